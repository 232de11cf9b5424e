import type { IsoDate } from '../../language/dates.ts';
import { type Block, words as column, figures, tableOf } from '../../report/blocks.ts';
import { dateOf, money, NONE, number, person, type Said, type Value, wasOn } from '../../report/values.ts';
import { addingUp } from '../../sheets/benefits/addingUp.ts';
import { coursesFrame } from '../../sheets/benefits/sheet.ts';
import { type Sums, sumsOf } from '../../sheets/benefits/sums.ts';
import { moneyUnit } from '../../sheets/moneyUnit.ts';
import { likelyByLine } from '../../sheets/scope/estimate.ts';
import { WORKSTREAMS } from '../../sheets/scope/fields.ts';
import type { Outlook } from '../../sheets/scope/outlook.ts';
import { effortScale, lineName, roundMoney } from '../../sheets/scope/say.ts';
import type { Forecasts, Wordings } from '../../sheets/sheet.ts';
import { takenIn } from '../../sheets/steering/report.ts';
import { isForMoney, namesSum } from '../../sheets/steering/rights.ts';
import type { Plan } from '../document/schema.ts';
import * as words from './en/byLine.ts';
import { moneyQuestion } from './options.ts';
import { inParts } from './parted.ts';

/** A row: person-weeks, and money as likely, four times in five and in the original plan; undefined where it is not known. */
type Row = {
  what: Said;
  whose: string;
  weeks: number | undefined;
  likely: number | undefined;
  safe: number | undefined;
  planned: number | undefined;
};
/** Whether its reader is shown what was decided. */
type Reads = { decisions: boolean };

/**
 * The money by line of work, as it is printed, so that each column adds up to what is asked for: every line, what is taken for done, which
 * no line knows of, and what is left. Nothing while a person-week has no cost.
 */
export function byLine(
  plan: Plan,
  forecasts: Forecasts,
  wordings: Wordings,
  today: IsoDate,
  reads: Reads,
): Block[] {
  const { scope: outlooks } = forecasts;
  const cost = costIn(forecasts);
  if (!('base' in outlooks) || cost === undefined) return [];
  const { currency } = plan.scope;
  const scale = effortScale(plan.scope);
  const lines = linesOf(outlooks.base, cost, plan, wordings);
  const rows = [...lines, ...footOf(lines, { outlook: outlooks.base, cost, plan, forecasts, today, reads })];
  const isPlanned = rows.some(({ planned }) => (planned ?? 0) > 0);
  const sum = (amount: number | undefined): Value => (amount === undefined ? NONE : money(amount, currency));
  const columns = inParts(
    [
      ...[words.line, words.whose].map(column),
      ...[words.EFFORT[plan.scope.effortUnit], words.likely, words.safe].map(figures),
      ...(isPlanned ? [figures(words.planned)] : []),
    ],
    isPlanned ? PARTS : PARTS_UNPLANNED,
  );
  return tableOf(
    words.caption(moneyUnit(currency)),
    columns,
    rows.map(({ what, whose, weeks, likely, safe, planned }) => [
      ...[what, person(whose) || NONE],
      weeks === undefined ? NONE : number(toATenth(scale.of(weeks))),
      ...[sum(likely), sum(safe)],
      ...(isPlanned ? [sum(planned || undefined)] : []),
    ]),
  );
}

/** Whether there is any. */
export function isByLine(forecasts: Forecasts): boolean {
  return costIn(forecasts) !== undefined;
}

/** Whether it ends with the sum that is asked for, which then needs no other place beside it. */
export function isAskedByLine(plan: Plan, forecasts: Forecasts, today: IsoDate): boolean {
  return isByLine(forecasts) && asksToFinish(plan, today) && leftIn(plan, forecasts) !== undefined;
}

/** What a person-week costs, of a plan that is counted. */
function costIn({ scope }: Forecasts): number | undefined {
  return 'base' in scope ? scope.base.input.cost : undefined;
}

/** How much of the width each column has, with an original plan and without. */
const PARTS = [0.36, 0.17, 0.11, 0.11, 0.13, 0.12];
const PARTS_UNPLANNED = [0.36, 0.22, 0.14, 0.14, 0.14];

const toATenth = (value: number) => Math.round(value * 10) / 10;

/** The lines that hold any work, each in money that adds up to all of it. */
function linesOf({ input, forecast }: Outlook, cost: number, plan: Plan, wordings: Wordings): Row[] {
  const weeks = likelyByLine(input);
  // Weeks as typed at a rate as typed are no forecast, and stand to the unit.
  const inMoney = (all: number, parts: number[]) =>
    addingUp(
      all * cost,
      parts.map((one) => one * cost),
      1,
    );
  const likely = inMoney(forecast.likely, weeks);
  const planned = inMoney(
    forecast.planned,
    input.lines.map((line) => line.planned),
  );
  return input.lines.flatMap((line, at): Row[] => {
    const safe = roundMoney((forecast.lines[at]?.p80 ?? 0) * cost);
    if (safe === 0 && line.planned === 0) return [];
    return [
      {
        ...{ what: lineName(line, wordings.scope), whose: whoseLine(line.id, plan), weeks: weeks[at] },
        ...{ likely: likely[at], safe, planned: planned[at] },
      },
    ];
  });
}

