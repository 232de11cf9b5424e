import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../../tests/support/runs.ts';
import { show } from '../../report/values.ts';
import type { Plan } from '../document/schema.ts';
import { anyPlan } from './anyPlan.fixture.ts';
import { briefOn } from './executive.fixture.ts';
import { moneySums } from './moneyTable.ts';
import { CLEAR_LETTER_DAY, counted, examplePlan, TODAY } from './plans.fixture.ts';
import { turning } from './turning.ts';

const changed = (change: (plan: Plan) => unknown, plan = examplePlan()): Plan => {
  change(plan);
  return plan;
};
const told = (plan: Plan, today = TODAY) => turning(plan, counted(plan), today);
const rows = (plan: Plan, today = TODAY) =>
  told(plan, today)?.rows.map(({ what, ahead, who, day }) => [show(what), ahead, who, day]);
const factOf = (plan: Plan, label: string, today = TODAY) =>
  briefOn(plan, today).flatMap((block) =>
    block.kind === 'facts' ? block.rows.filter((row) => row.label === label) : [],
  )[0]?.value;

describe('what alone turns the advice', () => {
  it('is each open question that takes the lead from what is recommended, first whether hours count, then by day and size', () => {
    expect(told(examplePlan())).toMatchObject({ ahead: 133_000, other: 'stop' });
    expect(rows(examplePlan())).toEqual([
      ['Hours freed are not counted', -62_000, 'Tomas Reyl', '2026-12-08'],
      ['The team costs £169,000 a month, not £130,000', -132_000, 'Sam Whitlock', '2026-12-04'],
      [
        'Ostrel Analytics from 31 Mar 2028 is not in the cost to run',
        ...[-59_000, 'Sam Whitlock', '2026-12-04'],
      ],
      [
        expect.stringMatching(/^Delivery on 25 Jul 2027 or later \(under 1 in \d+\)$/),
        ...[-1_000, 'Ines Calloway', '2026-12-04'],
      ],
    ]);
  });

  it('is counted together too, and apart from it what alone helps most, against the other option that is best then', () => {
    const { together, helps } = told(examplePlan()) ?? {};
    expect(together?.ahead).toBeLessThan(-132_000);
    expect(helps).toMatchObject({ kind: 'moves', ahead: 535_000, other: 'restructure', cash: 385_000 });
    expect(factOf(examplePlan(), 'The other way')).toBe(
      'People move to other work as theirs ends: £535,000 ahead of “One more region”; in cash £385,000 ahead',
    );
  });

  it('is what turns it to a yes where what is recommended is behind as counted', () => {
    const behind = changed(({ benefits }) => {
      benefits.benefits = benefits.benefits.filter(({ kind }) => kind !== 'freed');
    });
    expect(told(behind)).toMatchObject({ ahead: -62_000, other: 'stop', together: undefined });
    expect(rows(behind)?.map(([what]) => what)).toEqual(['People move to other work as theirs ends']);
    expect(JSON.stringify(briefOn(behind, TODAY))).toContain('Each of these alone turns it to a yes');
  });

  it('is nothing where nothing that is open turns it, which is said', () => {
    const sure = changed((plan) => {
      plan.benefits.benefits = [];
      for (const one of plan.steering.decisions)
        if (one.id !== 'ostrel-renewal') one.recommended = 'Stop at Northern';
    });
    expect(rows(sure)).toEqual([]);
    expect(factOf(sure, 'What turns it')).toMatch(
      /^As counted, “Stop at Northern” is £[\d,]+ ahead of “.*”\. No open question that is counted turns that by itself\.$/,
    );
  });

  it.each<[string, (plan: Plan) => unknown]>([
    [
      'the plan is for whoever wrote it',
      ({ recovery }) =>
        (recovery.signs.sponsor = { ...recovery.signs.sponsor, verdict: 'there', mendable: 'no' }),
    ],
    ['nothing is recommended that is counted', ({ benefits }) => (benefits.asFinish = '')],
    [
      'there is no other option',
      ({ benefits }) => Object.assign(benefits, { asRestructure: '', asStop: '' }),
    ],
  ])('is told nowhere where %s', (_, change) => {
    const plan = changed(change);
    expect(told(plan)).toBeUndefined();
    expect(JSON.stringify(briefOn(plan, TODAY))).not.toMatch(/alone turns it|The other way/);
  });

  it('is of any plan on the other side of what is counted, and of sums that the table of the options holds', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        for (const today of [TODAY, CLEAR_LETTER_DAY]) {
          const one = told(plan, today);
          if (!one) continue;
          const sums = moneySums(plan, counted(plan), today);
          const left = (name: string) =>
            sums?.options.find(({ course }) => course === name)?.left ?? Number.NaN;
          expect(one.ahead).toBe((sums?.step ?? 0) * (left(one.chosen) - left(one.other)));
          for (const { ahead, what } of one.rows) {
            expect(ahead > 0).toBe(one.ahead <= 0);
            expect(show(what)).not.toMatch(/undefined|NaN/);
          }
        }
      }),
      { numRuns: runs(40) },
    );
  });
});
