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
