import { phrase } from '../../../language/directions.ts';
import { listed, plural } from '../../../language/en/counts.ts';
import { showNumber } from '../../../language/numbers.ts';
import { isBlank, joined, type Said, say, type Value } from '../../../report/values.ts';

/*
 * The figures that go into the sums of money: whose each is, and whether that is in writing. The same words in every document.
 */
export const title = 'Who stands behind the figures';
/** `asOf`: the day on which the plan is told. */
export const asked = (asOf: Value) =>
  say`What the sum asked for and what it brings rest on, as typed by ${asOf}`;
export const figure = 'Figure';
export const likely = 'Likely (low to high)';
export const whose = 'Whose figure it is';
export const inWriting = 'In writing';
/** A box for whoever answers for it. */
export const byHand = 'Confirmed, or other figure, source, year';

export const nobody = 'nobody named';
/** So many people, each for lines of work. */
export const eachALine = (people: number) => phrase`${showNumber(people)} people, by line`;
export const spread = (likely: Said, low: Said, high: Said): Said => {
  const ends = isBlank(low) && isBlank(high) ? '' : say`${low} to ${high}`;
  if (isBlank(likely) || isBlank(ends)) return joined([likely, ends], '');
  return say`${likely} (${ends})`;
};
export const confirmedOn = (day: Value) => (isBlank(day) ? 'yes' : say`yes, on ${day}`);
export const notConfirmed = 'no';
/** Of how many of them it is in writing that whoever is named stands by them. */
export const confirmed = (count: number, all: number) =>
  count === 0
    ? phrase`None of ${showNumber(all)} ${plural(all, 'figure')} is confirmed in writing by whose it is`
    : phrase`${showNumber(count)} of ${showNumber(all)} ${plural(all, 'figure')} ${plural(count, 'is', 'are')} confirmed in writing by whose ${plural(count, 'it is', 'they are')}`;
/** The sum to sign, and what it is made of, in a few words. */
export const SUM_PARTS = {
  sum: 'the sum to sign',
  rate: 'the rate',
  work: 'the amount of work',
  months: 'the months',
} as const;
type SumPart = keyof typeof SUM_PARTS;
const listedParts = (parts: readonly SumPart[]) => listed(parts.map((part) => SUM_PARTS[part]));
/** Behind how many are confirmed: what the sum to sign is made of that nobody has confirmed. */
export const notThese = (parts: readonly SumPart[]) =>
  parts.length > 0 ? phrase`; not ${listedParts(parts)}, of which the sum to sign is made` : '';

export const work = 'How much work it is';
export const byLine = 'Every line as likely';
export const toSign = (label: string) => phrase`The sum to sign: ${label.toLowerCase()}`;
export const typed = 'A judgement, as typed';
/** Where somebody has put that in writing as well. */
export const typedAndConfirmed = 'A judgement, as typed, and confirmed';
/** `how`: how a figure comes about of which the plan holds another as well. */
export const notAsOther = (how: Said, other: Value, from: Said): Said =>
  say`${how}; does not agree with ${other} ${from}`;
export const byForecast = 'By the forecast, four times in five';
export const fromBenefits = 'Counted from the benefits';
export const fromScope = 'Counted from the forecast of the work';
/** `onThis`: what of it was on this work, by the difference; blank where that is not known. */
export const spent = (onThis: Value) =>
  onThis === ''
    ? 'As typed; in no sum to decide on'
    : say`As typed, of which ${onThis} of this work is derived and not booked; in no sum to decide on`;
/** So many weeks of work at a rate, of all of it as likely. */
export const weeksAtRate = (weeks: Value, rate: Value, all: Value) =>
  say`${weeks} at ${rate}, of ${all} with every line as likely`;
export const minimumOf = (contract: string) => phrase`Owed if no notice: ${contract}`;
export const owedOnce = (by: Value, from: Value) =>
  joined([say`Once; last day for notice ${by}`, from === '' ? '' : say`for the term from ${from}`], ', ');
export const redone = (work: string, on: Value) =>
  joined([phrase`Done again: ${work}`, on === '' ? '' : say`stale on ${on}`], ', ');
export const inTheBooks = 'In the books: no money that goes out, and in no sum';
export const aMonth = (label: string) => phrase`${label}, a month`;
