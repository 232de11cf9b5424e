import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { circleText } from './en/fields.ts';
import { type Node, orderOf } from './network.ts';

/** Nodes from pairs such as `['b', 'a']`: b follows a. */
function nodes(...pairs: [id: string, ...follows: string[]][]): Node[] {
  return pairs.map(([id, ...follows]) => ({ id, follows }));
}

describe('the order of work', () => {
  it('is that of the list where nothing follows anything', () => {
    expect(orderOf(nodes(['a'], ['b'], ['c']))).toEqual({ kind: 'order', indexes: [0, 1, 2] });
    expect(orderOf([])).toEqual({ kind: 'order', indexes: [] });
  });

  it('has each line after all that it follows, also where the list has it before', () => {
    expect(orderOf(nodes(['a', 'c'], ['b', 'a'], ['c']))).toEqual({ kind: 'order', indexes: [2, 0, 1] });
    expect(orderOf(nodes(['a', 'b', 'c'], ['b', 'c'], ['c']))).toEqual({
      kind: 'order',
      indexes: [2, 1, 0],
    });
  });

  it('passes over ids that no line has, and ids named twice', () => {
    expect(orderOf(nodes(['a', 'gone'], ['b', 'a', 'a']))).toEqual({ kind: 'order', indexes: [0, 1] });
  });

  it('holds every line once, after what it follows, whatever the network', () => {
    const network = fc.array(fc.array(fc.nat(20), { maxLength: 4 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(network, fc.array(fc.nat(), { minLength: 12, maxLength: 12 }), (before, shuffle) => {
        // Each line follows some of those above it, then the list is shuffled.
        const list = before
          .map((follows, id) => ({
            id: String(id),
            follows: id === 0 ? [] : follows.map((n) => String(n % id)),
          }))
          .map((node, index) => ({ node, at: shuffle[index] ?? 0 }))
          .sort((a, b) => a.at - b.at)
          .map(({ node }) => node);
        const order = orderOf(list);
        if (order.kind === 'circle') throw new Error(`no circle was made: ${order.ids.join()}`);
        expect(order.indexes.toSorted((a, b) => a - b)).toEqual(list.map((_, index) => index));
        const ids = order.indexes.map((index) => list[index]?.id ?? '');
        for (const { id, follows } of list) {
          for (const earlier of follows) expect(ids.indexOf(earlier)).toBeLessThan(ids.indexOf(id));
        }
      }),
    );
  });
});

describe('a circle', () => {
  it('of one line is found', () => {
    expect(orderOf(nodes(['a'], ['b', 'b']))).toEqual({ kind: 'circle', ids: ['b'] });
  });

  it('of two lines is found, each waiting for the next', () => {
    expect(orderOf(nodes(['a', 'b'], ['b', 'a']))).toEqual({ kind: 'circle', ids: ['a', 'b'] });
  });

  it('of three lines is found, without the line that only leads into it', () => {
    const led = nodes(['into', 'a'], ['a', 'done', 'b'], ['b', 'c'], ['c', 'a'], ['done']);
    expect(orderOf(led)).toEqual({ kind: 'circle', ids: ['a', 'b', 'c'] });
  });

  it('of two thousand lines is found, and a chain of as many is none', () => {
    const chain = Array.from({ length: 2000 }, (_, n) => ({ id: `${n}`, follows: [`${n + 1}`] }));
    expect(orderOf(chain).kind).toBe('order');
    const closed = chain.map((node, n) => (n === 1999 ? { ...node, follows: ['0'] } : node));
    expect(orderOf(closed)).toMatchObject({ kind: 'circle', ids: { length: 2000 } });
  });

  it('is said in a sentence', () => {
    expect(circleText(['Model'])).toBe('Model would wait for itself.');
    expect(circleText(['Model', 'Training'])).toBe(
      'Model waits for Training, Training waits for Model: none of them could ever start.',
    );
    expect(circleText(['A', 'B', 'C'])).toBe(
      'A waits for B, B waits for C, C waits for A: none of them could ever start.',
    );
  });
});
