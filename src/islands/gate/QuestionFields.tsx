import { UNSORTED } from '../../sheets/gate/en/choices.ts';
import type { GateField, Question } from '../../sheets/gate/fields.ts';
import type { Wording } from '../../sheets/wording.ts';
import { rowFields } from '../fields/fieldsOf.tsx';

/** One question: its words, whether it blocks, whose word that is, who answers it and when, and the answer. */
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
    // Another mark is ours again.
    edit: (patch) => edit('kind' in patch ? { ...patch, theirs: false } : patch),
    owns: {
      text: { words: { ...words.text, label: `${words.text.label} ${number}` } },
      kind: { at: 'questionKind', none: UNSORTED },
    },
  });
  return (
    <>
      {fields('text')}
      <div class="fields">{fields('kind', 'owner', 'date')}</div>
      {fields('theirs', 'answer')}
    </>
  );
}
