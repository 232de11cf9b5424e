import { blankQuestion, type GateField } from '../../sheets/gate/fields.ts';
import type { LogPage } from '../../sheets/gate/log.ts';
import type { Wording } from '../../sheets/wording.ts';
import { QuestionFields } from './QuestionFields.tsx';

type Words = Wording<GateField>['fields'];

const LINES = ['questions-1', 'questions-2', 'questions-3'].map((id, index) => ({
  question: blankQuestion(id),
  number: index + 1,
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
export function PaperRows({ rows, words }: { rows: LogPage['rows']; words: Words }) {
  return (
    <ol>
      {rows.map(({ question, number }) => (
        <li key={question.id} class="row row-spare">
          <div class="row-body">
            <QuestionFields row={question} number={number} words={words} edit={() => {}} />
          </div>
        </li>
      ))}
    </ol>
  );
}
