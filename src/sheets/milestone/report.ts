import { type Block, type Check, orOpen } from '../../report/blocks.ts';
import { daysBetween, showDate } from '../../language/dates.ts';
import type { Program } from '../program.ts';
import type { Wording } from '../wording.ts';
import { judgeMilestone, type MilestoneVerdict, type TestResult } from './judge.ts';
import type { Milestone, MilestoneField } from './model.ts';
import { quoted, resultName, telling, verdictText } from './say.ts';

/** The sheet as blocks: the sentence, how it came out of the three tests, and what holds it to its day. */
export function reportMilestone(
  milestone: Milestone,
  program: Program,
  wording: Wording<MilestoneField>,
): Block[] {
  const heading: Block = { kind: 'heading', level: 2, text: wording.title, id: 'milestone' };
  return [
    heading,
    ...sentenceBlocks(milestone),
    { kind: 'facts', rows: factsOf(milestone, program, wording.fields) },
  ];
}

function sentenceBlocks(milestone: Milestone): Block[] {
  const verdict = judgeMilestone(milestone);
  const said: Block = { kind: 'text', text: verdictText(verdict), tone: toneOf(verdict) };
  if (verdict.kind === 'blank') return [said];
  return [
    { kind: 'text', text: `“${milestone.sentence.trim()}”` },
    said,
    { kind: 'checklist', items: verdict.results.map((result) => checkOf(result, milestone)) },
  ];
}

function toneOf({ kind }: MilestoneVerdict): 'go' | 'stop' | 'quiet' {
  return kind === 'teeth' ? 'go' : kind === 'blank' ? 'quiet' : 'stop';
}

/** A test with the words that led to it; its note is what would mend it, or why a person thinks otherwise. */
function checkOf(result: TestResult, { tests }: Milestone): Check {
  const { test, passes, by, coach } = result;
  const state = passes ? 'yes' : 'no';
  if (by === 'person') {
    const reason = tests[test].reason.trim();
    return {
      state,
      text: `${resultName(result)}.`,
      note: reason ? `Our verdict: ${reason}` : 'Our verdict.',
    };
  }
  const words = telling(result).map(quoted).join('; ');
  return {
    state,
    text: words ? `${resultName(result)}. ${words}` : `${resultName(result)}.`,
    note: passes ? '' : coach.mend,
  };
}

function factsOf(
  milestone: Milestone,
  { dayZero }: Program,
  names: Wording<MilestoneField>['fields'],
): { label: string; value: string }[] {
  const day = daysBetween(dayZero, milestone.date);
  const due = showDate(milestone.date);
  return [
    { label: names.date.label, value: orOpen(Number.isNaN(day) ? due : `${due}, day ${day}`) },
    { label: names.shownBy.label, value: orOpen(milestone.shownBy) },
    { label: names.shownTo.label, value: orOpen(milestone.shownTo) },
    { label: names.shownOn.label, value: orOpen(showDate(milestone.shownOn)) },
    { label: names.failed.label, value: orOpen(milestone.failed) },
    { label: names.consequence.label, value: orOpen(milestone.consequence) },
  ];
}
