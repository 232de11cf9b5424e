import { expect, it } from 'vitest';
import { blankAnswer } from '../../sheets/triage/fields.ts';
import { blankPlan } from './schema.ts';
import { nameWords } from './nameWords.ts';

it('knows the words of the program and of people as names, and no other words', () => {
  const plan = blankPlan('id');
  plan.program.name = 'Project Clarity';
  plan.triage.answers = [{ ...blankAnswer('one'), text: 'Momentum on the Board', owner: 'Zoë van der Berg' }];
  expect([...nameWords(plan)]).toEqual(['Project', 'Clarity', 'Zoë', 'Berg']);
});
