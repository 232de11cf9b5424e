import { daysBetween, type IsoDate } from '../../language/dates.ts';
import { nameKey } from '../../language/names.ts';
import { mondayOf } from '../../language/workingDays.ts';
import { type Block, type Column, words as column, dates, tableOf, textOf } from '../../report/blocks.ts';
import { type Section, sectionOf } from '../../report/document.ts';
import { dateOf, dueBy, joined, needed, NONE, person, type Said, show } from '../../report/values.ts';
import type { Plan } from '../document/schema.ts';
import { mostAwaitedFirst } from './awaited.ts';
import type { AlsoOn } from './besideDays.ts';
import { type Numbered, numberedIn } from './byNumber.ts';
import { nobody } from './en/figures.ts';
import * as words from './en/team.ts';
import type { Task as ToDo } from './tasks.ts';
import { standsIn } from './told.ts';
import { isNobodys } from './unsaid.ts';
import { whenOf } from './whenOf.ts';
import { type Task, tasksOf } from './yours.ts';

/** What is within so many days from today on, the last of them among them, is near; what is soon has a part of its own. */
const NEAR = 7;
const SOON = 14;

/** What only a forecast tells: `further` things to do, by the field of a day what is against it, and what else is on a day. */
export type ByForecast = {
  further?: readonly ToDo[];
  notes?: ReadonlyMap<string, Said>;
  also?: readonly AlsoOn[];
};

/**
 * What is next, day by day; what is whose, person by person; and what comes later, day by day. The days have what is whose in few
 * words, and whole what is nobody's; whole is all of it where the part by person is not printed.
 */
