import { describe, expect, it } from 'vitest';
import { show } from '../../report/values.ts';
import { countCourses, dearest, leftByBudgets } from '../../sheets/benefits/courses.ts';
import { coursesFrame } from '../../sheets/benefits/sheet.ts';
import { about } from '../../sheets/money.ts';
import type { Plan } from '../document/schema.ts';
import { optionsTold } from './options.ts';
import { notCounted, optionsTable } from './optionsTable.ts';
import { CLEAR_LETTER_DAY, clearLetterPlan, counted, examplePlan, TODAY } from './plans.fixture.ts';

const told = (plan: Plan, today = TODAY) => optionsTold(plan, counted(plan), today);
/** What the table says of each option, by what it is called. */
const columns = (plan: Plan, today = TODAY) => {
  const all = told(plan, today);
  if (!all) return [];
  const { columns: heads, rows } = optionsTable(all);
  return heads
    .slice(1)
    .map(
      ({ label }, at) =>
        [label, Object.fromEntries(rows.map((row) => [row[0], show(row[at + 1] ?? '')]))] as const,
    );
};
const measures = (plan: Plan) => Object.keys(columns(plan)[0]?.[1] ?? {});
const asking = (plan: Plan) => {
  const question = plan.steering.decisions.find(({ id }) => id === 'money-to-march');
  if (!question) throw new Error('The example asks for no money.');
  return question;
};

describe('what each option comes to', () => {
  it('stands in the words of the question, a column each, with the recommended one marked', () => {
    const [every, region, stop] = columns(examplePlan());
    expect([every, region, stop].map((one) => one?.[0])).toEqual([
      ...['Every region (recommended)', 'One more region, then ask again', 'Stop at Northern'],
    ]);
    expect(every?.[1]).toMatchObject({
      'To sign': '£427,800 (£340k to £690k)',
      'New money, team kept': '£875,000',
      'Ends by, four times in five': expect.stringMatching(/^\d+ Jun 2027$/),
      'Contract: Ostrel Analytics': '£96,000 owed',
    });
    expect(region?.[1]).toMatchObject({
      'To sign': '£180,000 (£120k to £300k)',
      'New money, team kept': '£486,000',
      'Ends by, four times in five': '31 Mar 2027, no odds given',
    });
    expect(stop?.[1]).toMatchObject({
      'New money, team kept': '–',
      'Ends by, four times in five': '–',
      'Contract: Ostrel Analytics': 'notice by 31 Dec 2026',
    });
  });

  it('has what is left by budgets alone before what is left with freed time, of each if people move to other work and if the team stays, where any is freed', () => {
    const plan = examplePlan();
    const byBudgets = ['Left by budgets, people move', 'Left by budgets, team stays'];
    expect(measures(plan).slice(3, 6)).toEqual([...byBudgets, 'Left with freed time']);
    const { inputs } = coursesFrame(plan, counted(plan));
    if (!inputs) throw new Error('Nothing is counted.');
    const budgets = (['finish', 'restructure', 'stop'] as const).map((name) => {
      const own = countCourses(inputs).filter((course) => course.name === name);
      // By what is still to be spent; where the team is counted too, that is the dearer one.
      return [own.find(({ kept }) => !kept), dearest(own)].map(
        (one) => one && show(about(leftByBudgets(inputs, one) ?? 0, plan.scope.currency)),
      );
    });
    expect(columns(plan).map(([, of]) => byBudgets.map((label) => of[label]))).toEqual(budgets);
    const money = structuredClone(plan);
    for (const row of money.benefits.benefits) row.kind = 'avoided';
    expect(measures(money).slice(3)).toEqual(['Left', 'Contract: Ostrel Analytics']);
  });

  it('is not counted where an option is said to be no course, and named beside the table', () => {
    const plan = examplePlan();
    plan.benefits.asRestructure = '';
    expect(columns(plan).map(([option]) => option)).toEqual([
      'Every region (recommended)',
      'Stop at Northern',
    ]);
    const all = told(plan);
    expect(all && show(notCounted(all))).toBe('One more region, then ask again');
  });

  it('is read from options as people type them, by a plan of another firm', () => {
    expect(columns(clearLetterPlan(), CLEAR_LETTER_DAY).map(([option]) => option)).toEqual([
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
