import { weakMapMemoize } from 'reselect';
import { words as column, figures, type Table } from '../../report/blocks.ts';
import { dateOf, NONE, number, type Said, show, type Value } from '../../report/values.ts';
import { addingUp } from '../../sheets/benefits/addingUp.ts';
import { type Course, countCourses, dearest, flowOf } from '../../sheets/benefits/courses.ts';
import type { CourseName } from '../../sheets/benefits/fields.ts';
import {
  type CourseInputs,
  isOwedOnAll,
  type Minimum,
  rangeOf,
  yearlyOf,
} from '../../sheets/benefits/read.ts';
import { coursesFrame } from '../../sheets/benefits/sheet.ts';
import { roundMoney } from '../../sheets/scope/say.ts';
import type { Forecasts } from '../../sheets/sheet.ts';
import { dayAfter } from '../../sheets/stalled/read.ts';
import type { IsoDate } from '../../language/dates.ts';
import type { Plan } from '../document/schema.ts';
import * as words from './en/moneyTable.ts';
import { atTheStart, moneyQuestion, nameOf } from './options.ts';

/** From this much of new money on, sums are told in thousands: below it a thousand would be a large part of them. */
const IN_THOUSANDS = 100_000;
/** So many contracts have a row each; more of them have one together. */
const MOST_CONTRACTS = 2;

/**
 * What an option takes and leaves, likely, in steps of the table and rounded so that it adds up downwards: `sign`, `beyond` and what
 * is `owed` to each contract are `spent`; that and what it `brings` less the cost to run, with what falls `after` the years compared, are
 * what is left in `cash`; that and time that is `freed` are what is `left`.
 */
export type OptionSums = {
  option: Said;
  text: string;
  course: CourseName;
  recommended: boolean;
  /** The day to which it is counted to deliver; `''` where it never does. */
  delivers: IsoDate | '';
  sign: number;
  /** What the team takes beyond that until delivery; 0 where the work alone takes more, or nobody has said what it costs. */
  beyond: number;
  owed: number[];
  spent: number;
  after: number;
  brings: number;
  cash: number;
  freed: number;
  left: number;
  worst: number;
  best: number;
};

/** What every option that is counted comes to on one basis, which `basis` tells. */
export type MoneySums = {
  options: OptionSums[];
  /** What is owed by some options and not by others, by name. */
  contracts: string[];
  /** A thousand, or one: what each number is multiplied with. */
  step: number;
  basis: words.Basis;
  gains: words.Gains;
};

/** The sums of the question that asks for the money; undefined where none of its options is counted. */
export const moneySums = weakMapMemoize(function moneySums(
  plan: Plan,
  forecasts: Forecasts,
  today: IsoDate,
): MoneySums | undefined {
  const { inputs, currency } = coursesFrame(plan, forecasts);
  const asked = moneyQuestion(plan, today);
  if (!inputs || !asked) return undefined;
  const courses = countCourses(inputs);
  const counted = asked.options.flatMap((option) => {
    const own = courses.filter(({ name }) => name === option.course);
    const planned = own.find(({ kept }) => !kept);
    const judged = dearest(own);
    return planned && judged ? [{ option, planned, judged }] : [];
  });
  if (counted.length === 0) return undefined;
  const contracts = inputs.minimums.filter((one) => !isOwedOnAll(one) && one.month <= inputs.months);
  const most = Math.max(...counted.map(({ judged }) => judged.cost.likely));
  const step = most >= IN_THOUSANDS ? 1000 : 1;
  const going = counted.filter(({ judged }) => judged.name !== 'stop');
  return {
    options: counted.map(({ option: { text, recommended }, planned, judged }) => ({
      option: recommended ? words.isRecommended(atTheStart(text)) : atTheStart(text),
      ...{ text, recommended },
      ...sumsOf(planned, judged, { inputs, contracts, step }),
    })),
    contracts: contracts.map(({ what }) => nameOf(what)),
    step,
    basis: {
      ...{ currency, step, years: inputs.months / 12, from: dateOf(inputs.from) },
      team: going.length === 0 ? 'none' : going.every(({ judged }) => judged.kept) ? 'kept' : 'dearer',
      ...(inputs.burn === undefined && going.length > 0 && { team: 'unsaid' as const }),
      stop: counted.some(({ judged }) => judged.name === 'stop') ? stopParts(plan) : undefined,
    },
    gains: gainsIn(plan),
  };
});

type Given = { inputs: CourseInputs; contracts: readonly Minimum[]; step: number };

