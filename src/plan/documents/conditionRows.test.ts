import { describe, expect, it } from 'vitest';
import { show } from '../../report/values.ts';
import { blankRow } from '../../sheets/fields.ts';
import { GATE } from '../../sheets/gate/fields.ts';
import { GOVERNANCE } from '../../sheets/governance/fields.ts';
import { HANDOVER } from '../../sheets/handover/fields.ts';
import { STEERING } from '../../sheets/steering/fields.ts';
import { blankPlan, type Plan } from '../document/schema.ts';
import { askedIn } from './asked.ts';
import { type Beside, conditionBlocks } from './conditionRows.ts';
import { TODAY, WORDINGS } from './plans.fixture.ts';

const ALL: Beside = { promises: true };

/** A gate that was opened on two conditions, and whatever else the plan says. */
function opened(more: (plan: Plan) => void = () => {}): Plan {
  const plan = blankPlan('p');
  plan.gate.gates = [
    {
      ...blankRow(GATE.fields.gates, 'g'),
      whose: 'Ana Ruiz',
      opened: '2026-09-29',
      opens: 'Signed with two: 9 and 19. Until 19 stands, Joel sends the figures every Friday. Nobody waits.',
    },
  ];
  const row = { ...blankRow(GATE.fields.questions, 'q'), gate: 'g', theirs: 'later' } as const;
  plan.gate.questions = [
    { ...row, text: 'At which values?', reference: 'MR-19', owner: 'Joel', date: '2026-12-11' },
    { ...row, id: 'r', text: 'Does a second run bear it out?', reference: 'MR-9b', date: '2026-12-08' },
  ];
  more(plan);
  return plan;
}
const rowsOf = (plan: Plan, beside = ALL) =>
  conditionBlocks(plan, askedIn(plan, TODAY), WORDINGS, beside, TODAY).flatMap((block) =>
    block.kind === 'table' ? block.table.rows.map((row) => row.map((cell) => show(cell))) : [],
  );
const untilThen = (plan: Plan, beside = ALL) => rowsOf(plan, beside).map((row) => row.at(-1));

describe('conditions of a gate that has opened', () => {
  it('are a row each, the nearest day first, with what is not said said so', () => {
    expect(rowsOf(opened()).map((row) => row.slice(0, 4))).toEqual([
      [
        'MR-9b',
        'Does a second run bear it out?',
        'not yet said\nAnswer due 8 Dec 2026\nTheir word: no day',
        'not yet said',
      ],
      ['MR-19', 'At which values?', 'Joel\nAnswer due 11 Dec 2026\nTheir word: no day', 'not yet said'],
    ]);
  });

  it('have beside them what holds meanwhile, by the sentence that names their number', () => {
    expect(untilThen(opened())).toEqual(['', 'Until 19 stands, Joel sends the figures every Friday.']);
  });

  it('have what the design, the running list and a promise say of the same matter, and of none other', () => {
    const plan = opened(({ governance, handover, steering }) => {
      const input = { ...blankRow(GOVERNANCE.fields.inputs, 'i'), state: 'promised' } as const;
      governance.inputs = [
        { ...input, asks: 'Does it work? (MR-9b)', answer: 'A second run is handed over on 18 December' },
        { ...input, id: 'j', asks: 'Who may start it?', answer: 'Nobody yet' },
      ];
      const item = { ...blankRow(HANDOVER.fields.items, 'h'), on: '2026-11-18' };
      handover.items = [{ ...item, production: 'Thresholds with a reader (MR-19)', state: 'handed' }];
      steering.commitments = [
        {
          ...blankRow(STEERING.fields.commitments, 'c'),
          function: 'Model risk',
          promise: 'Says yes or no on MR-9b',
          due: '2027-01-15',
        },
      ];
    });
    expect(untilThen(plan)).toEqual([
      'A second run is handed over on 18 December\nModel risk: Says yes or no on MR-9b, by 15 Jan 2027',
      'Until 19 stands, Joel sends the figures every Friday.\nOn the running list: Handed over, 18 Nov 2026',
    ]);
    expect(untilThen(plan, { promises: false })[0]).toBe('A second run is handed over on 18 December');
  });
});
