import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeConflicts } from './describeConflicts.ts';
import { examplePlan, WORDINGS } from '../documents/plans.fixture.ts';
import { alike } from './describing/unseen.ts';
import { anyAct, copyOf, fullPlan, performAll } from '../document/edits.fixture.ts';
import { merge } from './merge.ts';
import { resolve } from './resolve.ts';
import type { Plan } from '../document/schema.ts';

const BASE = examplePlan();
const at = (path: string, value: unknown) => (plan: Plan) => resolve(plan, { path: path.split('/') }, value);
function conflictsOf(mine: (plan: Plan) => Plan, theirs: (plan: Plan) => Plan) {
  const [ours, others] = [mine(copyOf(BASE)), theirs(copyOf(BASE))];
  const { conflicts } = merge(BASE, ours, others);
  const described = describeConflicts(conflicts, ours, others, WORDINGS);
  expect(described.map(({ conflict }) => conflict)).toEqual(conflicts);
  return described.map(({ conflict: _, ...words }) => words);
}

describe('a conflict in words', () => {
  const { lead, gate, steering } = WORDINGS;

  it('has what stood there and what each side says', () => {
    expect(conflictsOf(at('lead/productionDate', '2027-06-30'), at('lead/productionDate', ''))).toEqual([
      {
        sheet: lead.title,
        where: lead.fields.productionDate.label,
        base: '31 Mar 2027',
        mine: '30 Jun 2027',
        theirs: 'not yet said',
      },
    ]);
  });

  it('shows texts whole, since somebody is to choose between them', () => {
    const long = 'Line of a long answer.\n'.repeat(30).trim();
    const path = `gate/questions/${BASE.gate.questions[0]?.id}/answer`;
    const [conflict] = conflictsOf(at(path, long), at(path, `${long} And more.`));
    expect(conflict).toMatchObject({ mine: long, theirs: `${long} And more.` });
    expect(conflict?.where).toContain(gate.fields.questions.label);
  });

  it.each([
    ['a line break', 'Ships in May\nand June', 'Ships in May[line break]and June'],
    ['blanks', 'Ships in  May and June', 'Ships in[2 blanks]May and June'],
    ['a blank at the end', 'Ships in May and June ', 'Ships in May and June[1 blank]'],
    ['what has no width', 'Ships in M\u200bay and June', 'Ships in M[blank without width]ay and June'],
  ])('says in words that it is only %s', (_, theirs, told) => {
    const mine = 'Ships in May and June';
    const [conflict] = conflictsOf(at('milestone/sentence', mine), at('milestone/sentence', theirs));
    expect(conflict?.theirs).toBe(told);
    expect(alike(conflict?.mine ?? '', conflict?.theirs ?? '')).toBe(false);
  });

  it('never shows two sides that look the same, whatever was done on either', { timeout: 60_000 }, () => {
    const acts = fc.array(anyAct, { maxLength: 30 });
    const full = fullPlan();
    fc.assert(
      fc.property(acts, acts, (a, b) => {
        const [mine, theirs] = [performAll(copyOf(full), a), performAll(copyOf(full), b)];
        const { conflicts } = merge(full, mine, theirs);
        for (const told of describeConflicts(conflicts, mine, theirs, WORDINGS)) {
          expect(alike(told.mine, told.theirs), told.where).toBe(false);
        }
      }),
    );
  });

  it('says of a row that one side removed what the other changed in it', () => {
    const decision = BASE.steering.decisions.find((row) => row.decision !== '');
    const path = `steering/decisions/${decision?.id}`;
    const changed = (plan: Plan) =>
      at(`${path}/date`, '2026-12-01')(at(`${path}/decider`, 'Sam Whitlock')(plan));
    const words = `kept, and changed. ${steering.fields.decider.label}: Sam Whitlock; ${steering.fields.date.label}: 1 Dec 2026`;
    const removed = at(path, undefined);
    expect(conflictsOf(removed, changed)).toMatchObject([{ base: 'there', mine: 'removed', theirs: words }]);
    expect(conflictsOf(changed, removed)).toMatchObject([{ base: 'there', mine: words, theirs: 'removed' }]);
  });

  it('says of a row that there was no room for that it is not there, and what it says', () => {
    const [decision] = BASE.steering.decisions;
    const row = { ...decision, id: 'theirs-alone', question: 'Who pays' };
    const conflict = {
      path: ['steering', 'decisions', row.id],
      base: undefined,
      mine: undefined,
      theirs: row,
    };
    const [described] = describeConflicts([conflict], BASE, BASE, WORDINGS);
    expect(described).toMatchObject({ base: 'not there', mine: 'not there' });
    expect(described?.theirs).toContain('Who pays');
  });

  it('shows what this build does not know as it is', () => {
    const later = (value: unknown) => (plan: Plan) => ({ ...plan, later: { a: value } });
    expect(conflictsOf(later('x'), later([1]))).toEqual([
      {
        sheet: 'Fields that this version does not know',
        where: 'later / a',
        base: 'not there',
        mine: '"x"',
        theirs: '[1]',
      },
    ]);
  });
});
