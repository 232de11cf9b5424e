import { describe, expect, it } from 'vitest';
import { multipleAlarm } from './errors.ts';
import { reviewScope } from './review.ts';
import { exactly, sheet, WORDING } from './sheet.fixture.ts';

const by = 'Joel Abara';
const range = { low: '1', likely: '2', high: '3', by };
const wait = { waitLow: '3', waitLikely: '4', waitHigh: '8' };
const WHOLE = {
  model: range,
  integration: { low: '6', likely: '8', high: '13', by },
  validation: { ...range, ...wait },
  security: { ...range, ...wait },
  change: range,
  training: range,
  readiness: range,
  people: '9',
  cost: '4600',
  currency: 'GBP',
  start: '2026-10-05',
};
const review = (changes: object) => reviewScope(sheet({ ...WHOLE, ...changes }), WORDING.fields);

describe('the review of scope', () => {
  it('finds nothing in a sheet that is whole', () => {
    expect(review({})).toEqual([]);
    expect(review({ extra: [{ id: 'x', name: 'Terms', ...range }, { id: 'blank' }] })).toEqual([]);
  });

  it.each<[string, 'missing' | 'weak', object]>([
    ['model-likely', 'missing', { model: { low: '1', high: '3' } }],
    ['readiness-likely', 'missing', { readiness: {} }],
    ['extra-x-likely', 'missing', { extra: [{ id: 'x', name: 'Terms' }] }],
    ['extra-x-likely', 'missing', { extra: [{ id: 'x', high: '3' }] }],
    ['integration-likely', 'missing', { integration: {} }],
    ['integration-likely', 'weak', { integration: { low: '1', likely: '5.9', high: '13', by } }],
    ['integration-likely', 'weak', { integration: { low: '1', likely: '10.1', high: '13', by } }],
    ['integration-low', 'weak', { integration: { likely: '8', by } }],
    ['change-by', 'weak', { change: { ...range, by: ' ' } }],
    ['validation-waitLikely', 'missing', { validation: range }],
    ['security-waitLikely', 'missing', { security: range }],
    ['people', 'missing', { people: ' ' }],
    ['cost', 'missing', { cost: '' }],
    ['currency', 'missing', { currency: '' }],
    ['start', 'missing', { start: '' }],
    ['start', 'missing', { start: '5 October' }],
    ['change-low', 'weak', { change: { likely: '2', by } }],
    ['change-low', 'weak', { change: { ...range, low: 'one' } }],
    ['change-likely', 'weak', { change: { ...range, likely: '-2' } }],
    ['change-high', 'weak', { change: { ...range, high: '3 weeks' } }],
    ['change-likely', 'weak', { change: { low: '2', likely: '1', high: '3', by } }],
    ['change-high', 'weak', { change: { low: '1', likely: '3', high: '2', by } }],
    ['change-planned', 'weak', { change: { ...range, planned: 'a few' } }],
    ['change-people', 'weak', { change: { ...range, people: '0' } }],
    ['security-waitHigh', 'weak', { security: { ...range, ...wait, waitHigh: '1' } }],
    ['extra-x-high', 'weak', { extra: [{ id: 'x', name: 'Terms', ...range, high: '1' }] }],
    ['extra-x-waitLow', 'weak', { extra: [{ id: 'x', name: 'Terms', ...range, waitLow: 'x' }] }],
    ['integration-planned', 'weak', { integration: { ...WHOLE.integration, planned: 'a lot' } }],
    ['integration-people', 'weak', { integration: { ...WHOLE.integration, people: '0' } }],
    ['multiplier-low', 'weak', { multiplier: { low: 'three' } }],
    ['multiplier-high', 'weak', { multiplier: { likely: '5', high: '4' } }],
    ['change-follows', 'weak', { change: { ...range, follows: ['training'] } }],
    ['people', 'weak', { people: '0' }],
    ['people', 'weak', { people: 'nine' }],
    ['cost', 'weak', { cost: '£4600' }],
    ['currency', 'weak', { currency: '£' }],
  ])('sends to %s (%s) for %j', (field, weight, change) => {
    expect(review(change)).toMatchObject([{ sheet: 'scope', weight, field: `scope-${field}` }]);
  });

  it.each([
    ['daysPerWeek', { effortUnit: 'days', daysPerWeek: '0' }],
    ['hoursPerWeek', { costUnit: 'hour', hoursPerWeek: '0' }],
    ['lambda', { lambda: '0' }],
    ['correlation', { correlation: '1' }],
    ['extra-x-people', { extra: [{ id: 'x', people: '0' }] }],
    ['first-cut', { first: { cut: '120' } }],
  ])('sends to %s, without which something is not counted, for %j', (field, change) => {
    expect(review(change)).toContainEqual(expect.objectContaining({ field: `scope-${field}` }));
  });

  it('calls work by the names of the sheet and of its reader', () => {
    expect(review({ change: {} })[0]?.says).toBe('The change has no likely effort.');
    expect(review({ extra: [{ id: 'x', name: ' Exit terms ' }] })[0]?.says).toBe(
      'Exit terms has no likely effort.',
    );
    expect(review({ extra: [{ id: 'x', name: 'Exit terms', ...range, people: '0' }] })[0]?.says).toMatch(
      /^Exit terms: With no people/,
    );
  });

  it('takes 0 for an answer, of work as of a queue', () => {
    expect(review({ training: { ...exactly(0), by } })).toEqual([]);
    expect(review({ validation: { ...range, waitLikely: '0' } })).toEqual([]);
  });
});

