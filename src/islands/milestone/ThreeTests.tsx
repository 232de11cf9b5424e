import { anchor } from '../../sheets/finding.ts';
import type { TestResult } from '../../sheets/milestone/judge.ts';
import { MILESTONE, type Milestone, type MilestoneField, TESTS } from '../../sheets/milestone/fields.ts';
import type { Wording } from '../../sheets/wording.ts';
import { editOwnVerdict } from '../../stores/sheets/milestone.ts';
import { fieldsOf } from '../fields/fieldsOf.tsx';
import type { MilestoneCoach } from './MilestoneCoach.tsx';

type Props = {
  milestone: Milestone;
  words: Wording<MilestoneField>['fields'];
  /** Whether it shows all the lines of a paper form: those for a reason too. */
  form: boolean;
  /** Empty until there is something to judge, and the coach has been loaded. */
  results: readonly TestResult[];
  Coach: typeof MilestoneCoach | undefined;
};

/** The three tests: what the coach reads in the sentence, and the reader's own verdict over it. */
export function ThreeTests({ milestone, words, form, results, Coach }: Props) {
  return (
    <>
      {TESTS.map((test) => {
        const values = milestone.tests[test];
        const label = `${words[test].label}. ${words.overruled.label}`;
        const fields = fieldsOf({
          id: anchor('milestone', test),
          table: MILESTONE.fields.tests.fields[test].fields,
          words,
          values,
          edit: (patch) => editOwnVerdict(test, patch),
          owns: { overruled: { words: { label, hint: words[test].hint }, none: 'As the coach reads it' } },
        });
        const result = results.find((each) => each.test === test);
        return (
          <div key={test} class="answer">
            <div class="choice">
              {fields('overruled')}
              {(values.overruled !== '' || form) && (
                <div class="fields answer-details">{fields('reason')}</div>
              )}
            </div>
            {milestone.sentence.trim() !== '' &&
              (Coach && result ? <Coach result={result} /> : <div class="coach" />)}
          </div>
        );
      })}
    </>
  );
}
