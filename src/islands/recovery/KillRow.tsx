import { anchor } from '../../sheets/finding.ts';
import type { Kill, RecoveryField } from '../../sheets/recovery/fields.ts';
import type { Wording } from '../../sheets/wording.ts';
import { DateField, LongField, TextField } from '../fields/fields.tsx';

/** What the rows of this sheet get. */
export type RecoveryRow<Row> = {
  row: Row;
  context: Wording<RecoveryField>['fields'];
  edit: (patch: Partial<Row>) => void;
};

/** A kill criterion: a signal with its day, and the act with the name of whoever carries it out. */
export function KillRow({ row, context: words, edit }: RecoveryRow<Kill>) {
  const id = (field: string) => anchor('recovery', row.id, field);
  return (
    <div class="fields">
      <LongField
        id={id('signal')}
        words={words.signal}
        value={row.signal}
        onChange={(signal) => edit({ signal })}
      />
      <DateField id={id('by')} words={words.by} value={row.by} onChange={(by) => edit({ by })} />
      <LongField id={id('act')} words={words.act} value={row.act} onChange={(act) => edit({ act })} />
      <TextField id={id('who')} words={words.who} value={row.who} onChange={(who) => edit({ who })} />
      <DateField
        id={id('agreedOn')}
        words={words.agreedOn}
        value={row.agreedOn}
        onChange={(agreedOn) => edit({ agreedOn })}
      />
    </div>
  );
}
