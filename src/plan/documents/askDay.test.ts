import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../../tests/support/runs.ts';
import { addDays, daysBetween, type IsoDate } from '../../language/dates.ts';
import { workingDays } from '../../language/workingDays.ts';
import { daysOffOf } from '../../sheets/daysOff.ts';
import type { Plan } from '../document/schema.ts';
import { goLiveAskDay } from './askDay.ts';
import { decisionDay } from './decisionDay.ts';
import { furtherAsks } from './furtherAsks.ts';
import {
  CLEAR_LETTER_DAY,
  clearLetterPlan,
  counted,
  examplePlan,
  TODAY,
  unreadyPlan,
  WORDINGS,
} from './plans.fixture.ts';
import { sittingDay } from './sittingDay.ts';

const PLANS: { plan: () => Plan; today: IsoDate }[] = [
  { plan: examplePlan, today: TODAY },
  { plan: unreadyPlan, today: TODAY },
  { plan: clearLetterPlan, today: CLEAR_LETTER_DAY },
];

/** The plan with its next sitting, and every question that is asked, on a day. */
function sittingOn(plan: Plan, day: IsoDate): Plan {
  for (const one of plan.steering.decisions) if (one.decision.trim() === '') one.date = day;
  plan.steering.next = day;
  return plan;
}

/** The asks that are to be in before something is decided; whoever was promised a date is told once it is. */
function asked(plan: Plan, today: IsoDate) {
  return furtherAsks(plan, counted(plan), WORDINGS, today).filter(({ field }) => field !== 'scope-committed');
}

describe('what is asked for a decision', () => {
  it.each(PLANS)('is in before the sitting that takes it', ({ plan, today }) => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 70 }), (ahead) => {
        const own = sittingOn(plan(), addDays(today, ahead));
        const sitting = sittingDay(own, today);
        const acts = asked(own, today);
        expect(acts.length).toBeGreaterThan(3);
        for (const { date, what } of acts) {
          expect(daysBetween(today, date), what).toBeGreaterThanOrEqual(0);
          if (date === today) continue;
          const left = workingDays(date, addDays(sitting, -1), daysOffOf(own.program).holidays);
          expect(left, what).toBeGreaterThanOrEqual(2);
        }
      }),
      { numRuns: runs(60) },
    );
  });

  it('is asked for today where the papers of the sitting have gone out already', () => {
    const plan = sittingOn(examplePlan(), addDays(TODAY, 1));
    expect(new Set(asked(plan, TODAY).map(({ date }) => date))).toEqual(new Set([TODAY]));
  });

  it.each(PLANS)('is asked for before it goes live, where that is whether it may', ({ plan, today }) => {
    for (const ahead of [0, 1, 5, 12, 40]) {
      const live = addDays(today, ahead);
      const own = { ...plan(), milestone: { ...plan().milestone, date: live } };
      const days = furtherAsks(own, counted(own), WORDINGS, today)
        .filter(({ what }) => what.startsWith('Say whether all may go live'))
        .map(({ date }) => date);
      expect(days.length).toBeGreaterThan(0);
      for (const date of days)
        expect(daysBetween(date, live), `${ahead}`).toBeGreaterThanOrEqual(Math.min(2, ahead && 1));
    }
  });

  it('is asked for before whoever promised to puts the first of it live, while that is to come', () => {
    const cases = [
      {
        promise: 'Puts it live for Northern in the release',
        kept: '',
        due: '2026-11-25',
        asked: '2026-11-24',
      },
      { promise: 'Goes into production on the weekend', kept: '', due: '2026-11-30', asked: '2026-11-27' },
      {
        promise: 'Puts it live for Northern in the release',
        kept: 'kept',
        due: '2026-11-25',
        asked: '2026-11-27',
      },
      { promise: 'Names a person to ring', kept: '', due: '2026-11-25', asked: '2026-11-27' },
      { promise: 'Puts all regions live', kept: '', due: '2026-12-04', asked: '2026-11-27' },
      { promise: 'Was to be live last week', kept: '', due: '2026-11-12', asked: '2026-11-27' },
    ] as const;
    for (const { asked: day, ...promised } of cases) {
      const plan = examplePlan();
      plan.steering.commitments = plan.steering.commitments.map((row) => ({ ...row, ...promised }));
      expect(goLiveAskDay(plan, TODAY), promised.promise).toBe(day);
    }
  });

  it('is asked for the sitting to come where the day of the decision has passed', () => {
    const plan = examplePlan();
    for (const one of plan.steering.decisions) one.date = addDays(TODAY, -3);
    expect(decisionDay(plan, TODAY)).toBe(sittingDay(plan, TODAY));
  });
});
