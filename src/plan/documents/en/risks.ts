import { apart, phrase } from '../../../language/directions.ts';
import { listed, plural } from '../../../language/en/counts.ts';
import { showNumber } from '../../../language/numbers.ts';
import { inDays } from '../../../report/en.ts';
import { isBlank, joined, type Said, say, type Value } from '../../../report/values.ts';

/*
 * What the committee’s pack lists as risks, beside what is counted.
 */
/** Something that is owed: by whom, and by which day, or blanks. */
export type Owed = { what: string; who: string; due: Said };
/** What something waits for, and whose that is. */
export type Asked = { what: string; whose: Said };

export const quotedAs = (text: string) => phrase`“${text}”`;
export const question = (called: string, text: string) => (text ? phrase`${called}, “${text}”` : called);
export const inOne = (parts: readonly string[]) => apart(parts, ', ');
const inBrackets = (...parts: Said[]) => {
  const all = joined(parts, ', ');
  return isBlank(all) ? '' : say` (${all})`;
};
const andMore = (named: Said, more: number) =>
  more > 0 ? say`${named}; and ${showNumber(more)} more` : named;
const told = (all: readonly Asked[]) =>
  joined(
    all.map(({ what, whose }) => say`${what}${inBrackets(whose)}`),
    '; ',
  );

const items = (all: readonly Owed[]) =>
  joined(
    all.map(({ what, who, due }) => say`“${what}”${inBrackets(who, due)}`),
    '; ',
  );

/** `cannot`: what a gate waits for comes only after the day on which it is to open; `number`: what it opens at, with the last result. */
export const shut = (gate: string, by: Said, cannot: boolean, owed: readonly Asked[], number: string) => {
  const opens = say`“${gate}” ${cannot ? 'cannot' : 'may not'} open${isBlank(by) ? '' : say` by ${by}`}`;
  const waits = owed.length > 0 ? say`: it waits for ${told(owed)}` : '';
  return say`${opens}${waits}.${number && phrase` It opens at a number that is not reached: ${number}.`}`;
};
export const unanswered = (named: readonly Asked[], more: number, count: number) =>
  say`${phrase`${showNumber(count)} ${plural(count, 'question')}`} may still stop a gate, since ${plural(count, 'it is', 'they are')} not marked as what can wait: ${andMore(told(named), more)}.`;
export const overdue = (late: readonly Owed[], more: number, count: number, by: Said) =>
  say`What rests on ${phrase`${showNumber(count)} overdue ${plural(count, 'promise')}`} may come late; a new date is asked for by ${by}: ${andMore(items(late), more)}.`;
/** Of the reviews of which nobody has said whether it may go live before: who is asked, and by when. */
export const unsaidLive = (open: readonly Asked[], more: number, by: Said) =>
  say`Whether all may go live before the end of ${andMore(told(open), more)}, nobody has said; it is asked by ${by}.`;
/** The last review, by when it ends, and how many days that leaves to the day that is asked for. */
export const lateReview = (
  review: string,
  who: string,
  { by, isForecast }: { by: Value; isForecast: boolean },
  left: number,
  wanted: Value,
) => {
  const toThat =
    left > 0 ? phrase`${inDays(left)} before` : left === 0 ? 'on' : phrase`${inDays(-left)} after`;
  return say`The date may move by what ${review}${inBrackets(who)} finds: it ends${isForecast ? ', four times in five,' : ''} by ${by}, ${toThat} ${wanted}.`;
};
/** What a gate was opened on: the one condition that is open, or what they are called and the nearest of their days. */
export const conditions = (gate: string, owed: Asked | { called: readonly string[]; next: Said }) =>
  'called' in owed
    ? say`“${gate}” rests on ${showNumber(owed.called.length)} conditions that are not met yet, ${listed(owed.called)}${isBlank(owed.next) ? '' : say`, the next due ${owed.next}`}.`
    : say`“${gate}” rests on a condition that is not met yet, ${told([owed])}.`;
export const limits = (clauses: readonly string[]) =>
  phrase`The use is limited: ${listed(clauses.map(quotedAs))}.`;
export const notBuilt = (named: readonly Asked[], more: number, count: number) =>
  say`${phrase`${showNumber(count)} ${plural(count, 'thing')}`} that the design was asked for may be missing once it is live, not built in so far: ${andMore(told(named), more)}.`;
export const returned = (sent: readonly Owed[], more: number, count: number) =>
  say`Production may have to run without ${phrase`${showNumber(count)} ${plural(count, 'item')}`} that it sent back, until ${plural(count, 'that is', 'these are')} handed over again: ${andMore(items(sent), more)}.`;
/** Where places tell of one thing as done and not done. */
export const disagree = (told: readonly Said[], more: number) =>
  say`The papers disagree on what is done: ${andMore(joined(told, '; '), more)}.`;
export const saysWhich = (told: Said, who: string, by: Said) =>
  who ? say`${told}, of which ${who} says by ${by} what holds` : told;
/** Of what is owed to a reviewer: what its proof waits for, which comes no sooner than its own day. */
export const proofWaits = (called: string, due: Said, waits: Said) =>
  say`${called}${inBrackets(isBlank(due) ? '' : say`due ${due}`)} may not be shown whole by then: it waits, ${waits}.`;
/** `same`: it is stale on the very day that is asked for; `maker`: who makes it again, blank for nobody. */
export const stale = (what: string, on: Value, asked: Value, same: boolean, maker: string) =>
  say`“${what}” holds only until ${on}, ${same ? 'the very day that is asked for' : say`before ${asked}, which is asked for`}${maker ? phrase`; ${maker} makes it again` : ', and nobody is named to make it again'}.`;
