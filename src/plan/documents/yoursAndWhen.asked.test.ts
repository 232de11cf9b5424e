import { expect, it } from 'vitest';
import { blankRow } from '../../sheets/fields.ts';
import { blankQuestion } from '../../sheets/gate/fields.ts';
import { STEERING } from '../../sheets/steering/fields.ts';

import { byPerson, planned } from './yoursAndWhen.fixture.ts';

it('asks whoever is past the day of a promise for another before the next sitting, as the risks say', () => {
  const plan = planned(({ steering }) => {
    steering.next = '2026-12-08';
    steering.commitments = [
      {
        ...blankRow(STEERING.fields.commitments, 'c'),
        ...{ function: 'Bo Lind', promise: 'Gives data', due: '2026-11-02' },
      },
    ];
  });
  expect(byPerson(plan)).toEqual([
    ['Bo Lind', '2 Nov 2026 (18 days late)', 'Gives data'],
    ['Bo Lind', '4 Dec 2026', 'Past its day, give a new one or say what happens without it: Gives data'],
  ]);
});

it('has the lead ask whoever has something without a day for one, and give their own one', () => {
  const plan = planned(({ lead, gate }) => {
    lead.name = 'Ana Ruiz';
    const asked = (owner: string, at: number) => ({ ...blankQuestion(`q${at}`), text: 'Why?', owner });
    gate.questions = ['Ana Ruiz', 'Bo Lind'].map(asked);
  });
  expect(byPerson(plan).find(([who]) => who === 'Ana Ruiz')).toEqual([
    'Ana Ruiz',
    '2 Dec 2026',
    'Ask for a day: Bo Lind for “Answer a question”. Give a day to your “Answer a question”',
  ]);
});
