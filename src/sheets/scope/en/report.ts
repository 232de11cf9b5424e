/** The words of the scope sheet in a report, in English: its pictures with their tables, its scenarios, its inputs. */
import type { DaysOff } from '../../../language/daysOff.ts';
import { apart, phrase } from '../../../language/directions.ts';
import { showNumber, showRounded } from '../../../language/numbers.ts';
import { type Said, say, type Value } from '../../../report/values.ts';
import type { NoOutlook } from '../outlook.ts';

export const UNCOUNTED: Record<NoOutlook['kind'], string> = {
  blank: 'The model work has no estimate yet.',
  counting: 'Counting …',
  failed: 'These numbers could not be counted. What was typed is safe.',
  nonsense: 'Nothing can be counted until this is mended on the sheet:',
};

export const toSay = 'To say to whoever holds the budget';
export const aloud = (sentence: Said) => say`“${sentence}”`;
export const ruleOfThumb =
  'That integration takes three to five times the work on the model is a rule of thumb of this playbook.';

/** Heads of the tables. */
export const workstream = 'Workstream';
export const moneyHead = 'Money';
export const chanceHead = 'Chance';
export const nothing = 'nothing';

/** `forgotten`: of how many lines the plan held nothing. */
export function largest(line: string | undefined, lines: number, forgotten: number) {
  const first = line === undefined ? '' : phrase`${line} is the largest of ${lines} lines of work.`;
  return phrase`${first}${forgotten > 0 ? phrase` The plan held nothing for ${forgotten} of them.` : ''}`;
}
export const rangesCaption = (unit: string) =>
  phrase`Each line on its own, in ${unit}. The P50s of lines do not add up to the P50 of all: bad luck adds up differently.`;
export const rangesHeads = ['Original plan', 'P50', 'P80', 'Gap at P50'];

export const halfFit = (p50: Value, p80: Value) =>
  say`Half of the runs fit in ${p50}; to be right four times in five takes ${p80}.`;
export const originalPlan = (size: string) => phrase`Original plan ${size}`;
export const marked = (mark: string, size: string) => phrase`${mark} ${size}`;
/** `error`: how far the simulation itself can be off; not known from a single batch. */
export function curveCaption(trials: number, error: number, unit: string) {
  const known = error < 0.05 ? 'under 0.1' : phrase`up to ${showNumber(error)}`;
  const off = Number.isNaN(error) ? 'not known yet, in' : known;
  return phrase`Effort that is enough with a given chance; ${showNumber(trials)} simulated runs, simulation error ${off} ${unit}`;
}
export const effortHead = (unit: string) => phrase`Effort, ${unit}`;

/** A forecast is a count from its start on: what was done, or lost, after that day it does not know. */
export const notKnownSince = (start: string) =>
  phrase`counted from ${start}: what has happened since then is not in it`;

export const promised = 'Promised';
export const promisedDate = 'Promised date';
export const day90 = 'Day 90';
export const datesCaption = ({ holidays, freezes }: DaysOff, start: string) =>
  phrase`Done by then, working Monday to Friday${
    holidays.length > 0 ? ' but on no public holiday' : '; no public holidays are taken out'
  }${freezes.length > 0 ? '; nothing goes live in a freeze' : ''}; ${notKnownSince(start)}`;
export const markHead = 'Mark';
export const dateHead = 'Date';
export const weeksHead = 'Weeks from the start';

/** `when` is a day, or the week from the start. */
export const endsAtMedians = (when: Said) => say`With every input at its own P50 the work ends by ${when}.`;
export const waitsLongest = (line: string, weeks: number) =>
  phrase`“${line}” waits longest, ${showRounded(weeks)} weeks.`;
export const delaysMeet = (when: Said) =>
  say`The P50 of the whole is ${when}, since delays meet where the work comes together.`;
/** `start`: the day of it, `''` where it is not known; `frozen`: there are freezes. */
export const ganttCaption = (start: string, frozen: boolean) => {
  if (start === '') return 'What follows what, in weeks from the start';
  return phrase`What follows what, and how many weeks it waits and works${
    frozen ? '; work goes on in a freeze, and the whole goes live after it' : ''
  }; ${notKnownSince(start)}`;
};
export const followsHead = 'Follows';
export const ganttHeads = [
  { label: 'Ready', dates: true },
  { label: 'Waits', dates: false },
  { label: 'Works', dates: false },
  { label: 'Ends, P50', dates: true },
  { label: 'Ends, P80', dates: true },
];

/** What inputs move, in words. */
export const MOVED = { effort: 'effort', end: 'end' };
export const movesMost = (what: keyof typeof MOVED, input: string, low: Value, high: Value) =>
  say`What moves the ${MOVED[what]} most is “${input}”: from ${low} to ${high}.`;
/** `unit`: of what is no day. */
export const driversCaption = (what: keyof typeof MOVED, unit: string, centre: string) =>
  phrase`The ${MOVED[what]}${unit && phrase` in ${unit}`} with one input at its P10 and at its P90, the others at their P50; at the P50 of all it is ${centre}`;
export const inputHead = 'Input';
export const driversHeads = ['At its P10', 'At its P90'];
export const swingHead = (unit: string) => phrase`Swing, ${unit}`;

export const scenariosCaption = 'What if: the base, and each scenario with its difference';
export const measureHead = 'Measure';
export const effortAt = (mark: string, unit: string) => phrase`Effort ${mark}, ${unit}`;
export const moneyAt = (mark: string) => phrase`Money ${mark}`;
export const endsAt = (mark: string) => phrase`Ends ${mark}`;
export const metHead = 'Promised date met';
export const metBy = (date: Value) => say`Met by ${date}`;
export const wasBefore = (chance: Said) => say`was ${chance}`;
export const byDay90Head = 'Whole plan done by day 90';
export const inWeek = (week: Value) => say`week ${week}`;
/** An end, and by how many days it is later than the base; earlier where they are less than 0. */
export const moved = (date: Value, days: number, count: Value) =>
  say`${date} (${count} ${Math.abs(days) === 1 ? 'day' : 'days'} ${days < 0 ? 'earlier' : 'later'})`;

export const inputsTitle = 'What it was counted from';
export const COST_PER = { week: 'a week', day: 'a day', hour: 'an hour' };
export const holidays = 'Public holidays';
export const freezes = 'Freezes';
export const triangular = 'Triangular';
export const weighed = (likely: string, weight: string) =>
  phrase`Beta-PERT, ${likely.toLowerCase()} ${weight}`;
export const effortCaption = (unit: string, stoodIn: boolean) =>
  phrase`Effort in ${unit}${stoodIn ? '; integration as a multiple of the model work' : ''}`;
export const calendarCaption = 'People at once, and calendar weeks of waiting';
export const everybody = 'all';
export const booked = 'place booked';
/** What a scenario changes; `of` is the workstream whose queue it is. */
export const bookedAtStart = (of: string) => phrase`place booked at the start for ${of}`;

/** What a scenario changes. */
export const added = (people: string, to: string) =>
  phrase`${people} ${people === '1' ? 'person' : 'people'} added${to && phrase` to ${to.toLowerCase()}`}`;
export const cut = (percent: string, from: string) =>
  phrase`${percent}% cut from ${from.toLowerCase() || 'everything'}`;
export const scenario = (name: string, changes: readonly (string | false)[]) =>
  phrase`${name}: ${apart(changes, '; ')}.`;
