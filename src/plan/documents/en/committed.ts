import { isBlank, joined, numeral, type Said, say, type Value } from '../../../report/values.ts';

/*
 * What whoever signs binds the firm to.
 */
export const committed = (parts: readonly Said[]) => say`${joined(parts, '. ')}.`;
/** In so many of ten runs the sum is enough; the sum that is four times in five. */
export const reaches = (sum: Said, ofTen: number, safe: Value) =>
  say`${sum}, enough about ${numeral(ofTen)} times in 10, else more is asked for (with a reserve, ${safe}: 4 in 5)`;
export const owedTo = (sum: Value, contract: string) => (contract ? say`${sum} to ${contract}` : sum);
export const onTop = (owed: readonly Said[]) => say`${joined(owed, ', ')} on top`;
export const ifNobodyLeaves = (kept: Value, until: Value) =>
  say`${kept} in its place if nobody leaves until ${until}`;
export const label = { label: 'A yes takes', of: 'what a yes takes' };
export const aYes = (said: Said) => (isBlank(said) ? '' : say`A yes takes: ${said}`);
