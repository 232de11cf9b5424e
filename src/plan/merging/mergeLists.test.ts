import { describe, expect, it } from 'vitest';
import { MOST_ROWS } from '../../sheets/fields.ts';
import { blankQuestion, MOST_QUESTIONS } from '../../sheets/gate/fields.ts';
import { blankAnswer } from '../../sheets/triage/fields.ts';
import { merge } from './merge.ts';
import { readPlan } from '../document/read.ts';
import { BASE, with_ } from './merge.fixture.ts';

describe('a row that one side removed', () => {
  const [first] = BASE.steering.decisions;
  const id = first?.id ?? '';
  const without = with_((plan) => {
    plan.steering.decisions.shift();
  });
  const changed = with_((plan) => Object.assign(plan.steering.decisions[0] ?? {}, { decision: 'Changed' }));
  const path = ['steering', 'decisions', id];

  it('goes, when the other side left it as it was', () => {
    const elsewhere = with_((plan) => {
      plan.program.name = 'Elsewhere';
    });
    for (const { plan, conflicts } of [merge(BASE, without, elsewhere), merge(BASE, elsewhere, without)]) {
      expect(plan.steering.decisions.map((row) => row.id)).not.toContain(id);
      expect(plan.program.name).toBe('Elsewhere');
      expect(conflicts).toEqual([]);
    }
  });

  it('stays at its place as the other side changed it, and is a conflict', () => {
    const mine = merge(BASE, without, changed);
    expect(mine.plan.steering.decisions[0]).toEqual({ ...first, decision: 'Changed' });
    expect(mine.conflicts).toEqual([
      { path, base: first, mine: undefined, theirs: { ...first, decision: 'Changed' } },
    ]);
    const theirs = merge(BASE, changed, without);
    expect(theirs.plan.steering.decisions[0]).toEqual({ ...first, decision: 'Changed' });
    expect(theirs.conflicts).toEqual([
      { path, base: first, mine: { ...first, decision: 'Changed' }, theirs: undefined },
    ]);
  });
});

describe('rows that both sides added', () => {
  it('under one id are one row, merged field by field', () => {
    const add = (patch: object) =>
      with_((plan) => {
        plan.scope.extra.push({ ...plan.scope.extra[0], id: 'handover-x', name: 'x', ...patch } as never);
      });
    const { plan, conflicts } = merge(BASE, add({ likely: '3' }), add({ likely: '4' }));
    expect(plan.scope.extra.filter((row) => row.id === 'handover-x')).toMatchObject([{ likely: '3' }]);
    expect(conflicts).toMatchObject([{ path: ['scope', 'extra', 'handover-x', 'likely'], theirs: '4' }]);
  });
});

describe('a list that both sides fill', () => {
  const filled = (who: string, rows: number) =>
    with_((plan) => {
      plan.triage.answers = Array.from({ length: rows }, (_, index) => ({
        ...blankAnswer(`${who}-${index}`),
        text: who,
      }));
    });
  const both = merge(
    with_((plan) => {
      plan.triage.answers = [];
    }),
    filled('mine', 1500),
    filled('theirs', 700),
  );

  it('holds all of mine and as many of theirs as a plan may hold, and can be read again', () => {
    const texts = both.plan.triage.answers.map(({ text }) => text);
    expect(texts.filter((text) => text === 'mine')).toHaveLength(1500);
    expect(texts.filter((text) => text === 'theirs')).toHaveLength(MOST_ROWS - 1500);
    expect(readPlan(JSON.stringify(both.plan))).toEqual({ kind: 'plan', plan: both.plan, older: false });
  });

  it('holds as many questions as a plan takes of these', () => {
    const logs = (who: string, rows: number) =>
      with_((plan) => {
        const log = Array.from({ length: rows }, (_, index) => blankQuestion(`${who}-${index}`));
        plan.gate.questions = log.map((question) => ({ ...question, text: who }));
      });
    const { plan } = merge(logs('base', 0), logs('mine', 3000), logs('theirs', 3000));
    expect(plan.gate.questions).toHaveLength(MOST_QUESTIONS);
  });

  it('gives every row of theirs that found no room as a conflict', () => {
    expect(both.conflicts).toHaveLength(200);
    expect(both.conflicts.at(-1)).toEqual({
      path: ['triage', 'answers', 'theirs-699'],
      base: undefined,
      mine: undefined,
      theirs: { ...blankAnswer('theirs-699'), text: 'theirs' },
    });
  });
});
