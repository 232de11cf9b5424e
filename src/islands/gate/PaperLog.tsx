import { blankQuestion, type GateField } from '../../sheets/gate/fields.ts';
import type { Wording } from '../../sheets/wording.ts';
import { QuestionFields } from './QuestionFields.tsx';

const LINES = ['questions-1', 'questions-2', 'questions-3'].map(blankQuestion);

/** The lines of the paper form, until the log is here; closed, since what was typed could not stay. */
export function PaperLog({ words }: { words: Wording<GateField>['fields'] }) {
  return (
    <fieldset class="rows" disabled>
      <legend class="hidden">{words.questions.label}</legend>
      <ol>
        {LINES.map((row, index) => (
          <li key={row.id} class="row row-spare">
            <div class="row-body">
              <QuestionFields row={row} number={index + 1} words={words} edit={() => {}} />
            </div>
          </li>
        ))}
      </ol>
    </fieldset>
  );
}
