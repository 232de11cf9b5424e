import type { IsoDate } from '../../language/dates.ts';
import { numberOr } from '../../language/readNumber.ts';
import { type Block, words as column, figures, tableOf } from '../../report/blocks.ts';
import { money, NONE, type Said, wasOn } from '../../report/values.ts';
import { addingUp } from '../../sheets/benefits/addingUp.ts';
import { type CourseInputs, isOwedOnAll, rangeOf } from '../../sheets/benefits/read.ts';
import { coursesFrame } from '../../sheets/benefits/sheet.ts';
import { factorOf, sumsOf } from '../../sheets/benefits/sums.ts';
import { moneyUnit } from '../../sheets/moneyUnit.ts';
import { roundMoney } from '../../sheets/scope/say.ts';
import type { Forecasts } from '../../sheets/sheet.ts';
import type { Plan } from '../document/schema.ts';
import { asksToFinish } from './byLine.ts';
import { type Committed, lacks } from './committed.ts';
import * as words from './en/bridge.ts';
import { nameOf } from './options.ts';
import { inParts } from './parted.ts';

/**
 * A sum of the bridge as it is printed, on a yes and on a no; undefined where it is nothing of that side. `part`: it goes into the
 * total, which the others only tell of.
 */
export type Span = { what: Said; yes: number | undefined; no: number | undefined; part: boolean };
/**
 * The sums in their order, and what they come to: `yes` and `kept`, with the team in place of the sum to sign, on a yes; `no`, and
 * what it takes to `stop`, on a no by which the program stops, where that is counted and not what is recommended; `written`: what
 * only the books know of then.
 */
export type Bridge = {
  spans: Span[];
  yes: number;
  kept: number | undefined;
  no: { all: number; stop: number; written: number } | undefined;
  /** Whether anything is told as spent or taken for done. */
  spent: boolean;
};
type Given = { plan: Plan; inputs: CourseInputs; today: IsoDate };

/**
 * All the money from what is spent to the end: what is taken for done, what a yes commits, a reserve, and what that comes to; beside
 * it the cash of a no. `notice`: what a yes leaves of notice to its contracts.
 */
export function bridgeOf(
  taken: Committed,
  notice: Said,
  plan: Plan,
  forecasts: Forecasts,
  today: IsoDate,
): Bridge | undefined {
  const { inputs } = coursesFrame(plan, forecasts);
  if (!inputs) return undefined;
  const stop = taken.course === 'stop' ? undefined : inputs.stop && roundMoney(inputs.stop.likely);
  const both = (what: Said, sum: number): Span => ({ what, yes: sum, no: stop && sum, part: true });
  const given = { plan, inputs, today };
  const spent = spentOn(taken, given).map(({ what, sum }) => both(what, sum));
  const anyway = owedAnyway(inputs).map(({ what, sum }) => both(what, sum));
  const parts = [...spent, ...anyway, ...ofYes(taken, notice), ...(stop ? [stopping(stop, plan)] : [])];
  const yes = sumOf(parts, 'yes');
  const written = Math.max(0, numberOr(plan.stalled.writeOff, 0));
  const no = stop ? { all: sumOf(parts, 'no'), stop, written } : undefined;
  const kept = taken.kept && yes - taken.all + taken.kept.all;
  const toCome = spent.length > 0 ? money(yes - sumOf(spent, 'yes'), plan.scope.currency) : '';
  const total = { what: words.total(toCome), yes, no: no?.all, part: false };
  return {
    spans: [
      ...parts,
      ...(parts.length > 1 ? [total] : []),
      ...besides(taken, { kept, written: no?.written }, plan.scope.currency),
    ],
    ...{ yes, kept, no, spent: spent.length > 0 },
  };
}

const sumOf = (spans: readonly Span[], side: 'yes' | 'no') =>
  spans.reduce((sum, span) => sum + (span.part ? (span[side] ?? 0) : 0), 0);

/** All of that in one sum. */
export function spentBy(taken: Committed, plan: Plan, forecasts: Forecasts, today: IsoDate): number {
  const { inputs } = coursesFrame(plan, forecasts);
  return inputs ? spentOn(taken, { plan, inputs, today }).reduce((all, { sum }) => all + sum, 0) : 0;
}

