import { describe, expect, it } from 'vitest';
import { daysBetween, isIsoDate, showDate } from '../../language/dates.ts';
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
      ...{ gain, who: owner, date: isIsoDate(since) && since > live ? since : live },
    }));
    expect(wanted.length).toBe(4);
    for (const { gain, who, date } of wanted)
      expect(begins.find(({ what }) => what.includes(gain))).toMatchObject({ who, date });
  });

  it('are never before all of it is live, and a day of its own that is says so', () => {
    const early = plan.benefits.benefits.filter(
      ({ since }) => isIsoDate(since) && daysBetween(since, live) > 0,
    );
    expect(early.length).toBe(plan.program.name === 'Clear Letter' ? 1 : 0);
    for (const { what, date } of begins) {
      expect(daysBetween(live, date)).toBeGreaterThanOrEqual(0);
      const own = early.find(({ gain }) => what.includes(gain))?.since;
      expect(what.endsWith('is before that)')).toBe(own !== undefined);
      if (own) expect(what).toContain(`its own day, ${showDate(own)}, `);
    }
  });
});
