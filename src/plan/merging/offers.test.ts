import { describe, expect, it } from 'vitest';
import { blankAnswer } from '../../sheets/triage/fields.ts';
import { offersOf, valueAt } from './offers.ts';
import { blankPlan, type Plan } from '../document/schema.ts';

const blank = blankPlan('p');
const plan: Plan = {
  ...blank,
  program: { ...blank.program, name: 'Second Look' },
  triage: { ...blank.triage, answers: [{ ...blankAnswer('a'), text: 'Nobody decides' }] },
};
const NAME = ['program', 'name'];
const typed = (...values: unknown[]) => values.map((value, index) => ({ id: `${index}`, path: NAME, value }));

describe('what stands at a place', () => {
  it('is found through rows and fields', () => {
    expect(valueAt(plan, NAME)).toBe('Second Look');
    expect(valueAt(plan, ['triage', 'answers', 'a', 'text'])).toBe('Nobody decides');
    expect(valueAt(plan, ['triage', 'answers', 'a'])).toBe(plan.triage.answers[0]);
  });

  it('is nothing where the row is gone, or no such field was ever written', () => {
    expect(valueAt(plan, ['triage', 'answers', 'b', 'text'])).toBeUndefined();
    expect(valueAt(plan, ['program', 'constructor'])).toBeUndefined();
    expect(valueAt(plan, ['program', 'name', 'length'])).toBeUndefined();
  });
});

describe('what gave way', () => {
  it('is offered once for a text that gave way letter by letter', () => {
    expect(offersOf(typed('H', 'Ha', 'Harbour'), plan)).toEqual([
      { ids: ['0', '1', '2'], path: NAME, value: 'Harbour' },
    ]);
  });

  it('is offered as often as another text was begun', () => {
    expect(offersOf(typed('Harbour', 'L', 'Light'), plan).map(({ value }) => value)).toEqual([
      'Harbour',
      'Light',
    ]);
  });

  it('is not offered where the plan says it, or goes on from it', () => {
    expect(offersOf(typed('', 'Sec', 'Second Look'), plan)).toEqual([]);
  });

  it('is offered by its place, and a row that was removed is an offer like any other', () => {
    const row = { id: 'r', path: ['triage', 'answers', 'a'], value: undefined };
    expect(offersOf([row, ...typed('Harbour')], plan)).toEqual([
      { ids: ['r'], path: row.path, value: undefined },
      { ids: ['0'], path: NAME, value: 'Harbour' },
    ]);
  });
});
