import { expect, it } from 'vitest';
import { reviewLines } from './executiveReviews.ts';
import type { ReviewAhead } from './reviews.ts';
import { TODAY } from './plans.fixture.ts';

const review = (one: Partial<ReviewAhead>): ReviewAhead => ({
  ...{ name: 'Security review', short: 'Security review', who: 'Marek Dunne', gate: undefined },
  ...{ date: '2027-03-12', forecast: '', safe: '', ...one },
});
const told = (...all: Partial<ReviewAhead>[]) => reviewLines(all.map(review), TODAY)[0]?.text;

it('beside whoever reviews stand the day that they said and the one that the forecast has four times in five', () => {
  expect(told({ safe: '2027-06-05' })).toBe(
    'Four times in five by the forecast: Security review 5 Jun 2027 (Marek Dunne said 12 Mar 2027)',
  );
});

it('a day that holds is told as they said it, and that nobody is named or gave one', () => {
  expect(told({ safe: '2027-02-01' })).toBe('Security review 12 Mar 2027 (as Marek Dunne said)');
  expect(told({ date: '', who: '', safe: '2027-06-05' })).toBe(
    'Four times in five by the forecast: Security review 5 Jun 2027 (nobody is named)',
  );
});

it('there is no line where no review is to come', () => {
  expect(reviewLines([], TODAY)).toEqual([]);
});
