import { apart, phrase } from '../../../language/directions.ts';
import { listed, plural } from '../../../language/en/counts.ts';
import { isBlank, joined, number, type Said, say, type Value } from '../../../report/values.ts';
import { dateOf } from '../../../report/values.ts';
import type { LineDate } from '../lineDates.ts';

/*
 * Why something is to be done, and what waits for it.
 */
const weeks = (count: number): Said => say`${number(count)} ${plural(count, 'week')}`;
/** What the forecast has of a line beside the day of its owner. */
export const forecast = ({ p50, p80, holds }: LineDate) =>
  holds === 'past'
    ? say`The forecast had it end on ${dateOf(p50)}; it is not marked done.`
    : say`Forecast: at even odds ${dateOf(p50)}, four times in five ${dateOf(p80)}.`;
/** How much time a day leaves, from when, and how much the work takes by the forecast. */
export const after = ({ leaves }: LineDate): Said => {
  if (!leaves) return '';
  const time = weeks(leaves.weeks);
  switch (leaves.after.kind) {
    case 'line':
      return say`${time} after ${leaves.after.name}`;
    case 'start':
      return say`${time} from its start on ${dateOf(leaves.after.day)}`;
    case 'count':
      return say`${time} from ${dateOf(leaves.after.day)}, from which the forecast counts`;
  }
};
export const takes = ({ takes: work }: LineDate): Said => {
  if (!work) return '';
  const all = weeks(rounded(work.wait + work.work));
  return work.wait > 0 ? say`${all}, ${number(rounded(work.wait))} of them waiting` : all;
};
const rounded = (count: number) => Math.round(count * 10) / 10;
export const leaves = (line: LineDate): Said => {
  const [left, needed] = [after(line), takes(line)];
  if (isBlank(left) || isBlank(needed)) return '';
  return line.holds === 'unlikely' ? say`Your day leaves ${left}; it takes ${needed}.` : '';
};
export const before = (line: string, day: Value) => say`It follows ${line}, which ends on ${day}.`;
export const follow = (lines: readonly string[]) =>
  phrase`${listed([...lines])} ${plural(lines.length, 'follows', 'follow')} it.`;
export const noneFollows = (wanted: Value) =>
  isBlank(wanted) ? 'No other line follows it.' : say`No other line follows it; all is to end by ${wanted}.`;
export const milestone = (day: Value) => say`The milestone of ${day} waits for it.`;
/** Of whether it may go live. */
export const notNoted = (milestone: Value) =>
  isBlank(milestone)
    ? 'Nobody has noted it.'
    : say`Nobody has noted it, and the milestone is on ${milestone}.`;
export const openedOn = (whose: Said, day: Value) =>
  isBlank(whose) ? '' : say`${whose} opened the gate on this condition, on ${day}.`;
export const blocks = (whose: Said) =>
  isBlank(whose) ? '' : say`Without it ${whose} does not open the gate.`;
export const names = (item: string, owner: string) =>
  phrase`${apart([phrase`“${item}”`, owner && phrase`(${owner})`], ' ')} names it.`;
/** Of a condition that waits for what comes on its day or after. */
export const unlikely = 'Not likely to hold: why stands under “Days that are not likely to hold”.';
const since = (on: Value, why: string, done: string): Said => {
  const day = isBlank(on) ? '' : say`${done} ${on}`;
  if (!why) return isBlank(day) ? '' : say`${day}.`;
  return joined([day, phrase`“${why}”`], ': ');
};
export const ITEM: Partial<Record<string, (on: Value, why: string) => Said>> = {
  handed: (on) => since(on, '', 'Handed over on'),
  returned: (on, why) => since(on, why, 'Returned on'),
};
export const answerDue = (called: string, who: Said, day: Value) =>
  say`${joined([say`${called} is open`, who, isBlank(day) ? '' : say`due ${day}`], ', ')}.`;
export const openSince = (day: Value) => say`Open since ${day}; otherwise the next committee rules.`;
export const renews = (day: Value) => say`It renews on ${day} otherwise.`;
export const restsOnIt = 'What is to be decided rests on it.';
export const noPlace = 'Told as done or said, and nobody can check it yet.';
export const unsettled = 'Nobody has said what settles it.';
