import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../../tests/support/runs.ts';
import { type Said, show } from '../../report/values.ts';
import { countCourses, dearest } from '../../sheets/benefits/courses.ts';
import { coursesFrame } from '../../sheets/benefits/sheet.ts';
import type { Plan } from '../document/schema.ts';
import { anyPlan } from './anyPlan.fixture.ts';
import { moneySums, moneyTable } from './moneyTable.ts';
import { CLEAR_LETTER_DAY, clearLetterPlan, counted, examplePlan, TODAY } from './plans.fixture.ts';

const NOTHING = { low: '', likely: '', high: '' };
const changed = (change: (plan: Plan) => unknown, plan = examplePlan()): Plan => {
  change(plan);
  return plan;
};
const sums = (plan: Plan, today = TODAY) => moneySums(plan, counted(plan), today);
const table = (plan: Plan, today = TODAY) => {
  const of = sums(plan, today);
  return of && moneyTable(of);
};
const rows = (plan: Plan, today = TODAY) =>
  (table(plan, today)?.rows ?? []).map((row: Said[]) =>
    row.map((cell) => show(cell).replaceAll('\u2060', '')),
  );

describe('what the options take and leave', () => {
  it('adds up downwards from the sum to sign to what is left', () => {
    expect(rows(examplePlan())).toEqual([
      ['Counted to deliver by', '30 Jun 2027', '31 Mar 2027', '–'],
      ['The sum to sign', '428', '180', '80'],
      ['Team beyond it, if nobody moves', '447', '306', '–'],
      ['Contract, Ostrel Analytics', '96', '96', '–'],
      ['New money', '971', '582', '80'],
      ['Budgets that fall, less cost to run', '829', '155', '–'],
      ['Left in cash', '−142', '−427', '−80'],
      ['Hours freed; no budget falls', '195', '86', '–'],
      ['Left with hours freed', '53', '−341', '−80'],
      ['Worst to best, without delay', '−936 to 1,710', '−850 to 448', '−160 to −42'],
    ]);
    // What those above come to is told apart.
    expect(table(examplePlan())?.sums).toEqual([4, 6, 8]);
    expect(table(examplePlan())?.columns.map(({ label }) => label)).toEqual([
      'Each column adds downwards',
      ...['Every region (recommended)', 'One more region, then ask again', 'Stop at Northern'],
    ]);
  });

  it('says on one basis what is counted of going on and of stopping', () => {
    expect(table(examplePlan())?.caption).toBe(
      'What each option takes and leaves, GBP thousand, likely, 3 years from 8 Dec 2026. Going on: the whole team is paid until delivery. Stopping: ending contracts and placing people; no other pay of the team is counted.',
    );
  });

  it.each<[string, (plan: Plan) => unknown, RegExp]>([
    [
      'nobody has said what the team costs',
      ({ stalled }) => Object.assign(stalled.burn, NOTHING),
      /Going on: the work alone, since nobody has said what the team costs a month\./,
    ],
    [
      'the work takes more than the team',
      ({ stalled }) => Object.assign(stalled.burn, { low: '500', likely: '1000', high: '2000' }),
      /until delivery, or the work where that takes more\./,
    ],
    ['there is no stopping', ({ benefits }) => (benefits.asStop = ''), /until delivery\.$/],
    [
      'of stopping only people are said',
      ({ stalled }) => Object.assign(stalled.stopNotice, NOTHING),
      /Stopping: placing people; no other/,
    ],
    ['there is no currency', ({ scope }) => (scope.currency = ''), /leaves, thousands, likely/],
    ['years are others', ({ benefits }) => (benefits.years = '1'), /likely, 1 year from/],
  ])('says so where %s', (_, change, says) => {
    expect(table(changed(change))?.caption).toMatch(says);
  });

  it('counts the insurer’s to the day of the forecast, in the words of its own options', () => {
    const all = rows(clearLetterPlan(), CLEAR_LETTER_DAY);
    expect(all.map(([label]) => label)).toContain('Contract, Tallowgate');
    expect(all[0]?.[1]).toMatch(/ 2027$/);
  });

  it.each<[string, (plan: Plan) => unknown, string[]]>([
    [
      'no time is freed',
      (plan) => (plan.benefits.benefits = plan.benefits.benefits.filter(({ kind }) => kind !== 'freed')),
      ['Hours freed; no budget falls', 'Left with hours freed', 'Left in cash'],
    ],
    ['no contract is owed', (plan) => (plan.stalled.vendors = []), ['Contract, Ostrel Analytics']],
    [
      'no team is counted',
      ({ stalled }) => Object.assign(stalled.burn, NOTHING),
      ['Team beyond it, if nobody moves'],
    ],
  ])('has no row of nothing where %s', (_, change, absent) => {
    const labels = rows(changed(change)).map(([label]) => label);
    for (const label of absent) expect(labels).not.toContain(label);
  });

  it('tells sums of a small program whole, and many contracts in one row', () => {
    const small = changed(({ stalled }) => {
      Object.assign(stalled.finish, { low: '20000', likely: '30000', high: '50000' });
      Object.assign(stalled.restructure, NOTHING);
      Object.assign(stalled.burn, NOTHING);
    });
    expect(
      rows(small)
        .find(([label]) => label === 'The sum to sign')
        ?.slice(1),
    ).toEqual(['30,000', '80,000']);
    const many = changed(({ stalled }) => {
      stalled.vendors = ['a', 'b', 'c'].flatMap((id) =>
        stalled.vendors.map((one) => ({ ...one, id, what: id })),
      );
    });
    expect(
      rows(many)
        .find(([label]) => label === 'Contracts')
        ?.slice(1),
    ).toEqual(['288', '288', '–']);
  });

  it('says what falls after the years compared of what delivers only then', () => {
    const late = changed(({ stalled, benefits }) => {
      benefits.years = '1';
      stalled.finishIn = '24';
    });
    expect(rows(late).find(([label]) => label?.startsWith('Of it, spent after'))).toEqual([
      ...['Of it, spent after the 1 year', '1,560', '–', '–'],
    ]);
  });

  it('is nothing where no option is counted', () => {
    expect(
      sums(
        changed(({ benefits }) => Object.assign(benefits, { asFinish: '', asRestructure: '', asStop: '' })),
      ),
    ).toBeUndefined();
  });

  it('adds up of any plan, to what every other document has left of the option', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        for (const today of [TODAY, CLEAR_LETTER_DAY]) {
          const of = sums(plan, today);
          const { inputs } = coursesFrame(plan, counted(plan));
          for (const one of of?.options ?? []) {
            const owed = one.owed.reduce((sum, each) => sum + each, 0);
            expect(one.sign + one.beyond + owed).toBe(one.spent);
            expect(one.brings - one.spent + one.after).toBe(one.cash);
            expect(one.cash + one.freed).toBe(one.left);
            const left = inputs && dearest(countCourses(inputs).filter(({ name }) => name === one.course));
            expect(Math.abs((left?.net.likely ?? Number.NaN) / (of?.step ?? 1) - one.left)).toBeLessThan(
              0.51,
            );
          }
          expect(JSON.stringify(of && moneyTable(of)) ?? '').not.toMatch(/undefined|NaN|null/);
        }
      }),
      { numRuns: runs(40) },
    );
  });
});
