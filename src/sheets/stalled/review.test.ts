import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { benefitsSheet } from '../benefits/benefits.fixture.ts';
import { SCOPE } from '../scope/fields.ts';
import { reviewStalled } from './review.ts';
import { sheet, typed, WORDING } from './stalled.fixture.ts';

const range = typed(1, 2, 3);
const WHOLE = {
  from: '2026-12-08',
  burn: range,
  value: range,
  leavers: range,
  salary: range,
  finish: range,
  restructure: range,
  vendors: [{ id: 'v', what: 'Ostrel', notice: '2026-12-31', renewal: '2027-03-31', minimum: '5' }],
  stale: [{ id: 's', what: 'Test', on: '2027-03-31', ...range }],
  board: 'Told 31 March.',
};
const NOTHING = { scope: v.parse(SCOPE.schema, {}), benefits: benefitsSheet([]) };
const COSTED = { scope: v.parse(SCOPE.schema, { model: { likely: '20' }, cost: '9000' }) };
const review = (changes: object, around: object = {}) =>
  reviewStalled(sheet({ ...WHOLE, ...changes }), WORDING.fields, {
    ...{ ...NOTHING, today: '2026-11-20' },
    ...around,
  });

describe('the review of staying stalled', () => {
  it('finds nothing in a sheet that is whole, and nothing in a blank row', () => {
    expect(review({})).toEqual([]);
    expect(
      review({ vendors: [...WHOLE.vendors, { id: 'b' }], stale: [...WHOLE.stale, { id: 'c' }] }),
    ).toEqual([]);
  });

  it.each<[string, 'missing' | 'weak', object]>([
    ['from', 'missing', { from: '' }],
    ['burn-likely', 'missing', { burn: {}, value: {} }],
    ['finish-likely', 'missing', { finish: {}, restructure: {} }],
    ['burn-high', 'weak', { burn: { low: '1', likely: '2' } }],
    ['value-low', 'weak', { value: { likely: '2' } }],
    ['finish-likely', 'weak', { finish: { low: '1', high: '3' } }],
    ['finish-likely', 'weak', { finish: {} }],
    ['restructure-likely', 'weak', { restructure: {} }],
    ['salary-likely', 'weak', { salary: {} }],
    ['leavers-likely', 'weak', { leavers: {} }],
    ['months', 'weak', { months: '99' }],
    ['sunk', 'weak', { sunk: 'all of it' }],
    ['writeOff', 'weak', { writeOff: 'most' }],
    ['stopPeople-high', 'weak', { stopPeople: typed(1, 2, 0) }],
    ['stopNotice-likely', 'weak', { stopNotice: { low: '1', high: '2' } }],
    ['value-likely', 'weak', { value: typed(3, 2, 4) }],
    ['v-notice', 'weak', { vendors: [{ id: 'v', what: 'Ostrel', minimum: '5' }] }],
    [
      'v-notice',
      'weak',
      { vendors: [{ id: 'v', what: 'Ostrel', notice: '2027-04-01', renewal: '2027-03-31', minimum: '5' }] },
    ],
    ['finishIn', 'weak', { finishIn: ' ' }],
    ['restructureIn', 'weak', { restructureIn: '' }],
    ['finishIn', 'weak', { finishIn: '37' }],
    ['v-minimum', 'weak', { vendors: [{ id: 'v', what: 'Ostrel', notice: '2026-12-31' }] }],
    ['s-on', 'weak', { stale: [{ id: 's', what: 'Test', ...range }] }],
    ['s-likely', 'weak', { stale: [{ id: 's', what: 'Test', on: '2027-03-31' }] }],
    ['s-high', 'weak', { stale: [{ id: 's', what: 'Test', on: '2027-03-31', low: '1', likely: '2' }] }],
    ['board', 'weak', { board: ' ' }],
  ])('sends to %s (%s) for %j', (field, weight, change) => {
    expect(review(change)).toMatchObject([{ sheet: 'stalled', weight, field: `stalled-${field}` }]);
  });

  it('needs no cost of finishing while the scope worksheet gives one', () => {
    expect(review({ finish: {}, restructure: {} }, COSTED)).toMatchObject([
      { weight: 'weak', field: 'stalled-restructure-likely' },
    ]);
    expect(review({ finish: {} }, COSTED)).toEqual([]);
  });

  it('asks neither when finishing delivers nor what is deferred while other worksheets say it', () => {
    const dated = { scope: v.parse(SCOPE.schema, { model: { likely: '20' }, start: '2026-10-05' }) };
    expect(review({ finishIn: '' }, dated)).toEqual([]);
    expect(review({ finishIn: '' }, COSTED)).toMatchObject([{ field: 'stalled-finishIn' }]);
    const brings = { benefits: benefitsSheet([typed(12)]) };
    expect(review({ burn: {}, value: {} }, brings)).toEqual([]);
    expect(review({ finishIn: '', value: {} }, brings)).toMatchObject([{ field: 'stalled-finishIn' }]);
    expect(review({ finishIn: '', value: {} })).toEqual([]);
  });

  it('speaks of a notice date in its last thirty days, and not before or after', () => {
    const says = (today: string) => review({}, { today }).map((finding) => finding.says);
    expect(says('2026-11-30')).toEqual([]);
    expect(says('2026-12-01')).toEqual(['Ostrel: notice is due on 31 Dec 2026.']);
    expect(says('2026-12-30')).toEqual(['Ostrel: notice is due on 31 Dec 2026.']);
    expect(says('2026-12-31')).toEqual(['Ostrel: notice is due on 31 Dec 2026.']);
    expect(says('2027-01-01')).toEqual([]);
    expect(says('')).toEqual([]);
  });

  it('takes 0 for an answer where a contract commits to nothing', () => {
    expect(review({ vendors: [{ id: 'v', what: 'Ostrel', notice: '2026-12-31', minimum: '0' }] })).toEqual(
      [],
    );
  });

  it('asks no minimum of a contract whose date is outside the count', () => {
    for (const notice of ['2026-12-07', '2028-06-09']) {
      const vendors = [{ id: 'v', what: 'Ostrel', notice }];
      expect(review({ vendors }, { today: '2026-12-08' }), notice).toEqual([]);
    }
  });

  it('calls what is wrong by the names of the sheet and of its reader', () => {
    const says = (changes: object) => review(changes).map((finding) => finding.says)[0];
    expect(says({ value: typed(3, 2, 4) })).toBe('the value: Likely is below low.');
    expect(says({ months: '0' })).toMatch(/^the months: /);
    expect(says({ vendors: [{ id: 'v', what: ' Ostrel ', minimum: '-1', notice: '2026-12-31' }] })).toMatch(
      /^Ostrel: This can’t be less than zero/,
    );
    expect(says({ stale: [{ id: 's', on: '2027-03-31', ...typed(3, 2, 4) }] })).toMatch(
      /^Work without a name: /,
    );
  });
});
