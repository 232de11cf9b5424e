import fc from 'fast-check';
import { expect, it } from 'vitest';
import { runs } from '../../../tests/support/runs.ts';
import { addDays, daysBetween, showDate } from '../../language/dates.ts';
import { show } from '../../report/values.ts';
import { blankGate, blankQuestion } from '../../sheets/gate/fields.ts';
import { blankPlan, type Plan } from '../document/schema.ts';
import { dayAsked } from './chances.ts';
import { CLEAR_LETTER_DAY, clearLetterPlan, TODAY } from './plans.fixture.ts';
import { staleProof } from './staleProof.ts';
import { staleOwners } from './whoDoes.ts';

const rowsOf = (plan: Plan, today = CLEAR_LETTER_DAY) =>
  staleProof(plan, 'Work', today).flatMap((block) =>
    block.kind === 'table' ? block.table.rows.map((row) => row.map(show)) : [],
  );

it('is held against the day asked for and the day promised, each by its own', () => {
  fc.assert(
    fc.property(fc.integer({ min: -40, max: 40 }), fc.integer({ min: -40, max: 40 }), (asked, promised) => {
      const plan = clearLetterPlan();
      const day = dayAsked(plan, CLEAR_LETTER_DAY);
      const on = addDays(day, asked);
      plan.scope.committed = addDays(day, promised);
      for (const row of plan.stalled.stale) row.on = on;
      const said = rowsOf(plan)[0]?.[2] ?? '';
      const word = (by: string) =>
        ({ '-1': 'Stale before', 0: 'Stale on', 1: 'Holds past' })[Math.sign(daysBetween(by, on))];
      expect(said).toContain(`${word(day)} the day asked for, ${showDate(day)}`);
      // One day is told once.
      expect(said.includes('the day promised')).toBe(promised !== 0);
      if (promised !== 0)
        expect(said).toContain(
          `${word(plan.scope.committed)} the day promised, ${showDate(plan.scope.committed)}`,
        );
    }),
    { numRuns: runs(100) },
  );
});

it('is held against nothing where no day is asked for or promised', () => {
  const plan = blankPlan('p');
  plan.stalled.stale = [{ id: 's', what: 'A test', on: '2027-01-01', low: '', likely: '', high: '' }];
  expect(rowsOf(plan, TODAY)).toEqual([['A test', '1 Jan 2027', 'nobody named']]);
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
