import { anchor } from '../../sheets/finding.ts';
import { INPUT_STATE_NAMES } from '../../sheets/governance/en/choices.ts';
import type { DesignInput, GovernanceField } from '../../sheets/governance/fields.ts';
import type { Wording } from '../../sheets/wording.ts';
import { LongField, SelectField, TextField } from '../fields/fields.tsx';

/** The functions named on the sheet, as suggestions: a question belongs to one of them by its name. */
export const FUNCTIONS_LIST = anchor('governance', 'functions');

/** What the rows of this sheet get. */
export type GovernanceRow<Row> = {
  row: Row;
  context: Wording<GovernanceField>['fields'];
  edit: (patch: Partial<Row>) => void;
};

/** A reviewer’s question, the answer of the design, and where that answer can be seen. */
export function InputRow({ row, context: words, edit }: GovernanceRow<DesignInput>) {
  const id = (field: string) => anchor('governance', row.id, field);
  return (
    <>
      <div class="fields">
        <LongField id={id('asks')} words={words.asks} value={row.asks} onChange={(asks) => edit({ asks })} />
        <TextField
          id={id('function')}
          words={words.asker}
          list={FUNCTIONS_LIST}
          value={row.function}
          onChange={(value) => edit({ function: value })}
        />
        <SelectField
          id={id('state')}
          words={words.state}
          names={INPUT_STATE_NAMES}
          value={row.state}
          onChange={(state) => edit({ state })}
        />
        <LongField
          id={id('answer')}
          words={words.answer}
          value={row.answer}
          onChange={(answer) => edit({ answer })}
        />
        <LongField
          id={id('built')}
          words={words.built}
          value={row.built}
          onChange={(built) => edit({ built })}
        />
      </div>
      {row.source.trim() !== '' && (
        <p class="quiet">
          A starter question.{' '}
          <a href={`/sources/#${encodeURIComponent(row.source.trim().toWellFormed())}`}>
            See where its idea comes from
          </a>
        </p>
      )}
    </>
  );
}
