import { phrase } from '../../../language/directions.ts';
import { showNumber } from '../../../language/numbers.ts';
import { isBlank, joined, type Said, say, show, type Value } from '../../../report/values.ts';
import type { Case } from '../courses.ts';
import type { CourseName } from '../fields.ts';
import { COURSE_NAMES } from './choices.ts';

export const noMoney = 'No benefit is counted in money yet.';
type Sums = { low: Value; likely: Value; high: Value };
const isPoint = ({ low, high }: Sums) => show(low) === show(high);
/** The likely sum, and its span. */
const spread = (sums: Sums, more: string) =>
  isPoint(sums) ? say`${sums.likely}${more}` : say`${sums.likely}${more} (${sums.low} to ${sums.high})`;
/** What it brings a year, and costs to run. */
export const brings = (gain: Sums, run: Sums | undefined, steady: Sums) =>
  run
    ? say`Once live it brings ${spread(gain, ' a year')} and takes ${spread(run, ' to run')}: ${spread(steady, ' a year')} is left.`
    : say`Once live it brings ${spread(gain, ' a year')}. What it costs to run is not given, so nothing is taken off.`;
export const riskBeside = (risk: Sums) =>
  say`Risk avoided is worth ${spread(risk, ' a year')}. It is no money that comes in, and is added to nothing.`;

export const benefitsCaption = (unit: string) =>
  phrase`What it brings a year, ${unit}; from when it is live where no day is given`;
export const riskCaption = (unit: string) => phrase`Risk avoided a year, ${unit}: shown, and in no sum`;
export const unsortedCaption = (unit: string) => phrase`Of no kind yet, ${unit} a year: in no sum`;
/** What it brings, with its kind and the day from which where these are told. */
export const gainOf = (gain: Said, kind: string, since: Value) => {
  const told = joined([kind, isBlank(since) ? '' : say`from ${since}`], ', ');
  return isBlank(told) ? gain : say`${gain} (${told})`;
};
export const RANGE_COLUMNS = ['Low', 'Likely', 'High'];
export const allMoney = 'All that is money';
export const toRun = 'To run it';
export const leftAYear = 'Left a year';

export const coursesTitle = 'The courses beside one another';
export const uncounted =
  'The courses are not counted yet: it takes a day to count from, and of a course what it still costs and when it delivers.';
export const courseName = (name: CourseName, kept: boolean) =>
  kept ? phrase`${COURSE_NAMES[name]}, team kept` : COURSE_NAMES[name];
export const coursesCaption = (unit: string, years: string, from: string) =>
  phrase`What is left of each course after ${years} from ${from}, ${unit}: what it brings, less what it still takes`;
export const course = 'Course';
export const stillToSpend = 'Still to spend, likely';
export const delivers = 'Delivers after';
export const CASE_NAMES: Record<Case, string> = { worst: 'Worst', likely: 'Likely', best: 'Best' };
export const leftIn = (which: string) => phrase`Left, ${which.toLowerCase()}`;
export const inYears = (years: number) => (years === 1 ? '1 year' : phrase`${years} years`);
/** Months and a tenth of one. */
export const afterMonths = (months: number) =>
  showNumber(months) === '1' ? '1 month' : phrase`${showNumber(months)} months`;

export const paybackCaption = (from: string) =>
  phrase`When each course has paid for itself, in months from ${from}; “never” is not within fifty years`;
export const withSpent = 'Likely, with what is spent already';
export const never = 'never';
export const inMonth = (month: number, by: Value) => say`month ${String(month)} (${by})`;

export const monthsCaption = (unit: string) => phrase`What each course has come to by then, likely, ${unit}`;
export const month = 'Month';
export const endsOn = 'Ends on';

export const apartTitle = 'Owed, spent and written off';
export const owedOnAll = (contract: string, amount: Value, why: Said) =>
  say`${contract || 'A contract without a name'}: its minimum of ${amount} is owed whatever is decided, and in no sum, since ${why}.`;
/** Why no course is spared it: its day has passed, or by default. */
export const dayPassed = (by: Value) => say`its day, ${by}, comes before the first day counted`;
export const noneGivesNotice = (by: Value) =>
  say`no course is said to give notice by ${by}, which is taken to mean that none does`;
