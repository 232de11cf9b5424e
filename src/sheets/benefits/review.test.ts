import { describe, expect, it } from 'vitest';
import { benefitsSheet, typed, WORDING } from './benefits.fixture.ts';
import { reviewBenefits } from './review.ts';

const WHOLE = { gain: 'Hours', kind: 'in', counted: 'By hand', owner: 'Beth', ...typed(1, 2, 3) };
const RUN = { run: typed(1) };
const found = (rows: object[], fields: object = RUN) =>
  reviewBenefits(benefitsSheet(rows, fields), WORDING.fields).map(({ field }) => field);

describe('the review of what it buys', () => {
  it('finds nothing on a whole sheet, nor in a row with nothing in it', () => {
    expect(found([WHOLE])).toEqual([]);
    expect(found([WHOLE, { kind: '' }])).toEqual([]);
  });

  it.each<[string, object, string]>([
    ['no kind', { kind: '' }, 'b0-kind'],
    ['no figure', { low: '', likely: '', high: '' }, 'b0-likely'],
    ['no likely value', { likely: '' }, 'b0-likely'],
    ['no way to count it', { counted: ' ' }, 'b0-counted'],
    ['no owner', { owner: '' }, 'b0-owner'],
    ['a day that is none', { since: 'soon' }, 'b0-since'],
    ['a high below its low', { high: '0' }, 'b0-high'],
  ])('finds a benefit with %s, at its field', (_, change, field) => {
    expect(found([{ ...WHOLE, ...change }])).toEqual([`benefits-${field}`]);
  });

  it('finds that nothing is named, that running it has no cost, and years that are none', () => {
    expect(found([])).toEqual(['benefits-benefits']);
    expect(found([WHOLE], {})).toEqual(['benefits-run-likely']);
    expect(found([WHOLE], { run: { low: 'x', likely: '', high: '' } })).toEqual(['benefits-run-low']);
    expect(found([WHOLE], { ...RUN, years: '11' })).toEqual(['benefits-years']);
    expect(found([WHOLE], { ...RUN, years: '2.5' })).toEqual(['benefits-years']);
  });

  it('asks what happens on a no once a course is recommended', () => {
    expect(found([WHOLE], { ...RUN, recommend: 'stop' })).toEqual(['benefits-onNo']);
    expect(found([WHOLE], { ...RUN, recommend: 'stop', onNo: 'We tell them.' })).toEqual([]);
  });
});
