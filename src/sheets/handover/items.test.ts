import { describe, expect, it } from 'vitest';
import { item, sheet } from './handover.fixture.ts';
import { areasNotLookedAt, hasSize, itemName, listed, sizesOf, stateOf } from './items.ts';
import { AREAS, blankHandoverItem } from './fields.ts';

describe('the items of the running list', () => {
  it('are the rows that say anything, if only where or how far', () => {
    const blank = blankHandoverItem('blank');
    const rows = [blank, { ...blank, id: 'a', area: 'access' as const }, { ...blank, id: 'b', high: '3' }];
    expect(listed(sheet({ items: rows })).map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('have a size when all that is typed of it can be counted', () => {
    expect(hasSize({ low: '', likely: '2', high: '' })).toBe(true);
    expect(hasSize({ low: '1', likely: '2', high: 'x' })).toBe(false);
    expect(hasSize({ low: '3', likely: '2', high: '4' })).toBe(false);
    expect(hasSize({ low: ' ', likely: '', high: '' })).toBe(false);
  });

  it('add up end by end, with those that have no size counted beside', () => {
    const sum = sizesOf([item(), item({ low: '', likely: '3', high: '' }), item({ low: 'x' })]);
    expect(sum).toEqual({ low: 4, likely: 5, high: 7, unsized: 1 });
  });

  it('are not handed over until somebody says so, and are called by what production needs', () => {
    expect(stateOf(item({ state: '' }))).toBe('open');
    expect(itemName(item({ production: ' ' }))).toBe('By hand');
    expect(itemName(item({ production: '', pilot: '' }))).toBe('An item without words');
  });

  it('leave areas where nobody looked, of which “other” is none', () => {
    const looked = sheet({ items: AREAS.filter((area) => area !== 'support').map((area) => item({ area })) });
    expect(areasNotLookedAt(looked)).toEqual(['support']);
    expect(areasNotLookedAt(sheet({}))).toHaveLength(8);
  });
});
