import { apart, phrase } from '../../../language/directions.ts';
import { listed, plural } from '../../../language/en/counts.ts';
import { showNumber } from '../../../language/numbers.ts';
import { titled } from '../../../sheets/en/dates.ts';
import { inDays, owes } from '../../../report/en.ts';
import { isBlank, joined, type Said, say } from '../../../report/values.ts';
import { counting } from './documents.ts';

/*
 * The one-page brief: each fact by its label, and as it is called where it is cut.
 */
export const programName = 'the name';
export const firm = 'the firm';

export const stage = { label: 'Stage', of: 'the stage' };
export const daysOff = { label: 'Of its days', of: 'what its days are' };
export const stageByDone = (now: string, day0: string) =>
  phrase`${now}, by what is done (“${day0}” on day 0)`;
export const stages = (now: string, day30: string, next: string) =>
  phrase`${now}; by day 30${day30 && phrase`, ${day30}`}: ${next}`;

/** For whom the page is, and whose it is. */
export const letterhead = (reader: string, author: string) => phrase`For ${reader}, from ${author}.`;
export const reader = 'the reader';
export const author = 'the author';

export const decisionAsked = (day: string) =>
  day ? phrase`The decision asked, by ${day}` : 'The decision asked';
export const question = 'the question';
export const options = { label: 'Options', of: 'the options' };
export const optionsOf = (questions: readonly number[]) =>
  phrase`the options in ${plural(questions.length, 'decision')} ${listed(questions.map(showNumber))}`;
export const lever = (unasked: boolean) => ({
  label: unasked ? 'Sooner, not asked' : 'Sooner',
  of: 'what would be sooner',
});
export const brings = { label: 'What it brings', of: 'what it brings' };
export const decides = { label: 'Decides', of: 'who decides' };
export const by = { label: 'By', of: 'the day' };
/** Whoever decides all that is asked. */
export const decidesAll = (who: string) => who && phrase`${who}, all of these`;
export const suggested = { label: 'Recommended', of: 'what is recommended' };
export const delay = { label: 'If it waits', of: 'waiting' };
export const noQuestion = 'No question is open on the committee’s log.';

/** The decisions beside the first, each told by its number. */
export const further = 'Also to be decided';
export const furtherBy = (who: string) => phrase`Also to be decided. ${who} decides these and the first`;
export const alsoAsked = { label: 'Question', of: '' };
export const numbered = (n: number, question: string) => question && phrase`${n}. ${question}`;
export const nthDecision = (n: number) => phrase`decision ${n}`;
export const ofNth = (of: string, n: number) => (of ? phrase`${of} in decision ${n}` : nthDecision(n));

export const recommendation = 'Recommendation for the program';
export const course = { label: 'Course', of: 'the course and its reasons' };
export const courseBecause = (course: string, because: string) => apart([course, because], ' ');
export const because = { label: 'Because', of: 'the reasons' };
export const sums = { label: 'The sums', of: 'the sums' };
export const onNo = { label: 'On a no', of: 'what happens on a no' };
export const advice = { label: 'Four signs', of: 'the advice' };
export const newScope = { label: 'New scope', of: 'the new scope' };
export const champion = { label: 'Champion', of: 'the champion' };

/** Above what stands behind the answer. */
export const restsOn = 'What it rests on';
export const nothingPicked = 'Nothing is picked yet.';
export const blocker = { label: 'Blocker', of: 'it' };
/** A gate: which of so many it is and how it stands, what it is, and what is open of it by when, each of which may be blank. */
export const gate = 'Gate';
export const gateStands = (
  n: number,
  all: number,
  stands: string,
  what: Said,
  open: readonly Said[],
): Said => {
  const which = all > 1 ? phrase`The ${NTH[n - 1] ?? showNumber(n)} of ${showNumber(all)} gates: ` : '';
  const told = say`${which}${which ? lowered(stands) : stands}. ${what}`;
  const waits = joined(open, '; ');
  return isBlank(waits) ? told : say`${told}: ${waits}`;
};
const NTH = ['first', 'second'];
const lowered = (text: string) => text.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase());
/** What keeps gates shut, and the conditions of those that have opened. */
export const pending = { label: 'Still open', of: 'what is open at gates' };
/** Reviews that are still to come. */
export const reviews = { label: 'Reviews', of: 'the reviews still to come' };
/** `forecast`: whether one of the days is the forecast’s, which holds four times in five. */
export const reviewsAhead = (all: readonly Said[], forecast: boolean): Said =>
  say`${forecast ? 'Four times in five by the forecast: ' : ''}${joined(all, '; ')}`;
/** The forecast of a review, blank where it is no later than the day that whoever makes it has said. */
export const reviewSaid = (what: string, who: string, said: Said, forecast: Said): Said => {
  if (isBlank(forecast)) return say`${what} ${said} (${who ? phrase`as ${who} said` : 'planned'})`;
  if (isBlank(said))
    return say`${what} ${forecast} (${who ? phrase`${who} gave no day` : 'nobody is named'})`;
  return say`${what} ${forecast} (${who ? say`${who} said ${said}` : say`planned for ${said}`})`;
};
/** That the first of it goes live, on the day of the milestone, before these are done. */
export const goesLive = { label: 'Goes live', of: 'what it goes live before' };
export const gateAhead = (gate: string) => phrase`the gate “${gate}”`;
export const conditionsAhead = (count: number) =>
  count === 1 ? 'a condition of a gate' : phrase`${showNumber(count)} conditions`;
