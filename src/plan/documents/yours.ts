import { daysBetween, type IsoDate } from '../../language/dates.ts';
import { nameKey } from '../../language/names.ts';
import { mondayOf } from '../../language/workingDays.ts';
import { type Block, dates, tableOf, words as column } from '../../report/blocks.ts';
import { type Section, sectionOf } from '../../report/document.ts';
import { dateOf, needed, person } from '../../report/values.ts';
import type { Wordings } from '../../sheets/sheet.ts';
import type { Plan } from '../document/schema.ts';
import { personOf, seated } from '../people/seats.ts';
import * as words from './en/team.ts';
import { type Task as ToDo, toDo } from './tasks.ts';
import { standsIn } from './told.ts';

/** Something that is still to be done; `named` is what the plan calls whoever does it there, such as a function. */
export type Task = ToDo & { named: string };

/** What is whose, person by person, and what is to come, week by week: of what is still to be done and everybody may know. */
export function yoursAndWhen(plan: Plan, wordings: Wordings, today: IsoDate): Section[] {
  // What is not to be printed of a worksheet is not told of here either.
  const tasks = tasksOf(plan, today).filter(
    (task) => !task.private && standsIn(plan.parts, task.sheet, task.within, task.part),
  );
  return [
    ...sectionOf('people', words.byPerson, byPerson(tasks, wordings)),
    ...sectionOf('weeks', words.byWeek, byWeek(tasks, today)),
  ];
}

/** What is still to be done, the nearest first and what has no day last. */
export function tasksOf(plan: Plan, today: IsoDate): Task[] {
  const known = whoIsWho(plan);
  return toDo(plan, today)
    .map((task) => ({ ...task, named: task.who, who: known(task.who) }))
    .toSorted((a, b) => (a.date || 'z').localeCompare(b.date || 'z'));
}

/** Whoever has something to do, first day first, and all of theirs together. */
function byPerson(tasks: readonly Task[], wordings: Wordings): Block[] {
  const named = tasks.filter(({ who }) => who !== '');
  const theirs = [...Map.groupBy(named, ({ who }) => nameKey(who)).values()];
  return tableOf(
    words.firstDayFirst,
    [column(words.who), dates(words.when), column(words.what), column(words.worksheet)],
    theirs
      .flat()
      .map(({ who, date, what, sheet }) => [person(who), needed(dateOf(date)), what, wordings[sheet].title]),
  );
}

/** Whom the plan names by a function, or with more behind the name: whoever speaks for the one, and the name alone. */
function whoIsWho(plan: Plan): (who: string) => string {
  const [speaks, sits] = [personOf(plan), seated(plan)];
  return (who) => {
    const [first = ''] = who.split(/[,;(]/);
    return speaks(who) ?? sits(first) ?? who;
  };
}

/** What somebody owes and is past its day, then week by week what is due; a week is named at its first day. */
function byWeek(tasks: readonly Task[], today: IsoDate): Block[] {
  const heads = [dates(words.when), column(words.what), column(words.who)];
  const cells = ({ date, what, who }: Task) => [dateOf(date), what, person(who)];
  const isPast = ({ date }: Task) => daysBetween(date, today) > 0;
  const ahead = tasks.filter((task) => task.date !== '' && !isPast(task));
  const weeks = Map.groupBy(ahead, ({ date }) => mondayOf(date));
  return [
    ...tableOf(words.pastItsDay, heads, tasks.filter(isPast).map(cells)),
    ...tableOf(
      words.weekByWeek,
      [dates(words.weekOf), ...heads],
      [...weeks].flatMap(([monday, those]) =>
        those.map((task, index) => [index === 0 ? dateOf(monday) : '', ...cells(task)]),
      ),
    ),
  ];
}
