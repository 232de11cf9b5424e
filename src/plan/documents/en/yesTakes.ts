import { isBlank, joined, type Said, say } from '../../../report/values.ts';

/*
 * What a yes takes from each who sits.
 */
export const takes = 'What a yes takes: by their day; forecast, even odds to four in five';
export const nothing = 'no line of work and no budget of theirs';
/** `theirs`: the day that they gave; the others those of the forecast, each blank where it is not known. */
export const line = (name: string, work: Said, days: { theirs: Said; p50: Said; p80: Said }): Said => {
  const { theirs, p50, p80 } = days;
  const forecast = joined([p50, p80], ' to ');
  const by = isBlank(theirs) ? ', no day given' : say` by ${theirs}`;
  return joined(
    [
      isBlank(work) ? say`${name}${by}` : say`${name}: ${work}${by}`,
      isBlank(forecast) ? '' : say`forecast ${forecast}`,
    ],
    '; ',
  );
};
/** `since`: the day from which, blank for once it is live; `early`: that day is before the one asked for. */
export const budget = (sum: Said, kind: string, since: Said, early: boolean): Said => {
  const from = isBlank(since) ? 'once live' : say`from ${since}${early ? ', not before it is live' : ''}`;
  if (kind === 'freed') return say`${sum} a year of time freed, ${from}; off no budget`;
  return kind === 'in' ? say`${sum} a year to come in, ${from}` : say`${sum} a year off a budget, ${from}`;
};
