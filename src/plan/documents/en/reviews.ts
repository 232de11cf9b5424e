import { phrase, apart } from '../../../language/directions.ts';
import { isBlank, joined, type Said, say } from '../../../report/values.ts';

/*
 * Reviews that are still to come, and what a decision or a milestone rests on that is not shown yet.
 */
/** By which day, and by which the forecast has it where that is later; either may be blank. */
export const days = (by: Said, forecast: Said): Said =>
  joined([isBlank(by) ? '' : say`by ${by}`, isBlank(forecast) ? '' : say`forecast ${forecast}`], ', ');
export const review = (name: string, who: string, when: Said): Said => {
  const of = joined([who, when], ', ');
  return isBlank(of) ? name : say`${name} (${of})`;
};
/** A question in the words in which it is asked, which stand before what it is called. */
export const quoted = (text: string) => phrase`“${text}”`;
export const whose = (reference: string, who: string) => apart([reference, who], ', ');

/** What a question at a gate last came to, as it is asked and called; `opens`: the number at which its gate opens. */
export type LastResult = { result: string; short: string; reference: string; opens: string };
export const last = { label: 'Last result', of: 'the last result' };
export const resultAt = ({ result, short, reference }: LastResult) =>
  say`“${result}”, of ${review(short, reference, '')}`;
export const lastResults = (all: readonly LastResult[]) =>
  joined(
    all.map((one) => say`${resultAt(one)}; the gate opens: “${one.opens}”`),
    '; ',
  );
/** The same beside the question itself. */
export const resultBeside = ({ result, short, reference }: LastResult) =>
  say`“${result}” (${reference || short})`;

/** What the milestone does not wait for. */
export const ahead = { label: 'Ahead of', of: 'what the milestone is ahead of' };
export const aheadOf = (what: Said) => (isBlank(what) ? '' : say`Its day is ahead of ${what}.`);

export const milestone = 'the milestone';
/** What a decision rests on: what is shown only after it, and what by its day. */
export const notShown = (after: readonly Said[], until: readonly Said[]) =>
  joined(
    [
      after.length > 0 ? say`Only after this decision: ${joined(after, '; ')}.` : '',
      until.length > 0 ? say`By its day: ${joined(until, '; ')}.` : '',
    ],
    ' ',
  );
