import { expect, it } from 'vitest';
import { shown } from '../../report/shown.fixture.ts';
import { blankGate, blankQuestion } from '../../sheets/gate/fields.ts';
import { blankHandoverItem } from '../../sheets/handover/fields.ts';
import { blankDispute } from '../../sheets/sponsor/fields.ts';
import { blankPlan, type Plan } from '../document/schema.ts';
import { CLEAR_LETTER_DAY, clearLetterPlan } from './plans.fixture.ts';
import { sinceLastMeeting } from './since.ts';

const TODAY = '2026-11-20';

/** A plan with a meeting on each of the days, and what came to each list after 10 November. */
function met(...days: string[]): Plan {
  const plan = blankPlan('p');
  plan.steering.meetings = days.map((date) => ({
    ...{ id: date, date, present: [], sponsor: true, outcome: `Sat on ${date.slice(8)}.` },
  }));
  return plan;
}
const linesOf = (plan: Plan, today = TODAY) =>
  shown(sinceLastMeeting(plan, today)).flatMap((block) => {
    if (block.kind === 'list') return block.items;
    return block.kind === 'text' || block.kind === 'heading' ? [block.text] : [];
  });

it('says what the last meeting came to, and that nothing has happened since', () => {
  expect(linesOf(blankPlan('p'))).toEqual([]);
  expect(linesOf(met('2026-11-10'))).toEqual([
    ...['Since the last meeting, 10 Nov 2026', 'At the meeting of 10 Nov 2026: Sat on 10.'],
    'Nothing is noted: no promise kept or late, no gate opened, nothing answered, handed over or disputed.',
  ]);
});

it('counts from the meeting before where the last is not a week ago, and only where there was one', () => {
  const [title] = linesOf(met('2026-11-10', '2026-11-14'));
  expect(title).toBe('Since the meeting before the last, 10 Nov 2026');
  expect(linesOf(met('2026-11-10', '2026-11-13'))[0]).toBe('Since the last meeting, 13 Nov 2026');
  expect(linesOf(met('2026-11-14'))[0]).toBe('Since the last meeting, 14 Nov 2026');
});

it('counts what moved in every list: gates, conditions, promises, the running list and disputes', () => {
  const plan = met('2026-11-10');
  const on = '2026-11-12';
  plan.gate.gates = [{ ...blankGate('g'), name: 'Model risk signs', opened: '2026-11-11' }];
  const asked = { ...blankQuestion('q'), gate: 'g', answer: 'So' };
  plan.gate.questions = [
    { ...asked, id: 'a', reference: 'MR-1', text: 'Which?', theirs: 'blocking', date: '2026-11-11' },
    { ...asked, id: 'b', reference: 'MR-2', text: 'When?', theirs: 'later', state: 'Met', date: on },
    { ...asked, id: 'c', reference: 'MR-3', text: 'Whose?', theirs: 'later', date: '2026-11-09' },
  ];
  const promise = { function: 'IT', due: on, kept: 'kept', place: '' } as const;
  plan.steering.commitments = [
    { ...promise, id: 'k', promise: 'Kept in time', doneOn: '' },
    { ...promise, id: 'l', promise: 'Kept late', doneOn: '2026-11-13' },
    { ...promise, id: 'o', promise: 'Not kept', kept: '', doneOn: '' },
  ];
  const item = { ...blankHandoverItem('i'), on };
  plan.handover.items = [
    { ...item, id: 'r', production: 'Leavers', state: 'returned' },
    { ...item, id: 's', production: 'Alarms', state: 'accepted' },
    { ...item, id: 't', production: 'Feeds', state: 'handed' },
    { ...item, id: 'u', production: 'Logs', state: 'accepted', on: '2026-11-09' },
  ];
  plan.sponsor.disputes = [
    { ...blankDispute('x'), what: 'Who reads it', raised: on },
    { ...blankDispute('y'), what: 'Who owns it', raised: '2026-11-01', settled: on },
  ];
  expect(linesOf(plan).slice(2)).toEqual([
    '1 gate opened: Model risk signs.',
    '1 promise went past its day: Not kept.',
    '1 promise kept: Kept in time.',
    '1 promise kept late: Kept late.',
    '1 question of a gate answered: MR-1.',
    '1 condition met: MR-2.',
    '1 item returned from the running list: Leavers.',
    '1 item of the running list accepted: Alarms.',
    '1 item of the running list handed over: Feeds.',
    '1 dispute raised: Who reads it.',
    '1 dispute settled: Who owns it.',
  ]);
});

it('tells what the last meeting decided with it, and not again', () => {
  const said = linesOf(clearLetterPlan(), CLEAR_LETTER_DAY);
  expect(said.filter((line) => line.includes('an offer brings it back'))).toEqual([
    'At the meeting of 15 Sep 2026: It stays on the list as a writer of letters; decided: “Yes, as a writer; an offer brings it back”.',
  ]);
  expect(said).toContain(
    '2 items of the running list accepted: A morning’s session by team leads, and one card; A letter by hand from the old templates, tried by both offices.',
  );
});
