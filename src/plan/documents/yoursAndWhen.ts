import { addDays, daysBetween, type IsoDate } from '../../language/dates.ts';
import { textOf } from '../../report/blocks.ts';
import { type Section, sectionOf } from '../../report/document.ts';
import type { Said } from '../../report/values.ts';
import type { Plan } from '../document/schema.ts';
import type { AlsoOn } from './besideDays.ts';
import { dayTable, isForAll, rowsByDay, wholeRows, withForecast } from './byDays.ts';
import { numberedIn } from './byNumber.ts';
import * as people from './en/people.ts';
import * as words from './en/team.ts';
import { type BesideLists, findYourself, peopleBlocks, theirLists } from './people.ts';
import type { Task as ToDo } from './tasks.ts';
import { standsIn } from './told.ts';
import { type Task, tasksOf } from './yours.ts';

/** What is within so many days from today on, the last of them among them, is soon and has a part of its own. */
export const SOON = 14;

/**
 * What only a forecast tells: `further` things to do, by the field of a day what is against it, what else is on a day, and what
 * stands beside lists; `lines`: the owners’ days stand beside the forecast in a part of their own.
 */
export type ByForecast = {
  further?: readonly ToDo[];
  notes?: ReadonlyMap<string, Said>;
  also?: readonly AlsoOn[];
  beside?: BesideLists;
  lines?: boolean;
};
const NOTHING: BesideLists = {
  ...{ why: () => '', lines: () => '', owns: () => '', comes: () => '', unlikely: () => '' },
};

/**
 * What is next, day by day; what is whose, person by person; and what comes later, day by day. The days have what is for all, what
 * is whose in few words; where the part by person is not printed they have all of it, whole.
 */
export function yoursAndWhen(plan: Plan, today: IsoDate, by: ByForecast = {}): Section[] {
  const tasks = toTell(plan, today, by);
  const numbered = numberedFor(plan, today);
  const isSoon = (day: IsoDate) => daysBetween(today, day) <= SOON;
  // What stands beside the forecast elsewhere is not told by its day again, until it is near.
  const isElsewhere = ({ dayIs, date }: Task) => by.lines === true && dayIs === 'own' && !isSoon(date);
  const forAll = tasks.filter((task) => isForAll(task) && !isElsewhere(task));
  const also = (by.also ?? []).filter(({ ofLine }) => !(ofLine && by.lines));
  const rows = withForecast(numbered ? rowsByDay(forAll, numbered) : wholeRows(tasks), also);
  const [soon, later] = [true, false].map((is) => rows.filter(({ day }) => isSoon(day) === is));
  const isAny = tasks.some(({ date }) => date !== '');
  const isLess = numbered !== undefined && tasks.some((task) => isSoon(task.date) && !isForAll(task));
  const beside = by.beside ?? NOTHING;
  const lists = theirLists(tasks, numbered, plan.lead.name);
  const found = findYourself(lists, beside, [today, addDays(today, SOON)]);
  return [
    ...sectionOf(
      'find',
      people.find,
      numbered && found.length > 0 ? [...found, ...textOf(people.daysAre, 'quiet')] : [],
    ),
    ...sectionOf('soon', words.soon, [
      ...textOf(isAny && !soon?.length ? words.nothingSoon : '', 'quiet'),
      ...dayTable(words.dayByDay, soon ?? [], today),
      ...textOf(isLess ? words.othersByPerson : '', 'quiet'),
    ]),
    ...sectionOf('people', people.title, peopleBlocks(lists, beside, today)),
    ...sectionOf('weeks', words.byWeek, dayTable(words.dayByDayLater, later ?? [], today)),
  ];
}

/** The open questions by their numbers; undefined where a number would lead nowhere, since a part is not printed. */
export function numberedFor(plan: Plan, today: IsoDate) {
  const isWhole = ['people', 'soon', 'weeks'].every((id) => standsIn(plan.parts, id));
  // What is asked has its words by its day.
  return isWhole ? numberedIn(plan, today) : undefined;
}

/** What is still to be done and everybody may know, and is not left out of what is printed; a day beside the forecast of it. */
export function toTell(plan: Plan, today: IsoDate, { further, notes }: ByForecast = {}): Task[] {
  return tasksOf(plan, today, further)
    .filter((task) => !task.private && standsIn(plan.parts, task.sheet, task.within, task.part))
    .map((task) => {
      const note = task.said === undefined ? notes?.get(task.field) : undefined;
      return note ? { ...task, note, said: words.withNote(task.what, note) } : task;
    });
}
