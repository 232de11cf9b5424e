import { expect, test } from 'vitest';
import { LISTS } from '../document/lists.ts';
import { blankPlan } from '../document/schema.ts';
import { missingIn, namedBy } from './missingIn.ts';

const { members, reviewers, questions, messages } = LISTS;
const question = (id: string, owner: string) => ({ ...questions.blank(id), owner });
let plan = blankPlan('p');
plan = questions.write(plan, [
  question('a', 'Ana Ruiz'),
  question('b', 'Ruiz, Ana'),
  question('c', 'Ben Ode'),
]);
plan = reviewers.write(plan, [{ ...reviewers.blank('r'), function: 'Legal', person: 'Ben Ode' }]);
plan = members.write(plan, [{ ...members.blank('m'), name: 'ANA RUIZ', function: 'Model risk' }]);
plan = messages.write(plan, [{ ...messages.blank('t'), to: 'Cy Secret' }]);

test('a list of people lacks whom the plan names elsewhere, each once, with what else it knows of them', () => {
  expect(missingIn('members', plan)).toEqual([
    { name: 'Ben Ode', values: { name: 'Ben Ode', function: 'Legal' } },
  ]);
  expect(missingIn('reviewers', plan)).toEqual([
    { name: 'Model risk', values: { function: 'Model risk', person: 'ANA RUIZ' } },
  ]);
});

test('who is named in private alone is offered in private alone', () => {
  expect(missingIn('members', plan).map(({ name }) => name)).not.toContain('Cy Secret');
  expect(missingIn('messages', plan).map(({ name }) => name)).toEqual(['Ana Ruiz', 'Ben Ode']);
});

test('a list that is called by something else asks for nobody', () => {
  expect(namedBy('questions')).toBeUndefined();
  expect(missingIn('decisions', plan)).toEqual([]);
});
