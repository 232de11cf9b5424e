import { expect, it } from 'vitest';
import { show } from '../../report/values.ts';
import { blankGate, blankQuestion } from '../../sheets/gate/fields.ts';
import { blankPlan } from '../document/schema.ts';
import { TODAY } from './plans.fixture.ts';
import { staleProof } from './staleProof.ts';
import { staleOwners } from './whoDoes.ts';

it('has what holds until a day, the nearest first, and says where nobody makes it again', () => {
  const plan = blankPlan('p');
  const row = { low: '', likely: '', high: '' };
  plan.stalled.stale = [
    { id: 's', what: 'A test', on: '2027-01-01', ...row },
    { id: 't', what: 'A review', on: '2026-12-01', ...row },
    { id: 'u', what: 'Of no day', on: '', ...row },
  ];
  const rows = staleProof(plan, 'Work', TODAY).flatMap((block) =>
    block.kind === 'table' ? block.table.rows.map((cells) => cells.map(show)) : [],
  );
  expect(rows).toEqual([
    ['A review', '1 Dec 2026', 'nobody named'],
    ['A test', '1 Jan 2027', 'nobody named'],
  ]);
});

it('is made again by whoever answered the one question that names it whole, and by nobody where two did', () => {
  const plan = blankPlan('p');
  const question = { ...blankQuestion('q'), gate: 'g', text: 'Which count as wrong?' };
  plan.gate.gates = [blankGate('g')];
  plan.gate.questions = [{ ...question, answer: 'Two hundred claims; they keep the set.', owner: 'Marit' }];
  const name = 'Set of two hundred claims, on last year’s words';
  expect(staleOwners(plan)(name)).toBe('Marit');
  // A word of it that stands nowhere, and a name too short to tell.
  expect(staleOwners(plan)('Set of three hundred claims')).toBe('');
  expect(staleOwners(plan)('The set')).toBe('');
  plan.gate.questions.push({ ...question, id: 'r', answer: 'The set of two hundred claims', owner: 'Lev' });
  expect(staleOwners(plan)(name)).toBe('');
});
