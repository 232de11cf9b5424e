import { UNSORTED } from '../../sheets/gate/en/choices.ts';
import type { GateField, Question } from '../../sheets/gate/fields.ts';
import type { Wording } from '../../sheets/wording.ts';
import { rowFields } from '../fields/fieldsOf.tsx';

/** One question: its words, both marks, who answers it and when, the answer; how they file it, and what settles it. */
export function QuestionFields({
  row,
  number,
  words,
  edit,
}: {
  row: Question;
  number: number;
  words: Wording<GateField>['fields'];
  edit: (patch: Partial<Question>) => void;
}) {
  const fields = rowFields('questions', row, {
    words,
    edit,
    owns: {
      text: { words: { ...words.text, label: `${words.text.label} ${number}` } },
      kind: { at: 'questionKind', none: UNSORTED },
      theirs: { none: UNSORTED },
      evidence: { long: false },
    },
  });
  return (
    <>
      {fields('text')}
      <div class="fields">{fields('kind', 'theirs', 'owner', 'date')}</div>
      {fields('answer')}
      <details>
        <summary>How they file it, and what settles it</summary>
        <div class="fields">
          {fields('reference', 'section', 'state', 'raised', 'evidence', 'maker', 'reader', 'days')}
        </div>
      </details>
    </>
  );
}
