import { describe, expect, it } from 'vitest';
import { showDate } from '../../language/dates.ts';
import type { Plan } from '../document/schema.ts';
import { isForAll } from './byDays.ts';
import { CLEAR_LETTER_DAY, clearLetterPlan, examplePlan, TODAY } from './plans.fixture.ts';
import { inFewWords, type Task } from './tasks.ts';
import { dayRows, peopleRows } from './teamTables.fixture.ts';
import { tasksOf } from './yours.ts';
import { yoursAndWhen } from './yoursAndWhen.ts';

const TOLD: [string, Plan, string][] = [
  ['the worked example', examplePlan(), TODAY],
  ['the second plan', clearLetterPlan(), CLEAR_LETTER_DAY],
];

describe.each(TOLD)('of a whole plan, %s', (_, plan, today) => {
  const sections = yoursAndWhen(plan, today);
  const [people, days] = [peopleRows(sections), dayRows(sections)];
  const told = tasksOf(plan, today).filter((task) => !task.private);
  const dayIn = (when: string) => when.replace(/ \(.*/, '');

  const daySaid = (date: string) => (date ? showDate(date) : 'not yet said');

  it('has everything that somebody has to do by person', () => {
    expect(told.length).toBeGreaterThan(30);
    for (const { who, what, date, neededBy } of told.filter((task) => task.who !== '')) {
      const by = neededBy ? `no day given; needed by ${showDate(neededBy)}` : daySaid(date);
      const theirs = people.filter(([one, when]) => one === who && dayIn(when) === by);
      expect([what, theirs.filter(([, , act]) => isIn(what).test(act)).length]).toEqual([what, 1]);
    }
  });

  it('has for all by its day what is of the plan or moves a day, in one row of its own', () => {
    const forAll = told.filter((task) => task.date !== '' && isForAll(task));
    expect(forAll.length).toBeGreaterThan(15);
    for (const task of forAll) {
      const rows = days.filter(
        ([when, act, who]) =>
          dayIn(when) === daySaid(task.date) &&
          (task.who === '' || namesIn(who).includes(task.who)) &&
          inBrief(task).test(act),
      );
      expect([task.what, rows.length]).toEqual([task.what, 1]);
    }
  });

  it('has beside a name by its day nothing but what is theirs, with its object', () => {
    for (const [when, happens, whose] of days) {
      const acts = happens.split(/; |\n/).filter((act) => !act.startsWith('To decide: '));
      for (const who of whose === '–' || whose === 'nobody named' ? [] : namesIn(whose)) {
        const own = told.filter((task) => task.who === who && showDate(task.date) === dayIn(when));
        const brief = own.map(inBrief);
        for (const act of acts.filter(Boolean))
          expect([who, act, brief.some((one) => one.test(act))]).toEqual([who, act, true]);
      }
    }
  });

  it('has of everything in few words what it is about, and nothing cut off', () => {
    // What is asked of a question stands by its number.
    const others = told.filter(
      ({ who, vote, field }) => who !== '' && !vote && !/-(?:decider|dissent)$/.test(field),
    );
    for (const task of others) {
      const brief = inFewWords(task);
      const object = task.what.split(': ').slice(1).join(': ');
      const wordsOf = (text: string) => text.match(/[\p{L}\p{N}-]{4,}/gu) ?? [];
      const isNamed =
        brief === task.what || object === '' || wordsOf(object).some((word) => brief.includes(word));
      const isByReference = /\b[A-Z]+-\d+/.test(brief);
      expect([task.what, brief, isNamed || isByReference]).toEqual([task.what, brief, true]);
      expect(brief).not.toMatch(/…$/);
    }
  });

  it('tells nothing twice of one person', () => {
    const lines = people.map(([who, , what]) => `${who}: ${what}`);
    expect(new Set(lines).size).toBe(lines.length);
  });
});

/** The names of a row of the calendar; that of a team that is named with a comma is one. */
function namesIn(whose: string): string[] {
  return whose.startsWith('IT operations under') ? [whose] : whose.split(', ');
}

/** What a task is in few words: of the agenda by its number, all else as it has it. */
function inBrief(task: Pick<Task, 'who' | 'what' | 'brief'>): RegExp {
  if (task.who === '') return new RegExp(escaped(task.what));
  const [, act = ''] = /^(To decide|Present|Say yes|Say in writing|Sign whether)\b/.exec(task.what) ?? [];
  return act ? new RegExp(`${act}.*( questions? |: )\\d`) : new RegExp(escaped(inFewWords(task)));
}

/** What is asked of the committee stands by its number; all else in its own words. */
function isIn(what: string): RegExp {
  const [, act = ''] = /^(To decide|Present|Say yes|Say in writing|Sign whether)\b/.exec(what) ?? [];
  if (act) return new RegExp(`${act.replace('To decide', 'Decide')}.* questions? \\d`);
  return new RegExp(escaped(what));
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
