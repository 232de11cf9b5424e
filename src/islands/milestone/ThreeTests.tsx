import { anchor } from '../../sheets/finding.ts';
import type { TestResult } from '../../sheets/milestone/judge.ts';
import { VERDICT_NAMES } from '../../sheets/milestone/en/choices.ts';
import { type Milestone, type MilestoneField, TESTS } from '../../sheets/milestone/fields.ts';
import type { Wording } from '../../sheets/wording.ts';
import { editOwnVerdict } from '../../stores/sheets/milestone.ts';
import { LongField, SelectField } from '../fields/fields.tsx';
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
        const { overruled, reason } = milestone.tests[test];
        const result = results.find((each) => each.test === test);
        return (
          <div key={test} class="answer">
            <div class="choice">
              <SelectField
                id={anchor('milestone', test, 'overruled')}
                words={{ label: `${words[test].label}. ${words.overruled.label}`, hint: words[test].hint }}
                names={VERDICT_NAMES}
                none="As the coach reads it"
                value={overruled}
                onChange={(verdict) => editOwnVerdict(test, { overruled: verdict })}
              />
              {(overruled !== '' || form) && (
                <div class="fields answer-details">
                  <LongField
                    id={anchor('milestone', test, 'reason')}
                    words={words.reason}
                    value={reason}
                    onChange={(text) => editOwnVerdict(test, { reason: text })}
                  />
                </div>
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
