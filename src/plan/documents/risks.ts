import { daysBetween, type IsoDate } from '../../language/dates.ts';
import type { Block } from '../../report/blocks.ts';
import { dateOf, dueBy, isBlank, joined, type Said } from '../../report/values.ts';
import { recommendedWay } from '../../sheets/benefits/recommendedWay.ts';
import { byDay, inALine } from '../../sheets/gate/conditions.ts';
import { calledBy } from '../../sheets/gate/naming.ts';
import { INPUT_STATE_NAMES } from '../../sheets/governance/en/choices.ts';
import { asOf, itemName, listed, stateOf } from '../../sheets/handover/items.ts';
import { driversFigures } from '../../sheets/scope/driversFigures.ts';
import { FAT_TAIL, scopeRisks } from '../../sheets/scope/warnings.ts';
import type { Forecasts, Wordings } from '../../sheets/sheet.ts';
import { stalledFinding } from '../../sheets/stalled/say.ts';
import { againstOf } from '../../sheets/stalled/sheet.ts';
import { vendorTable } from '../../sheets/stalled/tables.ts';
import { overdue } from '../../sheets/steering/review.ts';
import type { Plan } from '../document/schema.ts';
import { cut } from '../merging/describing/excerpt.ts';
import { inPerson } from '../people/seats.ts';
import { type Asked, askedIn } from './asked.ts';
import { atGatesIn } from './atGates.ts';
import { dayWanted } from './chances.ts';
import * as words from './en/risks.ts';
import { limitsOf, notBuiltIn } from './findings.ts';
import { numberOpens } from './gateNumbers.ts';
import { blockersOf } from './gates.ts';
import { optionsTold } from './options.ts';
import { proofRisks } from './proofRisks.ts';
import { reconciledIn } from './reconcile.ts';
import { lastDay, type Review } from './reviewDays.ts';
import { type Owed, onlyAfter, whoseInLine } from './reviewerRow.ts';
import { type ReviewAhead, reviewsAhead } from './reviews.ts';
import { askDay, goLiveAskDay } from './askDay.ts';
import { goLiveAsked } from './twoThings.ts';

/** So many of a kind are named, and so much of a gate, a promise or an item is quoted. */
const [MOST_NAMED, MOST_QUOTED] = [3, 70];

/**
 * What could still happen, a risk each, as the worksheets show it: first what stops the milestone or the date, then what holds
 * only on conditions or may be missing, what limits the use, and last where the papers disagree. Whether the committee steers is
 * not for itself to read. Where options are counted, the status above tells how likely its dates are.
 */
export function risks(plan: Plan, forecasts: Forecasts, wordings: Wordings, today: IsoDate): Block[] {
  const { scope } = forecasts;
  const all = askedIn(plan, today);
  const reviews = reviewsAhead(plan, forecasts, wordings, today);
  return listOf([
    ...shutGates(plan, all, today),
    ...unmarked(all, today),
    ...promises(plan, today),
    ...ofReviews(plan, reviews, today),
    ...('base' in scope && !optionsTold(plan, forecasts, today) ? scopeRisks(scope) : []),
    ...conditions(plan, today),
    ...proofRisks(plan, forecasts, wordings, all, today),
    ...limits(plan, all),
    ...notBuilt(plan, all),
    ...returned(plan, today),
    ...disagreeing(plan, all, today),
  ]);
}

/** What moves the sums and days most, and the days of contracts. */
export function drivers(plan: Plan, forecasts: Forecasts, wordings: Wordings, today: IsoDate): Block[] {
  const { scope, stalled } = plan;
  const counted = 'base' in forecasts.scope ? forecasts.scope.base : undefined;
  const contracts = vendorTable(stalled, scope.currency, today);
  return [
    ...listOf([
      ...(counted ? driversFigures(counted, scope, wordings.scope).map(({ finding }) => finding) : []),
      ...(forecasts.stalled
        ? [stalledFinding(forecasts.stalled, recommendedWay(plan.benefits), againstOf(plan, forecasts))]
        : []),
    ]),
    ...(contracts ? [{ kind: 'table' as const, table: contracts }] : []),
    ...(counted ? [{ kind: 'text' as const, tone: 'quiet' as const, text: FAT_TAIL }] : []),
  ];
}

function listOf(items: Said[]): Block[] {
  return items.length > 0 ? [{ kind: 'list', items }] : [];
}

/** A gate that may not open: what its holder said to block it and has no answer, and the number that it opens at. */
function shutGates(plan: Plan, all: readonly Asked[], today: IsoDate): Said[] {
  const gateOf = atGatesIn(plan, today);
  const numbers = new Map(numberOpens(plan, all, today).map(({ text, says }) => [text, says]));
  return blockersOf(plan).flatMap(({ text, due, gate }) => {
    if (!gate || gateOf(gate).open) return [];
    const { pending } = gateOf(gate);
    const owed = byDay(pending).map((row) => asked(row, today));
    const cannot = onlyAfter(due, pending) !== undefined;
    const number = numbers.get(text) ?? '';
    if (owed.length === 0 && !number) return [];
    return [words.shut(quoted(text), dueBy(due, today), cannot, owed, number)];
  });
}

function asked(row: Owed, today: IsoDate): words.Asked {
  return { what: words.question(calledBy(row), row.question.text), whose: whoseInLine(row.row, today) };
}

