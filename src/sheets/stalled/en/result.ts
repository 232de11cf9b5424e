import { apart, phrase } from '../../../language/directions.ts';
import { type IsoDate, showDate } from '../../../language/dates.ts';
import { showNumber } from '../../../language/numbers.ts';
import { number, numeral, type Said, say, show, type Value } from '../../../report/values.ts';
import type { Part } from '../estimate.ts';
import { contractName } from './names.ts';

export const uncounted =
  'What waiting costs is not worked out yet: it takes a day to count from, a cost a month, and the cost of acting.';

/** The ways to act, each as what is done. */
export const finishing = 'finishing';
export const restructuring = 'restructuring';
export const cheaperOfBoth = 'the cheaper of finishing and restructuring';

/** That waiting becomes dearer than acting in the middle of all runs: in which month, and by which day. */
type Dearer = { acting: string; month: number; by: Value };

const dearer = ({ acting, month, by }: Dearer) =>
  say`Waiting becomes dearer than ${acting} in about month ${numeral(month)}, by ${by}`;
export const neverDearer = (acting: string, horizon: string, chance: string) =>
  phrase`More likely than not, waiting does not become dearer than ${acting} within the ${horizon} counted: it did in ${chance}.`;
export const perhapsDearer = (found: Dearer, early: number, horizon: string, never: string) =>
  say`${dearer(found)}, and one time in ten in month ${numeral(early)} or before. In ${never} it did not within the ${horizon} counted.`;
/** Behind the same against one way to act. */
export const variant = (month: number, by: Value) =>
  say`The variant, against ${cheaperOfBoth}: in about month ${numeral(month)}, by ${by}.`;
export const dearerKept = (found: Dearer) => say`${dearer(found)}, the same team kept in both.`;
export const neverDearerKept = (acting: string, horizon: string) =>
  phrase`Waiting does not become dearer than ${acting} within the ${horizon} counted, the same team kept in both.`;
/** The same on another basis; blank where it is not within the months counted. */
export const byWork = (month: number | undefined) =>
  month === undefined ? '' : phrase`by its work alone in about month ${showNumber(month)}`;
export const againstCheaper = (month: number | undefined) =>
  month === undefined ? '' : phrase`against ${cheaperOfBoth} in about month ${showNumber(month)}`;
export const onOtherBases = (bases: readonly string[]) =>
  phrase`On other bases, which no recommendation here rests on: ${apart(bases, ', ')}.`;
export const dearerThen = (found: Dearer) =>
  say`${dearer(found)}, and four times in five in that very month.`;
export const dearerBetween = (found: Dearer, early: number, late: number) =>
  say`${dearer(found)}, and four times in five between month ${numeral(early)} and month ${numeral(late)}.`;

/** What waiting costs a month, and `once` within the months counted. */
export function waitingCosts(low: Value, high: Value, once: Value | undefined, horizon: string): Said {
  const rate = show(low) === show(high) ? say`about ${low}` : say`between about ${low} and ${high}`;
  const lumps = once ? say`, and about ${once} that falls due once within ${horizon}` : '';
  return say`Waiting costs ${rate} a month${lumps}.`;
}
export const notCostMore = (acting: string, horizon: string, chance: string) =>
  phrase`Within ${horizon} it will probably not have cost more than ${acting}${chance && phrase`; it did in ${chance}`}.`;
/** A way to act, by what it is held against waiting. */
export const ON_BASIS = {
  kept: (way: string) => phrase`${way} with the same team kept until it delivers`,
  work: (way: string) => phrase`${way} by its work alone`,
  plain: (way: string) => way,
} as const;
export const costMoreBy = (acting: string, by: Value) =>
  say`By about ${by} it will probably have cost more than ${acting}.`;

export const noneDecides =
  'No single assumption decides the month: each by itself, from its P10 to its P90, leaves it where it is.';
/** An end of a range, and when waiting becomes dearer with it. */
type End = { worth: Said; when: Said };
export const decides = (name: string, acting: string, low: End, high: End) =>
  say`The assumption that decides the month: ${name}. At ${low.worth} (its P10) waiting becomes dearer than ${acting} ${low.when}; at ${high.worth} (its P90) ${high.when}. All others are held at their P50.`;
export const redoName = (label: string, what: string) => phrase`${label}${what && phrase`, ${what}`}`;
export const notWithin = (horizon: string) => phrase`not within the ${horizon} counted`;
export const inMonth = (month: number, by: Value) => say`in month ${numeral(month)} (by ${by})`;
export const sumAMonth = (sum: Value) => say`${sum} a month`;
export const sumAYear = (sum: Value) => say`${sum} a year`;
export const people = (many: number) => number(many, 'people');
export const shareOfPay = (percent: Value) => say`${percent}% of a year’s pay`;

/** What waiting has cost by a day: as likely as not, and four times in five. */
export const costSoFar = (by: Value, month: number, middle: Value, low: Value, high: Value) =>
  say`By ${by}, month ${numeral(month)}, waiting has cost ${middle} as likely as not, and four times in five between ${low} and ${high}.`;
export const WAY_NAMES = { finish: 'Finish', restructure: 'Restructure' } as const;
export const cheaper = 'The cheaper of the two';
export const monthMark = (month: number) => phrase`Month ${month}`;
export const fanCaption = (unit: string) => phrase`Cost of waiting so far, ${unit}, at the end of the month`;
export const month = 'Month';
export const endsOn = 'Ends on';
export const P_COLUMNS = ['P10', 'P50', 'P90'];

export const actingCaption = (unit: string, horizon: string) =>
  phrase`What acting costs until it delivers, ${unit}: what is still to be spent, the value deferred meanwhile, and minimums that waiting does not owe as well; and the month in which waiting has cost more; “never” is not within the ${horizon} counted`;
