import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Line, ScopeInput } from './read.ts';
import { blankOutcome, workOut } from './schedule.ts';
import { inputWith, line } from './sheet.fixture.ts';

/** A plan of any network, and one trial of it: what every line takes (integration: its multiple) and waits. */
type Plan = { lines: Line[]; people: number; efforts: number[]; waits: number[] };

const IDS = ['model', 'integration', 'validation', 'own-1', 'own-2', 'own-3', 'own-4'];
/** Quarters, so that hardly anything is lost to rounding. */
const quarters = fc.nat(200).map((n) => n / 4);
const people = fc.integer({ min: 1, max: 40 }).map((n) => n / 4);
const anyLine = fc.record({
  people: fc.option(people, { nil: undefined }),
  booked: fc.boolean(),
  before: fc.array(fc.nat(), { maxLength: 3 }),
  effort: quarters,
  wait: quarters,
});
/** There are at least as many people as lines have of their own. */
const anyPlan: fc.Arbitrary<Plan> = fc
  .record({ rows: fc.array(anyLine, { minLength: 2, maxLength: IDS.length }), people })
  .map(({ rows, people: more }) => ({
    lines: rows.map((row, index) =>
      line(IDS[index] ?? '', {
        people: row.people,
        booked: row.booked,
        follows: index === 0 ? [] : row.before.map((n) => IDS[n % index] ?? ''),
      }),
    ),
    people: more + rows.reduce((sum, row) => sum + (row.people ?? 0), 0),
    efforts: rows.map((row) => row.effort),
    waits: rows.map((row) => row.wait),
  }));

function workedOut({ lines, people: all, efforts, waits }: Plan): {
  total: number;
  finish: number;
  took: number[];
} {
  const input: ScopeInput = inputWith(lines, { people: all });
  const into = blankOutcome(lines, 1);
  const columns = (values: number[]) => values.map((value) => Float64Array.of(value));
  workOut(input, columns(efforts), columns(waits), into);
  const only = (column: Float64Array) => column[0] ?? Number.NaN;
  return { total: only(into.total), finish: only(into.finish), took: into.efforts.map(only) };
}

/** One of the values raised. */
function raised(values: number[], which: number, by: number): number[] {
  return values.map((value, index) => (index === which % values.length ? value + by : value));
}
const SLIGHTLY = 1e-9;

describe('whatever the plan that has enough people', () => {
  it('more effort anywhere never makes less in all, and never an earlier finish', () => {
    fc.assert(
      fc.property(anyPlan, fc.nat(), quarters, (plan, which, by) => {
        const before = workedOut(plan);
        const after = workedOut({ ...plan, efforts: raised(plan.efforts, which, by) });
        expect(after.total).toBeGreaterThanOrEqual(before.total - SLIGHTLY);
        expect(after.finish).toBeGreaterThanOrEqual(before.finish - SLIGHTLY);
      }),
    );
  });

  it('a longer wait never makes an earlier finish, nor more or less effort', () => {
    fc.assert(
      fc.property(anyPlan, fc.nat(), quarters, (plan, which, by) => {
        const before = workedOut(plan);
        const after = workedOut({ ...plan, waits: raised(plan.waits, which, by) });
        expect(after.total).toBe(before.total);
        expect(after.finish).toBeGreaterThanOrEqual(before.finish - SLIGHTLY);
      }),
    );
  });

  it('more people, in all or on one line, never make a later finish', () => {
    fc.assert(
      fc.property(anyPlan, fc.nat(), people, (plan, which, more) => {
        const { finish } = workedOut(plan);
        expect(workedOut({ ...plan, people: plan.people + more }).finish).toBeLessThanOrEqual(
          finish + SLIGHTLY,
        );
        const lines = plan.lines.map((one, index) =>
          index === which % plan.lines.length && one.people ? { ...one, people: one.people + more } : one,
        );
        // Whoever is added to a line is one more in all.
        expect(workedOut({ ...plan, lines, people: plan.people + more }).finish).toBeLessThanOrEqual(
          finish + SLIGHTLY,
        );
      }),
    );
  });

  it('a place booked from the start never makes a later finish', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const all = (booked: boolean) => plan.lines.map((one) => ({ ...one, booked }));
        expect(workedOut({ ...plan, lines: all(true) }).finish).toBeLessThanOrEqual(
          workedOut({ ...plan, lines: all(false) }).finish + SLIGHTLY,
        );
      }),
    );
  });

  it('so many times the effort and the waits is so many times the finish', () => {
    fc.assert(
      fc.property(anyPlan, fc.integer({ min: 2, max: 9 }), (plan, times) => {
        const before = workedOut(plan);
        const after = workedOut({
          ...plan,
          // Integration is a multiple already: it grows with the model.
          efforts: plan.efforts.map((effort, index) => (index === 1 ? effort : effort * times)),
          waits: plan.waits.map((wait) => wait * times),
        });
        expect(after.total).toBeCloseTo(before.total * times, 6);
        expect(after.finish).toBeCloseTo(before.finish * times, 6);
      }),
    );
  });

  it('it ends no earlier than its longest line, and no later than all lines one after another', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const { total, finish, took } = workedOut(plan);
        const alone = plan.lines.map((one, index) => (took[index] ?? 0) / (one.people ?? plan.people));
        const waited = alone.map((weeks, index) => weeks + (plan.waits[index] ?? 0));
        expect(finish).toBeGreaterThanOrEqual(Math.max(...waited) - SLIGHTLY);
        const inTurn = waited.reduce((sum, weeks) => sum + weeks, 0);
        expect(finish).toBeLessThanOrEqual(Math.max(inTurn, total / plan.people) + SLIGHTLY);
      }),
    );
  });
});
