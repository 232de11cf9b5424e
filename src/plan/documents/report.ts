import { daysBetween, type IsoDate, isIsoDate } from '../../language/dates.ts';
import {
  type Block,
  words as column,
  LINE_TO_SCALE,
  type LineMark,
  markLetter,
  type Tone,
  textOf,
} from '../../report/blocks.ts';
import { type Dated, type Section, section } from '../../report/document.ts';
import { dateOf, joined, needed, numeral, type Said, wasOn } from '../../report/values.ts';
import { STAGE_NAMES } from '../../sheets/en/choices.ts';
import { milestone as milestoneDue, titled } from '../../sheets/en/dates.ts';
import type { Sheet } from '../../sheets/finding.ts';
import { SHEETS } from '../../sheets/index.ts';
import { milestones } from '../../sheets/program.ts';
import type { Forecasts, Wordings } from '../../sheets/sheet.ts';
import { pickedOf } from '../../sheets/triage/pick.ts';
import type { Plan } from '../document/schema.ts';
import { dayAsked } from './chances.ts';
import { coursesSince, forecastSince } from './counted.ts';
import { againstReason } from './reasonTold.ts';
import { datesOf, isBlocker } from './dates.ts';
import { disagreementSections } from './disagreementReport.ts';
import { nextActIs } from './en/documents.ts';
import * as words from './en/plan.ts';
import { type Next, nextToTell } from './next.ts';
import { ofMilestone } from './pressing.ts';
import { reviewPlan } from './review.ts';
import { withMoney } from './scopeTold.ts';
import { sheetTold } from './sheetsTold.ts';
import { stageNow } from './stage.ts';
import { standsIn } from './told.ts';
import { weekOf } from './week.ts';

/** What a report is made from. */
type Given = [plan: Plan, forecasts: Forecasts, wordings: Wordings, today: IsoDate];

/**
 * The whole plan, a section for each worksheet that has something to say. The title is the page's or the file's own;
 * `today` tells what is overdue.
 */
export function reportPlan(...given: Given): Section[] {
  const [plan] = given;
  return [
    reportOpening(...given),
    ...disagreementSections(plan.disagreements, plan),
    ...SHEETS.flatMap((sheet) => reportSheet(sheet, ...given) ?? []),
  ];
}

/** What stands before the first worksheet: where the program is, the next act, the line of its dates. */
export function reportOpening(...[plan, forecasts, wordings, today]: Given): Section {
  const given: Given = [plan, forecasts, wordings, today];
  return section('opening', '', {
    blocks: [...programBlocks(plan, today), nextActBlock(...given), ...lineBlocks(plan, forecasts, today)],
  });
}

/** The one thing to do next, as it is told where the plan opens. */
export function nextActBlock(...given: Given): Block {
  const { says, late } = nextHere(...given);
  return { kind: 'text', tone: late ? 'stop' : 'go', text: nextActIs(says) };
}

/** What one worksheet says; nothing where the plan says nothing of it. */
export function reportSheet(sheet: Sheet, ...[plan, forecasts, wordings, today]: Given): Section | undefined {
  const said = sheetTold(sheet, { plan, forecasts, wordings, today });
  const since = SINCE[sheet]?.(plan, forecasts, today) ?? '';
  // Before the parts of the worksheet, since they all rest on it.
  if (!said) return undefined;
  const told = { ...said, blocks: [...textOf(since, 'stop'), ...said.blocks] };
  return sheet === 'scope' ? withMoney(told, plan, forecasts, wordings, today) : told;
}

/** What is counted from a day says so where that is long past. */
const SINCE: Partial<Record<Sheet, (plan: Plan, forecasts: Forecasts, today: IsoDate) => Said>> = {
  scope: forecastSince,
  milestone: (plan, _, today) => ofMilestone(plan, today),
  benefits: (plan, forecasts, today) =>
    joined([coursesSince(plan, forecasts, today), againstReason(plan.benefits.because, plan, today)], ' '),
  stalled: coursesSince,
};

function programBlocks(plan: Plan, today: IsoDate): Block[] {
  const { program } = plan;
  const now = stageNow(plan, today);
  return [
    {
      kind: 'facts',
      rows: [
        { label: words.stageOnDay0, value: needed(program.stage && STAGE_NAMES[program.stage]) },
        { label: words.stageByDone, value: needed(now && STAGE_NAMES[now]) },
        { label: words.stageByDay30, value: needed(program.nextStage && STAGE_NAMES[program.nextStage]) },
        { label: words.day0, value: needed(dateOf(program.dayZero)) },
      ],
    },
  ];
}

/** The one thing to do next that everybody may read. */
export function nextAct(...given: Given): Said {
  return nextHere(...given).says;
}

function nextHere(...[plan, forecasts, wordings, today]: Given): Next {
  const { parts } = plan;
  const findings = reviewPlan(plan, forecasts, wordings, today).filter(({ sheet }) => standsIn(parts, sheet));
  const lines = weekOf(plan, today).filter(({ sheet, within, part }) => standsIn(parts, sheet, within, part));
  return nextToTell(plan, today, { findings, lines });
}

