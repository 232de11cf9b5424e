import { apart, phrase } from '../../../language/directions.ts';
import { listed, plural } from '../../../language/en/counts.ts';
import { type Said, say, type Value } from '../../../report/values.ts';

/*
 * What the team’s plan has beside its worksheets: what is whose, what comes when, and what nobody has said.
 */
export const soon = 'The next two weeks';
export const byWeek = 'What comes later';
export const dayByDay = 'Day by day';
export const dayByDayLater = 'Day by day, after these two weeks';
export const when = 'When';
export const what = 'What';
export const who = 'Who';
/** `called`: its reference, if it has one. */
export const toAnswer = (called: string, question: string) =>
  phrase`Answer${called && phrase` ${called}`}: ${question}`;
export const toSettleRest = (called: string, question: string) =>
  phrase`Settle the rest of ${called && phrase`${called}: `}${question}`;
/** Of what the team has answered and whoever asked said to block. */
export const toSayWhether = (called: string, question: string) =>
  phrase`Say whether the team’s answer is enough, with the day and the place of that word: ${called && phrase`${called}, `}${question}`;
export const toAnswerAsCondition = (called: string, question: string) =>
  phrase`Answer${called && phrase` ${called}`}, a condition of the gate: ${question}`;
export const toShow = 'Show the milestone, or say what failed';
export const toDrive = (gate: string, holder: string) =>
  phrase`See that ${holder} has all that it takes to open: ${gate}`;
export const toOpen = (gate: string) => phrase`Yours to open: ${gate}`;
export const toFinish = (work: string) => phrase`Finish: ${work}`;
/** What is to be done by a day, with what the plan has against that day. */
export const withNote = (what: string, note: Said) => say`${what} (${note})`;
export const forecastIs = (day: Value) => say`forecast, even odds: ${day}`;
export const beforeAwaited = (line: string, day: Value) =>
  say`before the end of ${line}, which it follows: ${day}`;
export const forecastEnd = (line: string) => phrase`Forecast, even odds: end of ${line}`;
export const toSettle = (dispute: string) => phrase`Settle, with the other side: ${dispute}`;
export const noOwnerYet = (work: string) => phrase`Say who owns it, as whoever gave its figures: ${work}`;
export const toGrant = (part: string, may: string) =>
  apart([phrase`Sign what the lead may do${part && phrase` in ${part}`}`, may], ': ');
/** Of what several places tell in different ways. */
export const toReconcile = (told: string) => phrase`Say which holds, and have the others put right: ${told}`;
/** What there is to do, in few whole words, where its own are more. */
export const BRIEF = {
  answer: (called: string) => phrase`Answer ${called || 'a question'}`,
  rest: (called: string) => phrase`Settle the rest of ${called || 'an answer'}`,
  word: (called: string) => phrase`Say whether the answer to ${called || 'a question'} is enough`,
  shows: 'Show the milestone',
  item: {
    open: (item: string) => phrase`Hand over: ${item}`,
    handed: (item: string) => phrase`Accept or return: ${item}`,
    returned: (item: string) => phrase`Hand over again: ${item}`,
  },
  dispute: (dispute: string) => phrase`Settle: ${dispute}`,
  redate: (promise: string) => phrase`Give a new day for: ${promise}`,
  holds: (matter: string) => phrase`Say which holds: ${matter}`,
  begins: (gain: string) => phrase`Benefit begins: ${gain}`,
} as const;
/** The same of what only the words of a row say. */
export const byWords = (of: string) => phrase`As written in: ${of}`;
/** What is to become of an item of the running list, by how far it has come; the other side of it, where the plan names it. */
export const ITEM = {
  open: (item: string, takes: string) => phrase`Hand over${takes && phrase` to ${takes}`}: ${item}`,
  handed: BRIEF.item.handed,
  returned: (item: string, takes: string) =>
    takes
      ? phrase`Hand over again, to ${takes} who returned it: ${item}`
      : phrase`Returned, to be handed over again: ${item}`,
} as const;
/** Conditions on which a gate has opened, as they are called. */
export const toRead = (conditions: readonly string[]) =>
  phrase`Read the ${plural(conditions.length, 'answer', 'answers')} to ${listed([...conditions])}, and say whether ${plural(conditions.length, 'the condition is', 'each condition is')} met`;
