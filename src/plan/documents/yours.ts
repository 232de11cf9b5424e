import { daysBetween, type IsoDate, isIsoDate } from '../../language/dates.ts';
import { nameKey } from '../../language/names.ts';
import { mondayOf } from '../../language/workingDays.ts';
import { type Block, dates, tableOf, words as column } from '../../report/blocks.ts';
import { type Dated, type Section, sectionOf } from '../../report/document.ts';
import { dateOf, needed, person } from '../../report/values.ts';
import { isAnswered, isBlankQuestion } from '../../sheets/gate/log.ts';
import { SHEETS } from '../../sheets/index.ts';
import type { Wordings } from '../../sheets/sheet.ts';
import type { Plan } from '../document/schema.ts';
import { datesOf } from './dates.ts';
import * as words from './en/team.ts';
import { isPrinted } from './parts.ts';

/** Something that is still to be done, by its day or `''`, and whoever is to do it or `''`. */
type Task = { date: IsoDate; what: string; who: string; sheet: string };

/** What is whose, person by person, and what is to come, week by week: of what is still to be done and everybody may know. */
export function yoursAndWhen(plan: Plan, wordings: Wordings, today: IsoDate): Section[] {
  const tasks = tasksOf(plan, today).toSorted((a, b) => (a.date || 'z').localeCompare(b.date || 'z'));
  return [
    ...sectionOf('people', words.byPerson, byPerson(tasks, wordings)),
    ...sectionOf('weeks', words.byWeek, byWeek(tasks, today)),
  ];
}

function tasksOf(plan: Plan, today: IsoDate): Task[] {
  // What only happens on a day has happened once that is past; what somebody owes may still be owed.
  const isToDo = ({ kind, date }: Dated) => kind === 'due' || daysBetween(date, today) <= 0;
  const dated = datesOf(plan, today).filter((one) => !one.done && !one.private && isToDo(one));
  const questions = plan.gate.questions
    .filter((row) => !isBlankQuestion(row) && !isAnswered(row, today))
    .map(({ owner, text, date }) => ({
      ...{ who: owner.trim(), what: words.toAnswer(text.trim()), sheet: 'gate' },
      date: isIsoDate(date) ? date : '',
    }));
  // What is not to be printed of a worksheet is not told of here either.
  return [...dated, ...questions].filter(({ sheet }) => isPrinted(plan.parts, `team/${sheet}`));
}

/** A table for each person, whoever has something to do first before the others. */
function byPerson(tasks: readonly Task[], wordings: Wordings): Block[] {
  const named = tasks.filter(({ who }) => who !== '');
  return [...Map.groupBy(named, ({ who }) => nameKey(who)).values()].flatMap((theirs) =>
    tableOf(
      theirs[0]?.who ?? '',
      [dates(words.when), column(words.what), column(words.worksheet)],
      theirs.map(({ date, what, sheet }) => [needed(dateOf(date)), what, titleOf(sheet, wordings)]),
    ),
  );
}

function titleOf(sheet: string, wordings: Wordings): string {
  const known = SHEETS.find((one) => one === sheet);
  return known ? wordings[known].title : '';
}

/** A table for what somebody owes and is past its day, and one for each week in which something is due. */
function byWeek(tasks: readonly Task[], today: IsoDate): Block[] {
  const isPast = ({ date }: Task) => daysBetween(date, today) > 0;
  const weeks = Map.groupBy(
    tasks.filter((task) => task.date !== '' && !isPast(task)),
    ({ date }) => mondayOf(date),
  );
  return [
    ...tableOfDays(words.pastItsDay, tasks.filter(isPast)),
    ...[...weeks].flatMap(([monday, those]) => tableOfDays(words.weekOf(monday), those)),
  ];
}

function tableOfDays(caption: string, tasks: readonly Task[]): Block[] {
  return tableOf(
    caption,
    [dates(words.when), column(words.what), column(words.who)],
    tasks.map(({ date, what, who }) => [dateOf(date), what, person(who)]),
  );
}
