import { describe, expect, it, vi } from 'vitest';
import { type Copy, edited, newest, readCopy } from './newest.ts';
import { blankPlan, type Plan, VERSION } from './schema.ts';

const MORNING = '2026-11-20T09:00:00.000Z';
const NOON = '2026-11-20T12:00:00.000Z';
const plan = (revision: number, saved: string, changed = MORNING): Plan => ({
  ...blankPlan('p'),
  ...{ revision, saved, changed },
});
const copy = (of: Plan): Copy => ({ text: JSON.stringify(of) });
/** As the database has it: with its stamp beside it. */
const stamped = (of: Plan): Copy => ({ ...copy(of), saved: of.saved });

const broken: Copy = { text: '{"app":"unstall",' };
const newer: Copy = { text: JSON.stringify({ ...plan(9, 's9'), version: VERSION + 1 }) };
const cannot = { kind: 'unreadable', why: expect.stringMatching(/\.$/) };

describe('of what localStorage and the database hold', () => {
  it('nothing is found when both are empty', () => {
    expect(newest(undefined, undefined)).toEqual({ kind: 'none' });
  });

  it('the only one is opened', () => {
    const only = plan(3, 's3');
    expect(newest(copy(only), undefined)).toEqual({
      ...{ kind: 'plan', plan: only, base: only, older: false, from: 'local', page: '', heard: {} },
      text: copy(only).text,
    });
    expect(newest(undefined, stamped(only))).toEqual({
      ...{ kind: 'plan', plan: only, base: only, older: false, from: 'kept', page: '', heard: {} },
      text: copy(only).text,
    });
  });

  it('the only one, if it cannot be read, is told of and not opened', () => {
    expect(newest(broken, undefined)).toEqual({ ...cannot, text: broken.text, newer: false });
    expect(newest(undefined, newer)).toEqual({ ...cannot, text: newer.text, newer: true });
  });

  it.each([
    ['the same, the one in the database', plan(3, 's'), plan(3, 's'), 'kept'],
    ['edited from the other and newer, the one in localStorage', plan(4, 's'), plan(3, 's'), 'local'],
    ['of the same stamp and older, the one in the database', plan(2, 's'), plan(3, 's'), 'kept'],
    ['stale, the one in the database', plan(2, 's2'), plan(3, 's3'), 'kept'],
    ['stale though it counts as many changes, the one in the database', plan(3, 's2'), plan(3, 's3'), 'kept'],
  ] as const)('when localStorage is %s is opened, and nothing is put aside', (_, local, kept, from) => {
    expect(newest(copy(local), stamped(kept))).toEqual({
      ...{
        kind: 'plan',
        plan: from === 'local' ? local : kept,
        base: kept,
        older: false,
        from,
        page: '',
        heard: {},
      },
      text: copy(from === 'local' ? local : kept).text,
    });
  });

  it.each([
    ['counts more changes', plan(5, 's2'), plan(4, 's3')],
    ['counts as many, and was changed later', plan(4, 's2', NOON), plan(4, 's3')],
    ['counts fewer, and was changed later', plan(3, 's2', NOON), plan(4, 's3')],
  ])(
    'text of another stamp in localStorage that %s was typed in another tab: it is put aside',
    (_, local, kept) => {
      const found = newest(copy(local), stamped(kept));
      expect(found).toMatchObject({ kind: 'plan', plan: kept, from: 'kept' });
      expect(found).toMatchObject({
        aside: { text: copy(local).text, isStray: true },
      });
    },
  );

  /** As a page leaves it in localStorage, and as one commits it. */
  const left = (of: Plan, page: string): Copy => copy({ ...of, saved: `${of.saved}/${page}` });
  const committed = (of: Plan, by: string, heard: Record<string, number>): Copy => ({
    ...stamped(of),
    line: { stamp: of.saved, by, heard },
  });

  it.each([
    ['typed on before it heard of its commit', left(plan(5, 's3'), 'x'), { x: 4 }, 'x', 'local'],
    ['typed on when its clock was set back', left(plan(5, 's3', ''), 'x'), { x: 4 }, 'x', 'local'],
    [
      'typed on what it had heard of, which the database has lost',
      left(plan(9, 's8'), 'x'),
      { x: 4 },
      'x',
      'local',
    ],
    ['typed what is committed, and was forgotten', left(plan(3, 's2', NOON), 'x'), { x: 4 }, 'x', 'kept'],
    [
      'typed what another page has committed since',
      left(plan(4, 's3', NOON), 'x'),
      { x: 4, y: 6 },
      'y',
      'kept',
    ],
  ] as const)(
    'what the page that %s has left is known for its own: nobody is told of another tab',
    (_, local, heard, by, from) => {
      const found = newest(local, committed(plan(4, 's4'), by, heard));
      expect(found).toMatchObject({ kind: 'plan', from });
      expect(found).not.toHaveProperty('aside');
    },
  );

  it.each([
    ['went on where that page has committed since', 's1/x/y:4', 5, { z: 1, y: 4 }, 'y', 'local'],
    ['heard less than another page has committed', 's1/x/y:3', 5, { z: 1, y: 4 }, 'y', 'aside'],
  ] as const)('a page that %s is known by what it has heard', (_, saved, revision, heard, by, from) => {
    const found = newest(copy(plan(revision, saved, NOON)), committed(plan(4, 's4'), by, heard));
    const kind = 'aside' in found ? 'aside' : 'from' in found && found.from;
    expect(kind).toBe(from);
  });

  it('what is edited says which page it was taken over from, and fits into a stamp', () => {
    const heard = { aaaaaaaa: 1, bbbbbbbb: 22, cccccccc: 2 ** 40, dddddddd: 4 };
    const saved = edited('s'.repeat(32), 'dddddddd', heard);
    expect(saved).toBe(`${'s'.repeat(32)}/dddddddd/cccccccc:${2 ** 40}`);
    expect(readCopy(copy(plan(4, saved)))).toMatchObject({
      kind: 'plan',
      page: 'dddddddd',
      heard: { cccccccc: 2 ** 40, dddddddd: 4 },
    });
  });

  it.each([
    ['another page has committed since', committed(plan(6, 's4'), 'y', { x: 4, y: 6 })],
    [
      'an earlier build has, which knows of no line',
      { ...committed(plan(6, 's4'), 'x', { x: 9 }), saved: 's5' },
    ],
  ])('what a page left that never committed it, while %s, is put aside', (_, kept) => {
    expect(newest(left(plan(5, 's3', NOON), 'x'), kept)).toMatchObject({ from: 'kept', aside: {} });
  });

  it('the one that can be read is opened, and the broken one put aside to the letter', () => {
    const whole = plan(3, 's3');
    const why = expect.stringMatching(/\.$/);
    expect(newest(broken, stamped(whole))).toEqual({
      ...{
        kind: 'plan',
        plan: whole,
        base: whole,
        older: false,
        text: copy(whole).text,
        from: 'kept',
        page: '',
        heard: {},
      },
      aside: { text: broken.text, why },
    });
    expect(newest(copy(whole), broken)).toEqual({
      ...{
        kind: 'plan',
        plan: whole,
        older: false,
        text: copy(whole).text,
        from: 'local',
        page: '',
        heard: {},
      },
      base: { ...whole, saved: '' },
      aside: { text: broken.text, why },
    });
  });

  it('neither is opened when a newer build has written one of them, whatever the other is', () => {
    const whole = plan(99, 's99', NOON);
    expect(newest(newer, stamped(whole))).toEqual({ ...cannot, text: newer.text, newer: true });
    expect(newest(copy(whole), newer)).toEqual({ ...cannot, text: newer.text, newer: true });
    expect(newest(broken, newer)).toEqual({ ...cannot, text: newer.text, newer: true });
    expect(newest(newer, broken)).toMatchObject({ kind: 'unreadable' });
  });

  it('neither is opened when both are broken', () => {
    expect(newest({ text: '' }, broken)).toEqual({ ...cannot, text: broken.text, newer: false });
  });
});

describe('a copy', () => {
  it('has the stamp that is kept beside it, else that in its text', () => {
    expect(readCopy({ ...copy(plan(1, 'in the text')), saved: 'beside' })).toMatchObject({
      plan: { saved: 'beside' },
    });
    expect(readCopy(copy(plan(1, 'in the text')))).toMatchObject({ plan: { saved: 'in the text' } });
  });

  it('of an older version that fails to be brought up to date is unreadable, like any other', async () => {
    vi.resetModules();
    vi.doMock('./migrations.ts', () => ({
      migrate: () => {
        throw new Error('not as it should be');
      },
    }));
    const anew = await import('./newest.ts');
    const old = { text: JSON.stringify({ ...plan(3, ''), version: 1 }) };
    expect(anew.newest(old, undefined)).toEqual({ ...cannot, text: old.text, newer: false });
    vi.doUnmock('./migrations.ts');
    // Modules may be shared with other files of tests.
    vi.resetModules();
  });
});
