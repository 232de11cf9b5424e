import { describe, expect, it } from 'vitest';
import { type IsoDate, isIsoDate } from '../../language/dates.ts';
import { blankPlan, type Plan } from '../document/schema.ts';
import { buildDocument } from './build.ts';
import { sayDated } from '../../report/document.ts';
import { comingDates as dated, datesOf } from './dates.ts';
import type { DocumentId } from './documents.ts';
import { counted, examplePlan, type Slot, textAt, textSlots, TODAY, WORDINGS } from './plans.fixture.ts';

/** The days to come, as they are said in a line. */
const comingDates = (plan: Plan, today: IsoDate) =>
  dated(plan, today).map((one) => ({ date: one.date, what: sayDated(one) }));

it('the worked example’s next days, the nearest first', () => {
  expect(comingDates(examplePlan(), TODAY).slice(0, 4)).toEqual([
    {
      date: '2026-11-24',
      what: 'IT integration: Puts Second Look live for Northern retail alerts in the release of 24 November',
    },
    { date: '2026-12-01', what: 'Milestone' },
    { date: '2026-12-01', what: 'Day 90' },
    { date: '2026-12-01', what: 'Milestone is shown' },
  ]);
});

it('today is still to come, yesterday is not, and what is no date is nothing', () => {
  const plan = blankPlan('a');
  plan.steering.next = '2026-11-20';
  plan.milestone.date = '2026-11-19';
  plan.scope.committed = 'in spring';
  expect(comingDates(plan, '2026-11-20')).toEqual([{ date: '2026-11-20', what: 'Next steering committee' }]);
});

it('what has happened has no day to come: a promise kept, a question decided, a gate that opened', () => {
  const plan = examplePlan();
  const later = '2027-06-01';
  for (const row of plan.steering.commitments) Object.assign(row, { due: later, kept: 'kept' });
  for (const row of plan.steering.decisions) Object.assign(row, { date: TODAY, decision: 'Yes' });
  for (const row of plan.triage.answers) row.due = later;
  const said = () => comingDates(plan, TODAY).filter(({ date }) => date === later || date === TODAY);
  expect(said()).toEqual([]);
  const [first] = plan.steering.decisions;
  Object.assign(first ?? {}, { date: later });
  expect(said().map(({ what }) => what)).toEqual([`To decide: ${first?.question}`]);
  Object.assign(first ?? {}, { date: TODAY });
  for (const gate of plan.gate.gates) gate.opened = '';
  expect(said().map(({ what }) => what)).toEqual([
    'Ines Calloway: Model risk signs the validation report for Second Look.',
    'Ines Calloway: Security signs off the penetration test of the scoring service.',
  ]);
});

it('a contract has its last day for notice before its renewal', () => {
  const { stalled } = examplePlan();
  const plan: Plan = { ...blankPlan('a'), stalled: { ...stalled, stale: [] } };
  expect(comingDates(plan, TODAY)).toEqual([
    { date: '2026-12-31', what: 'Last day for notice: Ostrel Analytics, scoring service' },
    { date: '2027-03-31', what: 'Contract renews: Ostrel Analytics, scoring service' },
  ]);
});

it('what has a day and no words is named by what it is', () => {
  const plan = blankPlan('a');
  plan.steering.commitments = [
    { id: 'c', function: '', promise: ' ', due: '2026-12-01', kept: '', doneOn: '', place: '' },
  ];
  plan.lead.slices = [{ id: 's', slice: '', owner: 'Owen', date: '2026-12-02', doneOn: '', place: '' }];
  expect(comingDates(plan, TODAY).map(({ what }) => what)).toEqual(['A commitment', 'Owen: A slice']);
});

it('a blank plan knows of no day', () => {
  expect(comingDates(blankPlan('a'), TODAY)).toEqual([]);
});

/** Fields whose days are records, or from which something is counted: nobody waits for them. */
const RECORDS = [
  ...['program/dayZero', 'scope/start', 'stalled/from'],
  ...['gate/gates/since', 'gate/gates/opened', 'gate/gates/saidOn', 'gate/questions/date'],
  'gate/questions/stateOn',
  ...[
    'steering/meetings/date',
    'steering/commitments/doneOn',
    'lead/grantedOn',
    'lead/acceptedOn',
    'lead/authorities/on',
  ],
  ...['governance/reviewers/since', 'handover/items/on', 'recovery/kill/agreedOn'],
  ...['sponsor/disputes/raised', 'sponsor/disputes/settled', 'sponsor/attention/week'],
];

describe('the days that the plan works towards', () => {
  const plan = examplePlan();
  const all = datesOf(plan, TODAY);
  /** The id of the field in the page: that of its row stands in the place of the list and the row. */
  const fieldOf = ([sheet = '', list = '', index = '', key]: Slot) =>
    key === undefined ? `${sheet}-${list}` : `${sheet}-${textAt(plan, [sheet, list, index, 'id'])}-${key}`;

  it('are all in the list, each with its field: what is not is a record', () => {
    const fields = new Set(all.map(({ field }) => field));
    const left = textSlots(plan)
      .filter((slot) => isIsoDate(textAt(plan, slot)))
      .filter((slot) => !fields.has(fieldOf(slot)));
    const names = left.map((slot) => slot.filter((key) => !/^\d+$/.test(String(key))).join('/'));
    expect([...new Set(names)].sort()).toEqual([...RECORDS].sort());
  });

  it('have ids of their own, and words and a day each, what is done among them', () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    for (const { what, date } of all) {
      expect(what.trim()).not.toBe('');
      expect(isIsoDate(date)).toBe(true);
    }
    expect(all.filter(({ done }) => done).map(({ what }) => what)).toContainEqual(
      expect.stringMatching(/^Decided: /),
    );
  });

  it('are kept from readers who may not know of them', () => {
    const sheetsOf = (id: DocumentId) =>
      new Set(buildDocument(id, plan, counted(plan), WORDINGS, TODAY).dates.map(({ sheet }) => sheet));
    const known = new Set(all.filter((dated) => !dated.private).map(({ sheet }) => sheet));
    expect(sheetsOf('team')).toEqual(known);
    for (const sheet of ['recovery', 'sponsor'] as const) expect([...known]).not.toContain(sheet);
    for (const sheet of ['recovery', 'sponsor', 'stalled', 'triage']) {
      expect([...sheetsOf('committee')]).not.toContain(sheet);
    }
    for (const sheet of ['recovery', 'sponsor']) expect([...sheetsOf('executive')]).not.toContain(sheet);
    expect([...sheetsOf('committee')]).toContain('steering');
    expect([...sheetsOf('evidence')]).toContain('governance');
  });
});