function whoseLine(id: string, { scope }: Plan): string {
  const stream = WORKSTREAMS.find((one) => one === id);
  return (stream ? scope[stream] : scope.extra.find((row) => row.id === id))?.by ?? '';
}

type Around = {
  outlook: Outlook;
  cost: number;
  plan: Plan;
  forecasts: Forecasts;
  today: IsoDate;
  reads: Reads;
};

/** What the lines come to, and what of it is asked for. */
function footOf(lines: readonly Row[], around: Around): Row[] {
  const { outlook, cost, plan, forecasts } = around;
  const { forecast } = outlook;
  const each = lines.reduce((sum, { safe }) => sum + (safe ?? 0), 0);
  const safe = roundMoney(forecast.effort.p80.value * cost);
  const none = { whose: '', weeks: undefined, likely: undefined, safe: undefined, planned: undefined };
  const apart = safe - each;
  const all: Row = {
    ...{
      what: words.all,
      whose: '',
      weeks: forecast.likely,
      likely: Math.round(forecast.likely * cost),
      safe,
    },
    planned: Math.round(forecast.planned * cost),
  };
  const left = leftIn(plan, forecasts);
  return [
    ...(apart === 0 ? [] : [{ ...none, what: words.together(apart < 0), safe: apart }]),
    all,
    ...(left ? askedRows(left, all, around) : []),
  ];
}

/** What is taken for done, or is asked beyond the lines, and what is then still to be spent. */
function askedRows(
  { still, behind, enough }: Left,
  all: Row,
  { plan, cost, today, reads, forecasts }: Around,
): Row[] {
  const rest = behind ?? (all.likely ?? 0) - still;
  const weeks = toATenth((all.weeks ?? 0) - rest / cost);
  const from = coursesFrame(plan, forecasts).inputs?.from ?? '';
  const granted = reads.decisions ? grantedOn(rest, plan, today) : '';
  const what = rest > 0 ? words.takenForDone(wasOn(from, today), dateOf(granted)) : words.beyondLines;
  const reserve = enough && enough.p80 > still ? money(enough.p80 - still, plan.scope.currency) : '';
  const asked = asksToFinish(plan, today);
  return [
    {
      ...{ what, whose: '', weeks: weeks - (all.weeks ?? 0), likely: -rest },
      ...{ safe: enough ? -rest : undefined, planned: undefined },
    },
    {
      ...{ what: words.left(asked, reserve), whose: asked ? plan.stalled.by : '', weeks, likely: still },
      ...{ safe: enough?.p80, planned: undefined },
    },
  ];
}

/** How much of the work is left to be paid, of all of it, where what is asked for is less; undefined where it is not, or pays no course to its end. */
export function effortLeft(
  plan: Plan,
  forecasts: Forecasts,
  today: IsoDate,
): { left: number; all: number; from: IsoDate } | undefined {
  const { scope } = forecasts;
  const cost = costIn(forecasts);
  const done = leftIn(plan, forecasts)?.behind;
  if (!('base' in scope) || !cost || !done || !asksToFinish(plan, today)) return undefined;
  const { likely } = scope.base.forecast;
  const from = coursesFrame(plan, forecasts).inputs?.from ?? '';
  return { all: likely, left: toATenth(likely - done / cost), from };
}

type Left = Pick<Sums, 'still' | 'behind' | 'enough'>;

/** What is still to be spent, where somebody has written it and it is not all of the work. */
function leftIn(plan: Plan, forecasts: Forecasts): Left | undefined {
  const sums = sumsOf(coursesFrame(plan, forecasts).inputs, plan.stalled);
  if (!sums?.work || !sums.isWritten || sums.still === sums.work.likely) return undefined;
  return sums;
}

export function asksToFinish(plan: Plan, today: IsoDate): boolean {
  return (
    moneyQuestion(plan, today)?.options.some(
      ({ course, recommended }) => recommended && course === 'finish',
    ) ?? false
  );
}

/** The day on which a sum was granted by a decision that names it; blank where none does. */
function grantedOn(sum: number, { steering }: Plan, today: IsoDate): IsoDate | '' {
  const { decisions } = takenIn(steering, today);
  return decisions.find((one) => isForMoney(one) && namesSum(one.decision, sum))?.date ?? '';
}
