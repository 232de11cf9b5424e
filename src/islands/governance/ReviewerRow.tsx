import { anchor } from '../../sheets/finding.ts';
import { MOMENT_NAMES } from '../../sheets/governance/en/choices.ts';
import type { Reviewer } from '../../sheets/governance/fields.ts';
import { DateField, SelectField, TextField } from '../fields/fields.tsx';
import type { GovernanceRow } from './InputRow.tsx';

/** A control function, who speaks for it, and when that person was first in the room. */
export function ReviewerRow({ row, context: words, edit }: GovernanceRow<Reviewer>) {
  const id = (field: string) => anchor('governance', row.id, field);
  return (
    <div class="fields">
      <TextField
        id={id('function')}
        words={words.function}
        value={row.function}
        onChange={(value) => edit({ function: value })}
      />
      <TextField
        id={id('person')}
        words={words.person}
        value={row.person}
        onChange={(person) => edit({ person })}
      />
      <SelectField
        id={id('firstIn')}
        words={words.firstIn}
        names={MOMENT_NAMES}
        value={row.firstIn}
        onChange={(firstIn) => edit({ firstIn })}
      />
      <DateField
        id={id('since')}
        words={words.since}
        value={row.since}
        onChange={(since) => edit({ since })}
      />
    </div>
  );
}
