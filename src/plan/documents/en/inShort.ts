import { PART_NAMES } from '../../../sheets/stalled/en/result.ts';
import type { Part } from '../../../sheets/stalled/estimate.ts';
import { isBlank, joined, type Said, say, type Value } from '../../../report/values.ts';

/*
 * What the program brings and takes, and when, in one sentence; what another fortnight costs.
 */
type Sums = { low: Said; likely: Said; high: Said };
const spread = ({ low, likely, high }: Sums) => say`${likely} (${low} to ${high})`;

/** `kept`: what the team takes in place of it. */
export const takes = (cost: Sums, kept: Said) =>
  isBlank(kept)
    ? say`Finishing takes ${spread(cost)} more`
    : say`Finishing takes ${spread(cost)} more, ${kept} with the team kept until delivery,`;
export const takesWork = (p50: Said, p80: Said) =>
  say`The work takes ${p50} as likely as not and ${p80} four times in five`;
export const takesUncounted = 'What finishing takes is not counted yet';
export const leaves = (steady: Sums) => say`and then leaves ${spread(steady)} a year`;
export const leavesUncounted = 'and what it brings is not counted in money yet';
export const promised = (day: Value, chance: string) =>
  chance ? say`${day} is promised, met in ${chance}` : say`${day} is promised`;
export const unpromised = 'no date is promised';
export const ends = (p50: Value, p80: Value) =>
  say`${p50} is as likely as not, and ${p80} holds four times in five`;
export const endless = 'no end is counted';
/** The parts of it: what it takes and brings, then its dates. */
export const inShort = (sums: readonly [Said, Said], dates: readonly [Said, Said]) =>
  say`${joined(sums, ' ')}; ${joined(dates, ', while ')}.`;

export const fortnight = (low: Value, high: Value, same: boolean) =>
  same
    ? say`a fortnight costs the program about ${low}`
    : say`a fortnight costs the program about ${low} to ${high}`;

/** What a fortnight is made of, each part with its mean. */
export const madeOf = (parts: readonly Said[]) =>
  say`It holds more than the team: for a twenty-sixth of a year, on average, ${joined(parts, ', ')}; what falls due once comes on top.`;
export const partOf = (part: Part, sum: Value) => say`${PART_NAMES[part].toLowerCase()} ${sum}`;
