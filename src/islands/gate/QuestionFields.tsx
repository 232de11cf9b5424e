import { UNSORTED } from '../../sheets/gate/en/choices.ts';
import type { GateField, Question } from '../../sheets/gate/fields.ts';
import type { Wording } from '../../sheets/wording.ts';
import { rowFields } from '../fields/fieldsOf.tsx';

type Props = {
  row: Question;
  number: number;
  words: Wording<GateField>['fields'];
  /** On paper there is none, and of what is seldom known only what is filled in, or all of a `blank` line. */
  edit?: (patch: Partial<Question>) => void;
  blank?: boolean | undefined;
};

const SHORT = { long: false };

/** One question: its words, both marks, who answers it and when, the answer; how they file it, and what settles it. */
export function QuestionFields({ row, number, words, edit, blank }: Props) {
  const fields = rowFields('questions', row, {
    words,
    ...(edit ? { edit } : { id: `paper-${row.id}` }),
    owns: {
      text: { words: { ...words.text, label: `${words.text.label} ${number}` } },
      kind: { at: 'questionKind', none: UNSORTED },
      theirs: { none: UNSORTED },
      ...{ reference: SHORT, section: SHORT, state: SHORT, evidence: SHORT },
    },
  });
  const seldom = (...keys: (keyof Question & string)[]) => {
    const shown = keys.filter((key) => edit || blank || row[key] !== '');
    return shown.length > 0 && <div class="fields">{fields(...shown)}</div>;
  };
  return (
    <>
      {fields('text')}
      <div class="fields">{fields('kind', 'theirs', 'owner', 'date')}</div>
      {fields('answer', 'place')}
      {seldom('reference', 'section', 'state', 'stateOn', 'statePlace', 'raised')}
      {seldom('evidence', 'maker', 'reader', 'days')}
    </>
  );
}
