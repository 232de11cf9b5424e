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
/** Of what it brings, what is time: `budgets` is the rest. */
export const freedOf = (freed: Sums, budgets: Sums | undefined) =>
  budgets
    ? say`Of it, budgets fall by ${spread(budgets, ' a year')}; ${spread(freed, '')} is time that is freed, by which none falls.`
    : say`All of it is time that is freed, by which no budget falls.`;

export const benefitsCaption = (unit: string) =>
  phrase`What it brings a year, ${unit}, counted evenly over it; from when it is live where no day is given`;
export const riskCaption = (unit: string) =>
  phrase`Risk avoided a year, ${unit}: shown, and added to nothing`;
export const unsortedCaption = (unit: string) => phrase`Of no kind yet, ${unit} a year: added to nothing`;
/** What it brings, with its kind and the day from which where these are told. */
export const gainOf = (gain: Said, kind: string, since: Value) => {
  const told = joined([kind, isBlank(since) ? '' : say`from ${since}`], ', ');
  return isBlank(told) ? gain : say`${gain} (${told})`;
};
export const RANGE_COLUMNS = ['Low', 'Likely', 'High'];
export const allMoney = 'All that is counted in money';
export const budgetsFall = 'Of it, by which a budget falls';
export const timeFreed = 'Of it, time that is freed';
export const toRun = 'To run it';
export const leftAYear = 'Left a year';

export const coursesTitle = 'The courses beside one another';
export const uncounted =
  'The courses are not counted yet: it takes a day to count from, and of a course what it still costs and when it delivers.';
/** What each course is called in the question that asks for it; blank where it is in none. */
export type Called = Record<CourseName, string>;
/** A course at the head of a row: the option that it is, or else what is done. */
export const courseName = (name: CourseName, kept: boolean, called: Called) => {
  const own = called[name] || COURSE_NAMES[name];
  return kept ? phrase`${own}, team kept` : own;
};
/** A course in a sentence: the option that it is, or what is done. */
export const courseIn = (name: CourseName, called: Called) =>
  called[name] ? phrase`“${called[name]}”` : OWING[name];
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
  phrase`When each course has paid for itself, by the end of a month counted from ${from}; “never” is not within fifty years`;
export const budgetsAlone = 'Likely, by budgets alone';
export const withSpent = 'Likely, with what is spent already';
export const never = 'never';
export const inMonth = (month: number, by: Value) => say`month ${String(month)} (${by})`;

export const monthsCaption = (unit: string) => phrase`What each course has come to by then, likely, ${unit}`;
export const month = 'Month';
export const endsOn = 'Ends on';

export const apartTitle = 'Owed, spent and written off';
export const owedOnAll = (contract: string, amount: Value, why: Said) =>
  say`${contract || 'A contract without a name'}: its minimum of ${amount} is owed whatever is decided, and counted in no course, since ${why}.`;
/** Why no course is spared it: its day has passed, or by default. */
export const dayPassed = (by: Value) => say`its day, ${by}, comes before the first day counted`;
export const noneGivesNotice = (by: Value) =>
  say`no course is said to give notice by ${by}, which is taken to mean that none does`;
/** `waits`: waiting owes it as well, since no way to act gives notice. */
export const owedBy = (
  contract: string,
  amount: Value,
  { owing, sparing, waits }: { owing: readonly string[]; sparing: readonly string[]; waits: boolean },
  by: Value,
  renews: Value,
) => {
  const once = isBlank(renews) ? 'once' : say`once, when it renews on ${renews}`;
  const counted = phrase`counted in what is left of ${owing.length > 1 ? 'each' : 'it'}`;
  const notice = sparing.length > 1 ? 'give notice' : 'gives notice';
  const waiting = waits ? ' Waiting owes it too, so that no price of waiting has it.' : '';
  return say`${contract || 'A contract without a name'}: its minimum of ${amount} is owed by ${inARow(owing)}, ${once}, and ${counted}; only ${inARow(sparing)} ${notice}, on ${by} at the latest. A later term is counted as far as the cost to run holds it.${waiting}`;
};
const OWING: Record<CourseName, string> = {
  finish: 'finishing',
  restructure: 'restructuring',
  stop: 'stopping',
};
export const inARow = (names: readonly string[]) => names.join(' and ');
export const spentAlready = (sum: Value) =>
  say`Spent already, and counted in no course: ${sum}. It is the same on every course, so it cannot help to choose; one column of the payback takes it in.`;
