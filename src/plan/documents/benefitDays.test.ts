import { describe, expect, it } from 'vitest';
import { daysBetween, isIsoDate } from '../../language/dates.ts';
import { dayWanted } from './chances.ts';
import { CLEAR_LETTER_DAY, clearLetterPlan, examplePlan, TODAY } from './plans.fixture.ts';
import { tasksOf } from './yours.ts';

describe.each([
  { name: 'the worked example', plan: examplePlan(), today: TODAY },
  { name: 'the insurer’s plan', plan: clearLetterPlan(), today: CLEAR_LETTER_DAY },
])('the days of what $name brings', ({ plan, today }) => {
  const live = dayWanted(plan, today);
  const begins = tasksOf(plan, today).filter(({ what }) => what.startsWith('Benefit begins'));

  it('are on the list of whoever owns each, on its own day or the one on which all of it is to be live', () => {
    const wanted = plan.benefits.benefits.map(({ gain, owner, since }) => ({
      ...{ gain, who: owner, date: isIsoDate(since) ? since : live },
    }));
    expect(wanted.length).toBe(4);
    for (const { gain, who, date } of wanted)
      expect(begins.find(({ what }) => what.includes(gain))).toMatchObject({ who, date });
  });

  it('say where one is before that', () => {
    for (const { what, date } of begins)
      expect([what, / \(its day is before all of it is live, /.test(what)]).toEqual([
        what,
        daysBetween(date, live) > 0,
      ]);
    expect(begins.some(({ date }) => daysBetween(date, live) > 0)).toBe(plan.program.name === 'Clear Letter');
  });
});
