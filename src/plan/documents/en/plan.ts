import { phrase } from '../../../language/directions.ts';
import { plural } from '../../../language/en/counts.ts';
import { isBlank, type Said, say, type Value } from '../../../report/values.ts';

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

export const onTheLine =
  'Dates on the line: a dot is done, a ring is to come, a bar is past its day, or a gate that is shut';
export const mark = 'Mark';
export const day = 'Day';
export const date = 'Date';
export const what = 'What';
const BLOCKERS = ['nothing is picked yet', 'one blocker to resolve'];
export const lineFinding = (from: Said, blockers: number, day30: Said, to: Said) =>
  say`${from} to ${to}: ${BLOCKERS[blockers] ?? 'two blockers to resolve'} by day 30, ${day30}.`;
/** All is to scale but what is further than `days`. */
export const toScaleUntil = (days: Value) =>
  say`The line is to scale until day ${days}; what is later stands at its dashed end, whenever it is.`;
export const today = 'Today';
export const isToday = (tick: string) => phrase`${tick}, today`;
/** So many blockers were picked, and so many of them have opened. */
export const lineSoFar = (from: Said, { picks, opened }: Record<'picks' | 'opened', number>, to: Said) =>
  say`${from} to ${to}: ${picks === 0 ? 'nothing is picked' : phrase`${opened} of ${picks} ${plural(picks, 'blocker')} opened`}.`;
export const opened = (gate: string) => phrase`Opened: ${gate}`;
export const dateAsked = 'Date asked for now';
export const endP50 = 'End of the work in scope, forecast at even odds';
export const endP80 = 'End of the work in scope, forecast four times in five';

export const stillLacks = 'What the plan still lacks';
export const lacksInPrivate = 'What it lacks in private';
export const setAsideInPrivate = 'Set aside, in private';
