import { describe, expect, it } from 'vitest';
import { copyOf, fullPlan } from '../document/edits.fixture.ts';
import type { Plan } from '../document/schema.ts';
import { takeBack } from './takeBack.ts';

const BEFORE = { ...fullPlan(), shared: ['s1'] };
const named = (plan: Plan, name: string): Plan => ({ ...plan, program: { ...plan.program, name } });
const AFTER: Plan = {
  ...named(BEFORE, 'Merged'),
  shared: ['s1', 't1'],
  revision: BEFORE.revision + 1,
  triage: { ...BEFORE.triage, answers: BEFORE.triage.answers.slice(1) },
};

describe('taking a change back', () => {
  it('brings back exactly what was, rows and handed-out states included', () => {
    expect(takeBack(BEFORE, AFTER, copyOf(AFTER))).toEqual(BEFORE);
  });

  it('leaves what was typed since', () => {
    const now = { ...copyOf(AFTER), steering: { ...AFTER.steering, sponsor: 'Typed since' } };
    const back = takeBack(BEFORE, AFTER, now);
    expect(back.steering).toEqual({ ...BEFORE.steering, sponsor: 'Typed since' });
    expect(back.program).toEqual(BEFORE.program);
    expect(back.triage).toEqual(BEFORE.triage);
  });

  it('leaves what was typed since in the very place that is taken back', () => {
    expect(takeBack(BEFORE, AFTER, named(AFTER, 'Typed since')).program.name).toBe('Typed since');
  });

  it('remembers what was handed out since, and forgets what came with the change', () => {
    const now = { ...copyOf(AFTER), shared: [...AFTER.shared, 's2'], revision: AFTER.revision + 1 };
    expect(takeBack(BEFORE, AFTER, now).shared).toEqual(['s1', 's2']);
  });
});
