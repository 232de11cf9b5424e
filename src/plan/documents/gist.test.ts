import { expect, it } from 'vitest';
import { show } from '../../report/values.ts';
import type { Plan } from '../document/schema.ts';
import { briefOn } from './executive.fixture.ts';
import { gist } from './gist.ts';
import { CLEAR_LETTER_DAY, clearLetterPlan, counted, examplePlan, TODAY } from './plans.fixture.ts';

const told = (plan: Plan, last = '', today = TODAY) => show(gist(plan, counted(plan), last, today));
const changed = (change: (plan: Plan) => void): Plan => {
  const plan = examplePlan();
  change(plan);
  return plan;
};
const NOTHING = { low: '', likely: '', high: '' };

it('says what is asked and what is left by budgets alone if people leave and if the team stays, and what may make it no better than another', () => {
  expect(told(examplePlan())).toBe(
    '“Every region” asks for £427,800: £305,000 left after 3 years by budgets alone, if people leave as their lines finish, and nobody has said who sees to that. It takes £971,000 if the team stays on the payroll until it delivers: £142,000 short, where “Stop at Northern” is £80,000 short. The risk: ended 25 days after 30 Jun 2027, it leaves no more than “Stop at Northern”, freed time counted.',
  );
});

it('has a result that came out otherwise for the risk, before all else', () => {
  const said = JSON.stringify(briefOn(clearLetterPlan(), CLEAR_LETTER_DAY));
  expect(said).toContain('until it delivers: £88,800 left. The risk: “Not met on 2 September');
  expect(told(examplePlan(), 'Six of ten')).toMatch(/short\. The risk: Six of ten\.$/);
});

it('says by what it is left where no time is freed, and what contracts take where the team has no cost', () => {
  const paid = changed(({ benefits }) => {
    for (const row of benefits.benefits) row.kind = 'avoided';
  });
  expect(told(paid)).not.toMatch(/by budgets alone|freed time counted/);
  const alone = changed(({ stalled }) => Object.assign(stalled.burn, NOTHING));
  expect(told(alone)).toMatch(/^“Every region” asks for £427,800, and costs £523,800 in all: /);
  const plain = changed(({ stalled }) => {
    Object.assign(stalled.burn, NOTHING);
    stalled.vendors = [];
  });
  expect(told(plain)).toMatch(/^“Every region” asks for £427,800: /);
});

it('tells nothing of what is left to a reader who may be one of the four signs, and nothing where nothing is counted', () => {
  const inPrivate = changed(({ recovery }) => {
    recovery.signs.sponsor = { ...recovery.signs.sponsor, verdict: 'there', mendable: 'no' };
  });
  expect(told(inPrivate)).not.toMatch(/short|left/);
  expect(told(changed(({ benefits }) => (benefits.asFinish = '')))).toBe('');
});