export const writtenOff = (sum: Value) =>
  say`Written off in the books if it stops, and counted in no course: ${sum}. It was spent before, so no money goes out then.`;
/** `part`: the share of the benefits that restructuring brings. */
export const sameBenefits = (part: string, finish: string, restructure: string) =>
  part === '100%'
    ? phrase`The same benefits are counted for ${finish} and for ${restructure}, each from when it delivers. A smaller scope may bring less.`
    : say`Of the benefits ${restructure} brings ${part}, from when it delivers, and takes as much to run as all of it.`;
export const restructuringUnsaid = 'Nobody has said what restructuring would be here.';
export const howCounted =
  'Worst takes every cost at its high and every benefit at its low; best the reverse. Everything at once is rare on either side. What is still to be spent is spread evenly until a course delivers, and nothing is discounted. By our rule what begins on a day counts from that very day, so that a day more is worth a day.';
export const delayApart =
  'Delay is in none of the three, the worst included. What it costs stands in “How the sums agree”.';
export const keptMeans =
  'A course is counted twice where the team has a cost a month: by what is still to be spent on it, and by what the team costs as it is until it delivers (“team kept”). It is judged by the dearer of the two at each end.';

export const recommendationTitle = 'Recommendation';
/** `option`: what it is called in the question that asks for it. */
export const recommended = (name: CourseName, option: string) =>
  option ? phrase`${option}.` : phrase`${COURSE_NAMES[name]} it.`;
/** What is left of a course, or how much it is short. */
export type Left = { sum: Value; short: boolean };
export const leftOrShort = ({ sum, short }: Left) => say`${sum} ${short ? 'short' : 'left'}`;
export const leaves = (course: string, years: string, worst: Left, likely: Left, best: Left) =>
  say`After ${years}, ${course}: likely ${leftOrShort(likely)}, at worst ${leftOrShort(worst)}, at best ${leftOrShort(best)}.`;
/** What is left of each course, likely, in a few words; when the one that is recommended has paid for itself. */
export const courseLeaves = (course: string, likely: Left) => say`${course} ${leftOrShort(likely)}`;
/** What is left by the budgets alone; `first`: the course that leads by these, where it is another than is recommended. */
export const leaveBudgets = (years: string, courses: readonly Said[], first: string) =>
  say`After ${years} by the budgets alone, without the time that is freed: ${joined(courses, ', ')}.${first && phrase` By these, ${first} comes first.`}`;
export const inBrief = (years: string, kept: boolean, courses: readonly Said[], paid: Said, byPlan: string) =>
  say`Likely after ${years}${kept ? ', the team kept until delivery' : ''}: ${joined(courses, ', ')}.${isBlank(paid) ? '' : say` Paid back: ${paid}.`}${byPlan && phrase` ${byPlan}`}`;
/** Which course leads by the plan’s cost alone, or that two of them are too near to tell. */
export const byPlanLeads = (lead: string, tiedWith: string) =>
  tiedWith
    ? phrase`By the plan’s cost alone, ${inARow([lead, tiedWith])} are a tie.`
    : phrase`By the plan’s cost alone, ${lead} leads.`;
export const paysBack = (course: string, likely: Said, best: Said, worst: Said) =>
  say`Paid back by ${course}: likely ${likely}, at best ${best}, at worst ${worst}.`;
export const paysBackAlone = (likely: Said) =>
  say`Paid back by the budgets alone that fall, without the time that is freed: likely ${likely}.`;
export const signsSayRestructure = 'The four signs say restructure.';
export const againstSums = (favoured: string) => phrase`The sums alone would favour ${favoured}.`;
export const turnsOn = (byPlan: string, likely: Left) =>
  say`Counted by what is still to be spent, and not by the team kept until delivery, ${byPlan} would come out first: ${leftOrShort(likely)}.`;
/** Two that are too near to tell: by our rule, within a twentieth. */
export const tiesByPlan = (one: string, left: Left, other: string, right: Left) =>
  say`Counted by what is still to be spent, and not by the team kept until delivery, ${inARow([one, other])} are a tie: ${leftOrShort(left)} and ${leftOrShort(right)}.`;
export const turnsOnOwed = (owing: string, other: string, sum: Value) =>
  say`Only because of what contracts take: ${other} is spared ${sum} that ${owing} owes.`;
export const onNo = (says: Said) => say`On a no: ${says}`;
export const aMonthMore = (sum: Value) => say`A month without a decision takes about ${sum}.`;
