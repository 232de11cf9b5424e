import { describe, expect, it } from 'vitest';
import { clearLetterPlan, counted, examplePlan } from '../../plan/documents/plans.fixture.ts';
import type { Plan } from '../../plan/document/schema.ts';
import { coursesFrame } from './sheet.ts';
import { saidTwice } from './twice.ts';

const NONE = { low: '', likely: '', high: '' };

describe('what a plan says twice', () => {
  const found = (change: (plan: Plan) => void, plan = examplePlan()) => {
    change(plan);
    const { inputs, beside } = coursesFrame(plan, counted(plan));
    const { scope } = counted(plan);
    const ends = 'base' in scope ? scope.base.forecast.calendar?.finish : undefined;
    return inputs ? saidTwice(inputs, plan.stalled, beside, ends) : [];
  };
  const figures = (...given: Parameters<typeof found>) => found(...given).map(({ figure }) => figure);

  it('is the team as it is typed and by the people at their rate, where these are no tie', () => {
    const [one] = found(() => undefined);
    expect(one).toMatchObject({ figure: 'team', counted: 130_000 });
    expect(one?.other).toBeCloseTo((8.5 * 4600 * 52) / 12, 2);
    expect(figures((plan) => (plan.stalled.burn.likely = '169000'))).toEqual([]);
    expect(figures((plan) => (plan.scope.people = ''))).toEqual([]);
    expect(figures((plan) => Object.assign(plan.stalled.burn, NONE))).toEqual([]);
    expect(figures(() => undefined, clearLetterPlan())).toEqual(['team']);
  });

  it('is what finishing takes, where more is taken for done than the people can have done', () => {
    const all = found((plan) => (plan.scope.people = '5'));
    const still = all.find(({ figure }) => figure === 'still');
    expect(still?.counted).toBe(427_800);
    expect((still?.other ?? 0) - 427_800).toBeGreaterThan(100_000);
  });

  it('is the day on which finishing delivers, where it is typed and no day of the forecast’s', () => {
    const [one] = found((plan) => (plan.stalled.finishIn = '3')).filter(({ figure }) => figure === 'months');
    expect(one?.counted).toBe(3);
    expect(one?.other).toBeGreaterThan(6);
    expect(figures((plan) => (plan.stalled.finishIn = ''))).toEqual(['team']);
  });
});
