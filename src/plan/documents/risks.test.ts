import { expect, it } from 'vitest';
import { show } from '../../report/values.ts';
import { blankGate, blankQuestion } from '../../sheets/gate/fields.ts';
import { blankHandoverItem } from '../../sheets/handover/fields.ts';
import { blankPlan, type Plan } from '../document/schema.ts';
import {
  CLEAR_LETTER_DAY,
  clearLetterPlan,
  counted,
  examplePlan,
  unreadyPlan,
  WORDINGS,
} from './plans.fixture.ts';
import { reviewsAhead } from './reviews.ts';
import { risks } from './risks.ts';
import { goLiveAsked } from './twoThings.ts';

const TODAY = '2026-11-20';

function risky(opened: string): Plan {
  const plan = blankPlan('p');
  const asked = { ...blankQuestion('q'), gate: 'g', owner: 'Joel' };
  plan.gate.gates = [{ ...blankGate('g'), name: 'Model risk signs', opened }];
  plan.gate.questions = [
    { ...asked, id: 'a', text: 'Which feed?', reference: 'MR-1', theirs: 'blocking' },
    { ...asked, id: 'b', text: 'How late?', theirs: 'later', date: '2026-12-11' },
    { ...asked, id: 'c', text: 'Whose?', reference: 'MR-3', theirs: 'later', date: '2026-12-08' },
    { ...asked, id: 'd', text: 'Ours?', kind: 'blocking' },
  ];
  const promised = { function: 'IT', kept: '', doneOn: '', place: '' } as const;
  plan.steering.commitments = [
    { ...promised, id: 'x', promise: 'Feeds live', due: '2026-11-19' },
    { ...promised, id: 'y', promise: 'Logs live', due: '2026-11-21' },
  ];
  const item = { ...blankHandoverItem('i'), owner: 'Owen', on: '2026-11-04' };
  plan.handover.items = [
    { ...item, id: 'r', production: 'Leavers', state: 'returned' },
    { ...item, id: 's', production: 'Alarms', state: 'accepted' },
  ];
  return plan;
}

function listed(plan: Plan, today = TODAY): string[] {
  return risks(plan, counted(plan), WORDINGS, today).flatMap((block) =>
    block.kind === 'list' ? block.items.map(show) : [],
  );
}

const NOBODY_SAID =
  '1 question may still stop a gate, since it is not marked as what can wait: question 4, “Ours?” (Joel).';
const LATE =
  'What rests on 1 overdue promise may come late; a new date is asked for by 2 Dec 2026: “Feeds live” (IT, 19 Nov 2026 (1 day late)).';
const SENT_BACK =
  'Production may have to run without 1 item that it sent back, until that is handed over again: “Leavers” (Owen, 4 Nov 2026).';

it('what may stop the date comes first: a gate that is shut, with what blocks it; what was sent back comes last', () => {
  expect(listed(risky(''))).toEqual([
    '“Model risk signs” may not open: it waits for MR-1, “Which feed?” (Joel).',
    NOBODY_SAID,
    LATE,
    SENT_BACK,
  ]);
});

it('once it is open, the conditions that have no answer are one, the nearest day first', () => {
  expect(listed(risky('2026-11-18'))).toEqual([
    LATE,
    '“Model risk signs” rests on 2 conditions that are not met yet, MR-3 and question 2, the next due 8 Dec 2026.',
    SENT_BACK,
  ]);
});

it('has no more than eight in either plan, a sentence or two each', () => {
  for (const [plan, today] of [
    [unreadyPlan(), '2026-11-20'],
    [clearLetterPlan(), CLEAR_LETTER_DAY],
  ] as const) {
    const all = listed(plan, today);
    expect(all.length).toBeLessThanOrEqual(8);
    expect(all.at(-1)).toMatch(/^The papers disagree on what is done: .* says by \d+ \w+ 2026 what holds/);
    expect(all.some((one) => /^The date may move by what Security review \(.+\) finds/.test(one))).toBe(true);
  }
});

it('has it that all may go live before a review, until somebody has said whether it may, of whom that is asked', () => {
  for (const [plan, today] of [
    [examplePlan(), TODAY],
    [clearLetterPlan(), CLEAR_LETTER_DAY],
  ] as const) {
    const reviews = reviewsAhead(plan, counted(plan), WORDINGS, today);
    const asked = goLiveAsked(plan, reviews, today);
    expect(asked.length).toBeGreaterThan(0);
    const told = (of: Plan) =>
      risks(of, counted(of), WORDINGS, today)
        .flatMap((block) => (block.kind === 'list' ? block.items.map(show) : []))
        .filter((item) => item.includes('Whether all may go live before'));
    expect(told(plan)).toHaveLength(1);
    for (const { short, who } of asked) expect(told(plan)[0]).toContain(`${short} (${who})`);
    const said = structuredClone(plan);
    said.lead.limits = `Go live before ${asked.map(({ short }) => short).join(' and ')}`;
    expect(told(said)).toEqual([]);
  }
});
