import { phrase } from '../../../language/directions.ts';
import { type Said, say, show, type Value } from '../../../report/values.ts';
import { afterMonths } from '../../../sheets/benefits/en/report.ts';

/*
 * Where worksheets do not fit together: what is said of it, and what to do.
 */
/** What is said, with its days as what they are beside its words. */
const inValues = (said: Said) => ({ says: show(said), said });

export const ownsTwo = (owner: string, blocker: string, promise: string) => ({
  says: phrase`${owner} owns “${blocker}”, and “${promise}” is overdue.`,
  mend: 'Ask which of the two comes first, and give the other to somebody else.',
});

export const promisedTooEarly = (promised: Value, chance: string) => ({
  ...inValues(say`${promised} is promised, and was met in ${chance}.`),
  mend: 'Give a later date, or say what will not be in it.',
});
/** `day`: the later one that is asked for now. */
export const promisedAnew = (day: string) =>
  phrase`${day} is asked for now: tell whoever was promised the date what was decided.`;

export const milestoneIsAll = (milestone: string, p50: string) => ({
  says: phrase`The milestone is on ${milestone}, and all the work in scope ends by ${p50} only as likely as not. Is the milestone a part that can go live without the rest?`,
  mend: 'If it is, say in the sentence for which cases, and give the whole a later date.',
});

export const monthsToFinish = (months: number, day: string, p50: string, p80: string) => ({
  says: phrase`You count ${afterMonths(months)} until finishing delivers, to ${day}; the forecast ends on ${p50} at even odds, and on ${p80} four times in five.`,
  mend: 'Leave the months blank, and the forecast is used; or say in the scope estimator what it leaves out.',
});

export const ownersDate = (line: string, owner: string, date: string, p50: string, days: number) =>
  phrase`“${line}” is promised for ${date}${owner && phrase` by ${owner}`}, and the forecast has it end ${days} days later, on ${p50}, at even odds.`;
export const ownersDateMend =
  'Ask its owner for a date that the work can meet, or for what the forecast has wrong.';
/** `day`: the one that is asked for now in the place of what was promised. */
export const ownersDateAnew = (day: string) =>
  phrase`${day} is asked for now: ask its owner which day the work can meet by then, before it is decided.`;
/** `asked`: the day for which all of it is asked. */
export const ownersDatePast = (line: string, owner: string, date: string, asked: string) => ({
  says: phrase`“${line}” is promised for ${date}${owner && phrase` by ${owner}`}, and all of it is to be done by ${asked}.`,
  mend: phrase`Ask its owner for a day by then, or say before it is decided that this comes later.`,
});
/** The day of a review is the reviewer’s own. */
export const reviewPast =
  'The date is as the reviewer gave it. Say before it is decided that this comes later.';
export const reviewersDate = 'The date is as the reviewer gave it. Ask only what the forecast has wrong.';

/** A line of work with its owner and their day. */
export const promisedFor = (line: string, owner: string, date: Value): Said =>
  say`${phrase`“${line}” is promised for`} ${date}${owner && phrase` by ${owner}`}`;
export const outOfOrder = (line: Said, awaited: Said) => ({
  ...inValues(say`${line}, and follows what ends later: ${awaited}.`),
  mend: 'Ask both which of the two days moves; or, where one need not wait for the other, say so in the scope.',
});

export const lineNotOwned = (line: string) => ({
  says: phrase`“${line}” has work in the scope and no owner.`,
  mend: 'Ask who answers for it, and by which day.',
});

export const contractUndecided = (contract: string, notice: string) => ({
  says: phrase`Nothing in the decision log names ${contract}, whose last day for notice is ${notice}.`,
  mend: 'Put it on the next agenda as a question with options.',
});

/** `sheet` is the title of the worksheet with the four signs. */
export const restructureUnasked = (sheet: string) => ({
  says: phrase`The four signs of “${sheet}” say restructure, and nothing in the decision log asks for it.`,
  mend: 'Put it to the committee as one question: restructure, go on as it is, or stop.',
});
