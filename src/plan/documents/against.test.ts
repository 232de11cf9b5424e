import { describe, expect, it } from 'vitest';
import type { Plan } from '../document/schema.ts';
import { againstByBudgets } from './against.ts';
import { furtherAsks } from './furtherAsks.ts';
import { CLEAR_LETTER_DAY, clearLetterPlan, counted, unreadyPlan, TODAY, WORDINGS } from './plans.fixture.ts';

const against = (plan: Plan, today = TODAY) => againstByBudgets(plan, counted(plan), today);
const asks = (plan: Plan, today = TODAY) =>
  furtherAsks(structuredClone(plan), counted(plan), WORDINGS, today).map(
    ({ who, what, date }) => `${who}, ${date}: ${what}`,
  );

describe('another course that comes first by the budgets alone', () => {
  it('is said, and whoever presents is asked why it is not taken, before the decision', () => {
    expect(against(unreadyPlan())).toMatchObject({
      first: '“Stop at Northern”',
      written: false,
      who: 'Ines Calloway',
    });
    expect(asks(unreadyPlan())).toContain(
      'Ines Calloway, 2026-12-04: Say why not “Stop at Northern”, first by budgets alone',
    );
  });

  it('is asked of nobody once the reasons weigh it', () => {
    const plan = unreadyPlan();
    plan.benefits.because += ' The hours that are freed go to alerts worth opening.';
    expect(against(plan)?.written).toBe(true);
    expect(asks(plan).filter((ask) => ask.includes('Say why not'))).toEqual([]);
  });

  it('is not written down where nobody presents', () => {
    const plan = unreadyPlan();
    plan.lead.name = '';
    expect(against(plan)?.who).toBe('');
    expect(asks(plan).filter((ask) => ask.includes('Say why not'))).toEqual([]);
  });

  it('is none where the recommendation comes first, where no time is freed, and where the four signs are private', () => {
    expect(against(clearLetterPlan(), CLEAR_LETTER_DAY)).toBeUndefined();
    const money = unreadyPlan();
    for (const row of money.benefits.benefits) if (row.kind === 'freed') row.kind = 'avoided';
    expect(against(money)).toBeUndefined();
    const none = unreadyPlan();
    none.benefits.benefits = [];
    expect(against(none)).toBeUndefined();
  });
});

describe('what is booked of the work that a sum takes for done', () => {
  it('is asked of whoever owns the sum, else of the lead', () => {
    const ask = expect.stringMatching(
      /2026-12-04: Say what of the £345,000 taken for done is booked: 7 people come to £293,000$/,
    );
    expect(asks(unreadyPlan()).filter((one) => one.includes('is booked'))).toEqual([ask]);
    expect(asks(unreadyPlan()).filter((one) => one.startsWith('Sam Whitlock'))).toContainEqual(ask);
    const plan = unreadyPlan();
    plan.stalled.by = '';
    expect(asks(plan).filter((one) => one.startsWith('Ines Calloway'))).toContainEqual(ask);
  });

  it('is asked without what the people come to where they can have done it, and of nobody where nothing is taken for done', () => {
    const booked = (plan: Plan, today = TODAY) =>
      asks(plan, today).filter((one) => one.includes('is booked'));
    const plan = unreadyPlan();
    plan.scope.people = '12';
    expect(booked(plan)).toEqual([
      'Sam Whitlock, 2026-12-04: Say what of the £345,000 taken for done is booked',
    ]);
    expect(booked(clearLetterPlan(), CLEAR_LETTER_DAY)).toEqual([
      'Halvard Stone, 2026-09-25: Say what of the £85,200 taken for done is booked',
    ]);
    plan.stalled.finish = { low: '', likely: '', high: '' };
    expect(booked(plan)).toEqual([]);
  });
});
