import { apart, phrase } from '../../../language/directions.ts';
import { isBlank, type Said, say } from '../../../report/values.ts';
import type { Holds } from '../lineDates.ts';
import type { DayIs } from '../tasks.ts';

/*
 * What is yours, by person.
 */
export const title = 'What is yours, by person';
export const by = 'By';
export const dayIs = 'Day is';
export const what = 'What';
export const why = 'Why, and what waits for it';
export const ofWhom = 'Of whom';
export const askedOfAll = 'Asked of several, for each of them';
/** Whose list it is, and what they own. */
export const listOf = (who: string, owns: Said): Said => (isBlank(owns) ? who : say`${who}: ${owns}`);
export const shared = (act: string, details: Said): Said =>
  isBlank(details) ? act : say`${act}: ${details}`;
/** Whose day it is by which something is to be done. */
export const DAY_IS: Record<DayIs, string> = {
  promised: 'promised',
  condition: 'condition',
  own: 'own date',
  milestone: 'milestone',
  contract: 'contract',
  written: 'as written',
  asked: 'asked',
};
/** What these words mean. */
export const daysAre = apart(
  [
    'What a day is. “Promised”: its owner’s function gave it to the committee.',
    '“Condition”: set with the reviewer who opened the way.',
    '“Own date”: the owner’s, for a line of work.',
    '“As written”: it stands in the plan, in a field or in words.',
    '“Asked”: this plan asks for it by then; nobody has agreed to that day yet.',
  ],
  ' ',
);
export const owned = (name: string, day: Said, holds: string): Said => {
  const own = isBlank(day) ? name : say`${name}, own date ${day}`;
  return holds ? say`${own} (${holds})` : own;
};
/** How an owner’s day stands beside the forecast, where that has to be said. */
export const HOLDS: Record<Holds, string> = {
  past: 'count again',
  unlikely: 'not likely to hold',
  tight: 'tight',
  fits: '',
};
export const mustAgree = (part: string) => apart([part, 'must agree'], ', ');
export const comesTo = (who: string, things: Said) => say`Comes to ${who}: ${things}.`;
export const askedOf = (question: string) => phrase`“${question}”`;
export const coming = (what: string, who: string, day: Said): Said => {
  const from = who ? phrase`${what} (${who})` : what;
  return isBlank(day) ? say`${from}, no day given` : say`${from}, ${day}`;
};

/*
 * Each person in a line.
 */
export const find = 'Find yourself';
export const findCaption = (shared: boolean) =>
  shared
    ? 'Counted is what stands in your own list; what is asked of several stands once, before the lists'
    : 'Counted is what stands in your own list';
export const whoYouAre = 'Who';
export const youOwn = 'What you own';
export const first = 'First thing, by';
export const upTo = (day: string) => phrase`By ${day}`;
export const later = 'Later';
export const unlikely = 'Your days not likely to hold';
export const firstThing = (day: Said, act: Said) => say`${day}: ${act}`;
