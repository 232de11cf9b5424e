import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Act,
  anyAct,
  contentOf,
  performAll,
  readWhole,
  copyOf,
  rowIds,
  textsOf,
} from '../document/edits.fixture.ts';
import { merge } from './merge.ts';
import { blankPlan, MOST_SHARED, type Plan } from '../document/schema.ts';
import { BASE, with_ } from './merge.fixture.ts';

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

type Sides = { base: unknown; mine: unknown; theirs: unknown };
/** What is to stand in a place. */
const stands = ({ base, mine, theirs }: Sides) => (mine === base ? theirs : mine);
const isContested = ({ base, mine, theirs }: Sides) => mine !== base && theirs !== base && mine !== theirs;
/** The row and the field of a path, or its last two keys. */
const placeName = (path: readonly string[]) => path.slice(-2).join('/');

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
        const told = new Map(conflicts.map(({ path, ...sides }) => [placeName(path), sides]));
        const removed = new Set(conflicts.map(({ path }) => path.at(-1)));
        const [was, here, there, now] = [textsOf(base), textsOf(mine), textsOf(theirs), textsOf(plan)];
        for (const at of new Set([...here.keys(), ...there.keys()])) {
          const sides = { base: was.get(at), mine: here.get(at), theirs: there.get(at) };
          // Of a row that one side removed, what the other made of it stays.
          const stays = removed.has(at.split('/')[0]) ? (sides.mine ?? sides.theirs) : stands(sides);
          expect(now.get(at), at).toBe(stays);
          if (isContested(sides) && !removed.has(at.split('/')[0])) {
            expect(told.get(placeName(at.split('/'))), at).toEqual(sides);
          }
        }
      }),
    );
  });

  it('loses no row that either side added or changed, and doubles none', () => {
    fc.assert(
      fc.property(three, ({ base, mine, theirs }) => {
        const ids = rowIds(merge(base, mine, theirs).plan);
        const [was, here, there] = [new Set(rowIds(base)), new Set(rowIds(mine)), new Set(rowIds(theirs))];
        expect(new Set(ids).size).toBe(ids.length);
        const either = [...new Set([...here, ...there])];
        const wanted = either.filter((id) => !was.has(id) || (here.has(id) && there.has(id)));
        expect(wanted.filter((id) => !ids.includes(id))).toEqual([]);
        expect(ids.filter((id) => !either.includes(id))).toEqual([]);
      }),
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
        const apart = new Set(one.conflicts.map(({ path }) => placeName(path)));
        const [a, b] = [textsOf(one.plan), textsOf(other.plan)];
        for (const [at, text] of a) {
          if (!apart.has(placeName(at.split('/')))) expect(b.get(at)).toBe(text);
        }
      }),
    );
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