export const owedBy = (contract: string, amount: Value, owing: string, sparing: string, by: Value) =>
  say`${contract || 'A contract without a name'}: its minimum of ${amount} is owed by ${owing}, and counted there: as typed, notice by ${by} is given only by ${sparing}.`;
const OWING: Record<CourseName, string> = {
  finish: 'finishing',
  restructure: 'restructuring',
  stop: 'stopping',
};
export const inARow = (names: readonly CourseName[]) => names.map((name) => OWING[name]).join(' and ');
export const spentAlready = (sum: Value) =>
  say`Spent already, and in no sum: ${sum}. It is the same on every course, so it cannot help to choose; one column of the payback takes it in.`;
export const writtenOff = (sum: Value) =>
  say`Written off in the books if it stops, and in no sum: ${sum}. It was spent before, so no money goes out then.`;
export const sameBenefits =
  'The same benefits are counted for finishing and for restructuring, each from when it delivers. A smaller scope may bring less.';
export const howCounted =
  'Worst takes every cost at its high and every benefit at its low; best the reverse. Everything at once is rare on either side. What is still to be spent is spread evenly until a course delivers, and nothing is discounted. By our rule what begins on a day counts from that very day, so that a day more is worth a day.';
/** What a month of delay takes from each course, likely. */
export const delayApart = (courses: readonly Said[]) =>
  say`Delay is in none of the three, the worst included. A month later leaves less by, likely: ${joined(courses, '; ')}.`;
export const courseLoses = (name: CourseName, kept: boolean, sum: Value) =>
  say`${courseName(name, kept)} ${sum}`;
export const keptMeans =
  'A course is counted twice where the team has a cost a month: by what is still to be spent on it, and by what the team costs as it is until it delivers (“team kept”). Whatever is recommended is judged by the dearer.';

export const recommendationTitle = 'Recommendation';
export const recommended = (name: CourseName) => phrase`${COURSE_NAMES[name]} it.`;
/** What is left of a course, or how much it is short. */
export type Left = { sum: Value; short: boolean };
const leftOrShort = ({ sum, short }: Left) => say`${sum} ${short ? 'short' : 'left'}`;
export const leaves = (name: CourseName, years: string, worst: Left, likely: Left, best: Left) =>
  say`After ${years}, ${OWING[name]}: likely ${leftOrShort(likely)}, at worst ${leftOrShort(worst)}, at best ${leftOrShort(best)}.`;
/** What is left of each course, likely, in a few words; when the one that is recommended has paid for itself. */
export const courseLeaves = (name: CourseName, likely: Left) => say`${OWING[name]} ${leftOrShort(likely)}`;
export const inBrief = (
  years: string,
  kept: boolean,
  courses: readonly Said[],
  paid: Said,
  byPlan: CourseName | '',
) =>
  say`Likely after ${years}${kept ? ', the team kept until delivery' : ''}: ${joined(courses, ', ')}.${isBlank(paid) ? '' : say` Paid back: ${paid}.`}${byPlan && phrase` By the plan’s cost alone, ${OWING[byPlan]} leads.`}`;
export const paysBack = (name: CourseName, likely: Said, best: Said, worst: Said) =>
  say`Paid back by ${OWING[name]}: likely ${likely}, at best ${best}, at worst ${worst}.`;
export const delayBeside = (name: CourseName, sum: Value) =>
  say`Delay is in none of these, the worst included: a month later, ${OWING[name]} leaves about ${sum} less.`;
export const signsSayRestructure = 'The four signs say restructure.';
export const againstSums = (favoured: CourseName) => phrase`The sums alone would favour ${OWING[favoured]}.`;
export const turnsOn = (byPlan: CourseName, likely: Left) =>
  say`Counted by what is still to be spent, and not by the team kept until delivery, ${OWING[byPlan]} would come out first: ${leftOrShort(likely)}.`;
export const turnsOnOwed = (owing: CourseName, other: CourseName, sum: Value) =>
  say`It turns on what contracts take: ${sum} more on ${OWING[owing]} than on ${OWING[other]}.`;
export const onNo = (says: Said) => say`On a no: ${says}`;
export const aMonthMore = (sum: Value) => say`Each month without a decision takes about ${sum} for the team.`;
