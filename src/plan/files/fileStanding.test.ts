import { describe, expect, it } from 'vitest';
import { examplePlan } from '../documents/plans.fixture.ts';
import { fileStanding } from './fileStanding.ts';
import type { Plan } from '../document/schema.ts';

const base = examplePlan();
const text = (plan: Plan) => JSON.stringify(plan);
const called = (plan: Plan, name: string): Plan => ({
  ...plan,
  revision: plan.revision + 1,
  program: { ...plan.program, name },
});
const sponsored = (plan: Plan, sponsor: string): Plan => ({
  ...plan,
  revision: plan.revision + 1,
  steering: { ...plan.steering, sponsor },
});

describe('a file kept in step', () => {
  it('is the same although its stamps are others', () => {
    const file = { ...base, saved: 'of the file', shared: ['x'], revision: 1, changed: '' };
    expect(fileStanding(base, text(file), '')).toEqual({ kind: 'same' });
  });

  it('is behind while nobody else has written it', () => {
    expect(fileStanding(called(base, 'New'), text(base), text(base))).toEqual({ kind: 'behind' });
  });

  it.each(['', ' \n'])('is behind while it is empty: “%s”', (empty) => {
    expect(fileStanding(base, empty, '')).toEqual({ kind: 'behind' });
  });

  it('was changed by somebody else, whether or not the program was changed too', () => {
    const theirs = sponsored(base, 'Somebody else');
    for (const mine of [base, called(base, 'New'), sponsored(base, 'Mine')]) {
      expect(fileStanding(mine, text(theirs), text(base))).toEqual({ kind: 'changed', theirs });
    }
  });

  it('was changed, as far as can be known, where nothing is known of what it said', () => {
    const theirs = sponsored(base, 'Somebody else');
    expect(fileStanding(base, text(theirs), '')).toEqual({ kind: 'changed', theirs });
  });

  it('is behind once what somebody else changed is in the program', () => {
    const theirs = sponsored(base, 'Somebody else');
    const mine = called(theirs, 'New');
    expect(fileStanding(mine, text(theirs), text(base))).toEqual({ kind: 'behind' });
  });

  it('is behind once it was merged, although the program kept its own word', () => {
    const theirs = { ...sponsored(base, 'Somebody else'), saved: 'of the file' };
    const mine = { ...sponsored(base, 'Mine'), shared: ['of the file'] };
    expect(fileStanding(mine, text(theirs), text(base), text(theirs))).toEqual({ kind: 'behind' });
  });

  it('was changed again, where it says what was merged before that merge was undone', () => {
    const theirs = { ...sponsored(base, 'Somebody else'), saved: 'of the file' };
    const mine = { ...sponsored(base, 'Mine'), shared: [] };
    expect(fileStanding(mine, text(theirs), text(base), text(theirs))).toEqual({ kind: 'changed', theirs });
  });

  it('was changed, whatever stamps it claims that the program knows', () => {
    const merged = { ...sponsored(base, 'Merged'), saved: 'merged' };
    const mine = { ...sponsored(base, 'Mine'), shared: ['merged', 'brought'] };
    for (const saved of ['merged', 'brought', '']) {
      const theirs = { ...sponsored(base, 'Changed since'), saved, shared: ['merged', 'brought'] };
      const standing = { kind: 'changed', theirs };
      expect(fileStanding(mine, text(theirs), text(base))).toEqual(standing);
      expect(fileStanding(mine, text(theirs), text(base), text(merged))).toEqual(standing);
    }
  });

  it('was changed, by a letter in a field, a row, a row less or a field that this build does not know', () => {
    const [answer, ...answers] = base.triage.answers;
    const changes: Plan[] = [
      { ...base, triage: { ...base.triage, answers } },
      {
        ...base,
        triage: { ...base.triage, answers: [...answers, { ...answer, text: 'x' } as typeof answer & {}] },
      },
      { ...base, later: { note: 'x' } } as Plan,
      sponsored(base, `${base.steering.sponsor}.`),
    ];
    const mine = { ...sponsored(base, 'Mine'), shared: ['ours'] };
    for (const changed of changes) {
      const theirs = { ...changed, saved: 'ours' };
      expect(fileStanding(mine, text(theirs), text({ ...base, saved: 'ours' })).kind).toBe('changed');
    }
  });

  it('was changed by hand, where it still has the stamp it was written with', () => {
    const before = { ...base, saved: 'ours' };
    const theirs = { ...sponsored(base, 'Somebody else'), saved: 'ours' };
    const mine = { ...sponsored(base, 'Mine'), shared: ['ours'] };
    expect(fileStanding(mine, text(theirs), text(before))).toEqual({ kind: 'changed', theirs });
  });

  it('holds another program', () => {
    const other = called({ ...base, id: 'other' }, 'Harbour Light');
    expect(fileStanding(base, text(other), text(base))).toEqual({ kind: 'other', name: 'Harbour Light' });
  });

  it('holds no plan', () => {
    expect(fileStanding(base, 'Dear all', text(base))).toMatchObject({ kind: 'unreadable' });
    expect(fileStanding(base, text(base).slice(0, -9), text(base))).toMatchObject({ kind: 'unreadable' });
  });
});
