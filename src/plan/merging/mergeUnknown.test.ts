import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../../tests/support/runs.ts';
import { copyOf, fullPlan, readWhole } from '../document/edits.fixture.ts';
import { merge } from './merge.ts';
import type { Plan } from '../document/schema.ts';

const BASE = fullPlan();
/** A plan with fields of a newer build or of another tool, as they come out of a file. */
const withUnknown = (json: string): Plan => ({ ...copyOf(BASE), later: JSON.parse(json) });
const later = (plan: Plan) => plan.later;

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
      { numRuns: runs(300) },
    );
  });
});

it('a part of a document that the two chose both ways is left out, and is no conflict, whichever side merges', () => {
  const chosen = fc.option(fc.boolean(), { nil: undefined });
  const path = 'team/sponsor/attention';
  const parts = (printed: boolean | undefined): Plan => ({
    ...copyOf(BASE),
    parts: { 'committee/agenda': false, ...(printed === undefined ? {} : { [path]: printed }) },
  });
  fc.assert(
    fc.property(chosen, fc.boolean(), fc.boolean(), (was, here, there) => {
      const [base, mine, theirs] = [parts(was), parts(here), parts(there)];
      const merged = [merge(base, mine, theirs), merge(base, theirs, mine)];
      const printed = here === there ? here : was === undefined ? false : !was;
      for (const { plan, conflicts } of merged) {
        expect(conflicts).toEqual([]);
        expect(plan.parts).toEqual(parts(printed).parts);
      }
    }),
  );
});
