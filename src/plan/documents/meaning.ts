import { daysBetween, type IsoDate } from '../../language/dates.ts';
import { asTold, countLog } from '../../sheets/gate/log.ts';
import { isSettled } from '../../sheets/gate/partly.ts';
import { gateName, isOpen } from '../../sheets/gate/read.ts';
import { rowsByGate } from '../../sheets/gate/rows.ts';
import type { Outlook } from '../../sheets/scope/outlook.ts';
import { effortScale } from '../../sheets/scope/say.ts';
import type { Forecasts } from '../../sheets/sheet.ts';
import type { Commitment } from '../../sheets/steering/fields.ts';
import { isDecided, type Standing, standingOf } from '../../sheets/steering/read.ts';
import { type Section, section, sectionOf } from '../../report/document.ts';
import { dateOf, isBlank, type Said, share, show } from '../../report/values.ts';
import type { Plan } from '../document/schema.ts';
import { cut } from '../merging/describing/excerpt.ts';
import { datesOf } from './dates.ts';
import { counting } from './en/documents.ts';
import * as words from './en/changes.ts';
import { owes } from '../../report/en.ts';
import { endP50, endP80 } from './en/plan.ts';

/** A state of a plan: what it says, what its scope was counted to, and the day as of which it is read. */
export type State = { plan: Plan; scope: Forecasts['scope']; day: IsoDate };

/** So much of a question or a promise is quoted, in characters. */
const MOST_QUOTED = 100;

/**
 * What the changes between two states mean for whoever steers, before any field is named: gates and what blocks them,
 * the forecast, the dates that bind the whole program, promises and decisions. `everything`: what blocks is counted as its
 * writers believe, and not only as whoever holds the gate has said.
 */
export function whatItMeans(before: State, after: State, everything: boolean): Section[] {
  const items = [
    ...openedGates(before, after),
    ...moved(words.blocking, before, after, (state) => String(blockingIn(state, everything))),
    ...forecastMoved(before, after),
    ...boundDates(before, after),
    ...promises(before, after),
    ...decided(before, after),
  ];
  const blocks = listOf(items);
  if (![before, after].some(isCounting)) return sectionOf('means', words.whatItMeans, blocks);
  const lead = { kind: 'text', tone: 'quiet', text: counting } as const;
  return [section('means', words.whatItMeans, { lead, blocks })];
}

function isCounting({ scope }: State): boolean {
  return !('base' in scope) && scope.kind === 'counting';
}

function listOf(items: Said[]) {
  return items.length > 0 ? [{ kind: 'list' as const, items }] : [];
}

/** What it was and what it is, where these read otherwise; what is a day also says by how many days it moved. */
function moved(what: string, before: State, after: State, of: (state: State) => Said): Said[] {
  const [was, is] = [of(before), of(after)];
  if (show(was) === show(is)) return [];
  const days = daysBetween(dayIn(was), dayIn(is));
  return [words.moved(what, orNone(was), orNone(is), Number.isNaN(days) ? 0 : days)];
}

function dayIn(said: Said): IsoDate {
  return typeof said !== 'string' && 'kind' in said && said.kind === 'date' ? said.date : '';
}

function orNone(said: Said): Said {
  return isBlank(said) ? words.none : said;
}

function openedGates(before: State, after: State): Said[] {
  const open = ({ plan, day }: State) => plan.gate.gates.filter((gate) => isOpen(gate, day));
  const was = new Set(open(before).map(({ id }) => id));
  const is = open(after);
  const still = new Set(is.map(({ id }) => id));
  return [
    ...is
      .filter(({ id }) => !was.has(id))
      .map((gate) => words.opened(cut(gateName(gate, after.plan.triage), MOST_QUOTED), dateOf(gate.opened))),
    ...after.plan.gate.gates
      .filter(({ id }) => was.has(id) && !still.has(id))
      .map((gate) => words.shutAgain(cut(gateName(gate, after.plan.triage), MOST_QUOTED))),
  ];
}

