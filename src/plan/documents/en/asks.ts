import { apart, phrase } from '../../../language/directions.ts';
import { listed, plural } from '../../../language/en/counts.ts';
import { showNumber } from '../../../language/numbers.ts';
import { isBlank, type Said, say, type Value } from '../../../report/values.ts';

/*
 * What a sitting asks of somebody by name.
 */
export const toPresent = (question: string) => phrase`Present: ${question}`;
export const toAgree = (question: string, more: number) =>
  phrase`Say yes, no, on which condition or not yet: ${question}${more > 0 ? phrase` And ${showNumber(more)} more ${plural(more, 'question')}` : ''}`;
export const toDateAgain = (promise: string) =>
  phrase`Missed, give a new date or say what happens without it: ${promise}`;
export const toDateLate = (promise: string) =>
  phrase`Past its day, give a new one or say what happens without it: ${promise}`;
/** Of whoever sits without a vote. */
export const toCommit = (question: string) =>
  phrase`Sign whether you commit to what a yes takes from you: ${question}`;
export const toWriteOnSum = (question: string) => phrase`Say in writing whether the sum stands: ${question}`;
const quoted = (names: readonly string[]) => listed(names.map((name) => phrase`“${name}”`));
/** Figures to put in writing, as they are called; what benefits bring; and of lines of work how much each is. */
export const toConfirm = (figures: readonly string[]) => phrase`Confirm in writing: ${quoted(figures)}`;
export const toConfirmGains = (gains: readonly string[]) =>
  phrase`Confirm in writing what it brings: ${quoted(gains)}`;
export const confirmInBrief = (first: string, more: number) =>
  phrase`Confirm “${first}”${more > 0 ? phrase` and ${showNumber(more)} more` : ''}`;
/** The same of all of whom it is asked, and of work that has begun, where the forecast does not know of what is done. */
export const confirmAll = { act: 'Confirm how much work it is', brief: 'Confirm how much work it is' };
export const confirmWhatIsLeft = {
  act: 'Confirm how much work it is, and say how many person-weeks of your line are done and how many are left',
  brief: 'Say how many person-weeks of each line are done and how many are left',
};
export const toConfirmWork = (lines: Said) => say`${confirmAll.act}: ${lines}`;
export const workInBrief = (lines: readonly string[]) => phrase`Confirm the work of ${listed([...lines])}`;
export const effort = (line: string, likely: Value, unit: string, low: Value, high: Value) =>
  isBlank(low) || isBlank(high)
    ? say`${line}, ${likely} ${unit}`
    : say`${line}, ${likely} ${unit} (${low} to ${high})`;
/** Figures that nobody is named for. */
export const toName = (figures: readonly string[]) => phrase`Say who answers for ${quoted(figures)}`;
export const toRecount = 'Count the forecast again with what is done';
/** Of a sum that takes something for done, and more of it than the people can have done. */
export const toBook = (done: Said) => say`Say what of the ${done} taken for done is booked`;
export const toBookApart = (done: Said, people: number, most: Said) =>
  say`${toBook(done)}: ${phrase`${showNumber(people)} people`} come to ${most}`;
/** Of a gate that is to open before `called` is there, on `day`. */
export const toRedateGate = (gate: string, day: Said, called: string) =>
  say`Give “${gate}” a day from ${day} on, or say that it opens without ${called}`;
export const redateGateInBrief = (gate: string) => phrase`Give a later day to: ${gate}`;
/** Of references between others, under which the plan has no question. */
export const toAskAbsent = (names: readonly string[]) =>
  phrase`Ask whether ${listed([...names])} ${plural(names.length, 'is', 'are')} withdrawn, and write down what is missing`;
export const absentInBrief = (names: readonly string[]) =>
  phrase`Ask whether ${listed([...names])} ${plural(names.length, 'is', 'are')} withdrawn`;
/** Of what has no day, by whoever is asked for one: what it is, first; `own`: what of it is the lead’s. */
export const toDate = (others: readonly Undated[], own: readonly string[]) => {
  const yours = own.length > 0 ? phrase`Give a day to your ${quoted(own)}` : '';
  if (others.length === 0) return yours;
  const asked = apart(
    others.map(({ who, acts }) => phrase`${who} for ${quoted(acts)}`),
    '; ',
  );
  return apart([phrase`Ask for a day: ${asked}`, yours], '. ');
};
/** The first of it, with how much more there is. */
export const datingInBrief = (who: string, act: string, more: number) =>
  phrase`${who ? phrase`Ask ${who} for` : 'Give'} a day for “${act}”${more > 0 ? phrase` and ${showNumber(more)} more` : ''}`;
type Undated = { who: string; acts: readonly string[] };
/** A day that the work cannot meet; `safer`: the one that holds four times in five. */
const against = (even: Said, safer: Said) =>
  isBlank(safer) ? even : say`at even odds ${even}, four times in five ${safer}`;
export const toRedate = (work: string, was: Said, even: Said, safer: Said) =>
  say`Give a new date for ${work}, now ${was}: forecast ${against(even, safer)}`;
/** Of a review, whose day is not for us to move. */
export const toSayWhichHolds = (review: string, was: Said, even: Said, safer: Said) =>
  say`Say which day holds for ${review}, your ${was} or the forecast: ${against(even, safer)}`;
export const toRedatePast = (work: string, was: Said, asked: Said) =>
  say`Give a new date for ${work}: ${was} is after the day asked for, ${asked}`;
export const redateInBrief = (work: string) => phrase`Give a new date for ${work}`;
export const holdsInBrief = (review: string) => phrase`Say which day holds for ${review}`;
/** Of a sum that is less than what the team takes until it delivers. */
export const toRelease =
  'Say who sees to it that people go to other work as their lines finish, or ask for what the team takes until it delivers';
export const releaseInBrief = 'Say who sees to it that people go to other work';
/** Of two days that cannot both hold; each line with its day. */
export const toOrder = (line: string, day: Said, awaited: string, later: Said) =>
  say`Have one of two days moved: ${line}, ${day}, follows ${awaited}, ${later}`;
export const orderInBrief = (line: string, awaited: string) =>
  phrase`Have a day moved: ${line} or ${awaited}`;
/** Of a date that was promised, where another is asked for now. */
export const toTellPromised = (was: Said, asked: Said) =>
  say`Tell whoever was promised ${was} whether it is ${asked} now, and change the charter`;
export const tellInBrief = 'Tell whoever was promised the date what is decided';
