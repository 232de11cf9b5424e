import { describe, expect, it } from 'vitest';
import { show } from '../../report/values.ts';
import { blankRow } from '../../sheets/fields.ts';
import { GATE, type Question } from '../../sheets/gate/fields.ts';
import { GOVERNANCE } from '../../sheets/governance/fields.ts';
import { HANDOVER } from '../../sheets/handover/fields.ts';
import { blankPlan, type Plan } from '../document/schema.ts';
import { findingsInShort } from './findings.ts';
import { CLEAR_LETTER_DAY, clearLetterPlan, examplePlan, TODAY } from './plans.fixture.ts';

const found = (plan: Plan, today = TODAY) => findingsInShort(plan, today).map((one) => show(one));

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

  it.each([
    ['', ['1 question of a gate has no answer, and nobody said that it can wait: MR-1, “Who stops it?”.']],
    [
      'unknown',
      ['1 question of a gate has no answer, and nobody said that it can wait: MR-1, “Who stops it?”.'],
    ],
    ['blocking', []],
    ['later', []],
    ['clarification', []],
  ] as const)(
    'a question without an answer is one while nobody said that it can wait: “%s”',
    (theirs, says) => {
      expect(found(asking({ theirs }))).toEqual(says);
    },
  );

  it('what a number at a gate last came to is one', () => {
    const plan = asking(
      { theirs: 'blocking', state: 'Not met: thirteen of twenty' },
      'Once eighteen of twenty are caught',
    );
    expect(found(plan)).toEqual([
      'A gate opens at a number that is not reached: “Once eighteen of twenty are caught”: MR-1: “Not met: thirteen of twenty”.',
    ]);
  });

  it('what the design has not built in is one, unless it is pending at a gate', () => {
    const plan = asking({ theirs: 'blocking' });
    const row = { ...blankRow(GOVERNANCE.fields.inputs, 'i'), function: 'Security', state: 'open' } as const;
    plan.governance.inputs = [
      { ...row, asks: 'What if free text is obeyed?' },
      { ...row, id: 'j', asks: 'Who stops it?' },
    ];
    expect(found(plan)).toEqual([
      '1 question of the design is not built in: “What if free text is obeyed?” (Security, Open).',
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
    expect(found(plan)).toEqual([
      'Told as done here, and not there: MR-1 (No answer yet, at the gate; Accepted, by the running list).',
      'A limit of use: “commercial customers stay out of the intended use”.',
    ]);
  });

  it('is told of both plans', () => {
    expect(found(clearLetterPlan(), CLEAR_LETTER_DAY).join('\n')).toMatch(/MR-13.*MR-07 \(Answered in part/s);
    expect(found(examplePlan()).join('\n')).toMatch(/MR-25.*A limit of use: “until Dr Raman/s);
  });
});