function sumsOf(planned: Course, judged: Course, { inputs, contracts, step }: Given) {
  const { name, delivers } = judged;
  const rounded = (sum: number) => Math.round(sum / step) || 0;
  const flow = flowOf(inputs, judged, 'likely')(inputs.months);
  const owed = contracts.map(({ owes, amount }) => (owes.includes(name) ? amount : 0));
  const signed = planned.cost.likely;
  const beyond = judged.kept ? judged.cost.likely - signed : 0;
  const all = judged.cost.likely + owed.reduce((sum, amount) => sum + amount, 0);
  const [sign = 0, team = 0, ...eachOwed] = addingUp(all, [signed, beyond, ...owed], step).map(rounded);
  // Of what delivers only after the years compared, a part of the cost falls after them too.
  const after = rounded(judged.cost.likely * (1 - Math.min(1, inputs.months / Math.max(1, delivers ?? 1))));
  const [spent, cash, left] = [rounded(all), rounded(flow.total - flow.freed), rounded(flow.total)];
  return {
    course: name,
    delivers: delivers === undefined ? ('' as const) : dayAfter(inputs.from, delivers),
    ...{ sign, beyond: team, owed: eachOwed, spent, after, cash, left },
    brings: cash + spent - after,
    freed: left - cash,
    // Ends of a guess have three figures, and are added to nothing.
    ...{ worst: rounded(roundMoney(judged.net.worst)), best: rounded(roundMoney(judged.net.best)) },
  };
}

/** Of what it takes to stop, what somebody has said: a sum to end contracts, one to place people. */
function stopParts({ stalled }: Plan): words.Basis['stop'] {
  return {
    contracts: rangeOf(stalled.stopNotice) !== undefined,
    people: rangeOf(stalled.stopPeople) !== undefined,
  };
}

function gainsIn({ benefits }: Plan): words.Gains {
  const is = (kind: string) => benefits.benefits.some((row) => row.kind === kind && rangeOf(row));
  return {
    comesIn: is('in'),
    falls: is('avoided'),
    freed: yearlyOf(benefits, 'freed') !== undefined,
    run: rangeOf(benefits.run) !== undefined,
  };
}

/** A row of the table: what it is called and a cell for each option; `sum`: it is what those above it come to. */
export type SumRow = { label: string; cells: Said[]; sum: boolean };

/** The rows, top down; one that says nothing of any option is left out. */
export function sumRows({ options, contracts, gains, basis }: MoneySums): SumRow[] {
  const row = (label: string, of: (one: OptionSums) => number, sum = false) => ({
    label,
    cells: options.map((one) => amount(of(one))),
    sum,
  });
  const owedRows =
    contracts.length > MOST_CONTRACTS
      ? [row(words.contracts, ({ owed }) => owed.reduce((sum, one) => sum + one, 0))]
      : contracts.map((name, at) => row(words.contract(name), ({ owed }) => owed[at] ?? 0));
  const all: SumRow[] = [
    { label: words.delivers, cells: options.map(({ delivers }) => dateOf(delivers) || NONE), sum: false },
    row(words.sign, ({ sign }) => sign),
    row(words.beyond, ({ beyond }) => beyond),
    ...owedRows,
    row(words.spent, ({ spent }) => spent, true),
    row(words.after(basis.years), ({ after }) => after),
    row(words.brings(gains), ({ brings }) => brings),
    row(gains.freed ? words.cash : words.left, ({ cash }) => cash, true),
    ...(gains.freed
      ? [row(words.freed, ({ freed }) => freed), row(words.withFreed, ({ left }) => left, true)]
      : []),
    {
      label: words.ends,
      cells: options.map(({ worst, best }) => words.between(number(worst), number(best))),
      sum: false,
    },
  ];
  return all.filter(({ cells, sum }) => sum || cells.some((cell) => cell !== NONE));
}

const amount = (sum: number): Value => (sum === 0 ? NONE : number(sum));

/** How much of the width the names of the rows have; the options share the rest. */
export const SUM_LABELS = 0.4;

/** The same as a table, a column for each option: what each takes and leaves, which adds up downwards. */
export function moneyTable(sums: MoneySums): Table {
  const { options, basis } = sums;
  const rows = sumRows(sums);
  return {
    caption: show(words.caption(basis)),
    columns: [
      { ...column(words.option), part: SUM_LABELS },
      ...options.map(({ option }) => ({ ...figures(show(option)), part: (1 - SUM_LABELS) / options.length })),
    ],
    rows: rows.map(({ label, cells }) => [label, ...cells]),
    sums: rows.flatMap(({ sum }, at) => (sum ? [at] : [])),
  };
}
