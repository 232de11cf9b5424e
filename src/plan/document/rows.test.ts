import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../../tests/support/runs.ts';
import { edition } from './edition.ts';
import { putRow } from './putRow.ts';
import { applyChange, invert, type RowChange, removal, step } from './rows.ts';

type Row = { id: string; text: string };
const row = (id: string): Row => ({ id, text: `text of ${id}` });
const rows = (ids: string) => [...ids].map(row);
const ids = (list: readonly Row[]) => list.map(({ id }) => id).join('');

describe('changing rows', () => {
  it('inserts at a place, or at the end when the list has become shorter', () => {
    expect(ids(applyChange(rows('abc'), { kind: 'insert', index: 1, rows: rows('xy') }))).toBe('axybc');
    expect(ids(applyChange(rows('a'), { kind: 'insert', index: 9, rows: rows('x') }))).toBe('ax');
  });

  it('never inserts a row that is there already', () => {
    expect(ids(applyChange(rows('abc'), { kind: 'insert', index: 0, rows: rows('xb') }))).toBe('xabc');
  });

  it('removes by id, whatever has moved since, and passes over rows that are gone', () => {
    const change: RowChange<Row> = { kind: 'remove', index: 0, rows: rows('az') };
    expect(ids(applyChange(rows('cba'), change))).toBe('cb');
  });

  it('moves a row to a place, and passes over one that is gone', () => {
    expect(ids(applyChange(rows('abcd'), { kind: 'move', id: 'a', from: 0, to: 2 }))).toBe('bcad');
    expect(ids(applyChange(rows('abc'), { kind: 'move', id: 'z', from: 0, to: 2 }))).toBe('abc');
  });

  it('leaves the list it was given as it was', () => {
    const before = rows('abc');
    applyChange(before, { kind: 'insert', index: 0, rows: rows('x') });
    applyChange(before, { kind: 'remove', index: 0, rows: rows('a') });
    applyChange(before, { kind: 'move', id: 'a', from: 0, to: 2 });
    expect(ids(before)).toBe('abc');
  });

  it('brings a removed row back whole, at its old place', () => {
    const change = removal(rows('abc'), 'b');
    if (!change) throw new Error('no change');
    expect(applyChange(applyChange(rows('abc'), change), invert(change))).toEqual(rows('abc'));
  });
});

describe('the change that', () => {
  it('removes a row does not exist when the row does not', () => {
    expect(removal(rows('abc'), 'z')).toBeUndefined();
  });

  it('moves a row one step stops at both ends', () => {
    expect(step(rows('abc'), 'a', -1)).toBeUndefined();
    expect(step(rows('abc'), 'c', 1)).toBeUndefined();
    expect(step(rows('abc'), 'z', 1)).toBeUndefined();
    expect(step(rows('abc'), 'b', -1)).toEqual({ kind: 'move', id: 'b', from: 1, to: 0 });
    expect(step(rows('abc'), 'b', 1)).toEqual({ kind: 'move', id: 'b', from: 1, to: 2 });
  });

  it('moves a row past its neighbour among those shown, and takes the way back', () => {
    for (const [id, by, moved] of [
      ['a', 1, 'bcdae'],
      ['d', -1, 'daebc'],
    ] as const) {
      const before = rows(by === 1 ? 'abcde' : 'aebcd');
      const change = step(before, id, by, rows('ad'));
      if (!change) throw new Error('no change');
      const after = applyChange(before, change);
      expect(ids(after)).toBe(moved);
      expect(applyChange(after, invert(change))).toEqual(before);
    }
    expect(step(rows('abc'), 'a', -1, rows('ac'))).toBeUndefined();
    expect(step(rows('abc'), 'b', 1, rows('ac'))).toBeUndefined();
    expect(step(rows('ab'), 'a', 1, rows('az'))).toBeUndefined();
  });

  it('gives many rows the same values passes over those that have them, and does not exist without one', () => {
    const change = edition(rows('abc'), new Set('ac'), { text: 'text of a' });
    expect(change).toMatchObject({ kind: 'edit', edits: [{ id: 'c', from: { text: 'text of c' } }] });
    expect(edition(rows('abc'), new Set(), { text: 'new' })).toBeUndefined();
    expect(edition(rows('abc'), new Set('a'), { text: 'text of a' })).toBeUndefined();
  });

  it('is undone only where nobody has changed the field since', () => {
    const change = edition(rows('abc'), new Set('abz'), { text: 'new' });
    if (!change) throw new Error('no change');
    const after = applyChange(rows('abc'), change);
    expect(after.map(({ text }) => text)).toEqual(['new', 'new', 'text of c']);
    const since = putRow(after, 'a', { text: 'newer' }, row);
    expect(applyChange(since, invert(change)).map(({ text }) => text)).toEqual([
      ...['newer', 'text of b', 'text of c'],
    ]);
    expect(applyChange(rows('c'), invert(change))).toEqual(rows('c'));
  });
});

