import { anchor } from '../../sheets/finding.ts';
import { KEPT_NAMES } from '../../sheets/steering/en/choices.ts';
import type { Commitment } from '../../sheets/steering/fields.ts';
import { DateField, LongField, SelectField, TextField } from '../fields/fields.tsx';
import type { SteeringRow } from './MemberRow.tsx';

/** What a function promised, by when, and whether it was kept. */
export function CommitmentRow({ row, context: words, edit }: SteeringRow<Commitment>) {
  const id = (field: string) => anchor('steering', row.id, field);
  return (
    <div class="fields">
      <TextField
        id={id('function')}
        words={words.function}
        value={row.function}
        onChange={(value) => edit({ function: value })}
      />
      <LongField
        id={id('promise')}
        words={words.promise}
        value={row.promise}
        onChange={(promise) => edit({ promise })}
      />
      <DateField id={id('due')} words={words.due} value={row.due} onChange={(due) => edit({ due })} />
      <SelectField
        id={id('kept')}
        words={words.kept}
        names={KEPT_NAMES}
        value={row.kept}
        onChange={(kept) => edit({ kept })}
      />
      <DateField
        id={id('doneOn')}
        words={words.doneOn}
        value={row.doneOn}
        onChange={(doneOn) => edit({ doneOn })}
      />
    </div>
  );
}
