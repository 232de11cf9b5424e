import { describe, expect, it } from 'vitest';
import { show } from '../../report/values.ts';
import { coursesFrame } from '../../sheets/benefits/sheet.ts';
import { about } from '../../sheets/money.ts';
import { monthsUntil } from '../../sheets/stalled/read.ts';
import type { Plan } from '../document/schema.ts';
import { atRisk } from './atRisk.ts';
import { moneyQuestion } from './options.ts';
import { CLEAR_LETTER_DAY, clearLetterPlan, counted, examplePlan, TODAY } from './plans.fixture.ts';

const risk = (plan: Plan, today = TODAY) => atRisk(plan, counted(plan), today);
const at = (plan: Plan, day: string, today = TODAY) => show(risk(plan, today)?.by(day) ?? '');
const NOTHING = { low: '', likely: '', high: '' };
const recommend = (plan: Plan, option: string) => {
  const asked = moneyQuestion(plan, TODAY)?.question.id;
  for (const one of plan.steering.decisions) if (one.id === asked) one.recommended = option;
  return plan;
};

describe('what a yes has put at risk by a day', () => {
  it.each([
    ['the worked example', examplePlan(), TODAY, '2027-02-08'],
    ['the insurer’s plan', clearLetterPlan(), CLEAR_LETTER_DAY, '2026-12-29'],
  ])(
    'is the team until then, and the contract once it can no longer be given notice, in %s',
    (_, plan, today, day) => {
      const { inputs } = coursesFrame(plan, counted(plan));
      const months = monthsUntil(day, inputs?.from ?? '') ?? Number.NaN;
      const [vendor] = plan.stalled.vendors;
      const team = Number(plan.stalled.burn.likely) * months;
      expect(vendor && vendor.notice < day && day < vendor.renewal).toBe(true);
      expect(at(plan, day, today)).toBe(show(about(team + Number(vendor?.minimum), plan.scope.currency)));
      expect(risk(plan, today)?.kept).toBe(true);
    },
  );

  it('has no contract in it while notice can still be given, and that once where it is paid', () => {
    expect(at(examplePlan(), '2026-12-31')).toBe(show(about((130_000 * 23) / 31, 'GBP')));
    const end = at(examplePlan(), '2027-06-30');
    expect(end).toBe('£971,000');
  });

  it('says what it counts, and after which day a contract is in it', () => {
    expect(show(risk(examplePlan())?.says ?? '')).toBe(
      'Out by then: what the team has cost from 8 Dec 2026 to the later day in the row, likely; after 31 Dec 2026, the last day for notice, it jumps by the £96,000 owed to Ostrel Analytics.',
    );
    expect(show(risk(recommend(examplePlan(), 'Stop at Northern'))?.says ?? '')).not.toMatch(/team|Ostrel/);
  });

  it('is nothing on the day of the decision, and no sum of a day that nobody has given', () => {
    expect(at(examplePlan(), '2026-12-08')).toBe('–');
    expect(at(examplePlan(), '')).toBe('');
  });

  it('is the sum to sign, spread until it delivers, where nobody has said what the team costs', () => {
    const plan = examplePlan();
    Object.assign(plan.stalled.burn, NOTHING);
    expect(risk(plan)?.kept).toBe(false);
    expect(at(plan, '2027-06-30')).toBe(show(about(427_800 + 96_000, 'GBP')));
  });

  it('is of no contract where stopping is recommended, and of nothing where no course is', () => {
    expect(at(recommend(examplePlan(), 'Stop at Northern'), '2027-02-08')).toBe('£80,000');
    expect(risk(recommend(examplePlan(), 'Something else'))).toBeUndefined();
  });
});