/** What is spent, apart from it what of this work is taken for done: more than is told as spent is taken for done where that is more. */
function spentOn(taken: Committed, { plan, inputs, today }: Given): { what: Said; sum: number }[] {
  const spent = Math.max(0, numberOr(plan.stalled.sunk, 0));
  const behind = asksToFinish(plan, today) ? (sumsOf(inputs, plan.stalled)?.behind ?? 0) : 0;
  const isBeyond = behind > spent && spent > 0;
  const before = isBeyond ? spent : spent - Math.min(spent, behind);
  const { currency } = plan.scope;
  const lack = taken.behind;
  const done = words.takenForDone(
    wasOn(inputs.from, today),
    isBeyond,
    lack ? words.mayLack(lack.people, money(lack.most, currency), lacks(lack, currency)) : '',
  );
  return [
    { what: behind > 0 && !isBeyond ? words.spentBefore(money(spent, currency)) : words.spent, sum: before },
    { what: done, sum: isBeyond ? behind - spent : behind },
  ].filter(({ sum }) => sum > 0);
}

/** What contracts take on every course, within the months compared and not before the first day. */
function owedAnyway({ minimums, months }: CourseInputs): { what: Said; sum: number }[] {
  return minimums
    .filter((one) => isOwedOnAll(one) && one.paid > 0 && one.month <= months)
    .map(({ what, amount }) => ({ what: words.owedAnyway(nameOf(what)), sum: amount }));
}

/** What a yes takes, with what it commits on its day, of which a reserve that nobody asks for is no part. */
function ofYes({ sign, enough, owed, reserve, all, by }: Committed, notice: Said): Span[] {
  const yes = (what: Said, sum: number, part = true): Span => ({ what, yes: sum, no: undefined, part });
  const spare = reserve?.sum ? [yes(words.reserve(reserve.asked), reserve.sum)] : [];
  const unasked = reserve?.asked ? 0 : (reserve?.sum ?? 0);
  const committed = [
    yes(words.toSign(enough), sign),
    ...owed.map(({ sum, contract }, at) =>
      yes(words.owed(contract, at === owed.length - 1 ? notice : ''), sum),
    ),
    ...(unasked > 0 ? [] : spare),
  ];
  return [
    ...committed,
    ...(committed.length > 1 ? [yes(words.committed(by), all - unasked, false)] : []),
    ...(unasked > 0 ? spare : []),
  ];
}

/** What it takes to stop, with what that is made of. */
function stopping(stop: number, { stalled, scope }: Plan): Span {
  const [contracts, people] = [stalled.stopNotice, stalled.stopPeople].map(
    (range) => rangeOf(range)?.likely ?? 0,
  );
  const told = addingUp(stop, [contracts ?? 0, people ?? 0]).map((sum) =>
    sum > 0 ? money(sum, scope.currency) : '',
  );
  return { what: words.toStop(told[0] ?? '', told[1] ?? ''), yes: undefined, no: stop, part: true };
}

/** What is in no total: the same with the team kept in place of the sum to sign, and what only the books know of. */
function besides(
  taken: Committed,
  { kept, written }: { kept: number | undefined; written: number | undefined },
  currency: string,
): Span[] {
  const team = taken.kept;
  const sum = (amount: number) => money(amount, currency);
  return [
    ...(team && kept !== undefined
      ? [
          {
            what: words.kept(sum(team.team), sum(team.aMonth), factorOf({ ...team, sum: team.team })),
            ...{ yes: kept, no: undefined, part: false },
          },
        ]
      : []),
    ...(written ? [{ what: words.writtenOff, yes: undefined, no: written, part: false }] : []),
  ];
}

/** How much of the width each column has, with a no and without. */
const PARTS = [0.76, 0.12, 0.12];
const PARTS_OF_YES = [0.88, 0.12];

/** The same in a table, under the number of its question. */
export function bridgeTable(n: number, { spans, no: isNo }: Bridge, currency: string): Block[] {
  const sum = (amount: number | undefined): Said => (amount === undefined ? NONE : money(amount, currency));
  const heads = [column(words.what), figures(words.onYes), ...(isNo ? [figures(words.onNo)] : [])];
  const columns = inParts(heads, isNo ? PARTS : PARTS_OF_YES);
  return tableOf(
    words.caption(n, moneyUnit(currency), isNo !== undefined),
    columns,
    spans.map(({ what, yes, no }) => [what, sum(yes), ...(isNo ? [sum(no)] : [])]),
  );
}
