import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Change, changesBetween } from './changes.ts';
import { anyAct, contentOf, copyOf, fullPlan, performAll } from '../document/edits.fixture.ts';
import { resolve } from './resolve.ts';
import { blankPlan, type Plan } from '../document/schema.ts';
import { isFields, isRows } from '../document/values.ts';

const BASE = fullPlan();
const acts = fc.array(anyAct, { maxLength: 25 });
const baseWith = (change: (plan: Plan) => void): Plan => {
  const plan = copyOf(BASE);
  change(plan);
  return plan;
};

/** The earlier state with every change carried out; only the order of rows is not made up for. */
function carriedOut(plan: Plan, changes: readonly Change[]): Plan {
  return changes.reduce(
    (now, change) => (change.kind === 'moved' ? now : resolve(now, change, change.after)),
    plan,
  );
}

/** Lists of rows in an order that says nothing. */
function unordered(value: unknown): unknown {
  if (isRows(value)) return value.map(unordered).toSorted((a, b) => (idOf(a) < idOf(b) ? -1 : 1));
  return isFields(value)
    ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, unordered(inner)]))
    : value;
}
const idOf = (row: unknown) => (isFields(row) ? String(row.id) : '');

describe('what changed between two states of a plan', { timeout: 60_000 }, () => {
  it('is nothing between a plan and its copy, and no stamp counts', () => {
    expect(changesBetween(BASE, copyOf(BASE))).toEqual([]);
    const stamped = {
      ...copyOf(BASE),
      revision: 99,
      changed: 'later',
      saved: 'x',
      shared: ['x'],
      id: 'other',
    };
    expect(changesBetween(BASE, stamped)).toEqual([]);
  });

  it('names a field by the keys and ids that lead to it', () => {
    const id = BASE.steering.decisions[0]?.id ?? '';
    const changed = baseWith((plan) => {
      plan.recovery.signs.team.for = 'New';
      Object.assign(plan.steering.decisions[0] ?? {}, { decision: '' });
    });
    expect(changesBetween(BASE, changed)).toEqual([
      {
        kind: 'changed',
        path: ['steering', 'decisions', id, 'decision'],
        before: BASE.steering.decisions[0]?.decision,
        after: '',
      },
      {
        kind: 'changed',
        path: ['recovery', 'signs', 'team', 'for'],
        before: BASE.recovery.signs.team.for,
        after: 'New',
      },
    ]);
  });

  it('has a row that came and one that went once each, and a list whose rows moved once', () => {
    const [first, second, third] = BASE.triage.answers;
    const changed = baseWith((plan) => {
      const [one, two, three] = plan.triage.answers;
      if (one && two && three) plan.triage.answers = [three, { ...one, id: 'new' }, two];
    });
    expect(changesBetween(BASE, changed)).toEqual([
      {
        kind: 'added',
        path: ['triage', 'answers', 'new'],
        before: undefined,
        after: { ...first, id: 'new' },
      },
      { kind: 'removed', path: ['triage', 'answers', first?.id], before: first, after: undefined },
      {
        kind: 'moved',
        path: ['triage', 'answers'],
        before: [second?.id, third?.id],
        after: [third?.id, second?.id],
      },
    ]);
  });

  it('takes ticks of people for one value, also where there were none', () => {
    const none = baseWith((plan) => Object.assign(plan.steering.meetings[0] ?? {}, { present: [] }));
    const id = BASE.steering.meetings[0]?.id;
    expect(changesBetween(none, BASE)).toEqual([
      {
        kind: 'changed',
        path: ['steering', 'meetings', id, 'present'],
        before: [],
        after: BASE.steering.meetings[0]?.present,
      },
    ]);
  });

  it('sees fields that this build does not know', () => {
    const before = { ...BASE, later: { a: 1, b: 2 } };
    expect(changesBetween(before, { ...BASE, later: { b: 3, c: 4 } })).toEqual([
      { kind: 'changed', path: ['later', 'b'], before: 2, after: 3 },
      { kind: 'added', path: ['later', 'c'], before: undefined, after: 4 },
      { kind: 'removed', path: ['later', 'a'], before: 1, after: undefined },
    ]);
  });

  it('makes the later state of the earlier one, whatever was done, and turned round the earlier of the later', () => {
    fc.assert(
      fc.property(acts, acts, (a, b) => {
        const [one, other] = [performAll(copyOf(BASE), a), performAll(copyOf(BASE), b)];
        const there = carriedOut(one, changesBetween(one, other));
        expect(unordered(contentOf(there))).toEqual(unordered(contentOf(other)));
        const paths = changesBetween(one, other).map(({ path }) => path.join('/'));
        expect(new Set(paths).size).toBe(paths.length);
        const back = changesBetween(other, one).map(({ path }) => path.join('/'));
        expect(back.sort()).toEqual(paths.sort());
      }),
    );
  });

  it('of a blank plan and a full one is every list and field that is filled', () => {
    const changes = changesBetween(blankPlan(BASE.id), BASE);
    expect(contentOf(carriedOut(blankPlan(BASE.id), changes))).toEqual(contentOf(BASE));
    expect(changes.filter(({ kind }) => kind === 'added').length).toBeGreaterThan(20);
  });
});
