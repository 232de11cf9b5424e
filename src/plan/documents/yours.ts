import { daysBetween, type IsoDate, isIsoDate } from '../../language/dates.ts';
import { nameKey, wordsKey } from '../../language/names.ts';
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
import { standsIn } from './told.ts';

/** Something that is still to be done, by its day or `''`, and whoever is to do it or `''`. */
type Task = Pick<Dated, 'date' | 'what' | 'who' | 'sheet' | 'part'> & { within?: string };

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
    .map(({ gate, owner, text, date }) => ({
      ...{ who: owner.trim(), what: words.toAnswer(text.trim()), sheet: 'gate' },
      ...{ within: gate, part: 'questions' },
      date: isIsoDate(date) ? date : '',
    }));
  const known = whoIsWho(plan);
  // What is not to be printed of a worksheet is not told of here either.
  return [...dated.map((one): Task => one), ...questions]
    .filter(({ sheet, part, within }) => standsIn(plan.parts, sheet, within, part))
    .map((task) => ({ ...task, who: known(task.who) }));
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
      .map(({ who, date, what, sheet }) => [
        person(who),
        needed(dateOf(date)),
        what,
        titleOf(sheet, wordings),
      ]),
  );
}

/** Whom the plan names by a function, or with more behind the name: whoever speaks for the one, and the name alone. */
function whoIsWho({ steering, governance }: Plan): (who: string) => string {
  const seats = [
    ...governance.reviewers.map(({ person: name, function: of }) => ({ name, of })),
    ...steering.members.map(({ name, function: of }) => ({ name, of })),
  ].filter(({ name }) => name.trim() !== '');
  const byFunction = new Map(seats.map(({ name, of }) => [wordsKey(of), name.trim()]));
  const byName = new Map(seats.map(({ name }) => [nameKey(name), name.trim()]));
  return (who) => {
    const [first = ''] = who.split(/[,;(]/);
    return byFunction.get(wordsKey(who)) ?? byName.get(nameKey(first)) ?? who;
  };
}

function titleOf(sheet: string, wordings: Wordings): string {
  const known = SHEETS.find((one) => one === sheet);
  return known ? wordings[known].title : '';
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
