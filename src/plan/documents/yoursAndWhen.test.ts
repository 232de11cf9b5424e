import { expect, it } from 'vitest';
import { shown } from '../../report/shown.fixture.ts';
import { blankRow } from '../../sheets/fields.ts';
import { blankQuestion } from '../../sheets/gate/fields.ts';
import { GOVERNANCE } from '../../sheets/governance/fields.ts';
import { BENEFITS } from '../../sheets/benefits/fields.ts';
import { blankDispute } from '../../sheets/sponsor/fields.ts';
import { STEERING } from '../../sheets/steering/fields.ts';
import { blankPlan, type Plan } from '../document/schema.ts';
import { peopleRows } from './teamTables.fixture.ts';
import { yoursAndWhen } from './yoursAndWhen.ts';

import { byPerson, daysIn, peopleIn, planned, slice, TODAY } from './yoursAndWhen.fixture.ts';

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

it('tells day by day what is whose in few words, what of two weeks is near apart from what is later', () => {
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
  const parts = shown(yoursAndWhen(plan, TODAY)).flatMap((block) =>
    block.kind === 'table' && /^Day by day/.test(block.table.caption) ? [block.table] : [],
  );
  expect(parts.map(({ caption, rows }) => [caption, rows.length])).toEqual([
    ['Day by day', 3],
    ['Day by day, after these two weeks', 4],
  ]);
  expect(daysIn(plan)).toEqual([
    ['2 Nov 2026 (18 days late)', 'Finish: Slice a', 'Ana Ruiz'],
    ['27 Nov 2026', 'Finish: Slice b', 'Bo Lind'],
    ['28 Nov 2026', 'Finish: Slice c', 'Bo Lind'],
    ['6 Dec 2026', 'Finish: Slice g', 'nobody named'],
    ['6 Dec 2026', 'Finish: Slice d', 'Ana Ruiz'],
    ['6 Dec 2026', 'Finish: Slice e\nFinish: Slice f', 'Bo Lind'],
    ['7 Dec 2026', 'Finish: Slice h', 'Bo Lind'],
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

it('has in one row what somebody does with several questions, by the numbers under which they stand whole by their day', () => {
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
  expect(byPerson(plan)).toEqual([
    ['Cy Moe', '8 Dec 2026', 'Decide questions 1 and 2'],
    ['Bo Lind', '8 Dec 2026', 'Say yes, no, on which condition or not yet to questions 1 and 2'],
    // Whoever leads comes last.
    ['Ana Ruiz', '8 Dec 2026', 'Present questions 1 and 2'],
    ['Ana Ruiz', '8 Dec 2026', 'Finish: Slice a'],
  ]);
  expect(daysIn(plan)).toEqual([
    ['8 Dec 2026', 'Next steering committee', '–'],
    ['8 Dec 2026', 'To decide: 1. Who reads?\nTo decide: 2. Who pays?', 'Cy Moe'],
    ['8 Dec 2026', 'Finish: Slice a', 'Ana Ruiz'],
  ]);
  const alone = byPerson({ ...plan, parts: { 'team/weeks': false } });
  expect(alone).toContainEqual(['Cy Moe', '8 Dec 2026', 'To decide: Who reads?']);
  expect(alone).toContainEqual(['Cy Moe', '8 Dec 2026', 'To decide: Who pays?']);
});

it('has once, for all of them, what three or more have to do alike by one day', () => {
  const plan = planned(({ steering }) => {
    steering.members = ['Bo Lind', 'Di Poe', 'Eva Ray'].map((name, at) => ({
      ...{ id: `m${at}`, name, function: `Part ${at}`, right: 'agrees' as const },
    }));
    steering.decisions = [
      { ...blankRow(STEERING.fields.decisions, 'd'), question: 'Who pays?', date: '2026-12-08' },
    ];
  });
  const rowsOf = (of: Plan) =>
    shown(yoursAndWhen(of, TODAY)).flatMap((block) =>
      block.kind === 'table' && block.table.caption.startsWith('Asked of several') ? block.table.rows : [],
    );
  const vote = 'Say yes, no, on which condition or not yet to question 1';
  expect(rowsOf(plan)).toEqual([['8 Dec 2026', 'asked', vote, 'Bo Lind, Di Poe, Eva Ray']]);
  const two = structuredClone(plan);
  two.steering.members.pop();
  expect(rowsOf(two)).toEqual([]);
  expect(byPerson(two)).toEqual([
    ['Bo Lind', '8 Dec 2026', vote],
    ['Di Poe', '8 Dec 2026', vote],
  ]);
});

it('has everything whole by its day where the part by person is not printed', () => {
  expect(daysIn({ ...PLAN, parts: { 'team/people': false } })).toEqual([
    ['2 Nov 2026 (18 days late)', 'Finish: Slice c', 'ana ruiz'],
    ['3 Nov 2026 (17 days late)', 'Finish: Slice d', ''],
    ['23 Nov 2026', 'Finish: Slice b', 'Bo Lind'],
    ['29 Nov 2026', 'Finish: Slice a', 'Ana Ruiz'],
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
  expect(peopleRows(yoursAndWhen(plan, TODAY, { notes })).map(([, , what, why]) => [what, why])).toEqual([
    ['Finish: Slice a', 'forecast: later'],
    ['Finish: Slice b', ''],
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
  const rows = peopleIn(yoursAndWhen(plan, TODAY, { further: [further] }));
  expect(rows).toEqual([
    ['Bo Lind', '4 Dec 2026', 'Settle, with the other side: Who reads?'],
    ['Bo Lind', '4 Dec 2026', 'Missed, give a new date or say what happens without it: Gives data'],
    ['Bo Lind', '8 Dec 2026', 'Later'],
    ['Ana Ruiz', '4 Dec 2026', 'Settle, with the other side: Who reads?'],
    // Whoever decides is not named.
    ['Ana Ruiz', '4 Dec 2026', 'Say whose it is: “To decide: Is £10,000 released?”'],
    ['Ana Ruiz', '22 Dec 2026', 'Present question 1'],
  ]);
});

it('tells of nothing private, and of no worksheet that is not to be printed', () => {
  const own = planned((plan) => {
    plan.sponsor.ask = 'An hour';
    plan.sponsor.askBy = '2026-12-01';
  });
  expect([...byPerson(own), ...daysIn(own)]).toEqual([]);
  const withoutLead = { ...PLAN, parts: { 'team/lead': false } };
  expect(daysIn(withoutLead)).toEqual([]);
  expect(byPerson(withoutLead)).toEqual([['Bo Lind', 'not yet said', 'Answer: Who owns it?']]);
});

it('is not there where nobody has anything to do', () => {
  expect(yoursAndWhen(blankPlan('p'), TODAY)).toEqual([]);
});
