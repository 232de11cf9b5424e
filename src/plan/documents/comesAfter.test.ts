import { expect, it } from 'vitest';
import { show } from '../../report/values.ts';
import { comesAfter } from './comesAfter.ts';
import type { NotShown } from './openMatters.ts';
import { TODAY } from './plans.fixture.ts';

const ASKED: NotShown = {
  ...{ short: '“Which data?”', text: '“Which data?”', reference: 'MR-2', given: '', who: 'Joel Abara' },
  ...{ day: '2026-12-11', due: '', forecast: '', condition: '', says: '' },
};
const told = (after: NotShown[], later = '', reviews: string[] = []) =>
  show(
    comesAfter(
      { on: '2026-12-08', until: [], after },
      later,
      reviews.map((name) => ({ name, who: '', date: '', forecast: '' })),
      TODAY,
    ),
  );

it('what alone comes after the decision is told in the words in which it is asked, with whose it is', () => {
  expect(told([ASKED])).toBe(
    'One thing comes only after the decision: “Which data?” (MR-2, Joel Abara, 11 Dec 2026)',
  );
  expect(told([{ ...ASKED, text: 'Security review' }], '', ['Security review'])).toBe(
    'One thing comes only after the decision',
  );
});

it('several are counted, with how many of them a sitting later, and how many have no day', () => {
  const all = [ASKED, { ...ASKED, day: '2027-01-15' }, { ...ASKED, day: '' }];
  expect(told(all, '1 of them by the sitting after')).toBe(
    '2 things come only after the decision, 1 of them by the sitting after; 1 has no day',
  );
  expect(told([{ ...ASKED, day: '' }])).toBe('Of what it rests on 1 has no day ahead');
  expect(told([])).toBe('');
});