export function yoursAndWhen(plan: Plan, today: IsoDate, by: ByForecast = {}): Section[] {
  const tasks = toTell(plan, today, by);
  const [people, ...days] = ['people', 'soon', 'weeks'].map((id) => standsIn(plan.parts, id));
  // What is asked has its words by its day: without that part a number would lead nowhere.
  const numbered = people && days.every(Boolean) ? numberedIn(plan, today) : undefined;
  const theirs = theirDays(tasks);
  const rows = withForecast(numbered ? rowsByDay(tasks, theirs, numbered) : wholeRows(tasks), by.also ?? []);
  const [soon, later] = [true, false].map((is) =>
    rows.filter(({ day }) => daysBetween(today, day) <= SOON === is),
  );
  const isAny = tasks.some(({ date }) => date !== '');
  return [
    ...sectionOf('soon', words.soon, [
      ...textOf(isAny && !soon?.length ? words.nothingSoon : '', 'quiet'),
      ...byDay(words.dayByDay, soon ?? [], today),
    ]),
    ...sectionOf('people', words.byPerson, byPerson(theirs, numbered, today)),
    ...sectionOf('weeks', words.byWeek, byDay(words.dayByDayLater, later ?? [], today)),
  ];
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

/** What somebody has on one day, or without one; `who` blank: what is nobody's. */
type TheirDay = { who: string; date: IsoDate; tasks: Task[] };

/** Whoever has something to do, first day first, and all of theirs together by its days. */
function theirDays(tasks: readonly Task[]): TheirDay[] {
  return [...Map.groupBy(tasks, ({ who }) => nameKey(who)).values()].map(inOrder).flatMap((theirs) =>
    [...Map.groupBy(theirs, ({ date, neededBy = '' }) => `${date} ${neededBy}`).values()].map((those) => ({
      ...{ who: theirs[0]?.who ?? '', date: those[0]?.date ?? '', tasks: mostAwaitedFirst(those) },
    })),
  );
}

/** What has no day stands where it is needed. */
function inOrder(tasks: readonly Task[]): Task[] {
  const by = ({ date, neededBy }: Task) => date || neededBy || 'z';
  return tasks.toSorted((a, b) => by(a).localeCompare(by(b)));
}

const whole = ({ said, what }: ToDo): Said => said ?? what;

/** How much of the width has whose it is, by when, and what. */
const PERSON_PARTS = [0.14, 0.13, 0.73];

function byPerson(days: readonly TheirDay[], numbered: Numbered | undefined, today: IsoDate): Block[] {
  return tableOf(
    words.firstDayFirst(numbered !== undefined),
    inParts([column(words.who), column(words.when), column(words.what)], PERSON_PARTS),
    days
      .filter(({ who }) => who !== '')
      .map(({ who, tasks }) => [
        person(who),
        needed(tasks[0] ? whenOf(tasks[0], today) : ''),
        joined(numbered?.lines(tasks) ?? tasks.map(whole), '\n'),
      ]),
  );
}

/** What happens on a day, and whose that is. */
type DayRow = { day: IsoDate; does: Said; whose: Said };

/** How much of the width each column of the days has: what happens most. */
const DAY_PARTS = [0.12, 0.12, 0.56, 0.2];

function inParts(columns: readonly Column[], parts: readonly number[]): Column[] {
  return columns.map((one, at) => ({ ...one, part: parts[at] ?? 0 }));
}

/** Rows by their days under the heads of these: a heading stands at the first of its days. */
function byDay(caption: string, rows: readonly DayRow[], today: IsoDate): Block[] {
  // How late a day is goes over into the next line.
  const when = rows.some(({ day }) => daysBetween(day, today) > 0) ? column : dates;
  const keys = rows.map(({ day }) => headOf(day, today));
  return tableOf(
    caption,
    inParts([column(words.weekOf), when(words.when), column(words.happens), column(words.who)], DAY_PARTS),
    rows.map(({ day, does, whose }, at) => [
      ...[keys[at] === keys[at - 1] ? '' : dateOf(keys[at] ?? ''), dueBy(day, today), does, whose],
    ]),
  );
}

/** The week of a day, or that it is past or near. */
function headOf(day: IsoDate, today: IsoDate): string {
  const left = daysBetween(today, day);
  return left < 0 ? words.pastItsDay : left <= NEAR ? words.nextDays : mondayOf(day);
}

/** By its day what is nobody's, whole, and beside each name what theirs is in few words; what several have to do stands once. */
function rowsByDay(tasks: readonly Task[], theirs: readonly TheirDay[], numbered: Numbered): DayRow[] {
  return [...new Set(tasks.map(({ date }) => date))]
    .filter((day) => day !== '')
    .toSorted()
    .flatMap((day) => {
      const on = theirs.filter(({ date }) => date === day);
      const all = on.filter(({ who }) => who === '');
      const acts = on
        .filter(({ who }) => who !== '')
        .flatMap((one) => doesIn(one, numbered).map((act) => ({ act, who: one.who })));
      const shared = [...Map.groupBy(acts, ({ act }) => show(act)).values()].map((same) => ({
        act: same[0]?.act ?? '',
        whose: joined(
          same.map(({ who }) => besideCount(who, acts.filter((one) => one.who === who).length)),
          ', ',
        ),
      }));
      return [
        ...all.map((one) => ({ day, does: joined(doesIn(one, numbered), '\n'), whose: nobodyOf(one) })),
        ...[...Map.groupBy(shared, ({ whose }) => show(whose)).values()].map((same) => ({
          ...{ day, whose: same[0]?.whose ?? '' },
          does: joined(
            same.map(({ act }) => act),
            '\n',
          ),
        })),
      ];
    });
}

/** Rows by their days, after those of a day what the forecast has on it. */
function withForecast(rows: readonly DayRow[], also: readonly AlsoOn[]): DayRow[] {
  const forecast = [...Map.groupBy(also, ({ day }) => day)].map(([day, same]) => ({
    ...{ day, whose: NONE },
    does: joined(
      same.map(({ does }) => does),
      '\n',
    ),
  }));
  return [...rows, ...forecast].toSorted((a, b) => a.day.localeCompare(b.day));
}

/** Of somebody with more to do on a day than so much, how much it is. */
const MANY = 5;
const besideCount = (who: string, acts: number): Said =>
  acts > MANY ? words.soMany(person(who), acts) : person(who);

/** What somebody has on a day: each question that they decide whole, and all else in few words. */
function doesIn({ who, date, tasks }: TheirDay, numbered: Numbered): Said[] {
  const asked = numbered.asked(tasks, date);
  if (who === '') return [...numbered.undecided(tasks).map(whole), ...asked];
  const often = Map.groupBy(numbered.inBrief(tasks), show);
  return [...[...often.values()].map((same) => words.soOften(same[0] ?? '', same.length)), ...asked];
}

/** Of what is nobody's that nobody is named, unless it is a day of all. */
function nobodyOf({ tasks }: TheirDay): Said {
  return tasks.some(isNobodys) ? nobody : NONE;
}

/** Everything with a day, whole. */
function wholeRows(tasks: readonly Task[]): DayRow[] {
  return tasks
    .filter(({ date }) => date !== '')
    .map((task) => ({ day: task.date, does: whole(task), whose: person(task.who) }));
}
