import { describe, expect, it } from 'vitest';
import { shown } from '../../report/shown.fixture.ts';
import { blankGate, blankQuestion } from '../../sheets/gate/fields.ts';
import { blankDesignInput } from '../../sheets/governance/fields.ts';
import { blankHandoverItem } from '../../sheets/handover/fields.ts';
import { blankPlan, type Plan } from '../document/schema.ts';
import { evidenceList } from './evidence.ts';
import { mattersIn } from './matters.ts';
import { CLEAR_LETTER_DAY, clearLetterPlan, counted, unreadyPlan, TODAY, WORDINGS } from './plans.fixture.ts';

const tables = (plan: Plan, today = TODAY): string[][] =>
  shown(evidenceList(plan, { scope: { kind: 'blank' }, stalled: undefined }, WORDINGS, today)).flatMap(
    (block) => (block.kind === 'table' ? block.table.rows.map((row) => row.map(String)) : []),
  );
const row = (plan: Plan, head: string, today = TODAY) =>
  tables(plan, today).find(([first]) => first === head);
const text = (plan: Plan, today = TODAY) =>
  JSON.stringify(shown(evidenceList(plan, counted(plan), WORDINGS, today)));

function planned(change: (plan: Plan) => void): Plan {
  const plan = blankPlan('p');
  plan.gate.gates = [{ ...blankGate('g'), name: 'Risk signs', whose: 'Ana Ruiz' }];
  plan.gate.questions = [
    {
      ...{ ...blankQuestion('q'), gate: 'g', reference: 'MR-2', text: 'Is it kept?', answer: 'Yes.' },
      ...{ place: 'Design note 3', date: '2026-11-02', theirs: 'blocking', state: 'Closed' },
    },
  ];
  change(plan);
  return plan;
}
const LINKED = planned(({ governance, handover }) => {
  governance.inputs = [
    { ...blankDesignInput('i'), asks: 'What is kept? (MR-2)', built: 'Trail, event 4', state: 'built' },
    { ...blankDesignInput('j'), asks: 'Who reads it?', built: 'Card', state: 'built' },
  ];
  handover.items = [
    { ...blankHandoverItem('h'), production: 'A trail (MR-2)', owner: 'Bo Lind', state: 'accepted' },
    { ...blankHandoverItem('k'), production: 'Who reads it?', owner: 'Bo Lind', state: 'returned' },
  ];
});

describe('one matter in several places', () => {
  it('is one by its reference, whole, or by the same words', () => {
    const of = mattersIn(LINKED);
    expect(of('Is  it kept?')).toBe(of('A trail (MR-2)'));
    expect(of('MR-2: what is kept')).toBe(of('A trail (MR-2)'));
    expect(of('A trail (MR-21)')).not.toBe(of('A trail (MR-2)'));
    expect(of('Who reads it?')).toBe(of('who  reads it?'));
  });

  it('is told by its weakest state everywhere, and its disagreement in the first section', () => {
    expect(row(LINKED, 'Told as done here, not there')).toEqual([
      'Told as done here, not there',
      '2',
      [
        'MR-2 (Answered, on a design paper, at the gate; Built in, by the design; Accepted, by the running list)',
        'Who reads it? (Built in, by the design; Returned, by the running list)',
      ].join('; '),
    ]);
    const less = 'MR-2: Answered, on a design paper. Typed here as';
    expect(row(LINKED, 'What is kept? (MR-2)')?.at(-1)).toBe(`${less} “Built in”`);
    expect(row(LINKED, 'A trail (MR-2)')?.[2]).toBe(`${less} “Accepted”`);
    expect(row(LINKED, 'Who reads it?')?.at(-1)).toContain('Returned, by the running list');
  });

  it('is counted once however many rows tell of it', () => {
    expect(text(LINKED)).toContain('3 matters cannot be checked yet');
  });

  it('agrees where nothing of it is less than done', () => {
    const plan = planned(({ gate, governance }) => {
      for (const question of gate.questions) question.place = 'Register, page 2';
      governance.inputs = [{ ...blankDesignInput('i'), asks: 'What is kept? (MR-2)', state: 'built' }];
    });
    expect(text(plan)).not.toContain('Told as done');
    expect(text(plan)).not.toContain('Typed here as');
  });

  it('is not told of a place that the reader left out', () => {
    expect(text({ ...LINKED, parts: { 'evidence/handover': false } })).not.toContain('by the running list');
  });
});

it.each([
  ['the bank', unreadyPlan(), TODAY, ['MR-25', 'MR-28']],
  ['the insurer', clearLetterPlan(), CLEAR_LETTER_DAY, ['MR-07']],
])('what disagrees in %s is told', (_, plan, today, names) => {
  const told = row(plan, 'Told as done here, not there', today)?.[2] ?? '';
  for (const name of names) expect(told).toContain(`${name} (`);
});

it('what is built in has beside it that whoever asked has no word on the answer yet, and is not told as less for it', () => {
  const built = row(
    clearLetterPlan(),
    'Which letters count as wrong, and who says so?\nModel risk',
    CLEAR_LETTER_DAY,
  );
  expect(built?.at(-1)).toBe(
    'Built in. MR-03: answered by the team, Marit Sole, 31 Aug 2026; no word of Ada Rourke yet',
  );
});
