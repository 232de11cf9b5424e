import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../../tests/support/runs.ts';
import { namesakes, sameName } from './sameName.ts';

describe('two names', () => {
  it.each<[string, string]>([
    ['Compliance', 'Financial-crime compliance'],
    ['IT integration', 'it'],
    ['Security and technology', 'Technology, security'],
    ['Raman', 'Dr Priya Raman'],
    ['Region 2', 'Region 2, north'],
    ['Compliance', 'Compliance 2'],
  ])('are of one: %s, %s', (one, other) => {
    expect(sameName(one, other)).toBe(true);
    expect(sameName(other, one)).toBe(true);
  });

  it.each<[string, string]>([
    ['IT', 'Security'],
    ['Model risk', 'Operational risk'],
    ['', 'Security'],
    ['and', 'Security and technology'],
    ['IT', 'Credit'],
    ['Person 5', 'Person 10 5% of 40,000 alerts'],
    ['Line 2', 'Line 10, 2 days a week'],
  ])('are of two: %s, %s', (one, other) => {
    expect(sameName(one, other)).toBe(false);
  });
});

it('looked up among many, a name is the first of them that it is the same as one by one', () => {
  const word = fc.constantFrom('IT', 'and', 'model', 'risk', 'Priya', 'Raman', 'Dr');
  const name = fc.array(word, { maxLength: 4 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(fc.array(name, { maxLength: 12 }), name, (names, sought) => {
      expect(namesakes(names)(sought)).toBe(names.findIndex((other) => sameName(other, sought)));
    }),
    { numRuns: runs(2000) },
  );
});
