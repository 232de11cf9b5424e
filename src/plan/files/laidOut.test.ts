import { expect, it } from 'vitest';
import { laidOut } from './laidOut.ts';
import { manyRows } from '../document/manyRows.fixture.ts';
import { MOST_BYTES, readPlan } from '../document/read.ts';

it('a plan is laid out in its file, and close where that would be more than can be read again', () => {
  const plan = manyRows(10);
  expect(laidOut(plan, MOST_BYTES)).toContain('\n  "program": {\n');
  const { length } = JSON.stringify(plan);
  expect(laidOut(plan, length)).toBe(JSON.stringify(plan));
  expect(readPlan(laidOut(plan, length))).toEqual({ kind: 'plan', plan, older: false });
});
