import { isBlank, joined, numeral, type Said, say, show, type Value } from '../../../report/values.ts';

/*
 * What the program brings and takes, and when, in one sentence; what another fortnight costs.
 */
export type Sums = { low: Said; likely: Said; high: Said };
const spread = ({ low, likely, high }: Sums, most = false) =>
  say`${likely}${most ? ' or less' : ''} (${low} to ${high})`;

/** In how many of ten the sum is enough, and the one that is four times in five. */
type Safe = { ofTen: number; sum: Said };
/** `kept`: what the team takes in place of it. */
export const takes = (cost: Sums, safe: Safe | undefined, kept: Said) =>
  joined(
    [
      say`Finishing takes ${spread(cost)} more, which is the sum to sign`,
      safe
        ? say`it is enough about ${numeral(safe.ofTen)} times in 10, and ${safe.sum} four times in five`
        : '',
      isBlank(kept)
        ? ''
        : say`${kept} is what the team costs if all of it is kept until delivery, to judge by and not to sign`,
    ],
    '; ',
  );
export const takesWork = (p50: Said, p80: Said) =>
  say`The work takes ${p50} as likely as not and ${p80} four times in five`;
export const takesUncounted = 'What finishing takes is not counted yet';
export const leaves = (steady: Sums) => say`Once live it leaves ${spread(steady)} a year`;
export const leavesUncounted = 'What it brings is not counted in money yet';
/** What it brings a year, and what of that is money; what it takes to run, and what is left. */
export const gross = (gain: Value, budgets: Said) =>
  say`${gain} a year once live${isBlank(budgets) ? '' : say`, ${budgets} of it by budgets that fall`}`;
export const run = (sum: Value) => (isBlank(sum) ? 'what it costs to run is not given' : say`${sum} to run`);
export const leftLikely = (steady: Value) => say`${steady} left`;
export const ends = (p50: Value, p80: Value) =>
  say`${p50} is as likely as not, and ${p80} holds four times in five`;
export const endless = 'no end is counted';
/** The parts of it: what it takes and brings, then its dates. */
export const inShort = (sums: readonly Said[], dates: readonly [Said, Said]) =>
  say`${joined(sums, '. ')}; ${joined(dates, ', while ')}.`;

/**
 * What a wait costs, both ends beside what is likely. `kept`: the team that is paid meanwhile is in it; `most`: so is what begins on
 * a later day of its own.
 */
export type Waits = { sums: Sums; kept: boolean; most: boolean };
export const waiting = ({ sums, kept, most }: Waits) =>
  say`costs ${most ? '' : 'about '}${show(sums.low) === show(sums.high) ? sums.likely : spread(sums, most)}${kept ? ', the team kept' : ''}`;
export const fortnight = (waits: Waits) => say`a fortnight ${waiting(waits)}`;
/** The same with its parts, in place of its ends. */
export const fortnightOf = ({ sums: { likely }, most }: Waits, parts: readonly Said[]) => {
  const made = joined(parts, ', ');
  return say`a fortnight costs ${most ? '' : 'about '}${likely}${most ? ' or less' : ''}${isBlank(made) ? '' : say`: ${made}`}`;
};
/** The same by the work alone, which nobody does meanwhile. */
export const withoutTeam = (costs: Said, without: Value) =>
  isBlank(without) ? costs : say`${costs}; ${without} without it`;
