import { describe, expect, it } from 'vitest';
import { MOST_TEXT } from '../../sheets/fields.ts';
import { describeConflicts } from './describeConflicts.ts';
import { examplePlan, WORDINGS } from '../documents/plans.fixture.ts';
import { copyOf } from '../document/edits.fixture.ts';
import { merge } from './merge.ts';
import { readPlan } from '../document/read.ts';
import { resolve } from './resolve.ts';
import { type Choice, type Noting, resolveAll } from './resolveAll.ts';
import type { Plan } from '../document/schema.ts';

const BASE = examplePlan();
const NOTING: Noting = {
  people: { mine: 'Ines Calloway', theirs: 'Owen Tighe' },
  today: '2026-11-20',
  newId: () => 'd1',
};
const DATE = 'lead/productionDate';
const at = (path: string, value: unknown) => (plan: Plan) => resolve(plan, { path: path.split('/') }, value);

/** Both sides’ changes merged and every conflict settled by the same choice. */
function settled(mine: (plan: Plan) => Plan, theirs: (plan: Plan) => Plan, choice: Choice | undefined): Plan {
  const [ours, others] = [mine(copyOf(BASE)), theirs(copyOf(BASE))];
  const { plan, conflicts } = merge(BASE, ours, others);
  expect(conflicts).not.toEqual([]);
  const described = describeConflicts(conflicts, ours, others, WORDINGS);
  return resolveAll(
    plan,
    described,
    conflicts.map(() => choice),
    NOTING,
  );
}

describe('a conflict that is settled', () => {
  const [mine, theirs] = [at(DATE, '2027-06-30'), at(DATE, '2027-09-30')];

  it.each([
    ['mine', '2027-06-30'],
    ['theirs', '2027-09-30'],
    ['both', '2027-06-30'],
    [undefined, '2027-06-30'],
  ] as const)('as %s leaves %s in its place', (choice, date) => {
    expect(settled(mine, theirs, choice).lead.productionDate).toBe(date);
  });

  it('as a disagreement is shown with both sides in words, who says so, and what the other would put there', () => {
    const { disagreements } = settled(mine, theirs, 'both');
    expect(disagreements).toEqual([
      {
        id: 'd1',
        at: DATE,
        label: `${WORDINGS.lead.title}: ${WORDINGS.lead.fields.productionDate.label}`,
        mine: '30 Jun 2027',
        by: 'Ines Calloway',
        theirs: '30 Sep 2027',
        theirsBy: 'Owen Tighe',
        noted: '2026-11-20',
        instead: '"2027-09-30"',
      },
    ]);
  });

  it('notes nothing where one of the two stands', () => {
    for (const choice of ['mine', 'theirs'] as const) {
      expect(settled(mine, theirs, choice).disagreements).toEqual(BASE.disagreements);
    }
  });

  it('takes a row out or keeps it, as the one does whose word stands', () => {
    const [decision] = BASE.steering.decisions;
    const row = `steering/decisions/${decision?.id}`;
    const [removed, changed] = [at(row, undefined), at(`${row}/decider`, 'Sam Whitlock')];
    const rows = (plan: Plan) => plan.steering.decisions.filter(({ id }) => id === decision?.id);
    expect(rows(settled(removed, changed, 'mine'))).toEqual([]);
    expect(rows(settled(removed, changed, 'theirs'))).toMatchObject([{ decider: 'Sam Whitlock' }]);
    expect(rows(settled(changed, removed, 'theirs'))).toEqual([]);
    expect(rows(settled(changed, removed, 'mine'))).toMatchObject([{ decider: 'Sam Whitlock' }]);
    expect(settled(changed, removed, 'both').disagreements[0]?.instead).toBe('null');
    const both = settled(removed, changed, 'both');
    expect(rows(both)).toEqual([]);
    expect(JSON.parse(both.disagreements[0]?.instead ?? '')).toMatchObject({ decider: 'Sam Whitlock' });
  });

  it('makes a plan that can be read back, however long both texts are', () => {
    const [one, other] = ['a "quoted" text '.repeat(1300), 'another "quoted" text '.repeat(900)];
    const path = `gate/questions/${BASE.gate.questions[0]?.id}/answer`;
    const plan = settled(at(path, one.slice(0, MOST_TEXT)), at(path, other.slice(0, MOST_TEXT)), 'both');
    expect(readPlan(JSON.stringify(plan)).kind).toBe('plan');
    expect(plan.disagreements[0]?.instead).toBe('');
  });
});
