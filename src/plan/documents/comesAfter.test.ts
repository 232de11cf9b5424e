import { expect, it } from 'vitest';
import { show } from '../../report/values.ts';
import { comesAfter } from './comesAfter.ts';
import type { NotShown } from './openMatters.ts';
import { TODAY } from './plans.fixture.ts';

const ASKED: NotShown = {
  ...{ short: '“Which data?”', text: '“Which data?”', reference: 'MR-2', given: '', who: 'Joel Abara' },
  ...{ day: '2026-12-11', due: '', forecast: '', condition: '', says: '' },
};
const told = (after: NotShown[], later = '') =>
  show(comesAfter({ on: '2026-12-08', until: [], after }, later, TODAY));

it('what alone comes after the decision is told in the words in which it is asked, with whose it is', () => {
  expect(told([ASKED])).toBe(
    '1 thing comes only after the decision: “Which data?” (MR-2, Joel Abara, 11 Dec 2026)',
  );
  // What has a line of its own has no reference.
  expect(told([{ ...ASKED, text: 'Security review', reference: '' }])).toBe(
    '1 thing comes only after the decision',
  );
});

it('several are counted, with how many of them a sitting later and how many have no day, and the last is named', () => {
  const later = { ...ASKED, reference: 'MR-3', day: '2027-01-15' };
  const review = { ...later, reference: '', day: '2027-03-12' };
  const all = [ASKED, later, review, { ...ASKED, day: '' }];
  expect(told(all, '1 by the sitting after')).toBe(
    '3 things come only after the decision, 1 by the sitting after; 1 has no day; the last at a gate: “Which data?” (MR-3, Joel Abara, 15 Jan 2027)',
  );
  // What last came out otherwise has its own line.
  const last = { result: 'Not met', short: '', reference: 'MR-2', opens: '' };
  expect(told([{ ...ASKED, last }, later])).toBe('2 things come only after the decision');
  expect(told([{ ...ASKED, day: '' }])).toBe('Of what it rests on 1 has no day');
  expect(told([{ ...ASKED, day: '', missing: 'word' }])).toBe(
    '1 reviewer’s word comes only after the decision',
  );
  expect(told([])).toBe('');
});
