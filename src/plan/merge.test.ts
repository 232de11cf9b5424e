import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Act,
  anyAct,
  contentOf,
  fullPlan,
  performAll,
  readWhole,
  copyOf,
  rowIds,
  textsOf,
} from './edits.fixture.ts';
import { merge } from './merge.ts';
import { blankPlan, MOST_SHARED, type Plan } from './schema.ts';

const BASE = fullPlan();
/** Acts that leave few things untouched, so that both sides often meet in one place. */
const acts = fc.array(anyAct, { maxLength: 25 });
const edited = (list: readonly Act[], revision = list.length) => ({
  ...performAll(copyOf(BASE), list),
  revision: BASE.revision + revision,
});
/** Base, mine and theirs, with no object in common. */
const three = fc
  .tuple(acts, acts)
  .map(([a, b]) => ({ base: copyOf(BASE), mine: edited(a), theirs: edited(b) }));
const with_ = (change: (plan: Plan) => void): Plan => {
  const plan = copyOf(BASE);
  change(plan);
  return plan;
};
/** A plan with fields of a newer build or of another tool, as they come out of a file. */
const withUnknown = (json: string): Plan => ({ ...copyOf(BASE), later: JSON.parse(json) });
const later = (plan: Plan) => plan.later;

describe('merging', { timeout: 60_000 }, () => {
  it('gives theirs itself when mine is as the base was, and mine itself when theirs is', () => {
    fc.assert(
      fc.property(acts, (list) => {
        const other = edited(list);
        expect(merge(BASE, copyOf(BASE), other)).toEqual({ plan: other, conflicts: [] });
        expect(merge(BASE, copyOf(BASE), other).plan).toBe(other);
        expect(merge(BASE, other, copyOf(BASE)).conflicts).toEqual([]);
        expect(merge(BASE, other, copyOf(BASE)).plan).toStrictEqual(other);
      }),
    );
  });

  it('is silent where both sides did the same', () => {
    fc.assert(
      fc.property(acts, (list) => {
        const { plan, conflicts } = merge(BASE, edited(list), edited(list));
        expect(conflicts).toEqual([]);
        expect(contentOf(plan)).toEqual(contentOf(edited(list)));
      }),
    );
  });

  it('keeps edits of different fields of both sides, in the same row too', () => {
    const mine = with_((plan) => {
      plan.program.name = 'Mine';
      plan.steering.decisions[0] = { ...plan.steering.decisions[0], decision: 'Mine decides' } as never;
    });
    const theirs = with_((plan) => {
      plan.stalled.burn.low = '7';
      plan.steering.decisions[0] = { ...plan.steering.decisions[0], dissent: 'They object' } as never;
    });
    const { plan, conflicts } = merge(BASE, mine, theirs);
    expect(conflicts).toEqual([]);
    expect(plan.program.name).toBe('Mine');
    expect(plan.stalled.burn.low).toBe('7');
    expect(plan.steering.decisions[0]).toMatchObject({ decision: 'Mine decides', dissent: 'They object' });
  });

  it('lets mine stand where both changed one field, and tells of theirs', () => {
    const id = BASE.triage.answers[0]?.id ?? '';
    const mine = with_((plan) => Object.assign(plan.triage.answers[0] ?? {}, { owner: 'Ines' }));
    const theirs = with_((plan) => Object.assign(plan.triage.answers[0] ?? {}, { owner: 'Owen' }));
    const { plan, conflicts } = merge(BASE, mine, theirs);
    expect(plan.triage.answers[0]?.owner).toBe('Ines');
    const base = BASE.triage.answers[0]?.owner;
    expect(conflicts).toEqual([
      { path: ['triage', 'answers', id, 'owner'], base, mine: 'Ines', theirs: 'Owen' },
    ]);
  });

  it('never weaves two texts, or two lists of ticks, into one', () => {
    const ticks = (present: string[]) =>
      with_((plan) => Object.assign(plan.steering.meetings[0] ?? {}, { present }));
    const { plan, conflicts } = merge(ticks(['a']), ticks(['a', 'b']), ticks(['a', 'c']));
    expect(plan.steering.meetings[0]?.present).toEqual(['a', 'b']);
    expect(conflicts.map(({ theirs }) => theirs)).toEqual([['a', 'c']]);
  });

  it('holds, whatever was done, every text that only one side touched, and tells of every other', () => {
    fc.assert(
      fc.property(three, ({ base, mine, theirs }) => {
        const { plan, conflicts } = merge(base, mine, theirs);
        const [was, here, there, now] = [base, mine, theirs, plan].map(textsOf);
        const told = new Map(conflicts.map(({ path, ...sides }) => [path.slice(-2).join('/'), sides]));
        const rowsTold = new Set(conflicts.map(({ path }) => path.at(-1)));
        for (const at of new Set([...here.keys(), ...there.keys()])) {
          const [row = ''] = at.split('/');
          const [b, m, t, n] = [was, here, there, now].map((texts) => texts.get(at));
          if (rowsTold.has(row)) expect(n, at).toBe(m ?? t);
          else if (m === b) expect(n, at).toBe(t);
          else expect(n, at).toBe(m);
          if (m !== b && t !== b && m !== t && !rowsTold.has(row)) {
            expect(told.get(at.split('/').slice(-2).join('/')), at).toEqual({ base: b, mine: m, theirs: t });
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('loses no row that either side added or changed, and doubles none', () => {
    fc.assert(
      fc.property(three, ({ base, mine, theirs }) => {
        const { plan } = merge(base, mine, theirs);
        const [was, here, there] = [base, mine, theirs].map((one) => new Set(rowIds(one)));
        const ids = rowIds(plan);
        expect(new Set(ids).size).toBe(ids.length);
        for (const id of new Set([...here, ...there])) {
          if (!was.has(id) || (here.has(id) && there.has(id))) expect(ids).toContain(id);
        }
        for (const id of was) if (!here.has(id) && !there.has(id)) expect(ids).not.toContain(id);
      }),
      { numRuns: 300 },
    );
  });

  it('makes a plan that can be read again, and changes none of the three', () => {
    fc.assert(
      fc.property(three, ({ base, mine, theirs }) => {
        const before = [base, mine, theirs].map((plan) => JSON.stringify(plan));
        const { plan } = merge(base, mine, theirs);
        expect(readWhole(JSON.stringify(plan))).toEqual(plan);
        expect([base, mine, theirs].map((one) => JSON.stringify(one))).toEqual(before);
      }),
      { numRuns: 150 },
    );
  });

  it('comes to the same on both sides but for the order of rows and for what is in conflict', () => {
    fc.assert(
      fc.property(three, ({ base, mine, theirs }) => {
        const [one, other] = [merge(base, mine, theirs), merge(base, theirs, mine)];
        expect(one.conflicts.map(({ path }) => path.join('/')).sort()).toEqual(
          other.conflicts.map(({ path }) => path.join('/')).sort(),
        );
        expect(rowIds(one.plan).sort()).toEqual(rowIds(other.plan).sort());
        const apart = new Set(one.conflicts.map(({ path }) => path.slice(-2).join('/')));
        const [a, b] = [textsOf(one.plan), textsOf(other.plan)];
        for (const [at, text] of a) {
          if (!apart.has(at.split('/').slice(-2).join('/'))) expect(b.get(at)).toBe(text);
        }
      }),
      { numRuns: 150 },
    );
  });
});

describe('a row that one side removed', () => {
  const [first] = BASE.steering.decisions;
  const id = first?.id ?? '';
  const without = with_((plan) => {
    plan.steering.decisions.shift();
  });
  const changed = with_((plan) => Object.assign(plan.steering.decisions[0] ?? {}, { decision: 'Changed' }));
  const path = ['steering', 'decisions', id];

  it('goes, when the other side left it as it was', () => {
    const elsewhere = with_((plan) => {
      plan.program.name = 'Elsewhere';
    });
    for (const { plan, conflicts } of [merge(BASE, without, elsewhere), merge(BASE, elsewhere, without)]) {
      expect(plan.steering.decisions.map((row) => row.id)).not.toContain(id);
      expect(plan.program.name).toBe('Elsewhere');
      expect(conflicts).toEqual([]);
    }
  });

  it('stays at its place as the other side changed it, and is a conflict', () => {
    const mine = merge(BASE, without, changed);
    expect(mine.plan.steering.decisions[0]).toEqual({ ...first, decision: 'Changed' });
    expect(mine.conflicts).toEqual([
      { path, base: first, mine: undefined, theirs: { ...first, decision: 'Changed' } },
    ]);
    const theirs = merge(BASE, changed, without);
    expect(theirs.plan.steering.decisions[0]).toEqual({ ...first, decision: 'Changed' });
    expect(theirs.conflicts).toEqual([
      { path, base: first, mine: { ...first, decision: 'Changed' }, theirs: undefined },
    ]);
  });
});

describe('rows that both sides added', () => {
  it('under one id are one row, merged field by field', () => {
    const add = (patch: object) =>
      with_((plan) => {
        plan.scope.extra.push({ ...plan.scope.extra[0], id: 'handover-x', name: 'x', ...patch } as never);
      });
    const { plan, conflicts } = merge(BASE, add({ likely: '3' }), add({ likely: '4' }));
    expect(plan.scope.extra.filter((row) => row.id === 'handover-x')).toMatchObject([{ likely: '3' }]);
    expect(conflicts).toMatchObject([{ path: ['scope', 'extra', 'handover-x', 'likely'], theirs: '4' }]);
  });
});

describe('what counts and dates the states of a plan', () => {
  const state = (patch: Partial<Plan>, name?: string): Plan => ({
    ...copyOf(BASE),
    ...(name ? { program: { ...BASE.program, name } } : {}),
    ...patch,
  });
  const mine = state({ id: 'mine', revision: 30, changed: '2026-11-20T09:00:00.000Z', saved: 'm' }, 'Mine');
  const theirs = state({ id: 'their', revision: 40, changed: '2026-11-19T09:00:00.000Z', saved: 't' });
  theirs.stalled.board = 'Theirs';

  it('is never a conflict: the later revision and day, the id and the stamp of mine', () => {
    const { plan, conflicts } = merge(BASE, mine, theirs);
    expect(conflicts).toEqual([]);
    expect(plan).toMatchObject({ id: 'mine', saved: 'm', revision: 41, changed: mine.changed });
    expect(plan.program.name).toBe('Mine');
    expect(plan.stalled.board).toBe('Theirs');
    expect(merge(BASE, theirs, mine).plan).toMatchObject({ id: 'their', changed: mine.changed });
  });

  it('keeps the id of mine even where only theirs has changed', () => {
    const { plan } = merge(BASE, copyOf(BASE), theirs);
    expect(plan).toMatchObject({ id: BASE.id, revision: 41, stalled: { board: 'Theirs' } });
  });

  it('makes no new plan of a state that was saved meanwhile and is the same', () => {
    const before = state({ saved: 'before' });
    const now = state({ saved: 'before', revision: 31 }, 'Typed since');
    expect(merge(before, now, state({ saved: 'after' })).plan).toBe(now);
    const kept = state({ saved: 'after', revision: 44 }, 'Elsewhere');
    expect(merge(state({ saved: 'x' }), state({ saved: 'y' }), kept).plan).toBe(kept);
  });

  it('has the stamps of both sides once each, the latest of them where there are too many', () => {
    const shared = (...stamps: string[]) => state({ shared: stamps }, `of ${stamps.length} ${stamps[1]}`);
    expect(merge(shared('a'), shared('a', 'b'), shared('a', 'c')).plan.shared).toEqual(['a', 'b', 'c']);
    expect(merge(blankPlan('p'), shared('a', 'b'), shared('a', 'c')).plan.shared).toEqual(['a', 'b', 'c']);
    const many = Array.from({ length: MOST_SHARED }, (_, index) => `s${index}`);
    const full = merge(shared(...many), shared(...many.slice(1), 'm'), shared(...many, 't')).plan.shared;
    expect(full).toHaveLength(MOST_SHARED);
    expect(full.slice(-3)).toEqual(['s49', 'm', 't']);
  });

  it('takes up that theirs was handed out, though nothing else is new in it', () => {
    const typed = state({ revision: 31 }, 'Typed since');
    expect(merge(BASE, typed, state({ shared: [...BASE.shared, 'new'] })).plan).toMatchObject({
      program: { name: 'Typed since' },
      shared: [...BASE.shared, 'new'],
    });
  });
});

describe('fields that this build does not know', { timeout: 60_000 }, () => {
  it('are merged by field and by row like any other', () => {
    const base = withUnknown('{"a": 1, "rows": [{"id": "x", "n": 1, "m": 1}], "list": [1, 2]}');
    const mine = withUnknown('{"a": 2, "rows": [{"id": "x", "n": 2, "m": 1}, {"id": "y"}], "list": [1]}');
    const theirs = withUnknown('{"a": 1, "rows": [{"id": "x", "n": 1, "m": 3}], "list": [1, 2], "b": null}');
    const { plan, conflicts } = merge(base, mine, theirs);
    expect(later(plan)).toEqual({ a: 2, rows: [{ id: 'x', n: 2, m: 3 }, { id: 'y' }], list: [1], b: null });
    expect(conflicts).toEqual([]);
  });

  it('may be called __proto__ or constructor, and then stay and harm nothing', () => {
    const base = withUnknown('{}');
    const mine = withUnknown('{"__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}}}');
    const theirs = withUnknown('{"__proto__": {"more": 2}, "toString": "theirs"}');
    const { plan, conflicts } = merge(base, mine, theirs);
    const json =
      '{"__proto__":{"polluted":1,"more":2},"constructor":{"prototype":{"polluted":1}},"toString":"theirs"}';
    expect(JSON.stringify(later(plan))).toBe(json);
    expect(conflicts).toEqual([]);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    expect(Object.getPrototypeOf(later(plan))).toBe(Object.prototype);
  });

  it('that one side took out and the other changed are kept, and are a conflict', () => {
    const [base, mine, theirs] = ['{"a": 1}', '{}', '{"a": 2}'].map(withUnknown) as [Plan, Plan, Plan];
    expect(later(merge(base, mine, theirs).plan)).toEqual({ a: 2 });
    const path = ['later', 'a'];
    expect(merge(base, mine, theirs).conflicts).toEqual([{ path, base: 1, mine: undefined, theirs: 2 }]);
    expect(merge(base, theirs, mine).conflicts).toEqual([{ path, base: 1, mine: 2, theirs: undefined }]);
  });

  it('in which two rows have one id are one value: neither row is lost', () => {
    const double = '[{"id": "x", "n": 1}, {"id": "x", "n": 2}]';
    const [base, mine, theirs] = ['[]', double, '[{"id": "x", "n": 3}]'].map(withUnknown) as [
      Plan,
      Plan,
      Plan,
    ];
    const { plan, conflicts } = merge(base, mine, theirs);
    expect(later(plan)).toEqual(JSON.parse(double));
    expect(conflicts).toMatchObject([{ path: ['later'], theirs: [{ id: 'x', n: 3 }] }]);
  });

  const key = fc.constantFrom('a', 'b', 'id', 'rows', '__proto__', 'constructor', 'hasOwnProperty', 'length');
  const { json } = fc.letrec((tie) => ({
    json: fc.oneof(
      { maxDepth: 4, depthSize: 'medium' },
      fc.constantFrom(null, 0, 1, '', 'x', true),
      fc.array(tie('json'), { maxLength: 3 }),
      fc.dictionary(key, tie('json'), { maxKeys: 4 }),
      fc.array(
        fc.tuple(fc.constantFrom('r', 's', 't'), tie('json')).map(([id, n]) => ({ id, n })),
        { maxLength: 3 },
      ),
    ),
  }));
  const unknown = json.map((value) => withUnknown(JSON.stringify(value)));

  it('obey the same laws whatever their shape', () => {
    fc.assert(
      fc.property(unknown, unknown, unknown, (base, mine, theirs) => {
        expect(later(merge(base, copyOf(base), theirs).plan)).toEqual(later(theirs));
        expect(later(merge(base, mine, copyOf(base)).plan)).toEqual(later(mine));
        expect(merge(base, mine, { ...copyOf(mine), revision: 99 }).conflicts).toEqual([]);
        const { plan, conflicts } = merge(base, mine, theirs);
        // Either both sides are in it whole, as far as keys go, or it is told.
        const keys = (value: unknown) =>
          typeof value === 'object' && value && !Array.isArray(value) ? Object.keys(value) : [];
        for (const name of keys(later(mine))) {
          const had = keys(later(base)).includes(name);
          if (!had && conflicts.length === 0 && keys(later(theirs)).length > 0) {
            expect(keys(later(plan))).toContain(name);
          }
        }
        expect(readWhole(JSON.stringify(plan)).id).toBe(BASE.id);
        expect(Object.keys(Object.prototype)).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });
});
