import { anchor } from '../../sheets/finding.ts';
import { dayError } from '../../sheets/recovery/days.ts';
import type { FirstDay } from '../../sheets/recovery/fields.ts';
import { LongField, TextField } from '../fields/fields.tsx';
import type { RecoveryRow } from './KillRow.tsx';

/** What happens on one of the first ten working days, and who sees to it. */
export function FirstDayRow({ row, context: words, edit }: RecoveryRow<FirstDay>) {
  const id = (field: string) => anchor('recovery', row.id, field);
  return (
    <div class="fields">
      <TextField
        id={id('day')}
        words={words.day}
        value={row.day}
        error={dayError(row.day)}
        numeric
        onChange={(day) => edit({ day })}
      />
      <LongField id={id('act')} words={words.firstAct} value={row.act} onChange={(act) => edit({ act })} />
      <TextField
        id={id('owner')}
        words={words.owner}
        value={row.owner}
        onChange={(owner) => edit({ owner })}
      />
    </div>
  );
}
