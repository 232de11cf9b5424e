import { expect, it } from 'vitest';
import { blankRow } from '../../sheets/fields.ts';
import { blankGate, blankQuestion } from '../../sheets/gate/fields.ts';
import { blankHandoverItem } from '../../sheets/handover/fields.ts';
import { LEAD } from '../../sheets/lead/fields.ts';
import { SCOPE } from '../../sheets/scope/fields.ts';
import { blankDispute } from '../../sheets/sponsor/fields.ts';
import { blankPlan, type Plan } from '../document/schema.ts';
import { furtherDuties } from './duties.ts';

const TODAY = '2026-11-20';
const duties = (change: (plan: Plan) => void) => {
  const plan = blankPlan('p');
  plan.steering.members = [
    { id: 'm', name: 'Ana Ruiz', function: 'Compliance', right: '' },
    { id: 'n', name: 'Bo Lind', function: 'IT', right: '' },
  ];
  change(plan);
  return furtherDuties(plan, TODAY).map(({ who, what }) => [who, what]);
};

it('an item of the running list is its owner’s until it is accepted, by how far it has come', () => {
  const item = (id: string, state: 'open' | 'handed' | 'returned' | 'accepted', changes: object = {}) => ({
    ...{ ...blankHandoverItem(id), production: `Item ${id}`, owner: 'Bo Lind', state },
    ...changes,
  });
  expect(
    duties(({ handover }) => {
      handover.items = [
        ...[item('a', 'open'), item('b', 'handed'), item('c', 'returned'), item('d', 'accepted')],
        // What is to be accepted on a day that is still to come is not accepted.
        ...[item('e', 'accepted', { on: '2026-12-01' }), item('f', 'returned', { owner: '' })],
      ];
    }),
  ).toEqual([
    ['Bo Lind', 'Hand over: Item a'],
    ['Bo Lind', 'Accept or return: Item b'],
    ['Bo Lind', 'Returned, to be handed over again: Item c'],
    ['Bo Lind', 'Hand over: Item e'],
  ]);
});

it('an open dispute is of each side, and one that is settled of none', () => {
  const dispute = (id: string, settled: string) => ({
    ...{ ...blankDispute(id), what: `Dispute ${id}`, between: 'Compliance and IT', settled },
  });
  expect(
    duties(({ sponsor }) => {
      sponsor.disputes = [dispute('a', ''), dispute('b', '2026-11-01')];
    }),
  ).toEqual([
    ['Compliance', 'Settle, with the other side: Dispute a'],
    ['IT', 'Settle, with the other side: Dispute a'],
  ]);
});

it('further work is of whoever gave its figures, until a slice has an owner for it', () => {
  const extra = (name: string, by: string) => ({
    ...blankRow(SCOPE.fields.extra, `x${by.length}-${name.length}`),
    name,
    by,
  });
  expect(
    duties(({ scope, lead }) => {
      scope.extra = [extra('Exit terms', 'Bo Lind'), extra('Papers', 'Bo Lind'), extra('Nobody’s', '')];
      lead.slices = [{ ...blankRow(LEAD.fields.slices, 's'), slice: 'papers', owner: 'Ana Ruiz' }];
    }),
  ).toEqual([['Bo Lind', 'Say who owns it, as whoever gave its figures: Exit terms']]);
});

it('a grant that nobody has signed is of whoever is to grant it', () => {
  const grant = (id: string, written: '' | 'yes' | 'no') => ({
    ...blankRow(LEAD.fields.authorities, id),
    ...{ function: 'IT', may: 'See the backlog', by: 'Bo Lind', written },
  });
  expect(
    duties(({ lead }) => {
      lead.authorities = [grant('a', 'yes'), grant('b', 'no')];
    }),
  ).toEqual([['Bo Lind', 'Sign what the lead may do in IT: See the backlog']]);
});

it('conditions of a gate that has opened are read by whoever holds it, all together, until they are settled', () => {
  const change = (answer: string, state: string) => (plan: Plan) => {
    plan.triage.answers = [];
    plan.gate.gates = [
      { ...blankGate('g'), name: 'Model risk signs', whose: 'Cy Moe', opened: '2026-11-01' },
    ];
    plan.gate.questions = ['MR-01', 'MR-02'].map((reference, at) => ({
      ...{ ...blankQuestion(reference), gate: 'g', text: `Question ${reference}?`, reference },
      ...{ theirs: 'later' as const, owner: 'Bo Lind', date: `2026-12-0${at + 1}` },
      ...(answer && { answer, date: '2026-11-10', state }),
    }));
  };
  // An answer of the team is no word of theirs.
  for (const answer of ['', 'Done'])
    expect(duties(change(answer, ''))).toContainEqual([
      'Cy Moe',
      'Read the answers to MR-01 and MR-02, and say whether each condition is met',
    ]);
  expect(duties(change('Done', 'Met')).filter(([who]) => who === 'Cy Moe')).toEqual([]);
});
