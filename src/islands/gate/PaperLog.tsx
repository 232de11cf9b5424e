import { blankQuestion, type GateField, type Question } from '../../sheets/gate/fields.ts';
import type { Wording } from '../../sheets/wording.ts';
import { QuestionFields } from './QuestionFields.tsx';

type Words = Wording<GateField>['fields'];
type Line = { question: Question; number: number; blank?: boolean };

const LINES = ['questions-1', 'questions-2', 'questions-3'].map((id, index) => ({
  question: blankQuestion(id),
  number: index + 1,
  blank: true,
}));

/** The lines of the paper form, until the log is here; closed, since what was typed could not stay. */
export function PaperLog({ words }: { words: Words }) {
  return (
    <fieldset class="rows" disabled>
      <legend class="hidden">{words.questions.label}</legend>
      <PaperRows rows={LINES} words={words} />
    </fieldset>
  );
}

/** Questions as paper has them: all of each. */
export function PaperRows({ rows, words }: { rows: readonly Line[]; words: Words }) {
  return (
    <ol>
      {rows.map(({ question, number, blank }) => (
        <li key={question.id} class={blank ? 'row row-spare' : 'row'}>
          <div class="row-body">
            <QuestionFields row={question} {...{ number, words, blank }} />
          </div>
        </li>
      ))}
    </ol>
  );
}
