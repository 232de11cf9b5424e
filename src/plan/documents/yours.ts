import { daysBetween, type IsoDate } from '../../language/dates.ts';
import { isolated } from '../../language/directions.ts';
import { nameKey } from '../../language/names.ts';
import { mondayOf } from '../../language/workingDays.ts';
import { type Block, words as column, dates, tableOf } from '../../report/blocks.ts';
import { type Section, section, sectionOf } from '../../report/document.ts';
import { dateOf, dueBy, needed, person, show } from '../../report/values.ts';
import type { Plan } from '../document/schema.ts';
import { cut } from '../merging/describing/excerpt.ts';
import { whoIsWho } from '../people/seats.ts';
import { asksOf } from './asks.ts';
import { furtherDuties } from './duties.ts';
import * as words from './en/team.ts';
import { type Task as ToDo, toDo } from './tasks.ts';
import { standsIn } from './told.ts';
import { whoDoes } from './whoDoes.ts';

/** Something that is still to be done; `named` is what the plan calls whoever does it there, such as a function. */
export type Task = ToDo & { named: string };

/** What is within so many days from today on, the last of them among them, is near. */
const NEAR = 7;

/**
 * What only a forecast tells: `further` things to do, and by the field of its day when a line of work ends, where that is another.
 */
export type ByForecast = { further?: readonly ToDo[]; ends?: ReadonlyMap<string, IsoDate> };

/** What is still to be done and everybody may know, and is not left out of what is printed; a day beside the forecast of it. */
function toTell(plan: Plan, today: IsoDate, { further, ends }: ByForecast): Task[] {
  return tasksOf(plan, today, further)
    .filter((task) => !task.private && standsIn(plan.parts, task.sheet, task.within, task.part))
    .map((task) => {
      const end = task.said === undefined ? ends?.get(task.field) : undefined;
      return end ? { ...task, said: words.besideForecast(task.what, dateOf(end)) } : task;
    });
}

/** What somebody owes and is past its day, and what the next seven days bring. */
export function soon(plan: Plan, today: IsoDate, by: ByForecast = {}): Section[] {
  const near = toTell(plan, today, by).filter(({ date }) => date !== '' && daysBetween(today, date) <= NEAR);
  const [past, next] = [
    near.filter(({ date }) => daysBetween(today, date) < 0),
    near.filter(({ date }) => daysBetween(today, date) >= 0),
  ];
  const blocks = [
    ...tableOf(
      words.pastItsDay,
      HEADS,
      past.map((task) => cells(task, today)),
    ),
    ...tableOf(
      words.nextDays,
      HEADS,
      next.map((task) => cells(task, today)),
    ),
  ];
  return [
    blocks.length > 0
      ? section('soon', words.soon, { blocks })
      : section('soon', words.soon, { lead: { kind: 'text', tone: 'quiet', text: words.nothingSoon } }),
  ];
}

/** What is whose, person by person, and what is to come later, week by week. */
export function yoursAndWhen(plan: Plan, today: IsoDate, by: ByForecast = {}): Section[] {
  const tasks = toTell(plan, today, by);
  const later = tasks.filter(({ date }) => date !== '' && daysBetween(today, date) > NEAR);
  return [
    ...sectionOf('people', words.byPerson, byPerson(tasks, today)),
    ...sectionOf('weeks', words.byWeek, byWeek(later, standsIn(plan.parts, 'people'), today)),
  ];
}

/** What is still to be done, the nearest first and what has no day last; `further`: what only a forecast tells. */
export function tasksOf(plan: Plan, today: IsoDate, further: readonly ToDo[] = []): Task[] {
  const known = whoIsWho(plan);
  return [
    ...toDo(plan, today).flatMap(whoDoes(plan)),
    ...furtherDuties(plan, today),
    ...asksOf(plan, today),
    ...further,
  ]
    .map((task) => ({ ...task, named: task.who, who: known(task.who) }))
    .toSorted((a, b) => (a.date || 'z').localeCompare(b.date || 'z'));
}

/** Whoever has something to do, first day first, and all of theirs together. */
function byPerson(tasks: readonly Task[], today: IsoDate): Block[] {
  const named = tasks.filter(({ who }) => who !== '');
  const theirs = [...Map.groupBy(named, ({ who }) => nameKey(who)).values()];
  return tableOf(
    words.firstDayFirst,
    [column(words.who), column(words.when), column(words.what)],
    theirs.flat().map(({ who, date, what, said }) => [person(who), needed(dueBy(date, today)), said ?? what]),
  );
}

const HEADS = [column(words.when), column(words.what), column(words.who)];
const cells = ({ date, what, said, who }: Task, today: IsoDate) => [
  dueBy(date, today),
  said ?? what,
  person(who),
];

/** What stands whole under its person has a line by week: so many letters, and never more than its line. */
const A_LINE = 56;

function inALine(task: Task): Task {
  const { who, what, said } = task;
  if (who === '' || show(said ?? what).length <= A_LINE) return task;
  // No day of ours is cut: what has one stands up to its colon, or whole.
  const [first] = typeof said === 'object' && !('kind' in said) ? said : [];
  if (said !== undefined && !(typeof first === 'string' && first.endsWith(': '))) return task;
  return { ...task, said: typeof first === 'string' ? first.slice(0, -2) : isolated(cut(what, A_LINE)) };
}

/** Week by week what is due, in a line each where all of it stands by person; a week is named at its first day. */
function byWeek(tasks: readonly Task[], byPerson: boolean, today: IsoDate): Block[] {
  const weeks = Map.groupBy(byPerson ? tasks.map(inALine) : tasks, ({ date }) => mondayOf(date));
  return tableOf(
    words.weekByWeek(byPerson),
    [dates(words.weekOf), ...HEADS],
    [...weeks].flatMap(([monday, those]) =>
      those.map((task, index) => [index === 0 ? dateOf(monday) : '', ...cells(task, today)]),
    ),
  );
}
