import { apart, phrase } from '../../../language/directions.ts';
import { listed, plural } from '../../../language/en/counts.ts';
import { showNumber } from '../../../language/numbers.ts';
import { isBlank, joined, type Said, say, type Value } from '../../../report/values.ts';

/*
 * Reviews that are still to come, and what a decision or a milestone rests on that is not shown yet.
 */
/** By which day, and by which the forecast has it four times in five where that is later; either may be blank. */
export const days = (by: Said, forecast: Said): Said =>
  joined(
    [isBlank(by) ? '' : say`by ${by}`, isBlank(forecast) ? '' : say`four times in five ${forecast}`],
    ', ',
  );
export const review = (name: string, who: string, when: Said): Said => {
  const of = joined([who, when], ', ');
  return isBlank(of) ? name : say`${name} (${of})`;
};
/** A review of all the work, where its reviewer holds a gate as well. */
export const ofAllTheWork = (review: string) => phrase`${review} of all the work`;
/** A question in the words in which it is asked, which stand before what it is called. */
export const quoted = (text: string) => phrase`“${text}”`;

/** What a question at a gate last came to, as it is asked and called; `opens`: the number at which its gate opens. */
export type LastResult = { result: string; short: string; reference: string; opens: string };
export const last = { label: 'Last result', of: 'the last result' };
export const resultAt = ({ result, short, reference }: Omit<LastResult, 'opens'>) =>
  say`“${result}”, of ${review(short, reference, '')}`;
export const lastResults = (all: readonly LastResult[]) =>
  joined(
    all.map((one) => say`${resultAt(one)}; the gate opens: “${one.opens}”`),
    '; ',
  );
/** The same beside the day by which it is to be shown, which may be blank. */
export const resultBeside = ({ result, short, reference }: LastResult, due: Said) =>
  say`${resultAt({ result, short, reference })}${isBlank(due) ? '' : say`; due ${due}, after the decision`}`;

/** Conditions on which a gate was opened: how many, and what the last of them is called. */
export const conditions = (count: number, last: string) =>
  count === 1 ? phrase`condition ${last}` : phrase`${showNumber(count)} conditions, the last of them ${last}`;
/** What the milestone does not wait for. */
export const aheadOf = (what: Said) => (isBlank(what) ? '' : say`It comes before these are done: ${what}.`);

export const milestone = 'the milestone';
export const theMilestone = 'The milestone';
/** What that counts; `contracts`: each with the day after which it is in it. */
export const atRiskIs = (kept: boolean, from: Value, contracts: Said) =>
  say`Out by then: what ${kept ? 'the team has cost' : 'has gone out of the sum to sign'} from ${from} to the later day in the row, likely${isBlank(contracts) ? '' : say`; ${contracts}`}.`;
export const fromNotice = (contract: string, sum: Said, notice: Value) =>
  say`after ${notice}, the last day for notice, it jumps by the ${sum} owed to ${contract}`;
/** The same in few words. */
export const countsFrom = (kept: boolean, from: Value, contracts: readonly Said[]) =>
  joined([say`${kept ? 'the team' : 'the sum to sign'} from ${from}`, ...contracts], ', ');
export const withContract = (contract: string, sum: Value, notice: Value) =>
  say`with the ${sum} owed to ${contract} after ${notice}`;
/** Of a gate that waits for what comes only after its own day. */
export const notBefore = (due: Said, last: Said): Said => joined([due, say`not before ${last}`], ', ');
/** What reviewers asked and waits for a decision: each as it is called, with the words in which it is asked, or in a few words. */
export const waiting = 'What waits for it';
export const waits = (all: readonly { called: string; text: string }[]) =>
  apart(
    all.map(({ called, text }) => (text && text !== called ? phrase`${called}, “${text}”` : called)),
    '; ',
  );
