import { expect, test } from 'vitest';
import { blankRow } from '../fields.ts';
import { blankDesignInput, blankReviewer, GOVERNANCE } from './fields.ts';
import { functionKeys, ownName } from './functions.ts';
import { reviewGovernance } from './review.ts';
import { sharesByFunction } from './share.ts';

const security = { ...blankReviewer('s'), function: 'Security', also: 'Security and technology; InfoSec' };
const asks = (id: string, name: string) => ({
  ...blankDesignInput(id),
  asks: `What of ${id}?`,
  function: name,
});
const governance = {
  validationStarts: '',
  reviewers: [security, { ...blankReviewer('r'), function: 'Model risk' }],
  inputs: [
    asks('a', 'Security and  technology'),
    asks('b', 'infosec'),
    asks('c', 'Security'),
    asks('d', 'Legal'),
  ],
};

test('a function goes by its name here, whatever else it is called', () => {
  expect(['security AND technology', 'InfoSec', 'Security', 'Legal'].map(ownName(governance))).toEqual([
    ...['Security', 'Security', 'Security'],
    'Legal',
  ]);
  expect(sharesByFunction(governance).map(({ name, all }) => [name, all])).toEqual([
    ['Security', 3],
    ['Model risk', 0],
    ['Legal', 1],
  ]);
});

test('what another function is named by is no other name of one, and nothing is one of nobody', () => {
  const claimed = { reviewers: [{ ...security, also: 'Model risk' }, ...governance.reviewers.slice(1)] };
  expect(functionKeys(claimed)('Model risk')).toBe('model risk');
  const nameless = { reviewers: [{ ...blankRow(GOVERNANCE.fields.reviewers, 'n'), also: 'Legal' }] };
  expect(functionKeys(nameless)('Legal')).toBe('legal');
});

test('a question asked under another name makes no stranger of whoever is named, nor silent whoever asks', () => {
  const fields = reviewGovernance(governance, '2026-11-20').map(({ field }) => field);
  expect(fields).toContain('governance-d-function');
  expect(fields).not.toContain('governance-a-function');
  expect(fields).not.toContain('governance-s-function');
  expect(fields).toContain('governance-r-function');
});
