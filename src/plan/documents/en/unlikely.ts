import { phrase } from '../../../language/directions.ts';
import { plural } from '../../../language/en/counts.ts';
import { showNumber } from '../../../language/numbers.ts';
import { isBlank, joined, type Said, say, type Value } from '../../../report/values.ts';

/*
 * Days that are not likely to hold, why, and what to do.
 */
export const title = 'Days that are not likely to hold, and what to do';
/** What the columns mean. */
export const caption =
  'By the forecast, a guess from ranges. “Leaves”: working weeks up to the day, from the owner’s date of the line before or from a start that is set. “Takes”: waiting and work, as likely as not';
export const what = 'What';
export const whose = 'Whose';
export const itsDay = 'Its day';
export const leaves = 'Leaves';
export const takes = 'Takes';
export const toDo = 'What to do, by when';
/** Of a review, whose day is not for others to move. */
export const whichHolds = (by: Value) => say`Say which day holds, by ${by}. A reviewer’s day stands as given`;
export const newDay = (by: Value) => say`By ${by} a new date, or (a), (b) or (c) below`;
export const answerTo = (called: string) => phrase`Answer to ${called}, a condition`;
export const askReader = (by: Value) =>
  say`Ask whoever set it for a later day, or for what is enough by then, by ${by}`;
export const onDay = (what: string, day: Value): Said => (isBlank(day) ? what : say`${what}, ${day}`);
export const isTight = (line: string) => phrase`${line} is tight`;
export const tight = (lines: Said) => say`Tight: ${lines}.`;
export const tightLine = (line: string, owner: string, day: Value, safe: Value, followers: number) =>
  say`${joined([line, owner && phrase`(${owner})`], ' ')}, ${day}; four times in five it ends by ${safe}${followers > 0 ? phrase`, and ${showNumber(followers)} ${plural(followers, 'line follows', 'lines follow')} it` : ''}`;
export const mayHold = (lead: string) =>
  phrase`A date may hold after all if: (a) part of the work is done: how many person-weeks; (b) the line need not wait for the one before: which part; (c) more people work on it: who, from when. ${lead ? phrase`Say which to ${lead}, who counts again.` : 'Say which, and have it counted again.'}`;
