import { expect, it } from 'vitest';
import { shown } from '../../report/shown.fixture.ts';
import { blankRow } from '../../sheets/fields.ts';
import { blankQuestion } from '../../sheets/gate/fields.ts';
import { GOVERNANCE } from '../../sheets/governance/fields.ts';
import { BENEFITS } from '../../sheets/benefits/fields.ts';
import { blankDispute } from '../../sheets/sponsor/fields.ts';
import { STEERING } from '../../sheets/steering/fields.ts';
import { blankPlan } from '../document/schema.ts';
import { yoursAndWhen } from './yoursAndWhen.ts';

import {
  byPerson,
  daysIn,
  peopleIn,
  planned,
  slice,
  tables,
  tablesIn,
  TODAY,
} from './yoursAndWhen.fixture.ts';

const PLAN = planned((plan) => {
  plan.lead.slices = [
    slice('a', 'Ana Ruiz', '2026-11-29'),
    slice('b', 'Bo Lind', '2026-11-23'),
    slice('c', 'ana ruiz', '2026-11-02'),
    slice('d', '', '2026-11-03'),
  ];
  Object.assign(plan.handover, { date: '2026-11-04', to: 'Bo Lind' });
  plan.gate.questions = [
    { ...blankQuestion('q'), text: 'Who owns it?', owner: 'Bo Lind' },
    { ...blankQuestion('r'), text: 'Done?', owner: 'Bo Lind', answer: 'Yes', date: '2026-11-03' },
  ];
});

it('tells each person what is theirs, the first day first, however the name is written', () => {
  expect(byPerson(PLAN)).toEqual([
    ['ana ruiz', '2 Nov 2026 (18 days late)', 'Finish: Slice c'],
    ['ana ruiz', '29 Nov 2026', 'Finish: Slice a'],
    ['Bo Lind', '23 Nov 2026', 'Finish: Slice b'],
    ['Bo Lind', 'not yet said', 'Answer: Who owns it?'],
  ]);
});

it('puts what a function owes, and whoever has more said behind the name, with the person', () => {
  const plan = planned(({ steering, governance, lead }) => {
    steering.members = [{ id: 'm', name: 'Ana Ruiz', function: 'IT', right: '' }];
    governance.reviewers = [
      { ...blankRow(GOVERNANCE.fields.reviewers, 'r'), function: 'Audit', person: 'Bo Lind' },
      { ...blankRow(GOVERNANCE.fields.reviewers, 's'), function: 'Legal' },
    ];
    lead.slices = [
      ...[slice('a', ' it', '2026-11-24'), slice('b', 'Ana Ruiz, alone', '2026-11-25')],
      ...[slice('c', 'audit', '2026-11-26'), slice('d', 'Legal', '2026-11-27')],
      slice('e', 'Anna Ruiz', '2026-11-28'),
    ];
  });
  const whose = byPerson(plan).map(([who]) => who);
  expect(whose).toEqual(['Ana Ruiz', 'Ana Ruiz', 'Bo Lind', 'Legal', 'Anna Ruiz']);
});

it('tells day by day what is whose in few words, what is past and what is near first, then from Monday to Sunday', () => {
  const plan = planned(({ lead }) => {
    lead.slices = [
      slice('a', 'Ana Ruiz', '2026-11-02'),
      slice('b', 'Bo Lind', '2026-11-27'),
      slice('c', 'Bo Lind', '2026-11-28'),
      slice('d', 'Ana Ruiz', '2026-12-06'),
      slice('e', 'Bo Lind', '2026-12-06'),
      slice('f', 'Bo Lind', '2026-12-06'),
      slice('g', '', '2026-12-06'),
      slice('h', 'Bo Lind', '2026-12-07'),
    ];
  });
  const [soon = [], later = []] = tables(plan).filter(([name]) => /^Day by day/.test(String(name)));
  expect(later).toEqual([
    'Day by day, after these two weeks',
    ['30 Nov 2026', '6 Dec 2026', 'Finish: Slice g', 'nobody named'],
    ['', '6 Dec 2026', 'Finish: Slice d', 'Ana Ruiz'],
    ['', '6 Dec 2026', 'Finish: Slice e\nFinish: Slice f', 'Bo Lind'],
    ['7 Dec 2026', '7 Dec 2026', 'Finish: Slice h', 'Bo Lind'],
  ]);
  expect(soon).toEqual([
    'Day by day',
    ['Past its day', '2 Nov 2026 (18 days late)', 'Finish: Slice a', 'Ana Ruiz'],
    ['Within seven days', '27 Nov 2026', 'Finish: Slice b', 'Bo Lind'],
    ['23 Nov 2026', '28 Nov 2026', 'Finish: Slice c', 'Bo Lind'],
  ]);
});

it('says where nothing is past its day and nothing is near', () => {
  const later = planned(({ lead }) => {
    lead.slices = [slice('a', 'Ana Ruiz', '2026-12-05')];
  });
  expect(shown(yoursAndWhen(later, TODAY)).map((block) => block.kind === 'text' && block.text)).toContain(
    'Nothing is past its day, and nothing is due within two weeks.',
  );
});

