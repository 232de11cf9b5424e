import { daysBetween, type IsoDate } from '../../language/dates.ts';
import { nameKey } from '../../language/names.ts';
import { mondayOf } from '../../language/workingDays.ts';
import { type Block, type Column, words as column, dates, tableOf, textOf } from '../../report/blocks.ts';
import { type Section, sectionOf } from '../../report/document.ts';
import { dateOf, dueBy, joined, needed, NONE, person, type Said, show } from '../../report/values.ts';
import type { Plan } from '../document/schema.ts';
import { type Numbered, numberedIn } from './byNumber.ts';
import { nobody } from './en/figures.ts';
import * as words from './en/team.ts';
import type { Task as ToDo } from './tasks.ts';
import { standsIn } from './told.ts';
import { isOfAll } from './unsaid.ts';
import { whenOf } from './whenOf.ts';
import { type Task, tasksOf } from './yours.ts';

/** What is within so many days from today on, the last of them among them, is near. */
const NEAR = 7;

/**
 * What only a forecast tells: `further` things to do, and by the field of its day when a line of work ends, where that is another.
 */
export type ByForecast = { further?: readonly ToDo[]; ends?: ReadonlyMap<string, IsoDate> };

/**
 * What is whose, person by person, and what comes when, day by day. The second part has what is whose in few words, and whole what is
 * nobody's; whole is all of it where the first is not printed.
 */
export function yoursAndWhen(plan: Plan, today: IsoDate, by: ByForecast = {}): Section[] {
  const tasks = toTell(plan, today, by);
  const [people, weeks] = [standsIn(plan.parts, 'people'), standsIn(plan.parts, 'weeks')];
  // What is asked has its words by its day: without that part a number would lead nowhere.
  const numbered = people && weeks ? numberedIn(plan, today) : undefined;
  const theirs = theirDays(tasks);
  return [
    ...sectionOf('people', words.byPerson, byPerson(theirs, numbered, today)),
    ...sectionOf(
      'weeks',
      words.byWeek,
      numbered ? byDay(tasks, theirs, numbered, today) : wholeByDay(tasks, today),
    ),
  ];
}

/** What is still to be done and everybody may know, and is not left out of what is printed; a day beside the forecast of it. */
export function toTell(plan: Plan, today: IsoDate, { further, ends }: ByForecast = {}): Task[] {
  return tasksOf(plan, today, further)
    .filter((task) => !task.private && standsIn(plan.parts, task.sheet, task.within, task.part))
    .map((task) => {
      const end = task.said === undefined ? ends?.get(task.field) : undefined;
      return end ? { ...task, said: words.besideForecast(task.what, dateOf(end)) } : task;
    });
}

/** What somebody has on one day, or without one; `who` blank: what is nobody's. */
type TheirDay = { who: string; date: IsoDate; tasks: Task[] };

/** Whoever has something to do, first day first, and all of theirs together by its days. */
function theirDays(tasks: readonly Task[]): TheirDay[] {
  return [...Map.groupBy(tasks, ({ who }) => nameKey(who)).values()].flatMap((theirs) =>
    [...Map.groupBy(theirs, ({ date, neededBy = '' }) => `${date} ${neededBy}`).values()].map((those) => ({
      ...{ who: theirs[0]?.who ?? '', date: those[0]?.date ?? '', tasks: those },
    })),
  );
}

const whole = ({ said, what }: ToDo): Said => said ?? what;

function byPerson(days: readonly TheirDay[], numbered: Numbered | undefined, today: IsoDate): Block[] {
  return tableOf(
    words.firstDayFirst(numbered !== undefined),
    [column(words.who), column(words.when), column(words.what)],
    days
      .filter(({ who }) => who !== '')
      .map(({ who, tasks }) => [
        person(who),
        needed(tasks[0] ? whenOf(tasks[0], today) : ''),
        joined(numbered?.lines(tasks) ?? tasks.map(whole), '\n'),
      ]),
  );
}