/** The same of a gate that is shut. */
export const toReadBlocking = (called: readonly string[]) =>
  phrase`Read the ${plural(called.length, 'answer', 'answers')} to ${listed([...called])}, and say whether ${plural(called.length, 'it is', 'each is')} enough`;
/** A benefit that nobody has given a day, and one whose own day is before all of it is live. */
export const benefitOnceLive = (gain: string) => phrase`Benefit begins once all of it is live: ${gain}`;
export const benefitEarly = (begins: string, own: Value) =>
  say`${begins} (its own day, ${own}, is before that)`;
/** Of what somebody is to accept who also owes the answer that it is asked for. */
export const bothSides = (item: string, called: string) =>
  phrase`Accept or return, or have somebody else do it, since the answer to ${called} is yours too: ${item}`;
/** What has no field for a day, with the words that say one; and what only its words say, with where they stand. */
export const byItsWords = (what: string, said: string) => phrase`${what}. By its words: “${said}”`;
export const inTheWords = (of: string, said: string) => phrase`“${said}”, in the words of: ${of}`;
export const noDayGiven = (by: Value) => say`no day given; needed by ${by}`;
/** Of what is asked and left to whoever is asked. */
export const othersByPerson =
  'What else is asked in these days, and moves no day of others, stands in each person’s list.';
export const nothingSoon = 'Nothing is past its day, and nothing is due within two weeks.';
export const linesOfWork = 'Lines of work';
/** What the bars and marks of the lines of work are. */
export const barsAre =
  'Bars are the forecast, hollow where days are past whose work nobody has counted, hatched where a line waits; a diamond is the day that its owner said.';
export const inWeeks = (head: string) => phrase`${head}, weeks`;
export const OWN = {
  done: (day: string) => phrase`done ${day}`,
  said: (day: string) => phrase`said ${day}`,
  past: (day: string) => phrase`said ${day}, past`,
} as const;
export const isTodayOn = (day: string) => phrase`Today: ${day}`;
export const happens = 'What happens';
/** What there is to do, with how often, where that is more than once. */
export const soOften = (act: Said, count: number): Said => (count > 1 ? say`${act} (${String(count)})` : act);
const questions = (numbers: readonly number[]) =>
  phrase`${plural(numbers.length, 'question')} ${listed(numbers.map(String))}`;
/** What is done with questions of the agenda, by their numbers. */
export const WITH_QUESTIONS = {
  decides: (numbers: readonly number[]) => phrase`Decide ${questions(numbers)}`,
  presents: (numbers: readonly number[]) => phrase`Present ${questions(numbers)}`,
  agrees: (numbers: readonly number[]) =>
    phrase`Say yes, no, on which condition or not yet to ${questions(numbers)}`,
  writes: (numbers: readonly number[]) =>
    phrase`Say in writing whether the sum of ${questions(numbers)} stands`,
  commits: (numbers: readonly number[]) =>
    phrase`Sign whether you commit to what a yes to ${questions(numbers)} takes from you`,
} as const;

/** The same in few words. */
export const IN_BRIEF = {
  ...WITH_QUESTIONS,
  agrees: (numbers: readonly number[]) => phrase`Say yes or no to ${questions(numbers)}`,
  commits: (numbers: readonly number[]) => phrase`Sign whether you commit to ${questions(numbers)}`,
} as const;

export const nobodySaid = 'Questions that have no answer yet';
/** A question by the headings that it stands under. */
export const openIn = (headings: readonly string[], label: string) => apart([...headings, label], ': ');
