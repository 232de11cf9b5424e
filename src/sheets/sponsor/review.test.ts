import { describe, expect, it } from 'vitest';
import { reviewSponsor } from './review.ts';
import { dispute, met, sheet, TODAY, week } from './sponsor.fixture.ts';

const HOW = { how: 'Tomas ruled' };
const WHOLE = {
  ask: 'The hour',
  askBy: '2026-11-26',
  disputes: [dispute('2026-11-02', '2026-11-10', HOW), dispute('2026-11-18')],
  attention: [week('2026-11-09'), week('2026-11-16')],
};
const review = (changes: object = {}, pattern = '++') =>
  reviewSponsor(sheet({ ...WHOLE, ...changes }), met(pattern), TODAY);
const one = (more: object) => ({
  disputes: [{ ...dispute('2026-11-02', '2026-11-10', HOW), id: 'd', ...more }],
});
const row = (more: object) => ({
  attention: [...WHOLE.attention, { ...week('2026-11-09'), id: 'w', ...more }],
});

describe('the review of a sponsor', () => {
  it('finds nothing in a sheet that is whole, and nothing in a blank row', () => {
    expect(review()).toEqual([]);
    expect(
      review({
        disputes: [...WHOLE.disputes, { id: 'blank' }],
        attention: [...WHOLE.attention, { id: 'empty' }],
      }),
    ).toEqual([]);
  });

  it.each<[string, 'due' | 'missing' | 'weak', object]>([
    ['ask', 'missing', { ask: ' ' }],
    ['askBy', 'missing', { askBy: 'soon' }],
    ['askBy', 'due', { askBy: '2026-11-19' }],
    ['d-what', 'weak', one({ what: '' })],
    ['d-between', 'weak', one({ between: ' ' })],
    ['d-raised', 'weak', one({ raised: '' })],
    ['d-settled', 'weak', one({ settled: '2026-11-01' })],
    ['d-settled', 'weak', one({ raised: '2026-11-10', settled: '2026-11-21' })],
    ['d-how', 'weak', one({ how: '' })],
    ['w-week', 'weak', row({ week: '' })],
    ['w-hours', 'weak', row({ hours: '170' })],
    ['w-hours', 'weak', row({ hours: 'a few' })],
    ['w-did', 'weak', row({ did: '', hours: '2' })],
  ])('sends to %s (%s) for %j', (field, weight, change) => {
    expect(review(change)).toMatchObject([{ sheet: 'sponsor', field: `sponsor-${field}`, weight }]);
  });

  it('takes a request that is due today for one that is not late', () => {
    expect(review({ askBy: TODAY })).toEqual([]);
  });

  it('takes a week without hours and without an act for an answer', () => {
    expect(review(row({ did: '', hours: '0', rivals: 'The budget' }))).toEqual([]);
  });

  it('leaves absences to the steering worksheet, and speaks of every other sign', () => {
    expect(review({}, '--')).toEqual([]);
    const fields = (changes: object, pattern: string) => review(changes, pattern).map(({ field }) => field);
    expect(fields({}, '+-++++')).toEqual(['sponsor-attendance']);
    expect(fields({ disputes: [dispute('2026-10-01')] }, '+')).toEqual(['sponsor-disputes']);
    expect(fields({ attention: [week('2026-10-01')] }, '+')).toEqual(['sponsor-attention']);
  });

  it('puts an empty chair first', () => {
    const [first] = review({ attention: [week('2026-10-01')] }, '---');
    expect(first).toMatchObject({ field: 'sponsor-ask', mend: expect.stringContaining('triage list') });
  });
});

it('what is found of a sponsor’s weeks is for nobody but whoever wrote the plan', () => {
  const found = review(row({ week: 'soon', hours: 'many' })).filter(({ field }) => /-w-/.test(field));
  expect(found.length).toBeGreaterThan(0);
  expect(found.every((finding) => finding.private)).toBe(true);
});
