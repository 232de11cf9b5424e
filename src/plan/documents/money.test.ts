import { describe, expect, it } from 'vitest';
import type { Plan } from '../document/schema.ts';
import { moneyFindings } from './money.ts';
import { CLEAR_LETTER_DAY, clearLetterPlan, counted, examplePlan, TODAY } from './plans.fixture.ts';

/** What is found of the example once something of it is changed. */
function found(change: (plan: Plan) => void): string[] {
  const plan = examplePlan();
  change(plan);
  return moneyFindings(plan, counted(plan), TODAY).map(({ field, says }) => `${field}: ${says}`);
}
const decision = (plan: Plan, id: string) => {
  const one = plan.steering.decisions.find((row) => row.id === id);
  if (!one) throw new Error(`There is no decision ${id}.`);
  return one;
};

describe('what is asked and what is counted', () => {
  it('fit in both invented plans', () => {
    expect(found(() => undefined)).toEqual([]);
    const plan = clearLetterPlan();
    expect(moneyFindings(plan, counted(plan), CLEAR_LETTER_DAY)).toEqual([]);
  });

  it('do not fit where a smaller course is said to take as long as all of it', () => {
    const plan = clearLetterPlan();
    plan.stalled.restructureIn = '4';
    expect(moneyFindings(plan, counted(plan), CLEAR_LETTER_DAY).map(({ says }) => says)).toEqual([
      expect.stringMatching(
        /^“Two offices” brings less and is said to deliver by 29 Jan 2027, which is no earlier than “All five” at even odds, \d+ \w+ 20\d\d\.$/,
      ),
    ]);
  });

  it.each<[string, (plan: Plan) => void, string]>([
    [
      'an option that is no course is recommended',
      (plan) => (plan.benefits.asFinish = ''),
      'steering-money-to-march-recommended: “Every region” is recommended, and nothing counts what it costs and leaves.',
    ],
    [
      'what is recommended is none of the options',
      (plan) => (decision(plan, 'money-to-march').recommended = 'Two regions'),
      'steering-money-to-march-recommended: “Two regions” is recommended, and is none of the options of its question.',
    ],
    [
      'no option of a question about money is a course',
      (plan) => Object.assign(plan.benefits, { asFinish: '', asRestructure: '', asStop: '' }),
      'benefits-asFinish: Money is asked for, and of none of the options it is said which course it is, so that no sum stands beside them.',
    ],
    [
      'another course is recommended for the whole',
      (plan) => (plan.benefits.recommend = 'stop'),
      'benefits-recommend: The committee is asked for “Every region”, and the course that is recommended is another: Stop.',
    ],
    [
      'the sums are for another day than the one that is offered',
      (plan) => (plan.stalled.finishIn = '6'),
      'steering-money-to-march-recommended: The sums of what is recommended are for 8 Jun 2027, not 30 Jun 2027.',
    ],
    [
      'notice is advised, and not counted',
      (plan) => (decision(plan, 'ostrel-renewal').recommended = 'Give notice by 31 December 2026'),
      'steering-ostrel-renewal-recommended: Notice to Ostrel Analytics is advised, and “Finish”, which is recommended, is counted without giving it.',
    ],
    [
      'a course is called what no question has',
      (plan) => (plan.benefits.asStop = 'Halt'),
      'benefits-asStop: No question to the committee has the option “Halt”.',
    ],
    [
      'the value deferred is no twelfth of what a year leaves',
      (plan) => Object.assign(plan.stalled.value, { likely: '60000' }),
      'stalled-value-likely: £60,000 a month is deferred, and a twelfth of what a year leaves is £35,000.',
    ],
    [
      'the people of the scope are not the team',
      (plan) => (plan.scope.people = '14'),
      'stalled-burn-likely: 14 people of the scope estimator cost £279,000 a month at its rate, and the team is said to cost £130,000.',
    ],
  ])('do not fit where %s', (_, change, says) => {
    expect(found(change)).toContain(says);
  });
});
