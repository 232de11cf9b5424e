import { phrase } from '../../../language/directions.ts';
import { listed, plural } from '../../../language/en/counts.ts';
import { showNumber } from '../../../language/numbers.ts';
import { isBlank, joined, type Said, say, show } from '../../../report/values.ts';

/*
 * The agenda of a sitting, by the minute.
 */
export const agenda = 'Agenda, and minutes to fill in';
/** `day`: that of the sitting, or a blank. */
export const byTheMinute = (lasts: string, day: Said) =>
  show(say`By the minute${isBlank(day) ? '' : say`, ${day}`}: ${lasts}`);
/** A day with the name of its day of the week. */
export const onWeekday = (weekday: string, day: Said) => say`${weekday} ${day}`;
export const fromTo = 'Minutes';
export const item = 'Item, and who presents';
/** `that`: how many are decided on that day; `later`: how many only later, and by when the next of them is. */
export const opening = (that: number, later: number, by: Said) => {
  const now =
    that === 0
      ? 'Nothing is to be decided that day'
      : phrase`${that} ${plural(that, 'question is', 'questions are')} to be decided that day`;
  const then = later > 0 ? say`; ${phrase`${later}`} ${plural(later, 'is', 'are')} due later, by ${by}` : '';
  return say`The status has been read. ${now}${then}.`;
};
export const notice = (contract: string, on: Said, owed: Said) =>
  say`Last day for notice, ${on}: ${contract}${isBlank(owed) ? '' : say`, ${owed}`}`;
export const milestone = (on: Said, then: string) =>
  say`The milestone, ${on}: met, or not?${then && phrase` If not, as agreed: ${then}`}`;
export const missed = (promise: string) =>
  phrase`Missed: ${promise}. A new date, or what happens without it.`;
export const overdue = (due: Said, promise: string) => say`Overdue, due ${due}: ${promise}`;
export const due = (by: Said, promise: string) => say`Due by ${by}: ${promise}`;
export const blocks = (due: Said, called: Said, question: string) =>
  say`Blocks its gate, ${isBlank(due) ? 'no day given' : say`due ${due}`}: ${joined([called, question], ', ')}`;
export const condition = (due: Said, called: Said, question: string) =>
  say`Condition of a gate, due ${due}: ${joined([called, question], ', ')}`;
/** `held`: what each side holds. */
export const dispute = (what: string, between: string, held: Said) =>
  say`To settle: ${what}${between && phrase` (${between})`}${isBlank(held) ? '' : say`. ${held}`}`;
export const returned = (on: Said, item: string) =>
  say`Returned from the running list${isBlank(on) ? '' : say` on ${on}`}: ${item}`;
export const handsOver = (gives: Said, takes: Said) => say`${gives} hands over; ${takes} takes over`;
/** What tells of the same thing, behind it. */
export const withSame = (what: Said, others: readonly Said[]) =>
  others.length > 0
    ? say`${what}${/[.?!]$/.test(show(what)) ? '' : '.'} With it: ${joined(others, '; ')}`
    : what;
/** `beside`: what waits for it and on what it rests, a sentence each; `against`: what somebody is noted to have said against it. */
/** Of what waits for questions that are decided at the same sitting. */
export const byWhatIsDecided = (what: Said, behind: readonly number[]): Said =>
  behind.length > 0
    ? say`${what} By what is decided on ${phrase`${plural(behind.length, 'question')} ${listed(behind.map(showNumber))}`}`
    : what;
export const decide = (question: string, late: Said, beside: readonly string[], against: string) => {
  const sentences = beside.flatMap((one) => (one ? [phrase` ${one}.`] : [])).join('');
  return say`To decide: ${question}${isBlank(late) ? '' : say` Due ${late}.`}${sentences}${against && phrase` Said against it: ${against}`}`;
};
/** Whoever presents something, and whoever decides or rules then. */
export const presents = (who: Said, decider: Said) =>
  isBlank(who) || show(who) === show(decider) ? decider : say`${who}; ${decider} decides`;
export const rules = (sides: Said, chair: Said) =>
  isBlank(sides) ? chair : isBlank(chair) ? sides : say`${sides}; ${chair} rules`;
export const closing = 'What would reopen what was decided. Who does what, by when. The next sitting.';
export const lasts = (minutes: number, most: number) =>
  minutes <= most
    ? phrase`${minutes} minutes of ${most}, by our figures`
    : phrase`${minutes} minutes by our figures, and a sitting has ${most}: nothing of it can wait, so sit longer, or twice`;
/** What the sitting has no minutes for. */
export const below = 'Below the line: in the minutes that are left, or at the sitting after';
export const span = (from: number, to: number) => phrase`${from}–${to}`;
/** The day of the sitting is none that is still to come. */
export const noDay = (was: Said) =>
  say`The next meeting’s day has passed, ${was}: set one. What is due is counted to a fortnight from now.`;
export const noAgenda = 'Nothing is missed, overdue, open or due before the next sitting.';
/** What is copied: the heading, a line an item, and a blank for each thing to write down. */
export const sitting = (program: string, day: string) =>
  phrase`${program}: steering committee${day && phrase`, ${day}`}`;
export const line = (minutes: string, what: string, who: string) =>
  phrase`${minutes}: ${what}${who && phrase` (${who})`}`;
export const belowTheLine = (item: string) => phrase`Below the line, ${item}`;
export const blank = (label: string) => phrase`${label}:`;
