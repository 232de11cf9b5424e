import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../../tests/support/runs.ts';
import { nameKey } from '../../language/names.ts';
import { show } from '../../report/values.ts';
import { calledBy } from '../../sheets/gate/naming.ts';
import type { Plan } from '../document/schema.ts';
import { anyPlan } from './anyPlan.fixture.ts';
import { askedIn } from './asked.ts';
import { notBuiltIn } from './findings.ts';
import { CLEAR_LETTER_DAY, clearLetterPlan, counted, examplePlan, TODAY, WORDINGS } from './plans.fixture.ts';
import { reviewsAhead } from './reviews.ts';
import { stillTheirs } from './stillTheirs.ts';

const rowsOf = (plan: Plan, today: string) =>
  stillTheirs(1, plan, reviewsAhead(plan, counted(plan), WORDINGS, today), today).flatMap((block) =>
    block.kind === 'table' ? block.table.rows.map((row) => row.map(show)) : [],
  );
const told = (plan: Plan, today: string): Record<string, string[][]> =>
  Object.fromEntries(
    rowsOf(plan, today).map(([name, ...cells]) => [name, cells.map((one) => one.split('\n'))]),
  );

describe('what is still theirs', () => {
  it('has apart what is owed to them and what is their own word, each day with what it is', () => {
    expect(told(clearLetterPlan(), CLEAR_LETTER_DAY)).toEqual({
      'Ada Rourke': [
        [
          'MR-11 (Marit Sole, due 30 Sep 2026)',
          'MR-13 (Dolores Quaye, due 2 Oct 2026)',
          'MR-07 (answered in part by Rufus Brandvold, 9 Sep 2026; the rest by Greta Falk, due 13 Oct 2026)',
        ],
        [
          'the gate “Model risk signs the validation of Clear Letter for water damage”, asked by 9 Oct 2026, not before 13 Oct 2026',
          'MR-11, read by Ada Rourke until 7 Oct 2026',
          'on MR-13, MR-07 and MR-03, no day given',
          expect.stringMatching(
            /^Model-risk validation of all the work, due 9 Oct 2026, four times in five \d+ \w+ 202\d$/,
          ),
        ],
      ],
      'Mina Castell': [
        [
          '“What if the claim’s own text tells the model what to write?” (of the design: open, its words say 2 Oct 2026)',
        ],
        [
          expect.stringMatching(/^Security review, due 4 Dec 2026, four times in five \d+ \w+ 202\d$/),
          '“Names a tester and a week for the drafting service”, promised by 25 Sep 2026',
        ],
      ],
      'Ivo Lindqvist': [['No question of theirs is in the plan'], ['–']],
    });
  });

  it('has the conditions of a gate that has opened, the design and what they promised', () => {
    const [owed = [], word = []] = told(examplePlan(), TODAY)['Dr Priya Raman'] ?? [];
    expect(owed.slice(0, 4).map((one) => one.split(' ')[0])).toEqual(['MR-28', 'MR-19', 'MR-21', 'MR-09b']);
    expect(owed.slice(0, 4).every((one) => one.includes('(a condition, '))).toBe(true);
    expect(owed.slice(4)).toEqual([
      expect.stringMatching(
        /^“What would show .*” \(of the design: only promised, its words say 29 Dec 2026\)$/,
      ),
      expect.stringMatching(
        /^“Who decides that it is retrained.*” \(of the design: open, its words say 3 Dec 2026\)$/,
      ),
    ]);
    expect(word.at(-1)).toBe(
      '“Says yes, no or what is missing on the second commercial back-test, a condition of the approval”, promised by 15 Jan 2027',
    );
    const left = examplePlan();
    left.parts = { 'committee/commitments': false };
    expect(rowsOf(left, TODAY).flat().join()).not.toContain('promised by');
    expect(told(examplePlan(), TODAY)['Lucía Ferrant']?.[0]).toEqual([
      'Nothing is open of the 2 questions they asked',
    ]);
  });

  it('leaves out nothing that the evidence list has as open and theirs, whatever the plan', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const all = askedIn(plan, TODAY);
        const rows = new Map(rowsOf(plan, TODAY).map(([name = '', owed = '']) => [name, owed.split('\n')]));
        for (const { name, function: of } of plan.steering.members.filter(
          (one) => one.right === 'agrees' && one.name.trim(),
        )) {
          const isTheirs = (who: string) =>
            who.trim() !== '' && [name, of].some((one) => nameKey(one) === nameKey(who));
          const owed = rows.get(name.trim()) ?? [];
          for (const { question, reference, number } of all.filter(
            (one) => one.stands !== 'answered' && isTheirs(one.gate.whose),
          )) {
            const called = calledBy({ question: { ...question, reference }, number });
            expect(owed.some((one) => one.startsWith(`${called} (`))).toBe(true);
          }
          for (const { asks } of notBuiltIn(plan, all).filter((one) => isTheirs(one.function)))
            expect(owed.some((one) => one.includes(asks.trim()))).toBe(true);
        }
      }),
      { numRuns: runs(100) },
    );
  });
});
