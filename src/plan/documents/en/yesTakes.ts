import { isBlank, joined, type Said, say, type Value } from '../../../report/values.ts';

/*
 * What a yes takes from each who sits.
 */
export const takes = 'What a yes takes: by their day; forecast, even odds to four in five';
export const nothing = 'no line of work and no budget of theirs';
/** Of the work of a line as much as is left, which only whoever does it knows: to be written in. */
export const toWrite = (all: Said) => say`${all} in all, left: ____,`;
/**
 * `theirs`: the day that they gave, which is `past` where the decision comes after it; the others those of the forecast, each blank
 * where it is not known.
 */
export const line = (
  name: string,
  work: Said,
  days: { theirs: Said; past: boolean; p50: Said; p80: Said },
): Said => {
  const { theirs, past, p50, p80 } = days;
  const forecast = isBlank(p50) && !isBlank(p80) ? say`four in five ${p80}` : joined([p50, p80], ' to ');
  const given = past ? say` by ____ (${theirs} is past by then)` : say` by ${theirs}`;
  const by = isBlank(theirs) ? ' no day given' : given;
  return joined(
    [
      isBlank(work) ? say`${name}${by}` : say`${name}: ${work}${by}`,
      isBlank(forecast) ? '' : say`forecast ${forecast}`,
    ],
    '; ',
  );
};
/** What all that is written in comes to: `left` of `all`, since the rest is taken for done by the day `from`. */
export const total = (left: Said, all: Said, from: Value) =>
  say`What is written in as left comes to ______ in all. The sum to sign pays ${left} of ${all}; the rest is taken for done by ${from}, and is signed for by nobody.`;
/** `since`: the day from which, blank for once it is live; `early`: that day is before the one asked for. */
export const budget = (sum: Said, kind: string, since: Said, early: boolean): Said => {
  const from = isBlank(since) ? 'once live' : say`from ${since}${early ? ', not before it is live' : ''}`;
  if (kind === 'freed') return say`${sum} a year of time freed, ${from}; off no budget`;
  return kind === 'in' ? say`${sum} a year to come in, ${from}` : say`${sum} a year off a budget, ${from}`;
};
