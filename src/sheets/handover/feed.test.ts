import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SCOPE } from '../scope/fields.ts';
import { countingOf, workFor, workId } from './feed.ts';
import { item, work } from './handover.fixture.ts';
import { type HandoverItem, HANDOVER } from './fields.ts';
import * as v from 'valibot';

const outside = (changes: Partial<HandoverItem> = {}) => item({ within: '', ...changes });

describe('how an item stands in the scope', () => {
  it('is nowhere without a size, and no work at all with a size of nothing', () => {
    expect(countingOf(outside({ low: '', likely: '', high: '' }), []).kind).toBe('unsized');
    expect(countingOf(outside({ low: '5', likely: '2' }), []).kind).toBe('unsized');
    expect(countingOf(outside({ low: '0', likely: '0', high: '0' }), []).kind).toBe('none');
  });

  it('is absent, held by a workstream, or counted there and so twice', () => {
    const one = outside();
    expect(countingOf(one, [work('another', '1', '2', '4')]).kind).toBe('absent');
    const held = item();
    expect(countingOf(held, []).kind).toBe('within');
    expect(countingOf(held, [work(workId(held), '1', '2', '4')]).kind).toBe('twice');
  });

  it('agrees when the numbers are the same, however they are typed', () => {
    const one = outside({ low: '1.50', likely: '2', high: '1,000' });
    const kind = (low: string, likely: string, high: string) =>
      countingOf(one, [work(workId(one), low, likely, high)]).kind;
    expect(kind('1.5', '2,0', '1000')).toBe('agrees');
    expect(kind('1.5', '2', '1001')).toBe('differs');
    expect(kind('1.5', '', '1000')).toBe('differs');
    expect(kind('1.5', 'two', '1000')).toBe('differs');
  });
});

describe('what the scope is given', () => {
  it('is new work with the same numbers and a name that fits, or new numbers for work it knows', () => {
    const one = outside({ production: `A feed ${'of every alert '.repeat(9)}` });
    const made = workFor(one, []);
    expect(made).toMatchObject({ kind: 'new', numbers: { low: '1', likely: '2', high: '4' } });
    expect(made?.kind === 'new' && made.name).toMatch(/^A feed of every alert .*[a-z]…$/);
    expect(made?.kind === 'new' && made.name.length).toBeLessThanOrEqual(61);
    const known = workFor(one, [work(workId(one), '1', '2', '3')]);
    expect(known).toEqual({ kind: 'known', id: workId(one), numbers: { low: '1', likely: '2', high: '4' } });
  });

  it('is nothing where nothing is due: held, in line, twice, without a size', () => {
    const one = outside();
    expect(workFor(item(), [])).toBeUndefined();
    expect(workFor(one, [work(workId(one), '1', '2', '4')])).toBeUndefined();
    expect(workFor({ ...one, within: 'security' }, [work(workId(one), '9', '9', '9')])).toBeUndefined();
    expect(workFor({ ...one, likely: 'two' }, [work(workId(one), '1', '2', '4')])).toBeUndefined();
    expect(workFor(outside({ low: '0', likely: '0', high: '0' }), [])).toBeUndefined();
  });

  it('has always an id that a plan can be read back with', () => {
    const ids = fc.stringMatching(/^[A-Za-z0-9-]{1,64}$/);
    fc.assert(
      fc.property(ids, (id) => {
        const read = v.safeParse(HANDOVER.fields.items.row, { id });
        expect(read.success).toBe(id.length <= 55);
        if (read.success) expect(v.is(SCOPE.fields.extra.row, { id: workId(read.output) })).toBe(true);
      }),
    );
  });

  it('brings the two into line, whatever was in the scope before, and then is nothing more', () => {
    const number = fc.constantFrom('', '0', '1', '2.5', '3', '12', 'x');
    fc.assert(
      fc.property(number, number, number, number, number, number, (low, likely, high, a, b, c) => {
        const one = outside({ low, likely, high });
        for (const extra of [[], [work(workId(one), a, b, c)]]) {
          const due = workFor(one, extra);
          if (!due) continue;
          const { numbers } = due;
          const after = [work(workId(one), numbers.low, numbers.likely, numbers.high)];
          expect(countingOf(one, after).kind).toBe('agrees');
          expect(workFor(one, after)).toBeUndefined();
        }
      }),
    );
  });
});
