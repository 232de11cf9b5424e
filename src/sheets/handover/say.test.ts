import { describe, expect, it } from 'vitest';
import { item, sheet } from './handover.fixture.ts';
import { AREAS } from './fields.ts';
import { handoverFinding, showSize } from './say.ts';

const everywhere = () => AREAS.map((area) => item({ area }));
const say = (...items: ReturnType<typeof item>[]) => handoverFinding(sheet({ items }), 'person-weeks');

describe('what the list says it comes to', () => {
  it('is nothing while there is no item', () => {
    expect(say()).toBe('No item is on the list yet.');
  });

  it('counts the items by how far they have come, in that order', () => {
    expect(
      say(...everywhere(), item({ state: 'returned' }), item({ state: '' }), item({ state: 'handed' })),
    ).toMatch(/^12 items: 1 not handed over, 1 handed over, 9 accepted, 1 returned\./);
    expect(say(item())).toMatch(/^1 item: 1 accepted\./);
  });

  it('adds the sizes up, and says how many have none', () => {
    expect(say(...everywhere())).toContain('Their sizes come to 9 to 36 person-weeks, 18 likely.');
    const blank = item({ low: '', likely: '', high: '' });
    expect(say(item(), blank)).toContain(
      'The sizes given come to 1 to 4 person-weeks, 2 likely; 1 item has none.',
    );
    expect(say(blank, blank)).toContain('None has a size.');
    expect(say(item({ low: '3', likely: '3', high: '3' }))).toContain('Their sizes come to 3 person-weeks.');
  });

  it('names the areas where nobody looked, and none when all have an item', () => {
    expect(say(item())).toContain('Nothing stands under Data pipelines, Audit logging,');
    expect(say(...everywhere())).not.toContain('Nothing stands');
  });

  it('shows a size in one cell, or nothing', () => {
    expect(showSize({ low: '1', likely: ' 2', high: '' })).toBe('1 / 2 / –');
    expect(showSize({ low: '3', likely: '2', high: '' })).toBe('');
  });
});
