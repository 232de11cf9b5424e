import { describe, expect, it } from 'vitest';
import { show } from '../../report/values.ts';
import type { Plan } from '../document/schema.ts';
import { askingLaterTerms, laterTermsFacts } from './laterTerms.ts';
import { CLEAR_LETTER_DAY, clearLetterPlan, counted, examplePlan, TODAY } from './plans.fixture.ts';

const changed = (change: (plan: Plan) => unknown, plan = examplePlan()): Plan => {
  change(plan);
  return plan;
};
const told = (plan: Plan, today = TODAY) =>
  laterTermsFacts(plan, counted(plan), today).map(({ value }) => show(value));
const asks = (plan: Plan) =>
  askingLaterTerms(plan, counted(plan), TODAY).map(({ who, what }) => `${who}: ${what}`);

describe('later terms of a contract', () => {
  it('are counted both ways where nobody has said that they are in the cost to run, and asked of who stands behind the costs', () => {
    expect(told(examplePlan())).toEqual([
      'Nobody has said whether later terms of Ostrel Analytics are in the £120,000 a year to run it. If not, by our rule £96,000 a year from 31 Mar 2028: “Every region” £139,000 short in place of £53,000 left; “Stop at Northern” then comes first.',
    ]);
    expect(asks(examplePlan())).toEqual([
      'Sam Whitlock: Say whether later terms of Ostrel Analytics are in the cost to run',
    ]);
    expect(told(clearLetterPlan(), CLEAR_LETTER_DAY).join()).toMatch(
      /“All five” £186,000 left in place of £282,000 left\.$/,
    );
  });

  it('are said in the words of the contract, or in writing with its name', () => {
    const contract = changed(({ stalled }) => {
      for (const vendor of stalled.vendors)
        vendor.what = 'Ostrel Analytics, scoring service, later terms in the cost to run';
    });
    const promise = (says: string) =>
      changed(({ steering }) => {
        for (const one of steering.commitments)
          if (one.promise.startsWith('Confirms in writing £427,800')) one.promise += says;
      });
    expect([...told(contract), ...asks(contract)]).toEqual([]);
    expect(told(promise(', later terms of Ostrel Analytics in it'))).toEqual([]);
    expect(told(promise(', later terms in it'))).toEqual([]);
    expect(told(promise(', and nothing else'))).toHaveLength(1);
  });

  it.each<[string, (plan: Plan) => unknown]>([
    ['it renews after the years compared', (plan) => (plan.benefits.years = '1')],
    [
      'it is owed whatever is decided',
      ({ stalled }) => stalled.vendors.map((one) => Object.assign(one, { spared: '' })),
    ],
    [
      'nobody knows when it renews',
      ({ stalled }) => stalled.vendors.map((one) => Object.assign(one, { renewal: '' })),
    ],
    [
      'what is recommended ends it',
      ({ steering }) =>
        steering.decisions.map((one) => Object.assign(one, { recommended: 'Stop at Northern' })),
    ],
  ])('are asked of nobody where %s', (_, change) => {
    const plan = changed(change);
    expect([...told(plan), ...asks(plan)]).toEqual([]);
  });

  it('are told without a sum where nobody has said what it takes to run', () => {
    const plan = changed(({ benefits }) => Object.assign(benefits.run, { low: '', likely: '', high: '' }));
    expect(told(plan).join()).toMatch(
      /^Nobody has said whether later terms of Ostrel Analytics are in a cost to run\./,
    );
  });
});
