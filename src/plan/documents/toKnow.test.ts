import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../../tests/support/runs.ts';
import { shown } from '../../report/shown.fixture.ts';
import { blankPlan, type Plan } from '../document/schema.ts';
import { anyPlan } from './anyPlan.fixture.ts';
import { CLEAR_LETTER_DAY, clearLetterPlan, counted, examplePlan, TODAY, WORDINGS } from './plans.fixture.ts';
import { toKnow } from './toKnow.ts';

const rowsOf = (plan: Plan, today = TODAY) =>
  shown(toKnow(plan, counted(plan), WORDINGS, today)).flatMap((block) =>
    block.kind === 'table' ? block.table.rows : [],
  );
const KINDS = {
  contested: 'What is recommended does not come first on every count',
  tight: 'The sum to sign is tight',
  paid: 'It pays',
  live: 'It goes live with the milestone',
  after: 'A yes can only be one on condition',
} as const;
type Kind = keyof typeof KINDS;
const kinds = (plan: Plan, today = TODAY) => {
  const text = rowsOf(plan, today)
    .map(([what]) => what)
    .join('\n');
  return (Object.keys(KINDS) as Kind[]).filter((kind) => text.includes(KINDS[kind]));
};
const changed = (change: (plan: Plan) => void) => {
  const plan = examplePlan();
  change(plan);
  return plan;
};

describe('what to know before a yes', () => {
  it('is told of what is so, each with who settles it and by when', () => {
    expect(kinds(examplePlan())).toEqual(['contested', 'tight', 'paid', 'live', 'after']);
    expect(rowsOf(examplePlan()).map(([, who]) => who)).toEqual([
      'Ines Calloway: who moves people on as their work ends; Sam Whitlock: £130,000 or £169,000 a month for the team, by 4 Dec 2026; the committee: whether freed time counts',
      'Ines Calloway: who moves people on as their work ends, or £875,000 is asked for, by 4 Dec 2026',
      expect.stringMatching(/^Dr Priya Raman, Marek Dunne\b.*, by \d+ Nov 2026$/),
      'Whoever brings each: “Conditions of a yes”',
    ]);
    expect(kinds(clearLetterPlan(), CLEAR_LETTER_DAY)).toEqual(['tight', 'paid', 'live', 'after']);
  });

  it.each<[string, Kind, (plan: Plan) => void]>([
    [
      'nobody has said what the team costs',
      'paid',
      ({ stalled }) => (stalled.burn = { low: '', likely: '', high: '' }),
    ],
    [
      'a forecast stands in for the sum',
      'tight',
      ({ stalled }) => (stalled.finish = { low: '', likely: '', high: '' }),
    ],
    ['the milestone is past', 'live', ({ milestone }) => (milestone.date = '2026-11-18')],
    [
      'the charter names each review',
      'live',
      ({ lead }) => (lead.limits = 'Go live before Model-risk validation and Security review end'),
    ],
  ])('has no word of what is not so: %s', (_, kind, change) => {
    expect(kinds(examplePlan())).toContain(kind);
    expect(kinds(changed(change))).not.toContain(kind);
  });

  it('names who must agree by the charter, has signed at a gate, or is nowhere in the plan', () => {
    const live = (plan: Plan) =>
      rowsOf(plan).flatMap(([what = '']) => (what.includes(KINDS.live) ? [what] : []))[0];
    expect(live(examplePlan())).toContain(
      'Whether what was signed at the gates is that agreement (Dr Priya Raman, 29 Sep 2026; Marek Dunne, 30 Sep 2026), nobody has said; nothing of Lucía Ferrant is in the plan.',
    );
    expect(live(changed(({ lead }) => (lead.limits = '')))).toContain('Whether it may, nobody has said.');
  });

  it('is nothing where nothing is asked, or where the questions are left out', () => {
    expect(rowsOf(blankPlan('p'))).toEqual([]);
    expect(rowsOf({ ...examplePlan(), parts: { 'committee/toDecide': false } })).toEqual([]);
  });

  it('has in any plan something in each of its cells', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        for (const row of rowsOf(plan)) for (const cell of row) expect(cell).not.toMatch(/^$|undefined|NaN/);
      }),
      { numRuns: runs(100) },
    );
  });
});