/** A review, by the forecast where that is later than the day that was said, and either where there is no other. */
export const reviewAhead = (what: string, said: Said, forecast: Said): Said => {
  if (isBlank(forecast)) return say`${what} ${said} (as said)`;
  return isBlank(said) ? say`${what} ${forecast} (no day said)` : say`${what} ${forecast} (said ${said})`;
};
/** `charter`: what it says of that in its words, `''` where nobody has said whether it may; undefined where that is no question. */
export const liveBefore = (
  day: Said,
  before: readonly Said[],
  forecast: boolean,
  charter: string | undefined,
): Said => {
  const whether = charter ? phrase`The lead may not “${charter}”` : 'Nobody has said whether it may';
  const what = say`${day}, before these${forecast ? ', four times in five' : ''}: ${joined(before, '; ')}`;
  return charter === undefined ? what : say`${what}. ${whether}`;
};
/** What a gate waits for has several days, of which these are the next and the last. */
export const nextAndLast = (next: Said, last: Said) => say`the next due ${next}, the last ${last}`;
/** The day that was given for a gate, and that of the last of what it waits for, which is later. */
export const notBefore = (due: Said, last: Said) => say`asked for ${due}; cannot open before ${last}`;
export const nthGate = (n: number) => phrase`gate ${n}`;
export const nthLimit = (n: number) => ({ label: 'Limit of use', of: phrase`limit of use ${n}` });
/** A limit, and what it is about, as that is called. */
export const limitOf = (called: string, says: string) => (called ? phrase`${says} (${called})` : says);
export const behind = { label: 'Overdue', of: 'what is overdue' };
export const overdue = (who: string, promise: string, days: number) =>
  phrase`${who ? owes(who, promise) : promise}, ${inDays(days)} late`;
export const more = (count: number) => (count > 0 ? phrase`${showNumber(count)} more` : '');

export const inShort = 'What it takes and brings, and when';
export const sentence = 'the sum of it';
export const besideSums = { label: 'Also weigh', of: 'what else is to be weighed' };
/** What was spent, what was first planned and is now, and what stopping writes off. */
export const soFar = { label: 'So far', of: 'what was before' };
export const spent = (sum: string) => phrase`${sum} spent`;
export const firstAndNow = (first: string, now: string) =>
  phrase`first planned ${first}, now ${now} as likely`;
/** What somebody typed of what the board was told. */
export const spentSoFar = (sum: string, onThis: string) =>
  phrase`${sum} spent so far${onThis && phrase` (${onThis} derived, not booked)`}`;
export const stoppingWritesOff = (sum: string) => phrase`Stopping writes off ${sum}`;
export const riskAvoided = (sum: string) => phrase`${sum} a year of risk avoided`;
/** Effort in words of every day; in days it is said so anyway. */
export const WORK_WEEKS = 'weeks of one person’s work';
export const theWork = { label: 'All the work', of: 'all the work' };
export const size = (effort: string, unit: string, money: string) =>
  phrase`${effort}${unit && phrase` ${unit}`}${money && phrase` (${money})`}`;
export const work = (p50: string, p80: string, planned: string) =>
  phrase`${p50} one time in two, ${p80} four times in five${planned && phrase`, first planned ${planned}`}`;
/** All the work with every line as likely, and what of it is behind. */
export const likelyIs = (all: string, behind: string) =>
  phrase`as likely ${all}, of which ${behind} is behind`;
export const noNumber = {
  blank: 'The model work has no estimate yet.',
  counting,
  nonsense: 'Nothing can be counted until the scope sheet is mended.',
  failed: 'These numbers could not be counted.',
};
export const theMilestone = { label: 'Milestone', of: 'the milestone' };
/** `by 2 Oct 2026: Ines Calloway`. The day comes first, since a long name is cut at its end. */
export const dayAnd = (by: 'by' | 'on' | 'for', day: string, who: string) =>
  titled(day && phrase`${by} ${day}`, who);
/** What an option is called where it is cut. */
export const nthOption = (n: number) => phrase`option ${n}`;
export const contract = 'the contract';
/** What stands beside the sums, a sentence each. */
export const besides = (parts: readonly (string | false | undefined)[]) => apart(parts, '. ');
/** What is said of one thing in one line. */
export const inOne = (parts: readonly (string | false | undefined)[]) => apart(parts, '; ');

export const moreQuestions = (more: number) =>
  phrase`${showNumber(more)} more open ${plural(more, 'question')}`;
export const moreGates = (more: number) => phrase`${showNumber(more)} more ${plural(more, 'gate')}`;
/** What is cut, what is to be decided and has no room here, and where the whole is. */
export const leftOut = (short: readonly string[], absent: readonly string[]) =>
  apart(
    [
      short.length > 0 && phrase`Cut short: ${listed(short)}.`,
      absent.length > 0
        ? phrase`In the committee’s pack: ${listed([...absent, 'more'])}.`
        : 'More is in the committee’s pack.',
      'All of it is in the pack or the team’s plan.',
    ],
    ' ',
  );
