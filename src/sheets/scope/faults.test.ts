import { describe, expect, it } from 'vitest';
import { circleFaults, scopeFaults } from './faults.ts';
import { readScope } from './read.ts';
import { exactly, sheet } from './sheet.fixture.ts';

const MODEL = { model: exactly(10) };
const TERMS = { id: 'terms', name: 'Exit terms', ...exactly(1) };

describe('what cannot be counted', () => {
  it('is nothing on a blank sheet, nor on one that is filled in', () => {
    expect(scopeFaults(sheet({}))).toEqual([]);
    expect(scopeFaults(sheet({ ...MODEL, extra: [TERMS], people: '9', cost: '4,600' }))).toEqual([]);
  });

  it.each([
    ['model-likely', { model: { likely: 'lots' } }],
    ['model-likely', { model: { likely: '1.500' } }],
    // Three months, and never three million weeks or people.
    ['model-likely', { model: { likely: '3 m' } }],
    ['model-planned', { model: { planned: '3 m' } }],
    ['model-people', { model: { people: '3 m' } }],
    ['model-waitHigh', { model: { waitHigh: '3 m' } }],
    ['multiplier-high', { multiplier: { likely: '5', high: '3 m' } }],
    ['extra-terms-high', { extra: [{ ...TERMS, high: '3 m' }] }],
    ['people', { people: '3 m' }],
    ['validation-low', { validation: { ...exactly(2), low: '-1' } }],
    ['change-likely', { change: { low: '3', likely: '2', high: '4' } }],
    ['security-planned', { security: { planned: 'some' } }],
    ['training-people', { training: { people: '0' } }],
    ['readiness-waitLow', { readiness: { waitLow: 'x' } }],
    ['readiness-waitLikely', { readiness: { waitLow: '2', waitLikely: '1' } }],
    ['readiness-waitHigh', { readiness: { waitLikely: '2', waitHigh: '1' } }],
    ['integration-planned', { integration: { planned: 'x' } }],
    ['integration-people', { integration: { people: 'x' } }],
    ['integration-waitHigh', { integration: { waitLow: '2', waitHigh: '1' } }],
    ['multiplier-high', { multiplier: { likely: '5', high: '4' } }],
    ['extra-terms-high', { extra: [{ ...TERMS, high: 'x' }] }],
    ['extra-terms-people', { extra: [{ ...TERMS, people: '0' }] }],
    ['extra-terms-waitLow', { extra: [{ ...TERMS, waitLow: '–1' }] }],
    ['people', { people: '0' }],
    ['cost', { cost: '£4600' }],
    ['daysPerWeek', { effortUnit: 'days', daysPerWeek: '8' }],
    ['hoursPerWeek', { cost: '1', costUnit: 'hour', hoursPerWeek: '169' }],
    ['lambda', { lambda: '0' }],
    ['correlation', { correlation: '1' }],
  ])('is told at %s for %j, and there is no forecast', (field, typed) => {
    const read = readScope(sheet({ ...MODEL, ...typed }), '');
    if (read.kind !== 'nonsense') throw new Error(read.kind);
    expect(read.faults.map((fault) => fault.field)).toContain(`scope-${field}`);
    for (const fault of read.faults) expect(fault.says).toMatch(/\.$/);
  });

  it('is told all at once', () => {
    const fields = { model: { likely: 'x' }, people: '0', extra: [{ ...TERMS, low: '2', high: 'y' }] };
    expect(scopeFaults(sheet(fields)).map(({ field }) => field)).toEqual([
      'scope-model-likely',
      'scope-extra-terms-likely',
      'scope-extra-terms-high',
      'scope-people',
    ]);
  });

  it('is no field that is neither shown nor used just now', () => {
    const hidden = { daysPerWeek: '0', hoursPerWeek: 'x', shape: 'triangular', lambda: '0' };
    expect(scopeFaults(sheet({ ...MODEL, ...hidden, costUnit: 'week' }))).toEqual([]);
  });

  it('is not a currency, nor a date: the figures do without', () => {
    expect(scopeFaults(sheet({ ...MODEL, currency: '£', start: 'soon', committed: 'never' }))).toEqual([]);
  });
});

describe('a circle from a file', () => {
  const own = (id: string, ...follows: string[]) => ({ id, name: `Own ${id}`, ...exactly(1), follows });

  it.each<[string, string, object]>([
    ['of one workstream', 'model', { model: { ...exactly(1), follows: ['model'] } }],
    ['of two', 'change', { change: { follows: ['training'] } }],
    ['of three', 'integration', { integration: { follows: ['change'] }, change: { follows: ['security'] } }],
    ['through further work', 'security', { security: { follows: ['a'] }, extra: [own('a', 'security')] }],
    ['of further work alone', 'extra-b', { extra: [own('a'), own('b', 'c'), own('c', 'b')] }],
    ['of a row without content', 'extra-b', { extra: [{ id: 'b', follows: ['b'] }] }],
  ])('%s is told once, where it begins', (_, field, fields) => {
    const faults = circleFaults(sheet({ ...MODEL, ...fields }));
    expect(faults.map((fault) => fault.field)).toEqual([`scope-${field}-follows`]);
    expect(faults[0]?.says).toMatch(/ever start\.$|wait for itself\.$/);
    expect(readScope(sheet({ ...MODEL, ...fields }), '')).toEqual({ kind: 'nonsense', faults });
  });

  it('calls further work what its reader calls it', () => {
    const [fault] = circleFaults(sheet({ ...MODEL, extra: [own('a', 'b'), own('b', 'a')] }));
    expect(fault?.says).toContain('Own a waits for Own b');
  });

  it('is none where work is followed that is gone', () => {
    expect(circleFaults(sheet({ ...MODEL, extra: [own('a', 'gone', 'model')] }))).toEqual([]);
  });
});