/** The days on which anything is, each under its week, or as past or near; a heading stands at the first of its days. */
function underHeads(days: readonly IsoDate[], today: IsoDate): [head: Said, day: IsoDate][] {
  const headed = days.toSorted().map((day): [key: string, day: IsoDate] => {
    const left = daysBetween(today, day);
    return [left < 0 ? words.pastItsDay : left <= NEAR ? words.nextDays : mondayOf(day), day];
  });
  return headed.map(([key, day], at) => [key === headed[at - 1]?.[0] ? '' : dateOf(key), day]);
}

/** How much of the width each column of the days has: what happens most, and a day that is past has room to say so. */
const PARTS = { ahead: [0.13, 0.13, 0.56, 0.18], past: [0.13, 0.23, 0.46, 0.18] };

function inParts(columns: readonly Column[], days: readonly IsoDate[], today: IsoDate): Column[] {
  const parts = PARTS[days.some((day) => daysBetween(day, today) > 0) ? 'past' : 'ahead'];
  return columns.map((one, at) => ({ ...one, part: parts[at] ?? 0 }));
}

/** Day by day what is nobody's, whole, and beside each name what theirs is in few words; a row for all who have the same. */
function byDay(
  tasks: readonly Task[],
  theirs: readonly TheirDay[],
  numbered: Numbered,
  today: IsoDate,
): Block[] {
  const rows = [...new Set(tasks.map(({ date }) => date))]
    .filter((day) => day !== '')
    .toSorted()
    .flatMap((day) => {
      const acts = theirs
        .filter(({ date }) => date === day)
        .map((one) => ({ ...one, does: doesIn(one, numbered) }))
        .toSorted((a, b) => Number(a.who !== '') - Number(b.who !== ''));
      return [...Map.groupBy(acts, ({ who, does }) => `${who === ''} ${show(does)}`).values()].map(
        (same) => ({
          ...{ day, does: same[0]?.does ?? '' },
          whose: joined(same.map(whoseOf), ', '),
        }),
      );
    });
  const heads = underHeads(
    rows.map(({ day }) => day),
    today,
  );
  const isQuiet = !rows.some(({ day }) => daysBetween(today, day) <= NEAR);
  return [
    ...textOf(isQuiet ? words.nothingSoon : '', 'quiet'),
    ...tableOf(
      words.dayByDay,
      inParts(
        [column(words.weekOf), dates(words.when), column(words.happens), column(words.who)],
        rows.map(({ day }) => day),
        today,
      ),
      rows.map(({ day, does, whose }, at) => [heads[at]?.[0] ?? '', dueBy(day, today), does, whose]),
    ),
  ];
}

/** What somebody has on a day: each question that they decide whole, and all else in few words. */
function doesIn({ who, date, tasks }: TheirDay, numbered: Numbered): Said {
  const asked = numbered.asked(tasks, date);
  if (who === '') return joined([...numbered.undecided(tasks).map(whole), ...asked], '\n');
  const often = Map.groupBy(numbered.inBrief(tasks), show);
  const acts = [...often.values()].map((same) => words.soOften(same[0] ?? '', same.length));
  return joined([joined(acts, '; '), ...asked], '\n');
}

/** Whose it is; of what is nobody's that nobody is named, unless it is a day of all. */
function whoseOf({ who, tasks }: TheirDay): Said {
  if (who !== '') return person(who);
  return tasks.every(isOfAll) ? NONE : nobody;
}

/** Everything with a day, whole. */
function wholeByDay(tasks: readonly Task[], today: IsoDate): Block[] {
  const dated = tasks.filter(({ date }) => date !== '');
  const heads = underHeads(
    dated.map(({ date }) => date),
    today,
  );
  return tableOf(
    words.dayByDay,
    [column(words.weekOf), dates(words.when), column(words.what), column(words.who)],
    dated.map((task, at) => [heads[at]?.[0] ?? '', dueBy(task.date, today), whole(task), person(task.who)]),
  );
}
