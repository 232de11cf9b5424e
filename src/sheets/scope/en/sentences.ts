/** The sentences that the scope sheet says of its numbers, in English: the finding, the dates, what to say, what to be careful of. */
import { phrase } from '../../../language/directions.ts';
import { plural } from '../../../language/en/counts.ts';
import { type IsoDate, showDate } from '../../../language/dates.ts';
import { showNumber, showRounded } from '../../../language/numbers.ts';
import { type Said, say, type Value } from '../../../report/values.ts';

export const otherWork = 'Other work';
export const waiting = (work: string) => phrase`${work}, waiting`;

/** Of how many times in all. */
export const hardlyARun = (of: number) => phrase`fewer than 1 in ${showNumber(of)}`;
export const nearlyEveryRun = (of: number) => phrase`more than ${of - 1} in ${showNumber(of)}`;
export const runs = (ofHundred: number) => phrase`${ofHundred} in 100`;
export const inRuns = (odds: string) => phrase`${odds} simulated runs`;

/** What the numbers say; `plan` is what the original plan held and how often that was enough, where it is known. */
export function finding(p50: Said, p80: Said, plan: { held: Value; chance: string } | undefined) {
  const work = say`The work is as likely as not to fit in ${p50}, and four times in five in ${p80}`;
  return plan
    ? say`${work}. The original plan held ${plan.held}, which was enough in ${plan.chance}.`
    : say`${work}. The original plan’s numbers are not filled in.`;
}

export const weeks = 'weeks';
export const noPeople = 'There are no dates yet: say how many people there are.';
export const noWork = 'There is no work to date yet.';
export const fromTheStart = (p50: Value, p80: Value) =>
  say`From the start it takes ${p50} as likely as not, ${p80} four times in five. Set the start date for dates.`;
export const endsBy = (p50: Value, p80: Value) =>
  say`It ends by ${p50} as likely as not, and by ${p80} four times in five.`;
export const promisedMet = (date: Value, chance: string) =>
  say`The date that was promised, ${date}, was met in ${chance}.`;
export const doneByDay90 = (date: Value, chance: string) =>
  say`All of it was done by day 90, ${date}, in ${chance}.`;

export const takes = (p50: Value, p80: Value) =>
  say`The whole takes about ${p50}, and I would plan for ${p80}: one time in five it will be more than that.`;
export const planHeld = (size: Value, part: Value) =>
  say`The plan you approved held ${size}, about ${part} of the work.`;
export const couldEnd = (p50: Value, p80: Value) =>
  say`It could be done by ${p50}, and by ${p80} four times in five.`;
/** `guessed`: a multiple of the model work stands in for what nobody has given figures for. */
export const largestUnknown = (input: string, guessed: boolean) =>
  phrase`The largest unknown is “${input}”${guessed ? ', for which nobody has given figures yet' : ''}; let us settle that one first.`;

export const fatTail =
  'Every range here has an end, and real overruns do not respect one: across 5,392 IT projects the large ones followed a power law (Flyvbjerg and colleagues, 2022). The true chance of a bad outcome is higher than any figure here.';
export const likelyMissed = (promised: IsoDate, chance: string) =>
  phrase`Do not stand by the date that was promised, ${showDate(promised)}: it was met in ${chance}.`;
export const promisedAndMet = (promised: IsoDate, chance: string) =>
  phrase`The date that was promised, ${showDate(promised)}, was met in ${chance}.`;
export const nearP80 = (promised: IsoDate) =>
  phrase`The date that was promised, ${showDate(promised)}, is near the P80. That is one miss in five: say so when you give it, or it will be heard as a promise.`;
/** `sooner`: what it would be with all whom it wants; `''` while that is not counted. */
export const crowded = (wanted: number, people: number, sooner: string) =>
  phrase`At its busiest the plan wants ${showRounded(wanted)} people at once and has ${showRounded(people)}. The days count the ${showRounded(people)}, shared, so that all work then under way goes slower.${sooner && phrase` With ${showRounded(wanted)} it would end ${sooner}.`}`;
export const noSooner = 'no sooner';
export const daysSooner = (days: number) =>
  phrase`${showNumber(days)} ${plural(days, 'day')} sooner, as likely as not`;
export const weeksSooner = (weeks: number) => phrase`${showRounded(weeks)} weeks sooner, as likely as not`;
