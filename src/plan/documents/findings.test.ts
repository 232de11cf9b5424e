import { describe, expect, it } from 'vitest';
import { show } from '../../report/values.ts';
import { blankRow } from '../../sheets/fields.ts';
import { GATE, type Question } from '../../sheets/gate/fields.ts';
import { GOVERNANCE } from '../../sheets/governance/fields.ts';
import { HANDOVER } from '../../sheets/handover/fields.ts';
import { blankPlan, type Plan } from '../document/schema.ts';
import { CLEAR_LETTER_DAY, clearLetterPlan, counted, unreadyPlan, TODAY, WORDINGS } from './plans.fixture.ts';
import { risks } from './risks.ts';

const found = (plan: Plan, today = TODAY) =>
  risks(plan, counted(plan), WORDINGS, today).flatMap((block) =>
    block.kind === 'list' ? block.items.map(show) : [],
  );

/** A plan with a gate that is shut and one question of it. */
function asking(question: Partial<Question>, opens = ''): Plan {
  const plan = blankPlan('p');
  plan.gate.gates = [{ ...blankRow(GATE.fields.gates, 'g'), name: 'Model risk signs', opens }];
  plan.gate.questions = [
    {
      ...blankRow(GATE.fields.questions, 'q'),
      gate: 'g',
      text: 'Who stops it?',
      reference: 'MR-1',
      ...question,
    },
  ];
  return plan;
}

describe('what model risk would find', () => {
  it('is nothing in a plan that claims nothing', () => {
    expect(found(blankPlan('p'))).toEqual([]);
  });

  it.each(['', 'unknown'] as const)(
    'a question without an answer is one while nobody said that it can wait: “%s”',
    (theirs) => {
      expect(found(asking({ theirs }))).toEqual([
        '1 question may still stop a gate, since it is not marked as what can wait: MR-1, “Who stops it?”.',
      ]);
    },
  );

  it.each(['later', 'clarification'] as const)(
    'it is none once somebody said that it can wait: “%s”',
    (theirs) => {
      expect(found(asking({ theirs }))).toEqual([]);
    },
  );

  it('what a number at a gate last came to stands with the gate', () => {
    const plan = asking(
      { theirs: 'blocking', state: 'Not met: thirteen of twenty' },
      'Once eighteen of twenty are caught',
    );
    expect(found(plan)).toEqual([
      '“Model risk signs” may not open: it waits for MR-1, “Who stops it?”. It opens at a number that is not reached: “Once eighteen of twenty are caught”: MR-1: “Not met: thirteen of twenty”.',
    ]);
  });

  it('what the design has not built in is one, unless it is pending at a gate', () => {
    const plan = asking({ theirs: 'blocking' });
    const row = { ...blankRow(GOVERNANCE.fields.inputs, 'i'), function: 'Security', state: 'open' } as const;
    plan.governance.inputs = [
      { ...row, asks: 'What if free text is obeyed?' },
      { ...row, id: 'j', asks: 'Who stops it?' },
    ];
    expect(found(plan).slice(1)).toEqual([
      '1 thing that the design was asked for may be missing once it is live, not built in so far: “What if free text is obeyed?” (Security, open).',
    ]);
  });

  it('what is told as done and is open elsewhere is one, and so is what limits the use', () => {
    const plan = asking({ theirs: 'blocking' });
    plan.handover.items = [
      {
        ...blankRow(HANDOVER.fields.items, 'h'),
        production: 'A stop at 30 letters (MR-1)',
        state: 'accepted',
      },
    ];
    plan.governance.inputs = [
      {
        ...blankRow(GOVERNANCE.fields.inputs, 'i'),
        asks: 'For whom?',
        state: 'built',
        answer: 'For retail; commercial customers stay out of the intended use. Nobody else.',
      },
    ];
    expect(found(plan).slice(1)).toEqual([
      'The use is limited: “For retail; commercial customers stay out of the intended use”.',
      'The papers disagree on what is done: MR-1 (No answer yet, at the gate; Accepted, by the running list).',
    ]);
  });

  it('is told of both plans', () => {
    expect(found(clearLetterPlan(), CLEAR_LETTER_DAY).join('\n')).toMatch(/MR-13.*MR-07 \(Answered in part/s);
    expect(found(unreadyPlan()).join('\n')).toMatch(
      /The use is limited: “Commercial customers stay out.*MR-25/s,
    );
  });
});
