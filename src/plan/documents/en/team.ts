import { apart, phrase } from '../../../language/directions.ts';
import { say, type Value } from '../../../report/values.ts';

/*
 * What the team’s plan has beside its worksheets: what is whose, what comes when, and what nobody has said.
 */
export const byPerson = 'What is yours, by person';
export const byWeek = 'What comes after that, by week';
export const firstDayFirst = 'Whoever is first to have something to do, first';
export const weekByWeek = (inLines: boolean) =>
  inLines ? 'Week by week, a line each; all of it stands by person' : 'Week by week';
export const when = 'When';
export const what = 'What';
export const who = 'Who';
/** `called`: its reference, if it has one. */
export const toAnswer = (called: string, question: string) =>
  phrase`Answer${called && phrase` ${called}`}: ${question}`;
export const toSettleRest = (called: string, question: string) =>
  phrase`Settle the rest of ${called && phrase`${called}: `}${question}`;
export const toAnswerAsCondition = (called: string, question: string) =>
  phrase`Answer${called && phrase` ${called}`}, a condition of the gate: ${question}`;
export const toShow = 'Show the milestone, or say what failed';
export const toDrive = (gate: string, holder: string) =>
  phrase`See that ${holder} has all that it takes to open: ${gate}`;
export const toOpen = (gate: string) => phrase`Yours to open: ${gate}`;
export const toFinish = (work: string) => phrase`Finish: ${work}`;
/** What is to be done by a day, with the day that the forecast has for it at even odds. */
export const besideForecast = (what: string, day: Value) => say`${what} (forecast ${day})`;
export const toSettle = (dispute: string) => phrase`Settle, with the other side: ${dispute}`;
export const noOwnerYet = (work: string) => phrase`Say who owns it, as whoever gave its figures: ${work}`;
export const toGrant = (part: string, may: string) =>
  apart([phrase`Sign what the lead may do${part && phrase` in ${part}`}`, may], ': ');
/** What is to become of an item of the running list, by how far it has come. */
export const ITEM = {
  open: (item: string) => phrase`Hand over: ${item}`,
  handed: (item: string) => phrase`Accept or return: ${item}`,
  returned: (item: string) => phrase`Returned, to be handed over again: ${item}`,
} as const;
/** What has no field for a day, with the words that say one; and what only its words say, with where they stand. */
export const byItsWords = (what: string, said: string) => phrase`${what}. By its words: “${said}”`;
export const inTheWords = (of: string, said: string) => phrase`“${said}”, in the words of: ${of}`;
export const soon = 'Past its day, and the next seven days';
export const pastItsDay = 'Past its day';
export const nextDays = 'Within seven days';
export const nothingSoon = 'Nothing is past its day, and nothing is due within seven days.';
export const theLine = 'The days on one line';
export const weekOf = 'Week of';

export const nobodySaid = 'Questions that have no answer yet';
/** A question by the headings that it stands under. */
export const openIn = (headings: readonly string[], label: string) => apart([...headings, label], ': ');
