import triageChapter from '../../../content/worksheets/triage.yaml?chapter';
import type { ComponentChildren } from 'preact';
import { dateError, isIsoDate, showDate } from '../../language/dates.ts';
import type { Finding } from '../../sheets/finding.ts';
import { dueFinding, shownFinding } from '../../sheets/milestone/due.ts';
import type { Milestone, MilestoneField } from '../../sheets/milestone/fields.ts';
import { milestones, type Program } from '../../sheets/program.ts';
import type { Wording } from '../../sheets/wording.ts';
import { sheetFields } from '../fields/fieldsOf.tsx';

type Props = { milestone: Milestone; program: Program; words: Wording<MilestoneField>['fields'] };

/** What is typed on the sheet; the tests of the sentence stand below it, as `children`. */
export function MilestoneFields({ children, ...props }: Props & { children: ComponentChildren }) {
  const fields = sheetFields('milestone', props.milestone, { words: props.words });
  return (
    <>
      {fields('sentence')}
      <h3>Three tests</h3>
      {children}
      <h3>The day</h3>
      <Day {...props} />
      <h3>If it fails</h3>
      <div class="fields">{fields('failed', 'consequence')}</div>
    </>
  );
}

/** When it is live, who shows it to whom, and when. Day 90 is read from the triage worksheet. */
function Day({ milestone, program, words }: Props) {
  const { day90 } = milestones(program);
  const fields = sheetFields('milestone', milestone, {
    words,
    errors: {
      date: errorAt(milestone.date, dueFinding(milestone, program)),
      shownOn: errorAt(milestone.shownOn, shownFinding(milestone)),
    },
  });
  return (
    <>
      <p class="hint">
        {day90 === '' ? 'Day 90 follows from day 0' : `Day 90 is ${showDate(day90)}, counted from day 0`} on
        the <a href={`/chapters/${triageChapter}/#triage-dayZero`}>triage worksheet</a>
        {day90 === '' ? ', which is still blank there.' : '.'}
      </p>
      <div class="fields">{fields('date', 'shownBy', 'shownTo', 'shownOn', 'place')}</div>
    </>
  );
}

/** What is wrong with a day that was typed; one that is missing is for the plan to say. */
function errorAt(day: string, finding: Finding | undefined): string | undefined {
  if (!isIsoDate(day)) return dateError(day);
  return finding && `${finding.says} ${finding.mend}`;
}