export const waitsInShort = (called: readonly string[]) =>
  called.length > 0 ? phrase`${listed(called)} ${plural(called.length, 'waits', 'wait')} for it` : '';
/** Of a decision that rests on what comes only after it. */
export const onCondition = 'A yes is one on condition: the pack has what comes only after it';
const questions = (numbers: readonly number[]) =>
  phrase`${plural(numbers.length, 'question')} ${listed(numbers.map(showNumber))}`;
/** The condition of what waits for a question. */
export const once = (condition: Said, behind: readonly number[]): Said =>
  say`${condition}, once ${questions(behind)} ${plural(behind.length, 'is', 'are')} decided`;
/** The earliest day by which all that a yes rests on is shown. */
export const allShown = { label: 'All shown by', of: 'what is shown only after' };
/** `isForecast`: the day is that of a forecast; `last`: what is shown last, on the day; `undated`: of how many no day is known that is still to come. */
export const allShownBy = (day: Said, isForecast: boolean, last: Said, undated: number): Said => {
  const open =
    undated > 0 ? phrase`${showNumber(undated)} ${plural(undated, 'has', 'have')} no day ahead` : '';
  if (isBlank(day)) return phrase`No day known: of what it rests on ${open}`;
  return joined(
    [
      say`${day}${isForecast ? ', four times in five' : ' at the earliest'}${isBlank(last) ? '' : say`, with ${last}`}`,
      open,
    ],
    '; ',
  );
};
export const shownAfter = (from: Said, after: Said) => say`${from}; after the decision: ${after}`;
export const andMore = (first: Said, more: number) =>
  more > 0 ? say`${first} and ${showNumber(more)} more` : first;
/**
 * So much of what it rests on that has a day, and how much of that is shown a sitting later (`later`), with the last of it as it is called
 * (`named`), both of which may be blank; `none`: how much more has no day, `words`: of how much a reviewer’s word is asked for.
 */
export const comesAfter = (
  dated: number,
  later: Said,
  named: Said,
  undated: { none: number; words: number },
): Said => {
  const things = phrase`${showNumber(dated)} ${plural(dated, 'thing')}`;
  const asked = phrase`${showNumber(undated.words)} reviewer’s ${plural(undated.words, 'word')}`;
  const all = [...(dated > 0 ? [things] : []), ...(undated.words > 0 ? [asked] : [])];
  const none = phrase`${showNumber(undated.none)} ${plural(undated.none, 'has', 'have')} no day`;
  if (all.length === 0) return phrase`Of what it rests on ${none}`;
  const comes = plural(dated + undated.words, 'comes', 'come');
  const what = joined([phrase`${listed(all)} ${comes} only after the decision`, later], ', ');
  const told = joined([what, undated.none > 0 ? none : ''], '; ');
  return isBlank(named) ? told : say`${told}${dated === 1 ? ': ' : '; the last at a gate: '}${named}`;
};
export const notYet = { label: 'Not shown yet', of: 'what is not shown yet' };
/**
 * A review of all the work, whose reviewer holds a gate of a like name: two things. `opened`: the day on which the gate was, or
 * blank; `charter`: what the charter says of going live, in its words, or `''`; `asked`: who is asked which of the two that means, or
 * undefined where the charter says so.
 */
export const twoThings = (
  review: Said,
  gate: string,
  opened: Said,
  { charter, asked }: { charter: string; asked: string | undefined },
): Said => {
  const stands = isBlank(opened) ? 'shut' : say`opened on ${opened}`;
  const unsaid = phrase`nobody has said${asked ? phrase`; ${asked} is asked` : ''}.`;
  const whether =
    asked === undefined
      ? phrase`The lead may not “${charter}”.`
      : charter
        ? phrase`The lead may not “${charter}”; which of the two that means, ${unsaid}`
        : phrase`Whether all of it may go live before that review, ${unsaid}`;
  return say`${review} is another thing than the gate “${gate}”, ${stands}. ${whether}`;
};
