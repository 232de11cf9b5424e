import { phrase } from '../../../language/directions.ts';
import { listed, plural } from '../../../language/en/counts.ts';
import { isBlank, type Said, say } from '../../../report/values.ts';

/*
 * The opening of the whole plan, with the next act and the line of its dates; and its end.
 */
/** The sum that is asked for now, beside what is said of the whole work. */
export const askedNow = (sum: Said, question: string) => say`Asked for now: ${sum}, by “${question}”`;
export const stageOnDay0 = 'Stage on day 0';
export const stageByDone = 'Stage by what is done';
export const stageByDay30 = 'Stage by day 30';
export const day0 = 'Day 0';

/** Who does it, and by when, where that is said. */
export const doBy = (who: Said, what: string, date: Said) => {
  const act = isBlank(date) ? what : say`${what} by ${date}`;
  return isBlank(who) ? say`${act}.` : say`${who}: ${act}.`;
};
export const bringAgenda = (date: Said) => say`Bring the next agenda to the committee on ${date}.`;
export const setSitting = 'Set the date of the next steering committee.';

export const onTheLine = 'Dates on the line';
export const mark = 'Mark';
export const day = 'Day';
export const date = 'Date';
export const what = 'What';
const BLOCKERS = ['nothing is picked yet', 'one blocker to resolve'];
export const lineFinding = (from: Said, blockers: number, day30: Said, to: Said) =>
  say`${from} to ${to}: ${BLOCKERS[blockers] ?? 'two blockers to resolve'} by day 30, ${day30}.`;
export const laterInSteps =
  'After day 90 the marks stand in their order, a step each: the steps are no measure of time.';
export const today = 'Today';
export const isToday = (tick: string) => phrase`${tick}, today`;
/** So many blockers were picked, and so many of them have opened. */
export const lineSoFar = (from: Said, { picks, opened }: Record<'picks' | 'opened', number>, to: Said) =>
  say`${from} to ${to}: ${picks === 0 ? 'nothing is picked' : phrase`${opened} of ${picks} ${plural(picks, 'blocker')} opened`}.`;
export const opened = (gate: string) => phrase`Opened: ${gate}`;
export const dateAsked = 'Date asked for now';
export const endP50 = 'End of the work in scope, P50';
export const endP80 = 'End of the work in scope, P80';

/** Parts of a worksheet that the committee’s pack has. */
export const leftToPack = (titles: readonly string[]) =>
  phrase`Left to the committee’s pack: ${listed(titles.map((title) => phrase`“${title}”`))}.`;

export const stillLacks = 'What the plan still lacks';
export const lacksInPrivate = 'What it lacks in private';
export const setAsideInPrivate = 'Set aside, in private';
