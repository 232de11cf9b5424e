import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../../tests/support/runs.ts';
import type { Line } from './read.ts';
import { blankOutcome, endLines } from './schedule.ts';
import { shareOut } from './sharing.ts';
import { inputWith, line } from './sheet.fixture.ts';
import { slowly } from './slowly.fixture.ts';

/** A plan of any network, and one trial of it: what each line takes, and how long it waits. */
type Plan = { lines: Line[]; people: number; efforts: number[]; waits: number[] };

const IDS = ['a', 'b', 'c', 'd', 'e', 'f'];
const halves = (min: number, max: number) => fc.integer({ min, max }).map((n) => n / 2);
const anyLine = fc.record({
  people: fc.option(halves(1, 8), { nil: undefined, freq: 5 }),
  booked: fc.boolean(),
  before: fc.array(fc.nat(), { maxLength: 2 }),
  effort: halves(0, 24),
  wait: fc.oneof(fc.constant(0), halves(0, 12)),
});
const planOf = (most: number): fc.Arbitrary<Plan> =>
  fc
    .record({ rows: fc.array(anyLine, { minLength: 1, maxLength: IDS.length }), people: halves(1, most) })
    .map(({ rows, people }) => ({
      lines: rows.map((row, index) =>
        line(IDS[index] ?? '', {
          people: row.people,
          booked: row.booked,
          follows: index === 0 ? [] : row.before.map((n) => IDS[n % index] ?? ''),
        }),
      ),
      people,
      efforts: rows.map(({ effort }) => effort),
      waits: rows.map(({ wait }) => wait),
    }));
/** Mostly with fewer people than its lines want. */
const anyPlan = planOf(8);
/** The same, where nothing follows anything: what begins does not depend on what ended. */
const unlinked = anyPlan.map((plan) => ({
  ...plan,
  lines: plan.lines.map((one) => ({ ...one, follows: [] })),
}));

function worked(by: typeof shareOut, { lines, people, efforts, waits }: Plan): number[] {
  const { ends } = blankOutcome(lines, 1);
  const columns = (values: number[]) => values.map((value) => Float64Array.of(value));
  by(inputWith(lines, { people }), columns(efforts), columns(waits), ends);
  return ends.map(([end = Number.NaN]) => end);
}
const shared = (plan: Plan) => worked(shareOut, plan);

/** When each line of work begins, told from when all ends. */
function begins({ lines, waits }: Plan, ends: readonly number[]): number[] {
  return lines.map(({ follows, booked }, index) => {
    const ready = Math.max(0, ...follows.map((id) => ends[IDS.indexOf(id)] ?? 0));
    const wait = waits[index] ?? 0;
    return booked ? Math.max(ready, wait) : ready + wait;
  });
}
const own = ({ people }: Line) => people ?? 0;
const SLIGHTLY = 1e-9;

describe('people who are shared', () => {
  it('end all lines where a count by small steps does', () => {
    fc.assert(
      fc.property(planOf(12), (plan) => {
        const expected = slowly(plan, 0.001);
        shared(plan).forEach((end, index) => {
          expect(Math.abs(end - (expected[index] ?? 0))).toBeLessThan(0.1);
        });
      }),
      { numRuns: runs(300) },
    );
  });

  it('end all lines to the last bit where they end without sharing, where there are enough', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const people = plan.lines.reduce((sum, one) => sum + own(one), 0.5);
        expect(shared({ ...plan, people })).toEqual(worked(endLines, { ...plan, people }));
        // Of a chain only one line at a time wants anybody.
        const lines = plan.lines.map((one, index) => ({
          ...one,
          follows: [IDS[index - 1] ?? ''],
        }));
        const chain = { ...plan, lines, people: Math.max(0.5, ...lines.map(own)) };
        expect(shared(chain)).toEqual(worked(endLines, chain));
      }),
    );
  });

  it('never do more work in any stretch of weeks than all of them can', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const ends = shared(plan);
        const from = begins(plan, ends);
        for (const first of from) {
          for (const last of ends) {
            const within = plan.efforts.filter(
              (_, index) =>
                own(plan.lines[index] as Line) > 0 &&
                (from[index] ?? 0) >= first &&
                (ends[index] ?? 0) <= last,
            );
            const done = within.reduce((sum, effort) => sum + effort, 0);
            expect(done).toBeLessThanOrEqual(plan.people * Math.max(0, last - first) + SLIGHTLY);
          }
        }
      }),
    );
  });

  it('do no line faster than all of its own could, and none later than all lines in turn', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const ends = shared(plan);
        const from = begins(plan, ends);
        const alone = plan.lines.map(
          ({ people = plan.people }, index) => (plan.efforts[index] ?? 0) / Math.min(people, plan.people),
        );
        ends.forEach((end, index) => {
          expect(end - (from[index] ?? 0)).toBeGreaterThanOrEqual((alone[index] ?? 0) - SLIGHTLY);
        });
        const inTurn = [...alone, ...plan.waits].reduce((sum, weeks) => sum + weeks, 0);
        expect(Math.max(...ends)).toBeLessThanOrEqual(inTurn + SLIGHTLY);
      }),
    );
  });

  it('end nothing later when there are more of them, or less to do, where nothing follows anything', () => {
    fc.assert(
      fc.property(unlinked, halves(1, 8), fc.nat(), (plan, more, which) => {
        const before = shared(plan);
        const efforts = plan.efforts.with(which % plan.efforts.length, 0);
        for (const after of [
          { ...plan, people: plan.people + more },
          { ...plan, efforts },
        ]) {
          shared(after).forEach((end, index) => {
            expect(end).toBeLessThanOrEqual((before[index] ?? 0) + SLIGHTLY);
          });
        }
      }),
    );
  });

  it('end all so many times as late as there is to do, and to wait for', () => {
    fc.assert(
      fc.property(anyPlan, fc.integer({ min: 2, max: 9 }), (plan, times) => {
        const [efforts, waits] = [plan.efforts, plan.waits].map((all) => all.map((one) => one * times));
        const after = shared({ ...plan, efforts: efforts ?? [], waits: waits ?? [] });
        for (const [index, end] of shared(plan).entries()) expect(after[index]).toBeCloseTo(end * times, 6);
      }),
    );
  });

  it('end the same however often it is counted, and in whatever order lines stand', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const ends = shared(plan);
        expect(shared(plan)).toEqual(ends);
        const turned = {
          ...plan,
          lines: plan.lines.toReversed(),
          efforts: plan.efforts.toReversed(),
          waits: plan.waits.toReversed(),
        };
        for (const [index, end] of shared(turned).toReversed().entries())
          expect(end).toBeCloseTo(ends[index] ?? 0, 9);
      }),
    );
  });
});