describe('rows that were added', () => {
  it('are not taken away again once they say something else', () => {
    const added: RowChange<Row> = { kind: 'insert', index: 0, rows: rows('ab') };
    const now = putRow(applyChange(rows('c'), added), 'a', { text: 'typed since' }, row);
    expect(ids(applyChange(now, invert(added)))).toBe('ac');
    const read = JSON.parse(JSON.stringify(now));
    expect(ids(applyChange(read, invert(added)))).toBe('ac');
  });
});

/** What a hand can do to a list: where it points is taken modulo the length at that moment. */
type Deed = { kind: 'insert' | 'remove' | 'up' | 'down' | 'edit'; at: number; count: number };
const anyDeed: fc.Arbitrary<Deed> = fc.record({
  kind: fc.constantFrom('insert', 'remove', 'up', 'down', 'edit'),
  at: fc.nat(50),
  count: fc.integer({ min: 1, max: 3 }),
});

function changeFor(
  list: readonly Row[],
  { kind, at, count }: Deed,
  serial: number,
): RowChange<Row> | undefined {
  if (kind === 'insert') {
    const fresh = Array.from({ length: count }, (_, index) => row(`new-${serial}-${index}`));
    return { kind, index: at % (list.length + 1), rows: fresh };
  }
  if (kind === 'edit') {
    const some = list.filter((_, index) => (index + at) % 2 === 0);
    return edition(list, new Set(some.map((one) => one.id)), { text: `edited ${count}` });
  }
  const id = list[at % Math.max(1, list.length)]?.id ?? '';
  return kind === 'remove' ? removal(list, id) : step(list, id, kind === 'up' ? -1 : 1);
}

describe('undo', () => {
  it('of any sequence of inserts, removals, moves and edits, latest first, gives every earlier list', () => {
    fc.assert(
      fc.property(fc.nat(6), fc.array(anyDeed, { maxLength: 30 }), (length, deeds) => {
        const first = rows('abcdef'.slice(0, length));
        const history: { before: readonly Row[]; change: RowChange<Row> }[] = [];
        let list: readonly Row[] = first;
        for (const [serial, deed] of deeds.entries()) {
          const change = changeFor(list, deed, serial);
          if (!change) continue;
          history.push({ before: list, change });
          list = applyChange(list, change);
        }
        for (const { before, change } of history.reverse()) {
          list = applyChange(list, invert(change));
          expect(list).toEqual(before);
        }
      }),
      { numRuns: runs(500) },
    );
  });

  it('of an undo is the change itself', () => {
    fc.assert(
      fc.property(anyDeed, (deed) => {
        const before = rows('abcd');
        const change = changeFor(before, deed, 0);
        if (!change) return;
        const after = applyChange(before, change);
        const back = applyChange(after, invert(change));
        expect(applyChange(back, invert(invert(change)))).toEqual(after);
      }),
    );
  });
});

describe('putting a row', () => {
  const blank = (id: string): Row => ({ id, text: '' });

  it('changes the named fields of the row that is there, in its place', () => {
    expect(putRow(rows('abc'), 'b', { text: 'new' }, blank)).toEqual([
      row('a'),
      { id: 'b', text: 'new' },
      row('c'),
    ]);
  });

  it('makes a row that is not there yet, last, from a blank one', () => {
    const wide = (id: string) => ({ id, text: 'blank', other: 'blank' });
    expect(putRow([], 'x', { text: 'typed' }, wide)).toEqual([{ id: 'x', text: 'typed', other: 'blank' }]);
    expect(ids(putRow(rows('ab'), 'x', {}, blank))).toBe('abx');
  });

  it('keeps every other row the same object, so that nothing else is drawn again', () => {
    const before = rows('ab');
    const after = putRow(before, 'b', { text: 'new' }, blank);
    expect(after[0]).toBe(before[0]);
    expect(before[1]).toEqual(row('b'));
  });
});