it('has in one row what somebody has on one day, and questions by the numbers under which they stand whole by their day', () => {
  const plan = planned(({ steering, lead }) => {
    lead.name = 'Ana Ruiz';
    steering.next = '2026-12-08';
    steering.members = [
      { id: 'm', name: 'Bo Lind', function: 'IT', right: 'agrees' },
      { id: 'n', name: 'Cy Moe', function: 'COO', right: 'decides' },
    ];
    steering.decisions = ['Who reads?', 'Who pays?'].map((question, at) => ({
      ...blankRow(STEERING.fields.decisions, `d${at}`),
      ...{ question, decider: 'Cy Moe', date: '2026-12-08' },
    }));
    lead.slices = [slice('a', 'Ana Ruiz', '2026-12-08')];
  });
  const [people, days] = [peopleIn(tables(plan)), daysIn(tables(plan))];
  expect(people).toEqual([
    ['Cy Moe', '8 Dec 2026', 'Decide questions 1 and 2'],
    ['Ana Ruiz', '8 Dec 2026', 'Present questions 1 and 2\nFinish: Slice a'],
    ['Bo Lind', '8 Dec 2026', 'Say yes, no, on which condition or not yet to questions 1 and 2'],
  ]);
  expect(days).toEqual([
    ['7 Dec 2026', '8 Dec 2026', 'Next steering committee', '–'],
    ['', '8 Dec 2026', 'To decide: 1. Who reads?\nTo decide: 2. Who pays?', 'Cy Moe'],
    ['', '8 Dec 2026', 'Present questions 1 and 2\nFinish: Slice a', 'Ana Ruiz'],
    ['', '8 Dec 2026', 'Say yes or no to questions 1 and 2', 'Bo Lind'],
  ]);
  const alone = tables({ ...plan, parts: { 'team/weeks': false } });
  expect(peopleIn(alone)).toContainEqual([
    'Cy Moe',
    '8 Dec 2026',
    'To decide: Who reads?\nTo decide: Who pays?',
  ]);
});

it('has everything whole by its day where the part by person is not printed', () => {
  const alone = daysIn(tables({ ...PLAN, parts: { 'team/people': false } }));
  expect(alone).toEqual([
    ['Past its day', '2 Nov 2026 (18 days late)', 'Finish: Slice c', 'ana ruiz'],
    ['', '3 Nov 2026 (17 days late)', 'Finish: Slice d', ''],
    ['Within seven days', '23 Nov 2026', 'Finish: Slice b', 'Bo Lind'],
    ['23 Nov 2026', '29 Nov 2026', 'Finish: Slice a', 'Ana Ruiz'],
  ]);
});

it('has what is against a day beside it, and beside no other', () => {
  const notes = new Map([
    ['lead-a-date', 'forecast: later'],
    ['lead-x-date', 'forecast: later'],
  ]);
  const plan = planned(({ lead }) => {
    lead.slices = [slice('a', 'Ana Ruiz', '2026-11-29'), slice('b', 'Bo Lind', '2026-11-30')];
  });
  const said = peopleIn(tablesIn(yoursAndWhen(plan, TODAY, { notes })));
  expect(said.map((row) => [row].flat().find((cell) => cell.startsWith('Finish')))).toEqual([
    'Finish: Slice a (forecast: later)',
    'Finish: Slice b',
  ]);
});

it('has what the sitting asks of people, by the day of that: to present, to settle and what only a forecast tells', () => {
  const plan = planned(({ steering, sponsor, lead, benefits }) => {
    Object.assign(steering, { next: '2026-12-08' });
    lead.name = 'Ana Ruiz';
    steering.decisions = [
      { ...blankRow(STEERING.fields.decisions, 'd'), question: 'Is £10,000 released?', date: '2026-12-22' },
    ];
    steering.commitments = [
      {
        ...blankRow(STEERING.fields.commitments, 'c'),
        function: 'Bo Lind',
        promise: 'Gives data',
        kept: 'missed',
      },
    ];
    sponsor.disputes = [{ ...blankDispute('p'), what: 'Who reads?', between: 'Ana Ruiz and Bo Lind' }];
    benefits.benefits = [{ ...blankRow(BENEFITS.fields.benefits, 'b'), gain: 'Hours', owner: 'Bo Lind' }];
  });
  const further = {
    sheet: 'lead',
    field: 'f',
    owed: true,
    date: '2026-12-08',
    who: 'Bo Lind',
    what: 'Later',
  } as const;
  const rows = peopleIn(tablesIn(yoursAndWhen(plan, TODAY, { further: [further] })));
  expect(rows).toEqual([
    [
      ...['Ana Ruiz', '4 Dec 2026'],
      // Whoever decides is not named.
      'Settle, with the other side: Who reads?\nSay whose it is: “To decide: Is £10,000 released?”',
    ],
    ['Ana Ruiz', '22 Dec 2026', 'Present question 1'],
    [
      ...['Bo Lind', '4 Dec 2026'],
      [
        'Settle, with the other side: Who reads?',
        'Missed, give a new date or say what happens without it: Gives data',
      ].join('\n'),
    ],
    ['Bo Lind', '8 Dec 2026', 'Later'],
  ]);
});

it('tells of nothing private, and of no worksheet that is not to be printed', () => {
  const own = planned((plan) => {
    plan.sponsor.ask = 'An hour';
    plan.sponsor.askBy = '2026-12-01';
  });
  expect(tables(own)).toEqual([]);
  const withoutLead = { ...PLAN, parts: { 'team/lead': false } };
  expect(daysIn(tables(withoutLead))).toEqual([]);
  expect(byPerson(withoutLead)).toEqual([['Bo Lind', 'not yet said', 'Answer: Who owns it?']]);
});

it('is not there where nobody has anything to do', () => {
  expect(tables(blankPlan('p'))).toEqual([]);
});