export const wayToAct = 'Way to act';
export const ACTING_COLUMNS = ['Cost P10', 'P50', 'P90', 'Dearer from month, P50', 'P10 to P90', 'Never'];
export const keptCaption = (unit: string, horizon: string) =>
  phrase`What acting costs until it delivers, the same team kept as while waiting, ${unit}: the team and the value deferred meanwhile, as likely; and the month in which waiting has cost more; “never” is not within the ${horizon} counted`;
export const KEPT_COLUMNS = ['Cost, as likely', 'Waiting dearer from month'];
export const never = 'never';
export const span = (from: Value, to: Value) => say`${from} to ${to}`;
export const cheaperIn = (chance: string) => phrase`Restructuring was the cheaper of the two in ${chance}.`;

export const PART_NAMES: Record<Part, string> = {
  burn: 'Team and licences',
  value: 'Value deferred',
  people: 'People leaving',
  vendors: 'Vendors',
  redo: 'Work to redo',
};
export const partsCaption = (unit: string) =>
  phrase`What it is made of, ${unit}: means of all runs, since only means add up to the mean of the whole`;
export const allParts = 'All';

export const peopleTitle = 'Who would leave, and what they earn';
export const decidingTitle = 'What decides the answer';
export const rangesCaption = 'The ranges that went in';
export const typedCaption = 'The ranges as typed, not counted yet';
export const stoppingCaption = 'What it costs to stop, which waiting is not held against';
export const withStopping = (caption: string) =>
  phrase`${caption}; the last of them are what it costs to stop, which waiting is not held against`;
export const input = 'Input';
export const RANGE_COLUMNS = ['Low', 'Likely', 'High'];
export const unit = 'Unit';
export const fromScope = (label: string) => phrase`${label}, from the scope worksheet: P10, P50, P90`;

export const fromBenefits = (label: string) => phrase`${label}, from what it buys`;

export const vendorsCaption = (today: IsoDate) =>
  phrase`Contracts in the order of their dates; days counted from ${showDate(today)}`;
export const VENDOR_COLUMNS = {
  contract: 'Contract',
  notice: 'Last day for notice',
  left: 'Days left',
  renewal: 'Renews on',
  owed: (unit: string) => phrase`Owed if no notice, ${unit}`,
};
export const inCount = 'In the price of waiting';
export const passed = 'passed';
export const staleCaption = (unit: string) =>
  phrase`Work that goes stale, and what it costs to do again, ${unit}`;
export const work = 'Work';
export const staleOn = 'Goes stale on';

/** Where a dated cost stands in the count. */
export const countedIn = (month: number) => say`month ${numeral(month)}`;
export const countedBefore = 'no: passed before it began, so owed whatever is decided';
/** A minimum that no way to act spares; `stopping`: stopping does. */
export const countedEither = (stopping: boolean) =>
  stopping ? 'no: owed by acting as well; it is in what each course leaves' : 'no: owed whatever is decided';
export const countedAfter = (months: number) => phrase`no: after month ${months}`;
export const undated = 'no: without a date';

export const aloudTitle = 'To say aloud';
export const quoted = (sentence: Said) => say`“${sentence}”`;
export const boardTitle = 'Standing with the board';

export const leftOutTitle = 'Left out of the price of waiting';
export const spent = (amount: Value | undefined) =>
  say`What has been spent already${amount ? say`: ${amount}` : ''}. It is the same whether you wait, finish or restructure, so it cannot help to choose.`;
export const writtenOff = (amount: Value) =>
  say`What the books would write off if it stops: ${amount}. It was spent before, so no money goes out then.`;
/** `stopping`: only stopping gives notice. */
export const owedAnyway = (contract: string, passed: boolean, stopping: boolean) => {
  if (passed)
    return phrase`${contractName(contract)}: its date passed before the count begins, so its minimum is owed whatever is decided.`;
  return stopping
    ? phrase`${contractName(contract)}: acting owes its minimum as waiting does, and only stopping does not. What each course leaves holds it.`
    : phrase`${contractName(contract)}: no way to act that has a cost spares it, so its minimum is owed by all of these.`;
};
export const NOT_GIVEN = {
  burn: 'The team and its licences: no cost was given.',
  value: 'The value deferred: no figure was given, so the true cost of waiting is higher.',
  people: 'People who leave: how many, or their pay, was not given.',
};
export const boardAndLeverage =
  'Standing with the board and leverage over vendors: no number for either could be defended, so they stay words and dates.';

export const noDateToWaitFor =
  'The month is no date to wait for: every month before it is paid too, and acting takes time of its own.';
export const howCounted = (runs: number, from: string, horizon: string) =>
  phrase`${showNumber(runs)} simulated runs, counted from ${from}. Each range is a Beta-PERT drawn by itself, without correlation. What people who leave cost is spread evenly over the ${horizon}, and a contract’s minimum counts once.`;
/** The range is in per cent of a year's pay. */
export const sourcesDisagree = ({ low, likely, high }: Record<'low' | 'likely' | 'high', number>) =>
  phrase`Replacing a person is counted with ${showNumber(low)} to ${showNumber(high)}% of a year’s pay, likely ${showNumber(likely)}%. The sources disagree, so it stays a range: a median of 21% (Center for American Progress, 2012), half to twice the pay (Gallup, 2019).`;

/** How many months it takes until finishing delivers, where nobody has typed them. */
export const countedTo = (day: Said) => say`Counted from the forecast: to ${day}, four times in five`;
/** Whoever is named, and whether they have said so. */
export const standsBehind = (who: Value) => say`${who}, as the team names them`;
