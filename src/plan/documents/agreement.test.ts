import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../../tests/support/runs.ts';
import { addDays } from '../../language/dates.ts';
import { shown } from '../../report/shown.fixture.ts';
import { offeredEvidence } from '../../sheets/recovery/evidence.ts';
import { judgeSponsor } from '../../sheets/sponsor/judge.ts';
import { judgeCommittee } from '../../sheets/steering/review.ts';
import type { Plan } from '../document/schema.ts';
import { counted, examplePlan, TODAY, WORDINGS } from './plans.fixture.ts';
import { cells, portfolioLine } from './portfolio.ts';
import { reportSheet } from './report.ts';

const EXAMPLE = examplePlan();
const COUNTED = counted(EXAMPLE);

const day = fc.integer({ min: -60, max: 10 }).map((days) => addDays(TODAY, days));
const disputes = fc.array(
  fc.record({
    id: fc.uuid(),
    what: fc.constantFrom('Queue', ''),
    between: fc.constant(''),
    raised: day,
    settled: fc.oneof(day, fc.constant('')),
    how: fc.constant(''),
    decision: fc.constant(''),
  }),
  { maxLength: 5 },
);
const attention = fc.array(
  fc.record({
    id: fc.uuid(),
    week: day,
    hours: fc.constant(''),
    did: fc.constantFrom('', 'Rang'),
    rivals: fc.constant(''),
  }),
  { maxLength: 8 },
);
const meetings = fc.array(
  fc.record({
    id: fc.uuid(),
    date: fc.oneof(day, fc.constant('')),
    present: fc.constant<string[]>([]),
    sponsor: fc.boolean(),
    outcome: fc.constant(''),
  }),
  { maxLength: 8 },
);
const anyPlan: fc.Arbitrary<Plan> = fc
  .record({
    disputes,
    attention,
    meetings,
    chair: fc.constantFrom('' as const, 'sponsor' as const, 'delegate' as const, 'nobody' as const),
  })
  .map(
    ({ meetings, chair, ...noted }): Plan => ({
      ...EXAMPLE,
      sponsor: { ...EXAMPLE.sponsor, ...noted },
      steering: { ...EXAMPLE.steering, meetings, chair },
    }),
  );

/** What every sheet and document makes of the sponsor of a plan. */
function judged(plan: Plan) {
  const { sponsor, steering } = plan;
  const committee = judgeCommittee(steering, TODAY).reasons;
  const test = (field: string) => committee.find((reason) => reason.field === field)?.holds;
  const verdict = judgeSponsor(sponsor, steering, TODAY);
  return {
    verdict,
    attendance: test('meetings'),
    chair: test('chair'),
    evidence: offeredEvidence(steering, TODAY),
    line: portfolioLine(plan, undefined, TODAY),
  };
}

describe('what several sheets and documents say of the sponsor, whatever is noted', () => {
  it('does not call the sponsor steady where the committee’s own test fails', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const { verdict, attendance, chair } = judged(plan);
        if (attendance === 'no') expect(['fading', 'gone']).toContain(verdict.kind);
        if (chair === 'no') expect(verdict.kind).not.toBe('steady');
        if (verdict.kind === 'steady') expect(attendance).toBe('yes');
        expect(verdict.kind === 'gone' && attendance !== 'no').toBe(false);
      }),
    );
  });

  it('offers evidence that the sponsor is gone just where attendance or chair fail, and against it where both hold', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const { verdict, attendance, chair, evidence } = judged(plan);
        const sides = evidence.map(({ side }) => side);
        expect(sides.includes('for')).toBe(attendance === 'no' || chair === 'no');
        expect(sides.includes('against')).toBe(attendance === 'yes');
        if (sides.includes('for')) expect(verdict.kind).not.toBe('steady');
      }),
    );
  });

  it('repeats the verdict of the sponsor’s sheet beside other programs, and no other', () => {
    const said = { steady: 'steady', watch: 'one sign to watch', fading: 'fading', gone: 'empty chair' };
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const { verdict, line } = judged(plan);
        expect(line.sponsor).toBe(verdict.kind);
        if (verdict.kind !== 'unknown') expect(cells(line)[5]).toBe(said[verdict.kind]);
      }),
    );
  });

  it('says attendance in the same words on all three sheets', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const { attendance, verdict } = judged(plan);
        fc.pre(attendance !== undefined);
        const [reason] = verdict.reasons;
        for (const sheet of ['steering', 'sponsor', 'recovery'] as const) {
          const section = reportSheet(sheet, plan, COUNTED, WORDINGS, TODAY);
          expect(JSON.stringify(section && shown(section)), sheet).toContain(reason?.says);
        }
      }),
      { numRuns: runs(100) },
    );
  });
});
