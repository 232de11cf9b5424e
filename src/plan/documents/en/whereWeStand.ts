import { phrase } from '../../../language/directions.ts';
import { listed, plural } from '../../../language/en/counts.ts';
import { showNumber } from '../../../language/numbers.ts';
import { isBlank, joined, type Said, say, type Value } from '../../../report/values.ts';

/*
 * Where the program stands, on the first page of the team’s plan.
 */
export const title = 'Where we stand';
export const milestone = 'Milestone';
export const missing = 'Missing for it';
export const end = 'End of all the work';
export const dates = 'Owners’ dates';
export const inTheWay = (isOver: boolean) => (isOver ? 'What stood in the way' : 'What stands in the way');
export const handover = 'Handover';
export const isNew = 'In the past seven days';
export const quoted = (sentence: string) => phrase`“${sentence}”`;
export const awayOn = (day: Value, days: number) => {
  if (days === 0) return say`It is today, ${day}.`;
  const count = phrase`${showNumber(Math.abs(days))} ${plural(Math.abs(days), 'day')}`;
  return days > 0 ? say`${day}, ${count} from now.` : say`${day} was ${count} ago.`;
};
export const promised = (who: string, due: Value, promise: string) =>
  say`Before it, promised by ${who} for ${due}: “${promise}”.`;
export const notSaid = (people: readonly string[], by: Value) =>
  say`Nobody has noted whether it may go live before the reviews have ended. ${listed([...people])} ${plural(people.length, 'is', 'are')} asked by ${by}.`;
export const forecast = (even: Value, safe: Value) =>
  say`Forecast: ${even} as likely as not; ${safe} four times in five.`;
const withChance = (day: Value, chance: string): Said => (chance ? say`${day} (${chance})` : day);
export const promisedEnd = (day: Value, chance: string) => say`Promised: ${withChance(day, chance)}.`;
export const askedEnd = (day: Value, chance: string) => say`Asked for now: ${withChance(day, chance)}.`;
/** Which of so many lines have a day that is not likely to hold, is tight, or whose forecast is past. */
export const holding = (
  all: number,
  unlikely: readonly string[],
  tight: readonly string[],
  past: readonly string[],
): string => {
  if (all === 0) return '';
  const named = (names: readonly string[], says: string) =>
    names.length > 0 ? phrase` ${listed([...names])}: ${says}.` : '';
  const head =
    unlikely.length > 0
      ? phrase`${showNumber(unlikely.length)} of ${showNumber(all)} ${plural(unlikely.length, 'is', 'are')} not likely to hold: ${listed([...unlikely])}.`
      : phrase`None of ${showNumber(all)} is unlikely to hold.`;
  return phrase`${head}${named(tight, 'tight')}${named(past, 'the forecast is past, count again')}`;
};
export const opened = (open: number, all: number) =>
  phrase`${showNumber(open)} of ${showNumber(all)} ${plural(all, 'blocker')} opened.`;
export const gate = (text: string, openedOn: Value, due: Value): Said => {
  if (!isBlank(openedOn)) return say`“${text}”: opened on ${openedOn}.`;
  return isBlank(due) ? say`“${text}”: shut.` : say`“${text}”: to open by ${due}.`;
};
export const conditions = (count: number, next: Value): Said => {
  if (count === 0) return '';
  const open = phrase`${showNumber(count)} ${plural(count, 'condition is', 'conditions are')} open`;
  return isBlank(next) ? say`${open}.` : say`${open}, the next due on ${next}.`;
};
type Counts = Record<'accepted' | 'returned' | 'handed' | 'open', number>;
export const items = (all: number, { accepted, returned, handed, open }: Counts) => {
  const others = [
    returned > 0 && phrase`${showNumber(returned)} ${plural(returned, 'was', 'were')} sent back`,
    handed > 0 && phrase`${showNumber(handed)} ${plural(handed, 'waits', 'wait')} for a yes`,
    open > 0 && phrase`${showNumber(open)} ${plural(open, 'is', 'are')} not handed over`,
  ].filter((one) => one !== false);
  const first = phrase`${showNumber(accepted)} of ${showNumber(all)} ${plural(all, 'thing')} that production needs ${plural(accepted, 'is', 'are')} accepted`;
  return phrase`${[first, ...others].join('; ')}.`;
};
const some = (says: string) => (names: readonly string[], more: number) =>
  phrase`${says}: ${names.map((name) => phrase`“${name}”`).join(', ')}${more > 0 ? phrase` and ${showNumber(more)} more` : ''}.`;
export const accepted = some('Accepted');
export const handed = some('Handed over');
export const returned = some('Returned');
export const settled = some('Settled');
export const raised = some('Disputed');
/** How far it has come, from where and when, and how far it is to be by day 30. */
export const stages = (now: Said, dayZero: Said, day30: Said): Said =>
  joined(
    [now, isBlank(dayZero) ? '' : say`day 0: ${dayZero}`, isBlank(day30) ? '' : say`by day 30: ${day30}`],
    '; ',
  );
