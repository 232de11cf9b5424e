import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../../tests/support/runs.ts';
import { anyAct, contentOf, fullPlan, performAll, copyOf, readWhole } from '../document/edits.fixture.ts';
import { merge } from './merge.ts';
import { resolve, resolveEach } from './resolve.ts';
import type { Plan } from '../document/schema.ts';

const BASE = fullPlan();
const at = (...path: string[]) => ({ path });

describe('settling a conflict', { timeout: 60_000 }, () => {
  it('puts a value in its place and nowhere else', () => {
    const settled = resolve(BASE, at('recovery', 'signs', 'team', 'against'), 'Theirs');
    expect(settled.recovery.signs.team.against).toBe('Theirs');
    const expected = copyOf(BASE);
    expected.recovery.signs.team.against = 'Theirs';
    expect(settled).toEqual(expected);
    expect(BASE).toEqual(fullPlan());
  });

  it('finds a row by its id', () => {
    const { id = '' } = BASE.triage.answers[1] ?? {};
    const settled = resolve(BASE, at('triage', 'answers', id, 'owner'), 'Theirs');
    expect(settled.triage.answers.map(({ owner }) => owner)).toEqual(
      BASE.triage.answers.map((row, index) => (index === 1 ? 'Theirs' : row.owner)),
    );
  });

  it('removes a row for which nothing stands, and puts one that is not there at the end', () => {
    const [row] = BASE.triage.answers;
    const conflict = at('triage', 'answers', row?.id ?? '');
    const without = resolve(BASE, conflict, undefined);
    expect(without.triage.answers).toEqual(BASE.triage.answers.slice(1));
    expect(resolve(without, conflict, undefined)).toBe(without);
    expect(resolve(without, conflict, row).triage.answers).toEqual([...BASE.triage.answers.slice(1), row]);
  });

  it('of many places comes to what settling one after the other does', () => {
    fc.assert(
      fc.property(
        fc.array(anyAct, { maxLength: 30 }),
        fc.array(anyAct, { maxLength: 30 }),
        (mine, theirs) => {
          const [ours, others] = [performAll(BASE, mine), performAll(BASE, theirs)];
          const { plan, conflicts } = merge(BASE, ours, others);
          const each = conflicts.reduce((now, conflict) => resolve(now, conflict, conflict.theirs), plan);
          const all = conflicts.map(({ path, theirs: value }) => ({ path, value }));
          expect(resolveEach(plan, all)).toEqual(each);
        },
      ),
    );
  });

  it('gives the plan itself back where nothing changes', () => {
    expect(resolve(BASE, at('program', 'name'), BASE.program.name)).toBe(BASE);
    expect(resolve(BASE, at('triage', 'answers', 'gone', 'owner'), 'Theirs')).toBe(BASE);
    expect(resolve(BASE, at('never', 'there', 'field'), 'Theirs')).toBe(BASE);
  });

  it('takes fields with names like __proto__ for fields', () => {
    const plan: Plan = { ...copyOf(BASE), later: JSON.parse('{"__proto__": {"a": 1}}') };
    const settled = resolve(plan, at('later', '__proto__', 'a'), 2);
    expect(JSON.stringify(settled.later)).toBe('{"__proto__":{"a":2}}');
    const fresh = resolve(plan, at('later', 'constructor'), 'x');
    expect(JSON.stringify(fresh.later)).toBe('{"__proto__":{"a":1},"constructor":"x"}');
    expect(Object.getPrototypeOf(fresh.later)).toBe(Object.prototype);
  });

  it('leads, with theirs taken everywhere, to what merging the other way round says', () => {
    const acts = fc.array(anyAct, { maxLength: 20 });
    fc.assert(
      fc.property(acts, acts, (a, b) => {
        const [mine, theirs] = [performAll(copyOf(BASE), a), performAll(copyOf(BASE), b)];
        const { plan, conflicts } = merge(BASE, mine, theirs);
        const settled = conflicts.reduce((now, conflict) => {
          const next = resolve(now, conflict, conflict.theirs);
          // And back: mine can be chosen again. A row that was removed comes back at the end of its list.
          if (conflict.mine !== undefined && conflict.theirs !== undefined) {
            expect(contentOf(resolve(next, conflict, conflict.mine))).toEqual(contentOf(now));
          }
          return next;
        }, plan);
        for (const { path, theirs: value } of conflicts) {
          let found: unknown = settled;
          for (const key of path) {
            found = Array.isArray(found)
              ? found.find((row) => row.id === key)
              : (found as Record<string, unknown> | undefined)?.[key];
          }
          expect(found).toEqual(value);
        }
        expect(readWhole(JSON.stringify(settled))).toEqual(settled);
      }),
      { numRuns: runs(150) },
    );
  });
});
