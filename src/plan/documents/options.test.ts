import { describe, expect, it } from 'vitest';
import { show } from '../../report/values.ts';
import { countCourses, dearest, leftByBudgets } from '../../sheets/benefits/courses.ts';
import { coursesFrame } from '../../sheets/benefits/sheet.ts';
import { about } from '../../sheets/money.ts';
import type { Plan } from '../document/schema.ts';
import { optionsTable, optionsTold } from './options.ts';
import { CLEAR_LETTER_DAY, clearLetterPlan, counted, examplePlan, TODAY } from './plans.fixture.ts';

const told = (plan: Plan, today = TODAY) => optionsTold(plan, counted(plan), today);
const rows = (plan: Plan, today = TODAY) => {
  const all = told(plan, today);
  return all ? optionsTable(all).rows.map((row) => row.map(show)) : [];
};
const asking = (plan: Plan) => {
  const question = plan.steering.decisions.find(({ id }) => id === 'money-to-march');
  if (!question) throw new Error('The example asks for no money.');
  return question;
};

describe('what each option comes to', () => {
  it('stands in the words of the question, a row each, with the recommended one marked', () => {
    const [every, region, stop] = rows(examplePlan());
    expect(every?.[0]).toBe('Every region (recommended)');
    expect(every?.[1]).toBe('£427,800 (£340k to £690k)');
    expect(every?.[2]).toBe('£875,000');
    expect(every?.[3]).toMatch(/^\d+ Jun 2027$/);
    expect(every?.[6]).toBe('£96,000 owed');
    expect(region?.slice(0, 4)).toEqual([
      ...[
        'One more region, then ask again',
        '£180,000 (£120k to £300k)',
        '£486,000',
        '31 Mar 2027, as typed',
      ],
    ]);
    expect(stop?.slice(2, 4)).toEqual(['–', '–']);
    expect(stop?.[6]).toBe('notice by 31 Dec 2026');
  });

  it('has what is left by budgets alone before what is left with freed time, of each if the team stays and if people leave, where any is freed', () => {
    const heads = (plan: Plan) => {
      const all = told(plan);
      return all ? optionsTable(all).columns.map(({ label }) => label) : [];
    };
    const plan = examplePlan();
    expect(heads(plan).slice(4, 6)).toEqual(['By budgets: team stays; leaves', 'Left with freed time']);
    const { inputs } = coursesFrame(plan, counted(plan));
    if (!inputs) throw new Error('Nothing is counted.');
    const budgets = (['finish', 'restructure', 'stop'] as const).map((name) => {
      const own = countCourses(inputs).filter((course) => course.name === name);
      // Where the team is counted too, that is the dearer one; then the same by what is still to be spent.
      const both = own.length > 1 ? [dearest(own), own.find(({ kept }) => !kept)] : own;
      return both
        .map((one) => one && show(about(leftByBudgets(inputs, one) ?? 0, plan.scope.currency)))
        .join('; ');
    });
    expect(rows(plan).map((row) => row[4])).toEqual(budgets);
    for (const row of plan.benefits.benefits) row.kind = 'avoided';
    expect(heads(plan).slice(4)).toEqual(['Left', 'Ostrel Analytics']);
  });

  it('is not counted where an option is said to be no course', () => {
    const plan = examplePlan();
    plan.benefits.asRestructure = '';
    expect(rows(plan)[1]).toEqual([
      ...['One more region, then ask again', 'not counted', '–', '–', 'not counted', 'not counted', ''],
    ]);
  });

  it('is read from options as people type them, by a plan of another firm', () => {
    expect(rows(clearLetterPlan(), CLEAR_LETTER_DAY).map(([option]) => option)).toEqual([
      ...['All five (recommended)', 'Two offices, then ask again', 'Stop, and write by hand'],
    ]);
  });

  it('is told of no question while no option is a course, and of none that was decided', () => {
    const plan = examplePlan();
    asking(plan).decision = 'Every region';
    expect(told(plan, '2026-12-09')).toBeUndefined();
    const untied = examplePlan();
    untied.benefits = { ...untied.benefits, asFinish: '', asRestructure: '', asStop: 'Halt' };
    expect(told(untied)).toBeUndefined();
  });
});