describe('a range that is too narrow', () => {
  const find = (low: string, likely: string, high: string) =>
    review({ change: { low, likely, high, by } }).map(({ field }) => field);

  it('is one under 15 per cent on both sides', () => {
    expect(find('9', '10', '11')).toEqual(['scope-change-high']);
    expect(find('8.6', '10', '11.4')).toEqual(['scope-change-high']);
    expect(find('10', '10', '10')).toEqual(['scope-change-high']);
  });

  it('is none with room on either side', () => {
    expect(find('8.5', '10', '11')).toEqual([]);
    expect(find('9', '10', '11.5')).toEqual([]);
    expect(find('0', '0', '1')).toEqual([]);
  });
});

describe('the names beside the figures', () => {
  it('are asked for once, at the first that has none', () => {
    const found = review({
      change: { ...range, by: '' },
      extra: [{ id: 'x', name: 'Terms', ...range, by: '' }],
    });
    expect(found.map(({ field, says }) => [field, says])).toEqual([
      ['scope-change-by', 'Nobody’s name stands beside the figures of “The change” and “Terms”.'],
    ]);
  });
});

describe('the alarm about integration', () => {
  const stoodIn = (multiplier: object) => multipleAlarm(sheet({ multiplier }));
  const given = (likely: string, model = '10') =>
    multipleAlarm(sheet({ model: { likely: model }, integration: { likely } }))?.is;

  it('is given below three at any of the three that stand in, and not at three', () => {
    expect(stoodIn({})).toBeUndefined();
    expect(stoodIn({ low: '3', likely: '3', high: '3' })).toBeUndefined();
    for (const part of ['low', 'likely', 'high'])
      expect(stoodIn({ [part]: '2.9' }), part).toMatchObject({ field: `multiplier-${part}`, is: 'small' });
  });

  it('is given below three and above five times the model work, whatever the multiplier says', () => {
    expect([given('29'), given('30'), given('50'), given('51')]).toEqual([
      'small',
      undefined,
      undefined,
      'large',
    ]);
  });

  it('is not given for what is blank or cannot be read', () => {
    expect(stoodIn({ low: '', likely: 'two', high: '-1' })).toBeUndefined();
    expect([given('5', ''), given('5', '0'), given('', '10')]).toEqual([undefined, undefined, undefined]);
  });
});