/** What is asked at gates that are shut and has no answer, and nobody said of it that it blocks or can wait. */
function unmarked(all: readonly Asked[], today: IsoDate): Said[] {
  const open = all.filter(
    ({ stands, question, gate }) =>
      stands === 'open' && !gate.opened && (question.theirs === '' || question.theirs === 'unknown'),
  );
  const named = byDay(open).map(({ question, number, reference, text, row }) => {
    const called = calledBy({ question: { ...question, reference }, number });
    return { what: words.question(called, quoted(text)), whose: whoseInLine(row, today) };
  });
  return named.length > 0 ? [words.unanswered(few(named), more(named), named.length)] : [];
}

/** Promises that are overdue: without a new date nobody knows when what rests on them comes. */
function promises(plan: Plan, today: IsoDate): Said[] {
  const named = inPerson(plan);
  const late = overdue(plan.steering, today).map(({ promise, function: who, due }) => ({
    ...{ what: quoted(promise), who: named(who), due: dueBy(due, today) },
  }));
  const by = dueBy(askDay(plan, today), today);
  return late.length > 0 ? [words.overdue(few(late), more(late), late.length, by)] : [];
}

/** What reviews may do to what is asked for, of all of them together: it comes later, or goes live before them. */
function ofReviews(plan: Plan, reviews: readonly ReviewAhead[], today: IsoDate): Said[] {
  const said = joined([...lateReview(plan, reviews, today), ...unsaidLive(plan, reviews, today)], ' ');
  return isBlank(said) ? [] : [said];
}

/** Reviews of which nobody has said whether it may go live before they end, each with whoever is asked. */
function unsaidLive(plan: Plan, reviews: readonly ReviewAhead[], today: IsoDate): Said[] {
  const open = goLiveAsked(plan, reviews, today).map(({ short, who }) => ({
    ...{ what: short, whose: who || plan.lead.name.trim() },
  }));
  const by = dueBy(goLiveAskDay(plan, today), today);
  return open.length > 0 ? [words.unsaidLive(few(open), more(open), by)] : [];
}

/** The last review still to come, where it leaves little of the time to the day that all of it is asked for. */
function lateReview(plan: Plan, reviews: readonly Review[], today: IsoDate): Said[] {
  const wanted = dayWanted(plan, today);
  const last = reviews
    .map((one) => ({ ...one, day: lastDay(one) }))
    .filter(({ day }) => daysBetween(today, day) >= 0)
    .toSorted((a, b) => a.day.localeCompare(b.day))
    .at(-1);
  const left = daysBetween(last?.day ?? '', wanted);
  if (!last || !(left <= LITTLE)) return [];
  const by = { by: dateOf(last.day), isForecast: last.day !== last.date };
  return [words.lateReview(last.name, last.who, by, left, dateOf(wanted))];
}

/** So few days between a review and the day that all is asked for leave no time to mend what it finds. */
const LITTLE = 60;

/** What each gate was opened on as a condition. */
function conditions(plan: Plan, today: IsoDate): Said[] {
  const gateOf = atGatesIn(plan, today);
  return blockersOf(plan).flatMap(({ text, gate }) => {
    const rows = gate && gateOf(gate).open ? byDay(gateOf(gate).pending) : [];
    const [first] = rows;
    if (!first) return [];
    const { called, next } = inALine(rows);
    // In the annex each of them has a row.
    const owed = rows.length > 1 ? { called, next: dueBy(next, today) } : asked(first, today);
    return [words.conditions(quoted(text), owed)];
  });
}

/** What the design has not built in and no gate tells of. */
function notBuilt(plan: Plan, all: readonly Asked[]): Said[] {
  const named = notBuiltIn(plan, all).map(({ asks, function: of, state }) => ({
    what: words.quotedAs(cut(asks.trim(), MOST_QUOTED)),
    whose: words.inOne([of.trim(), state && INPUT_STATE_NAMES[state].toLowerCase()]),
  }));
  return named.length > 0 ? [words.notBuilt(few(named), more(named), named.length)] : [];
}

/** What whoever takes over has sent back. */
function returned({ handover }: Plan, today: IsoDate): Said[] {
  const items = listed(asOf(handover, today))
    .filter((item) => stateOf(item) === 'returned')
    .map((item) => ({ what: quoted(itemName(item)), who: item.owner.trim(), due: dateOf(item.on) }));
  return items.length > 0 ? [words.returned(few(items), more(items), items.length)] : [];
}

function limits(plan: Plan, all: readonly Asked[]): Said[] {
  const limiting = limitsOf(plan, all).map(({ says }) => says);
  return limiting.length > 0 ? [words.limits(limiting)] : [];
}

/** Where one place tells as done what another does not, each with whoever says which of them holds, and by when. */
function disagreeing(plan: Plan, all: readonly Asked[], today: IsoDate): Said[] {
  const told = reconciledIn(plan, all, today).map(({ says, who, date }) =>
    words.saysWhich(says, who, dueBy(date, today)),
  );
  return told.length > 0 ? [words.disagree(few(told), more(told))] : [];
}

const quoted = (text: string) => cut(text.trim().replace(/\.$/, ''), MOST_QUOTED);
const few = <Of>(all: readonly Of[]) => all.slice(0, MOST_NAMED);
const more = (all: readonly unknown[]) => Math.max(0, all.length - MOST_NAMED);
