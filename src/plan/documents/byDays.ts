import { daysBetween, type IsoDate } from '../../language/dates.ts';
import { type Block, words as column, dates, tableOf } from '../../report/blocks.ts';
import { dueBy, joined, NONE, person, type Said, show } from '../../report/values.ts';
import { anchor } from '../../sheets/finding.ts';
import { mostAwaitedFirst } from './awaited.ts';
import type { AlsoOn } from './besideDays.ts';
import type { Numbered } from './byNumber.ts';
import { nobody } from './en/figures.ts';
import * as people from './en/people.ts';
import * as words from './en/team.ts';
import { inParts } from './parted.ts';
import { isNobodys } from './unsaid.ts';
import type { Task } from './yours.ts';

/** What happens on a day, whose that is, and whose the day is. */
export type DayRow = { day: IsoDate; does: Said; whose: Said; dayIs: Said };

/** How much of the width have the day, who, what happens, and whose the day is. */
const PARTS = [0.13, 0.2, 0.55, 0.12];

/** Rows by their days. */
export function dayTable(caption: string, rows: readonly DayRow[], today: IsoDate): Block[] {
  // How late a day is goes over into the next line.
  const when = rows.some(({ day }) => daysBetween(day, today) > 0) ? column : dates;
  const heads = [when(words.when), ...[words.who, words.happens, people.dayIs].map(column)];
  return tableOf(
    caption,
    inParts(heads, PARTS),
    rows.map(({ day, does, whose, dayIs }, at) => [
      rows[at - 1]?.day === day ? '' : dueBy(day, today),
      ...[whose, does, dayIs],
    ]),
  );
}

/** Fields that ask for something on which the whole hangs: whether it may go live, and the forecast. */
const WHOLE: ReadonlySet<string> = new Set([anchor('lead', 'limits'), anchor('scope', 'start')]);

/**
 * Whether something is for all who meet by weeks: what somebody promised, owes or brings by a day of the plan, and of what is only
 * asked that which moves a day, the forecast or whether it goes live. What is nobody’s stands nowhere else.
 */
export function isForAll({ dayIs, who, sheet, part, field, shared }: Task): boolean {
  if (dayIs !== 'asked' || who === '' || shared) return true;
  if (sheet === 'lead' && part === 'slices') return true;
  if (sheet === 'steering') return part === 'commitments';
  return sheet === 'sponsor' || WHOLE.has(field) || field.startsWith('triage-');
}

/** By its day what is nobody's, whole, and what is whose in few words; what several have to do stands once. */
export function rowsByDay(tasks: readonly Task[], numbered: Numbered): DayRow[] {
  return [...Map.groupBy(tasks, ({ date }) => date)]
    .filter(([day]) => day !== '')
    .toSorted(([a], [b]) => a.localeCompare(b))
    .flatMap(([day, all]) => {
      const nobodys = all.filter(({ who }) => who === '');
      const does = [...numbered.undecided(nobodys).map(whole), ...numbered.asked(nobodys, day)];
      return [
        ...(does.length > 0
          ? [{ day, does: joined(does, '\n'), whose: nobodyOf(nobodys), dayIs: dayIsOf(nobodys) }]
          : []),
        ...sharedRows(day, all, numbered),
      ];
    });
}

/** What is whose on a day: acts of the same people on a day of one kind in one row. */
function sharedRows(day: IsoDate, tasks: readonly Task[], numbered: Numbered): DayRow[] {
  const theirs = Map.groupBy(
    tasks.filter(({ who }) => who !== ''),
    ({ who }) => who,
  );
  const acts = [...theirs].flatMap(([who, own]) =>
    doesIn(mostAwaitedFirst(own), day, numbered).map((act) => ({ ...act, who })),
  );
  const alike = [...Map.groupBy(acts, ({ does, dayIs }) => `${dayIs} ${show(does)}`).values()].map(
    (same) => ({
      does: same[0]?.does ?? '',
      dayIs: same[0]?.dayIs ?? '',
      whose: joined(
        same.map(({ who }) => person(who)),
        ', ',
      ),
    }),
  );
  return [...Map.groupBy(alike, ({ whose, dayIs }) => `${dayIs} ${show(whose)}`).values()].map((same) => ({
    ...{ day, whose: same[0]?.whose ?? '', dayIs: same[0]?.dayIs ?? '' },
    does: joined(
      same.map(({ does }) => does),
      '\n',
    ),
  }));
}

/** What somebody has on a day: each question that they decide whole, and all else in few words. */
function doesIn(tasks: readonly Task[], day: IsoDate, numbered: Numbered) {
  const acts = numbered
    .inBrief(tasks)
    .map(({ said, task }) => ({ does: task.shared?.brief ?? said, dayIs: people.DAY_IS[task.dayIs] }));
  const often = Map.groupBy(acts, ({ does, dayIs }) => `${dayIs} ${show(does)}`);
  return [
    ...[...often.values()].map((same) => ({
      does: words.soOften(same[0]?.does ?? '', same.length),
      dayIs: same[0]?.dayIs ?? '',
    })),
    ...numbered.asked(tasks, day).map((does) => ({ does, dayIs: people.DAY_IS.written })),
  ];
}

const whole = ({ said, what }: Task): Said => said ?? what;

/** Of what is nobody's that nobody is named, unless it is a day of all. */
function nobodyOf(tasks: readonly Task[]): Said {
  return tasks.some(isNobodys) ? nobody : NONE;
}

function dayIsOf([first]: readonly Task[]): Said {
  return first ? people.DAY_IS[first.dayIs] : '';
}

/** Rows by their days, after those of a day what the forecast has on it. */
export function withForecast(rows: readonly DayRow[], also: readonly AlsoOn[]): DayRow[] {
  const forecast = [...Map.groupBy(also, ({ day }) => day)].map(([day, same]) => ({
    ...{ day, whose: NONE, dayIs: NONE },
    does: joined(
      same.map(({ does }) => does),
      '\n',
    ),
  }));
  return [...rows, ...forecast].toSorted((a, b) => a.day.localeCompare(b.day));
}

/** Everything with a day, whole. */
export function wholeRows(tasks: readonly Task[]): DayRow[] {
  return tasks
    .filter(({ date }) => date !== '')
    .map((task) => ({
      ...{ day: task.date, does: whole(task), whose: person(task.who) },
      dayIs: people.DAY_IS[task.dayIs],
    }));
}
