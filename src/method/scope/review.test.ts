import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { FieldWording } from '../wording.ts';
import { SCOPE_FIELDS, type ScopeField, ScopeSchema } from './model.ts';
import {
  currencyError,
  multiplierWarning,
  numberError,
  peopleError,
  rangeErrors,
  reviewScope,
} from './review.ts';

const names = Object.fromEntries(SCOPE_FIELDS.map((field) => [field, { label: `the ${field}` }])) as Record<
  ScopeField,
  FieldWording
>;
const range = { low: '1', likely: '2', high: '3' };
const WHOLE = {
  model: range,
  validation: range,
  security: range,
  change: range,
  training: range,
  readiness: range,
  people: '9',
  costPerWeek: '4600',
  currency: 'GBP',
  start: '2026-10-05',
};
const review = (changes: object) => reviewScope(v.parse(ScopeSchema, { ...WHOLE, ...changes }), names);

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
    ['people', 'missing', { people: ' ' }],
    ['costPerWeek', 'missing', { costPerWeek: '' }],
    ['currency', 'missing', { currency: '' }],
    ['start', 'missing', { start: '' }],
    ['start', 'missing', { start: '5 October' }],
    ['validation-low', 'weak', { validation: { likely: '2' } }],
    ['validation-low', 'weak', { validation: { ...range, low: 'one' } }],
    ['validation-likely', 'weak', { validation: { ...range, likely: '-2' } }],
    ['validation-high', 'weak', { validation: { ...range, high: '3 weeks' } }],
    ['validation-likely', 'weak', { validation: { low: '2', likely: '1', high: '3' } }],
    ['validation-high', 'weak', { validation: { low: '1', likely: '3', high: '2' } }],
    ['validation-planned', 'weak', { validation: { ...range, planned: 'a few' } }],
    ['extra-x-high', 'weak', { extra: [{ id: 'x', name: 'Terms', ...range, high: '1' }] }],
    ['integration-planned', 'weak', { integration: { planned: 'a lot' } }],
    ['multiplier-low', 'weak', { multiplier: { low: 'three' } }],
    ['multiplier-high', 'weak', { multiplier: { likely: '5', high: '4' } }],
    ['multiplier-low', 'weak', { multiplier: { low: '2.9' } }],
    ['people', 'weak', { people: '0' }],
    ['people', 'weak', { people: 'nine' }],
    ['costPerWeek', 'weak', { costPerWeek: '£4600' }],
    ['currency', 'weak', { currency: '£' }],
  ])('sends to %s (%s) for %j', (field, weight, change) => {
    expect(review(change)).toMatchObject([{ sheet: 'scope', weight, field: `scope-${field}` }]);
  });

  it('calls work by the names of the sheet and of its reader', () => {
    expect(review({ change: {} })[0]?.says).toBe('the change has no likely effort.');
    expect(review({ extra: [{ id: 'x', name: ' Exit terms ' }] })[0]?.says).toBe(
      'Exit terms has no likely effort.',
    );
  });

  it('takes 0 for an answer', () => {
    expect(review({ training: { low: '0', likely: '0', high: '0' } })).toEqual([]);
  });
});

describe('a range', () => {
  it.each([
    ['in order', '1', '2', '3', undefined, undefined, undefined],
    ['of one value', '2', '2', '2', undefined, undefined, undefined],
    ['of blanks', '', '', '', undefined, undefined, undefined],
    ['with low above likely', '3', '2', '4', undefined, 'Likely is below low.', undefined],
    ['with likely above high', '1', '5', '4', undefined, undefined, 'High is below likely.'],
    ['with low above high and no likely', '5', '', '4', undefined, undefined, 'High is below low.'],
    ['compared as numbers, not as text', '9', '10', '11', undefined, undefined, undefined],
  ])('%s', (_, low, likely, high, atLow, atLikely, atHigh) => {
    expect(rangeErrors({ low, likely, high })).toEqual({ low: atLow, likely: atLikely, high: atHigh });
  });

  it('says at each field what cannot be read there, and compares only what can', () => {
    const errors = rangeErrors({ low: 'x', likely: '2', high: '-1' });
    expect(errors.low).toBe(numberError('x'));
    expect(errors.likely).toBeUndefined();
    expect(errors.high).toBe(numberError('-1'));
    expect(errors.high).not.toBe(errors.low);
  });
});

describe('a message at a field', () => {
  it('is given for what cannot be used, and for nothing else', () => {
    expect(numberError('')).toBeUndefined();
    expect(numberError('12.5')).toBeUndefined();
    expect(numberError('twelve')).toContain('isn’t a number');
    expect(peopleError('')).toBeUndefined();
    expect(peopleError('0.5')).toBeUndefined();
    expect(peopleError('0')).toContain('no people');
    expect(peopleError('0,0')).toContain('no people');
    expect(peopleError('two')).toContain('isn’t a number');
    expect(currencyError(' ')).toBeUndefined();
    expect(currencyError('chf')).toBeUndefined();
    expect(currencyError('$')).toContain('three letters');
  });
});

describe('the warning about integration', () => {
  const warn = (multiplier: object) => multiplierWarning(v.parse(ScopeSchema, { multiplier }));

  it('is given below three at any of the three, and not at three', () => {
    expect(warn({})).toBeUndefined();
    expect(warn({ low: '3', likely: '3', high: '3' })).toBeUndefined();
    for (const part of ['low', 'likely', 'high'])
      expect(warn({ [part]: '2.9' }), part).toMatchObject({
        part,
        says: expect.stringContaining('Below three'),
      });
  });

  it('is not given for what is blank or cannot be read', () => {
    expect(warn({ low: '', likely: 'two', high: '-1' })).toBeUndefined();
  });
});
