import { describe, expect, it } from 'vitest';
import { workId } from './feed.ts';
import { item, sheet, STREAMS, work } from './handover.fixture.ts';
import { AREAS, blankHandoverItem, type HandoverItem } from './fields.ts';
import { reviewHandover } from './review.ts';

const frame = { from: 'Joel Abara', to: 'Owen Tighe', date: '2026-11-04' };
const everywhere = AREAS.map((area) => item({ area }));
const review = (changes: object, extra = [] as ReturnType<typeof work>[], today = '2026-11-20') =>
  reviewHandover(sheet({ ...frame, items: everywhere, ...changes }), { extra, streams: STREAMS, today });
/** What is found at one more item. */
const at = (changes: Partial<HandoverItem>, extra: ReturnType<typeof work>[] = []) => {
  const one = item({ id: 'one', ...changes });
  return review({ items: [...everywhere, one] }, extra).map(({ field }) => field);
};

describe('the review of the running list', () => {
  it('has nothing to say of one that is whole, nor of a row that was added and left', () => {
    expect(review({})).toEqual([]);
    expect(review({ items: [...everywhere, blankHandoverItem('blank')] })).toEqual([]);
  });

  it('of a blank one names the two teams, the day and the list', () => {
    const findings = reviewHandover(sheet({}), { extra: [], streams: STREAMS, today: '2026-11-20' });
    expect(findings.map(({ field, weight }) => [field, weight])).toEqual([
      ['handover-from', 'missing'],
      ['handover-to', 'missing'],
      ['handover-date', 'missing'],
      ['handover-items', 'missing'],
    ]);
  });

  it('asks what production needs, where, whose and how much', () => {
    expect(at({ production: '' })).toEqual(['handover-one-production']);
    expect(at({ area: '' })).toEqual(['handover-one-area']);
    expect(at({ owner: ' ' })).toEqual(['handover-one-owner']);
    expect(at({ low: '', likely: '', high: '' })).toEqual(['handover-one-likely']);
    expect(at({ low: '' })).toEqual(['handover-one-low']);
    expect(at({ low: '9' })).toEqual(['handover-one-likely', 'handover-one-high']);
    expect(at({ low: '0', likely: '0', high: '0' })).toEqual([]);
  });

  it('asks for the reason of a return, and for the day of whatever happened', () => {
    expect(at({ state: 'returned' })).toEqual(['handover-one-why']);
    expect(at({ state: 'returned', why: 'No owner' })).toEqual([]);
    expect(at({ state: 'handed', on: '' })).toEqual(['handover-one-on']);
    expect(at({ state: 'open', on: '' })).toEqual([]);
    expect(at({ on: 'Monday' })).toEqual(['handover-one-on']);
  });

  it('wants an accepted size counted once: not nowhere, not twice, not with other numbers', () => {
    const id = workId({ id: 'one' });
    expect(at({ within: '' })).toEqual(['handover-one-within']);
    expect(at({ within: '', state: 'handed' })).toEqual([]);
    expect(at({ within: '' }, [work(id, '1', '2', '4')])).toEqual([]);
    expect(at({ within: '' }, [work(id, '1', '2', '5')])).toEqual(['handover-one-within']);
    const twice = review({ items: [...everywhere, item({ id: 'one' })] }, [work(id, '1', '2', '4')]);
    expect(twice.map(({ says }) => says)).toEqual([
      '“By a process” is counted twice: in the readiness, and as further work.',
    ]);
  });

  it('says after the day of the handover that nothing is accepted, and not before', () => {
    const items = everywhere.map((one) => ({ ...one, state: 'handed' as const }));
    expect(review({ items }).map(({ field }) => field)).toEqual(['handover-date']);
    expect(review({ items }, [], '2026-11-04')).toEqual([]);
    expect(review({ items }, [], '')).toEqual([]);
    expect(review({ items: [...items, item()] })).toEqual([]);
  });

  it('names the areas that nobody has looked at, once', () => {
    const [found, ...more] = review({ items: [item({ area: 'other' })] });
    expect(found).toMatchObject({ field: 'handover-items', weight: 'weak' });
    expect(found?.says).toContain('Data pipelines');
    expect(found?.says).not.toContain('Other');
    expect(more).toEqual([]);
  });

  it('says once of a date that it cannot be read', () => {
    expect(review({ date: '4 November' }).map(({ field, weight }) => [field, weight])).toEqual([
      ['handover-date', 'weak'],
    ]);
  });
});
