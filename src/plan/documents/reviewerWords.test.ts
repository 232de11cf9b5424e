import { expect, it } from 'vitest';
import { blankGate, blankQuestion } from '../../sheets/gate/fields.ts';
import { blankPlan, type Plan } from '../document/schema.ts';
import { askedIn } from './asked.ts';
import { TODAY } from './plans.fixture.ts';
import { isTeamsSaying, isWordBare } from './reviewerWords.ts';

type Row = Partial<Plan['gate']['questions'][number]>;
function asked(row: Row, opened = '') {
  const plan = blankPlan('p');
  plan.gate.gates = [{ ...blankGate('g'), name: 'Risk signs', whose: 'Ana Ruiz', opened }];
  plan.gate.questions = [{ ...blankQuestion('q'), gate: 'g', text: 'Q', date: '2026-11-02', ...row }];
  const [one] = askedIn(plan, TODAY);
  if (!one) throw new Error('nothing is asked');
  return one;
}

it.each([
  ['Two years. Accepted.', true],
  ['Accepted, with a second run as a condition', true],
  ['Blanks are accepted as a value of their own.', false],
  ['It was not accepted.', false],
])('takes “%s” for the saying of the team that they were content: %s', (answer, isSaid) => {
  expect(isTeamsSaying(asked({ answer }), TODAY)).toBe(isSaid);
  // Once their own word is on file, it stands there in its place.
  expect(isTeamsSaying(asked({ answer, state: 'Closed', stateOn: '2026-11-05' }), TODAY)).toBe(false);
});

it('has no word on file of what was said to block and is settled by the gate alone, that it was opened', () => {
  const row: Row = { answer: 'Yes.', theirs: 'blocking' };
  expect(isTeamsSaying(asked(row, '2026-11-05'), TODAY)).toBe(true);
  // While it is shut the question itself is open.
  expect(isTeamsSaying(asked(row), TODAY)).toBe(false);
});

it.each<[string, Row, boolean]>([
  ['their word, its day and its place', { stateOn: '2026-11-05', statePlace: 'Her mail' }, false],
  ['no place', { stateOn: '2026-11-05' }, true],
  ['no day', { statePlace: 'Her mail' }, true],
])('has a bare word where there is: %s', (_, row, isBare) => {
  expect(isWordBare(asked({ state: 'Closed', ...row }))).toBe(isBare);
  expect(isWordBare(asked({ ...row, state: '' }))).toBe(false);
});
