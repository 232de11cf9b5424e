import { daysBetween, type IsoDate } from '../../language/dates.ts';
import { nameKey } from '../../language/names.ts';
import { mondayOf } from '../../language/workingDays.ts';
import { type Block, words as column, dates, tableOf, textOf } from '../../report/blocks.ts';
import { type Section, sectionOf } from '../../report/document.ts';
import { dateOf, dueBy, joined, needed, person, type Said } from '../../report/values.ts';
import type { Plan } from '../document/schema.ts';
import { type Numbered, numberedIn } from './byNumber.ts';
import * as words from './en/team.ts';
import type { Task as ToDo } from './tasks.ts';
import { standsIn } from './told.ts';
import { type Task, tasksOf } from './yours.ts';

/** What is within so many days from today on, the last of them among them, is near. */
const NEAR = 7;

/**
 * What only a forecast tells: `further` things to do, and by the field of its day when a line of work ends, where that is another.
 */
export type ByForecast = { further?: readonly ToDo[]; ends?: ReadonlyMap<string, IsoDate> };

/**
 * What is whose, person by person, and what comes when, a row a day. Each thing is told once: of whoever has it the second part
 * says the day, and whole what is nobody's; whole is all of it where the first is not printed.
 */
export function yoursAndWhen(plan: Plan, today: IsoDate, by: ByForecast = {}): Section[] {
  const tasks = toTell(plan, today, by);
  const [people, weeks] = [standsIn(plan.parts, 'people'), standsIn(plan.parts, 'weeks')];
  // What is asked has its words by its day: without that part a number would lead nowhere.
  const numbered = people && weeks ? numberedIn(plan, today) : undefined;
  const theirs = theirDays(tasks, numbered);
  return [
    ...sectionOf('people', words.byPerson, byPerson(theirs, numbered !== undefined, today)),
    ...sectionOf(
      'weeks',
      words.byWeek,
      people ? byDay(tasks, theirs, numbered, today) : wholeByDay(tasks, today),
    ),
  ];
}

/** What is still to be done and everybody may know, and is not left out of what is printed; a day beside the forecast of it. */
function toTell(plan: Plan, today: IsoDate, { further, ends }: ByForecast): Task[] {
  return tasksOf(plan, today, further)
    .filter((task) => !task.private && standsIn(plan.parts, task.sheet, task.within, task.part))
    .map((task) => {
      const end = task.said === undefined ? ends?.get(task.field) : undefined;
      return end ? { ...task, said: words.besideForecast(task.what, dateOf(end)) } : task;
    });
}

/** What somebody has on one day, or without one, a line each. */
type TheirDay = { who: string; date: IsoDate; lines: Said[] };

/** Whoever has something to do, first day first, and all of theirs together by its days. */
function theirDays(tasks: readonly Task[], numbered: Numbered | undefined): TheirDay[] {
  const named = tasks.filter(({ who }) => who !== '');
  return [...Map.groupBy(named, ({ who }) => nameKey(who)).values()].flatMap((theirs) =>
    [...Map.groupBy(theirs, ({ date }) => date)].map(([date, those]) => ({
      ...{ who: theirs[0]?.who ?? '', date },
      lines: numbered ? numbered.lines(those) : those.map(whole),
    })),
  );
}

const whole = ({ said, what }: Task): Said => said ?? what;

function byPerson(theirs: readonly TheirDay[], isNumbered: boolean, today: IsoDate): Block[] {
  return tableOf(
    words.firstDayFirst(isNumbered),
    [column(words.who), column(words.when), column(words.what)],
    theirs.map(({ who, date, lines }) => [person(who), needed(dueBy(date, today)), joined(lines, '\n')]),
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

/** Day by day what is nobody's, whole, and who has something to do, with how much where that is more than one thing. */
function byDay(
  tasks: readonly Task[],
  theirs: readonly TheirDay[],
  numbered: Numbered | undefined,
  today: IsoDate,
): Block[] {
  const days = [...new Set(tasks.map(({ date }) => date))].filter((day) => day !== '');
  const rows = underHeads(days, today).map(([head, day]) => {
    const happens = tasks.filter(({ who, date }) => who === '' && date === day).map(whole);
    const whose = theirs.filter(({ date }) => date === day);
    return [
      ...[head, dueBy(day, today), joined([...happens, ...(numbered?.asked(tasks, day) ?? [])], '\n')],
      joined(
        whose.map(({ who, lines }) => words.soMuch(person(who), lines.length)),
        ', ',
      ),
    ];
  });
  const isQuiet = !days.some((day) => daysBetween(today, day) <= NEAR);
  return [
    ...textOf(isQuiet ? words.nothingSoon : '', 'quiet'),
    ...tableOf(
      words.dayByDay,
      [column(words.weekOf), dates(words.when), column(words.happens), column(words.whose)],
      rows,
    ),
  ];
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
