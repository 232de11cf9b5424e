import { expect, it } from 'vitest';
import { shown } from '../../report/shown.fixture.ts';
import type { Plan } from '../document/schema.ts';
import { buildDocument } from './build.ts';
import { CLEAR_LETTER_DAY, clearLetterPlan, counted, unreadyPlan, TODAY, WORDINGS } from './plans.fixture.ts';
import { reconciling } from './reconcile.ts';

it('what one place tells as done and another does not is of whoever drives the gate that asks, before the next sitting', () => {
  expect(reconciling(unreadyPlan(), TODAY).map(({ who, date, what }) => [who, date, what])).toEqual([
    [
      ...['Ines Calloway', '2026-12-04'],
      'Say which holds, and have the others put right: MR-25 (Answered, on a design paper, at the gate; Built in, by the design; Accepted, by the running list)',
    ],
    [
      ...['Ines Calloway', '2026-12-04'],
      'Say which holds, and have the others put right: MR-28 (Open as a condition, at the gate; Accepted, by the running list)',
    ],
  ]);
  const elsewhere = unreadyPlan();
  elsewhere.gate.gates = elsewhere.gate.gates.map((gate) => ({ ...gate, driver: 'Owen Tighe' }));
  expect(reconciling(elsewhere, TODAY).map(({ who }) => who)).toEqual(['Owen Tighe', 'Owen Tighe']);
});

it.each<[string, Plan, string, string]>([
  ['the bank', unreadyPlan(), TODAY, 'Ines Calloway says by 4 Dec 2026'],
  ['the insurer', clearLetterPlan(), CLEAR_LETTER_DAY, 'Noor Haddad says by 25 Sep 2026'],
])('the list of %s says who it is of, once a matter', (_, plan, today, says) => {
  const { sections } = buildDocument('evidence', plan, counted(plan), WORDINGS, today);
  const text = JSON.stringify(shown(sections));
  expect(text.split(says)).toHaveLength(reconciling(plan, today).length + 1);
});

it('is nothing where all places tell the same', () => {
  const plan = unreadyPlan();
  Object.assign(plan.governance, { inputs: [] });
  Object.assign(plan.handover, { items: [] });
  expect(reconciling(plan, TODAY)).toEqual([]);
});