/** The line from day 0 to day 90 with the plan's own dates on it; nothing until day 0 is set. */
export function lineBlocks(plan: Plan, forecasts: Forecasts, today: IsoDate): Block[] {
  const marks = lineMarks(plan, forecasts, today);
  if (marks.length === 0) return [];
  const opened = new Set(
    datesOf(plan, today).flatMap(({ what, done }) => (done ? [words.opened(what)] : [])),
  );
  return [
    {
      kind: 'figure',
      finding: lineFinding(plan, marks, today),
      figure: { kind: 'line', marks },
      table: {
        caption: words.onTheLine,
        columns: [column(words.mark), column(words.day), column(words.date), column(words.what)],
        rows: marks
          .filter((mark) => mark.tone !== 'plain')
          .map((mark, index) => [
            markLetter(index),
            numeral(mark.day),
            opened.has(mark.label) ? dateOf(mark.date) : wasOn(mark.date, today),
            mark.label,
          ]),
      },
    },
  ];
}

/** What the line shows, in a sentence. */
function lineFinding(plan: Plan, marks: readonly LineMark[], today: IsoDate): Said {
  const { day0, day30, day90 } = milestones(plan.program);
  const blockers = datesOf(plan, today).filter(isBlocker);
  const [picks, opened] = [pickedOf(plan.triage.answers).length, blockers.filter(({ done }) => done).length];
  // What has opened is to be resolved no more, and once day 30 is past nothing is to be by then.
  const isSoFar = opened > 0 || daysBetween(day30, today) > 0;
  const said = isSoFar
    ? words.lineSoFar(dateOf(day0), { picks, opened }, dateOf(day90))
    : words.lineFinding(dateOf(day0), picks, dateOf(day30), dateOf(day90));
  const isLater = marks.some(({ day }) => day > LINE_TO_SCALE);
  return joined([said, isLater ? words.toScaleUntil(numeral(LINE_TO_SCALE)) : ''], ' ');
}

/** What stands on the line beside the blockers, by the ids of the plan's dates; of these the ticks. */
const ON_LINE = ['day-30', 'steering-next', 'milestone-date', 'day-90', 'scope-committed'];
const TICKS: ReadonlySet<string> = new Set(['day-30', 'day-90']);

/** The ticks at 0, 30 and 90, the picks as gates, and what else has a date, in order. */
export function lineMarks(plan: Plan, { scope }: Forecasts, today: IsoDate): LineMark[] {
  const { day0 } = milestones(plan.program);
  if (day0 === '') return [];
  const mark = (date: IsoDate, label: string, tone: Tone): LineMark[] =>
    isIsoDate(date) ? [{ day: daysBetween(day0, date), label, date, tone }] : [];
  const finish = 'base' in scope ? scope.base.forecast.calendar?.finish : undefined;
  const dated = datesIn(plan, today);
  const asked = standsIn(plan.parts, 'steering', 'decisions') ? dayAsked(plan, today) : '';
  // What has opened stands at the day on which it did, and not at the one by which it was to.
  const openedOn = new Map(plan.gate.gates.map(({ pick, opened }) => [pick, opened]));
  const marks = [
    ...mark(day0, words.day0, 'plain'),
    ...dated
      .filter(isBlocker)
      .flatMap(({ date, what, done, part = '' }) =>
        done ? mark(openedOn.get(part) ?? date, words.opened(what), 'go') : mark(date, what, 'stop'),
      ),
    ...ON_LINE.flatMap((id) =>
      dated
        .filter((one) => one.id === id)
        .flatMap((one) =>
          mark(one.date, id === 'milestone-date' ? milestoneLabel(plan) : one.what, toneOf(one, today)),
        ),
    ),
    ...mark(asked === plan.scope.committed ? '' : asked, words.dateAsked, 'quiet'),
    ...mark(finish?.p50 ?? '', words.endP50, 'quiet'),
    ...mark(finish?.p80 ?? '', words.endP80, 'quiet'),
  ];
  return withToday(marks, daysBetween(day0, today), today).sort((a, b) => a.day - b.day);
}

/** A day that is past is not drawn as good unless what it was for is done. */
function toneOf({ id, done, date }: Pick<Dated, 'id' | 'done' | 'date'>, today: IsoDate): Tone {
  if (TICKS.has(id)) return 'plain';
  if (done) return 'go';
  return daysBetween(date, today) > 0 ? 'stop' : 'quiet';
}

/** With a tick for the day as of which it speaks, or that said of the tick which is there. */
function withToday(marks: readonly LineMark[], day: number, date: IsoDate): LineMark[] {
  if (!(day >= 0)) return [...marks];
  const isIt = (mark: LineMark) => mark.tone === 'plain' && mark.day === day;
  return marks.some(isIt)
    ? marks.map((mark) => (isIt(mark) ? { ...mark, label: words.isToday(mark.label) } : mark))
    : [...marks, { day, label: words.today, date, tone: 'plain' }];
}

/** The days of what is printed; from which day is counted is no part of it. */
function datesIn(plan: Plan, today: IsoDate) {
  return datesOf(plan, today).filter(
    ({ rank, sheet, part }) => rank === 'count' || standsIn(plan.parts, sheet, part),
  );
}

function milestoneLabel({ milestone }: Plan): string {
  return titled(milestoneDue, milestone.sentence);
}
