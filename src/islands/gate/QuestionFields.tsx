import { anchor } from '../../sheets/finding.ts';
import { QUESTION_NAMES, UNSORTED } from '../../sheets/gate/en/choices.ts';
import type { GateField, Question } from '../../sheets/gate/fields.ts';
import type { Wording } from '../../sheets/wording.ts';
import { DateField, LongField, SelectField, TextField, TickField } from '../fields/fields.tsx';

/** One question: its words, whether it blocks, who answers it and when, and the answer. */
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
  const id = (field: string) => anchor('gate', row.id, field);
  return (
    <>
      <LongField
        id={id('text')}
        words={{ ...words.text, label: `${words.text.label} ${number}` }}
        value={row.text}
        onChange={(text) => edit({ text })}
      />
      <div class="fields">
        <SelectField
          id={id('questionKind')}
          words={words.questionKind}
          names={QUESTION_NAMES}
          none={UNSORTED}
          value={row.kind}
          // Another mark is ours again.
          onChange={(kind) => edit({ kind, theirs: false })}
        />
        <TextField
          id={id('owner')}
          words={words.owner}
          value={row.owner}
          onChange={(owner) => edit({ owner })}
        />
        <DateField id={id('date')} words={words.date} value={row.date} onChange={(date) => edit({ date })} />
      </div>
      <TickField
        id={id('theirs')}
        words={words.theirs}
        checked={row.theirs}
        onChange={(theirs) => edit({ theirs })}
      />
      <LongField
        id={id('answer')}
        words={words.answer}
        value={row.answer}
        onChange={(answer) => edit({ answer })}
      />
    </>
  );
}