/** How many questions that are not settled block a gate that is shut. */
function blockingIn({ plan: { gate }, day }: State, everything: boolean): number {
  const logOf = rowsByGate(gate.gates, gate.questions);
  const open = gate.gates
    .filter((one) => !isOpen(one, day))
    .flatMap((one) => {
      const questions = logOf(one);
      const told = everything ? questions : asTold(questions);
      return told.filter((question) => !isSettled(question, one, day));
    });
  return countLog(open).blocking;
}

/** Where the work ends, how likely that is by the day promised, and how much work it is. */
function forecastMoved(before: State, after: State): Said[] {
  // A figure that is still to come is none that went away.
  if ([before, after].some(isCounting)) return [];
  const figures: [string, (counted: Outlook, state: State) => Said][] = [
    [endP50, ({ forecast: { calendar } }) => dateOf(calendar?.finish.p50 ?? '')],
    [endP80, ({ forecast: { calendar } }) => dateOf(calendar?.finish.p80 ?? '')],
    [words.chance, (outlook) => shareOf(outlook.forecast.calendar?.chanceOfCommitted)],
    [words.effort, ({ forecast: { effort } }, { plan }) => sized(effort.p50.value, plan)],
  ];
  return figures.flatMap(([what, of]) =>
    moved(what, before, after, (state) => ('base' in state.scope ? of(state.scope.base, state) : '')),
  );
}

function shareOf(chance: number | undefined): Said {
  return chance === undefined ? '' : share(chance);
}

function sized(weeks: number, { scope }: Plan): Said {
  return effortScale(scope).withUnit(weeks);
}

/** Days that bind the whole program: the milestone, the lead’s date, the date promised. */
function boundDates(before: State, after: State): Said[] {
  const dates = new Map([before, after].map((state) => [state, bindingIn(state)]));
  const all = new Map([...dates.values()].flat().map(({ id, what }) => [id, what]));
  return [...all].flatMap(([id, what]) =>
    moved(what, before, after, (state) => dateOf(dates.get(state)?.find((one) => one.id === id)?.date ?? '')),
  );
}

function bindingIn({ plan, day }: State) {
  return datesOf(plan, day).filter(({ rank }) => BINDING.some((one) => one === rank));
}
const BINDING = ['goal', 'lead', 'promise'] as const;

/** What became of promises since: a day that passed in silence is no promise kept. */
function promises(before: State, after: State): Said[] {
  const was = standings(before);
  const is = standings(after);
  const named = ({ function: who, promise }: Commitment) =>
    owes(who.trim() || words.nobody, cut(promise, MOST_QUOTED));
  const came = (kind: Standing['kind']) =>
    [...is]
      .filter(([id, now]) => now.kind === kind && was.get(id)?.kind !== kind)
      .map(([, { row }]) => named(row));
  const gone = [...was]
    .filter(([id, { kind }]) => !is.has(id) && (kind === 'open' || kind === 'overdue'))
    .map(([, { row }]) => named(row));
  return [
    ...OUTCOMES.map((kind) => ({ said: words.PROMISES[kind], names: came(kind) })),
    { said: words.takenOut, names: gone },
  ].flatMap(({ said, names }) => (names.length > 0 ? [said(names)] : []));
}
const OUTCOMES = ['kept', 'late', 'missed', 'overdue'] as const;

function standings({ plan, day }: State) {
  const said = plan.steering.commitments.filter(({ promise }) => promise.trim() !== '');
  return new Map(said.map((row) => [row.id, { row, kind: standingOf(row, day).kind }]));
}

function decided(before: State, after: State): Said[] {
  const of = ({ plan, day }: State) => plan.steering.decisions.filter((row) => isDecided(row, day));
  const was = new Set(of(before).map(({ id }) => id));
  return of(after)
    .filter(({ id }) => !was.has(id))
    .map(({ question, decision }) => words.decided(cut(question, MOST_QUOTED), cut(decision, MOST_QUOTED)));
}
