import { phrase } from '../../../language/directions.ts';
import { showDecimals, showNumber } from '../../../language/numbers.ts';
import { isBlank, joined, type Said, say, type Value } from '../../../report/values.ts';
import { PART_NAMES } from '../../stalled/en/result.ts';
import type { Part } from '../../stalled/estimate.ts';

/*
 * How the sums of money in a plan agree.
 */
export const title = 'How the sums agree';
export const caption = (unit: string) =>
  phrase`The sums that are told here, ${unit}: the first is the one to sign, and the others stand beside it`;
/** The same where the one to sign stands in the table before. */
export const besideCaption = (unit: string) => phrase`The sums that stand beside the one to sign, ${unit}`;
export const what = 'Sum';
export const amount = 'Likely';
export const comesFrom = 'How it agrees with the others';

export const still = 'Still to spend, to finish';
export const leads = 'The sum to sign: it leaves the budget';
export const stillP80 = 'The same, to be safe four times in five';
/** In so many of ten runs the sum to sign is enough. */
export const enough = (ofTen: number, more: Value) =>
  say`${more} more: the sum to sign is enough in about ${String(ofTen)} of 10 runs of the forecast`;
export const behind = (by: Value) => say`Of the same work, behind it by ${by}`;
export const byDifference = 'Derived, not booked: all the work as likely, less what is still to spend';
/** What so many people come to from that day until then. */
export const tooMuchBehind = (people: number, since: Value, most: Value) =>
  say`${phrase`${showNumber(people)} people`} come to ${most} by then from ${since}: more is said to be behind than they can have done, so ask what is booked`;
export const workLikely = 'All the work, every line as likely';
export const bothTogether = (behind: Value, still: Value) =>
  say`${behind} that is behind, and ${still} to sign`;
export const everyLine = 'Lines of the scope estimator, added up';
export const workP50 = 'All the work, as likely as not';
export const overruns = (more: Value, isMore: boolean) =>
  isMore ? say`${more} more: work runs over more often than under` : 'What half of the simulated runs hold';
export const workP80 = 'All the work, four times in five';
export const toPlanWith = (more: Value) => say`${more} more, to be safe four times in five`;
export const spent = 'Spent so far';
export const inNoCourse = 'Not to decide on: it is the same on every course';
export const ofSpent = (onThis: Value, before: Value) =>
  say`${onThis} of this work, derived and not booked, and ${before} before it, such as the pilot; not to decide on, since no course brings it back`;
export const tooLittle = (onThis: Value) =>
  say`Less than the ${onThis} of this work that should be behind it, so that one of the two is old`;
export const kept = 'The team as it is, until it delivers';
const forMonths = (months: number) => (months === 1 ? '1 month' : phrase`${showDecimals(months)} months`);
/** `by`: how far it is from the sum in the place of which it stands, and `more` where it is more. */
export const inPlace = (
  sum: Value,
  aMonth: Value,
  months: number,
  { more, by }: { more: boolean; by: Value },
): Said => {
  const bridge = more
    ? say`The ${by} more is for a team that is paid by the month, whatever work is left`
    : say`The ${by} less is for work that others do than this team`;
  return say`Not to sign: ${aMonth} a month for ${forMonths(months)}, if the team stays on the payroll until it delivers, in place of ${sum}. ${bridge}`;
};
/** The test of what is taken for done that the plan itself allows: what the team has cost until then. */
export const paid = (since: Value, by: Value) => say`What the team costs from ${since} to ${by}`;
/** `lacks`: by how much more is taken for done than that; blank where it is borne out. */
export const paidFor = (
  of: { aMonth: Value; months: number },
  behind: Value,
  lacks: Value,
  asked: string,
): Said => {
  const counted = say`${of.aMonth} a month for ${forMonths(of.months)}`;
  if (isBlank(lacks)) return say`${counted}: it bears out the ${behind} taken for done`;
  return say`${counted}: ${lacks} less than the ${behind} taken for done${asked ? phrase`; ${asked} is asked what is booked` : '; nobody is named to say what is booked'}`;
};
export const waited = 'Finishing by its work, as waiting is held against it';
/** `rest`: by how much the middle of all runs is apart from its likely parts. */
export const heldAgainst = (
  still: Value,
  deferred: Value,
  rest: { more: boolean; by: Value },
  owes: boolean,
) => {
  const runs = rest.more
    ? 'since these run over more often than under'
    : 'since half of the runs are below these';
  const why = owes && rest.more ? phrase`for what its contracts take, and ${runs}` : runs;
  const apart = isBlank(rest.by) ? '' : say`, and ${rest.by} ${rest.more ? 'more' : 'less'}, ${why}`;
  return say`Not to sign: ${still} still to spend and ${deferred} that does not come meanwhile, as likely${apart}`;
};

export const waitedKept = 'Finishing on the basis of waiting: the team kept';
/** `month`: by the end of which waiting has cost more; undefined where none within those that are counted. */
export const passedIn = (team: Value, deferred: Value, month: number | undefined) =>
  say`Not to sign: ${team} for the team until it delivers, and ${deferred} that does not come meanwhile. ${month === undefined ? 'Waiting with the same team does not cost more within the months counted' : phrase`Waiting with the same team has cost more in about month ${showNumber(month)}`}`;

export const fortnight = (kept: boolean) =>
  kept ? 'Another fortnight without a decision, the team kept' : 'Another fortnight without a decision';
/** The same by the work alone, which nobody does meanwhile. */
export const withoutTeam = (sum: Value) => say`; ${sum} without the team`;
export const partOf = (part: Part, sum: Value) => say`${PART_NAMES[part].toLowerCase()} ${sum}`;
/** What a fortnight is made of, each part with its mean. */
export const fortnightHolds = (parts: readonly Said[], without: Said, month: Value, beginsLater: boolean) =>
  say`On average, for a twenty-sixth of a year: ${joined(parts, ', ')}${without}; a month takes ${month}. What falls due once comes on top${beginsLater ? '. The value deferred is the most: it counts what begins on a later day of its own as well' : ''}`;
export const later = (kept: boolean) =>
  kept ? 'Finishing a month later, the team kept, leaves less by' : 'Finishing a month later leaves less by';
const notDeferred = 'what begins on a later day of its own is not deferred';
/** `rest`: what comes later with it, or, where it `runs`, what it then takes less to run than it brings; `apart`: some begins later anyway. */
export const laterHolds = (team: Value, rest: Value, { runs, apart }: { runs: boolean; apart: boolean }) => {
  const value = runs
    ? say`, less ${rest} by which running it takes more than it brings by then`
    : say` and ${rest} of what then comes a month later`;
  return say`${team} for the team${rest === '' ? '' : value}; nobody leaves in this one${apart ? phrase`, and ${notDeferred}` : ''}`;
};
export const laterValue = (apart: boolean) =>
  phrase`What then comes a month later, and no cost of the team${apart ? phrase`; ${notDeferred}` : ''}`;
export const crew = (people: number) =>
  phrase`${showNumber(people)} people of the scope estimator at its rate, a month`;
/** `apart`: too far from one another to be of one team; `judged`: whether what is recommended is judged by the team. */
export const crewSays = (team: Value, { apart, judged }: Record<'apart' | 'judged', boolean>) =>
  say`Beside ${team} that the team is said to cost a month: ${apart ? 'not the same people, or one of the two is old' : 'two rates for one team'}. Whatever is recommended rests on ${judged ? team : 'the sum to sign, which is dearer than the team'}`;
