import type { Block, Check, Fact, Paragraph, Tone } from '../../report/blocks.ts';
import { type Section, section } from '../../report/document.ts';
import { needed, numeral, person, wasOn } from '../../report/values.ts';
import { daysBetween, type IsoDate, isDone } from '../../language/dates.ts';
import type { Program } from '../program.ts';
import type { Wording } from '../wording.ts';
import * as words from './en/report.ts';
import { judgeMilestone, type MilestoneVerdict, type TestResult } from './judge.ts';
import type { Milestone, MilestoneField } from './fields.ts';
import { quoted, resultName, telling, verdictText } from './say.ts';

/** The sentence, how it came out of the three tests, and what holds it to its day. */
export function reportMilestone(
  milestone: Milestone,
  program: Program,
  wording: Wording<MilestoneField>,
  today: IsoDate = '',
): Section {
  const verdict = judgeMilestone(milestone);
  const isLate = daysBetween(milestone.date, today) > 0 && !isDone(milestone.shownOn, today);
  const says: Paragraph = { kind: 'text', text: verdictText(verdict), tone: toneOf(verdict, isLate) };
  const facts: Block = { kind: 'facts', rows: factsOf(milestone, program, wording.fields, today) };
  if (verdict.kind === 'blank') return section('milestone', wording.title, { lead: says, blocks: [facts] });
  const tests = verdict.results.map((result) => checkOf(result, milestone));
  return section('milestone', wording.title, {
    lead: { kind: 'text', text: words.sentence(milestone.sentence.trim()) },
    blocks: [facts],
    sections: [section('tests', '', { blocks: [says, { kind: 'checklist', items: tests }] })],
  });
}

/** However good its sentence, a milestone that is past its day and was not shown is not told as one that moves. */
function toneOf({ kind }: MilestoneVerdict, isLate: boolean): Tone {
  if (kind === 'teeth') return isLate ? 'plain' : 'go';
  return kind === 'blank' ? 'quiet' : 'stop';
}

/** A test with the words that led to it; its note is what would mend it, or why a person thinks otherwise. */
function checkOf(result: TestResult, { tests }: Milestone): Check {
  const { test, passes, by, coach } = result;
  const state = passes ? 'yes' : 'no';
  if (by === 'person') {
    return {
      state,
      text: words.tested(resultName(result), []),
      note: words.ourVerdict(tests[test].reason.trim()),
    };
  }
  const quotes = telling(result).map(quoted);
  return { state, text: words.tested(resultName(result), quotes), note: passes ? '' : coach.mend };
}

function factsOf(
  milestone: Milestone,
  { dayZero }: Program,
  names: Wording<MilestoneField>['fields'],
  today: IsoDate,
): Fact[] {
  const day = daysBetween(dayZero, milestone.date);
  const due = wasOn(milestone.date, today);
  return [
    { label: names.date.label, value: needed(Number.isNaN(day) ? due : words.dueOn(due, numeral(day))) },
    { label: names.shownBy.label, value: needed(person(milestone.shownBy)) },
    { label: names.shownTo.label, value: needed(person(milestone.shownTo)) },
    { label: names.shownOn.label, value: needed(wasOn(milestone.shownOn, today)) },
    ...(milestone.place.trim() ? [{ label: names.place.label, value: milestone.place }] : []),
    { label: names.failed.label, value: needed(milestone.failed) },
    { label: names.consequence.label, value: needed(milestone.consequence) },
  ];
}
