import { expect, it } from 'vitest';
import { show } from '../../report/values.ts';
import { blankGate, blankQuestion } from '../../sheets/gate/fields.ts';
import { blankHandoverItem } from '../../sheets/handover/fields.ts';
import { blankPlan, type Plan } from '../document/schema.ts';
import { counted } from './plans.fixture.ts';
import { risks } from './risks.ts';

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
  const promised = { function: 'IT', kept: '', doneOn: '' } as const;
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

function listed(plan: Plan): string[] {
  return risks(plan, counted(plan), TODAY).flatMap((block) =>
    block.kind === 'list' ? block.items.map(show) : [],
  );
}

const NOBODY_SAID =
  '1 question of a gate has no answer, and nobody said that it can wait: question 4, “Ours?” (Joel).';
const BEHIND = [
  'A promise is overdue, due 19 Nov 2026 (1 day late): “Feeds live” (IT).',
  'Returned from the running list on 4 Nov 2026: “Leavers” (Owen).',
];

it('while a gate is shut, what its holder said to block it and has no answer is a risk', () => {
  expect(listed(risky(''))).toEqual([
    '“Model risk signs” is not open. Said to block it, and still open: MR-1, “Which feed?” (Joel).',
    NOBODY_SAID,
    ...BEHIND,
  ]);
});

it('once it is open, the conditions that have no answer are one, the nearest day first', () => {
  expect(listed(risky('2026-11-18'))).toEqual([
    '2 conditions of “Model risk signs” are open, the next due 8 Dec 2026: MR-3 and question 2.',
    ...BEHIND,
  ]);
});
