import { describe, expect, it } from 'vitest';
import type { Section } from '../../report/document.ts';
import { shown } from '../../report/shown.fixture.ts';
import { blankGate, blankQuestion } from '../../sheets/gate/fields.ts';
import { blankDesignInput } from '../../sheets/governance/fields.ts';
import { blankHandoverItem } from '../../sheets/handover/fields.ts';
import { blankPlan, type Plan } from '../document/schema.ts';
import { buildDocument } from './build.ts';
import { evidenceList } from './evidence.ts';
import { mattersIn } from './matters.ts';
import { CLEAR_LETTER_DAY, clearLetterPlan, counted, unreadyPlan, TODAY, WORDINGS } from './plans.fixture.ts';

const rowsIn = (sections: Section[], is: (caption: string, heads: string[]) => boolean) =>
  shown(sections).flatMap((block) =>
    block.kind === 'table' &&
    is(
      block.table.caption,
      block.table.columns.map(({ label }) => label),
    )
      ? block.table.rows.map((cells) => cells.map(String))
      : [],
  );
/** The row of the team’s plan that begins so. */
const row = (plan: Plan, head: string, today = TODAY) =>
  rowsIn(buildDocument('team', plan, counted(plan), WORDINGS, today).sections, () => true).find(
    ([first]) => first === head,
  );
const listOf = (plan: Plan, today = TODAY) => evidenceList(plan, counted(plan), WORDINGS, today);
const openRows = (plan: Plan, today = TODAY) =>
  rowsIn(listOf(plan, today), (_, heads) => heads.includes('What is open'));
const text = (plan: Plan) => JSON.stringify(shown(listOf(plan)));

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

  it('is told by its weakest state in the team’s plan, and its disagreement once in the row of what is open', () => {
    const said = openRows(LINKED);
    // Behind them stands the gate, which is shut.
    expect(said.map(([name]) => name)).toEqual(['MR-2\nBlocking', 'O1', 'O2']);
    expect(said[0]?.[1]).toContain(
      'MR-2 (Answered, on a design paper, at the gate; Built in, by the design; Accepted, by the running list)',
    );
    expect(said[2]?.[1]).toContain('Who reads it? (Built in, by the design; Returned, by the running list)');
    const less = 'MR-2: Answered, on a design paper. Typed here as';
    expect(row(LINKED, 'What is kept? (MR-2)')?.at(-1)).toBe(`${less} “Built in”`);
    expect(row(LINKED, 'Who reads it?')?.at(-1)).toContain('Returned, by the running list');
  });

  it('agrees where nothing of it is less than done', () => {
    const plan = planned(({ gate, governance }) => {
      for (const question of gate.questions) Object.assign(question, { place: 'Register, page 2' });
      for (const question of gate.questions)
        Object.assign(question, { stateOn: '2026-11-02', statePlace: 'Mail' });
      governance.inputs = [{ ...blankDesignInput('i'), asks: 'What is kept? (MR-2)', state: 'built' }];
    });
    expect(text(plan)).not.toContain('Told in more ways than one');
    expect(openRows(plan).map(([, what]) => what)).toEqual([
      expect.stringMatching(/^The gate “Risk signs” is not open/),
    ]);
  });
});

it.each([
  ['the bank', unreadyPlan(), TODAY, ['MR-25', 'MR-28']],
  ['the insurer', clearLetterPlan(), CLEAR_LETTER_DAY, ['MR-07']],
])('what disagrees in %s is told, each with its matter', (_, plan, today, names) => {
  const told = openRows(plan, today).filter(([, what]) => what?.includes('Told in more ways than one'));
  expect(told.map(([name]) => name?.split('\n')[0]).toSorted()).toEqual(names);
});

it('what is built in has beside it that whoever asked has no word on the answer yet, and is not told as less for it', () => {
  const built = row(
    // What is built in the team’s plan has where the evidence list has it not.
    { ...clearLetterPlan(), parts: { 'evidence/questions': false } },
    'Which letters count as wrong, and who says so?\nModel risk',
    CLEAR_LETTER_DAY,
  );
  expect(built?.at(-1)).toBe(
    'Built in. MR-03: answered by the team, Marit Sole, 31 Aug 2026; no word of Ada Rourke yet',
  );
});
