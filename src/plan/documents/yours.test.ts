import { expect, it } from 'vitest';
import type { Section } from '../../report/document.ts';
import { shown } from '../../report/shown.fixture.ts';
import { blankRow } from '../../sheets/fields.ts';
import { blankQuestion } from '../../sheets/gate/fields.ts';
import { GOVERNANCE } from '../../sheets/governance/fields.ts';
import { BENEFITS } from '../../sheets/benefits/fields.ts';
import { LEAD } from '../../sheets/lead/fields.ts';
import { blankDispute } from '../../sheets/sponsor/fields.ts';
import { STEERING } from '../../sheets/steering/fields.ts';
import { blankPlan, type Plan } from '../document/schema.ts';
import { soon, yoursAndWhen } from './yours.ts';

const TODAY = '2026-11-20';
const slice = (id: string, owner: string, date: string) => ({
  ...blankRow(LEAD.fields.slices, id),
  ...{ slice: `Slice ${id}`, owner, date },
});
function planned(change: (plan: Plan) => void): Plan {
  const plan = blankPlan('p');
  change(plan);
  return plan;
}
/** The tables by their captions, with what is in them. */
const tables = (plan: Plan) => tablesIn(yoursAndWhen(plan, TODAY));
const tablesIn = (sections: Section[]) =>
  shown(sections).flatMap((block) =>
    block.kind === 'table' ? [[block.table.caption, ...block.table.rows]] : [],
  );

const byPerson = (plan: Plan) => (tables(plan)[0] ?? []).slice(1);

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
    ['Ana Ruiz', '29 Nov 2026', 'Finish: Slice a'],
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

it('tells first what somebody owes and is past its day, and what the next seven days bring', () => {
  expect(tablesIn(soon(PLAN, TODAY))).toEqual([
    [
      'Past its day',
      ['2 Nov 2026 (18 days late)', 'Finish: Slice c', 'ana ruiz'],
      ['3 Nov 2026 (17 days late)', 'Finish: Slice d', ''],
    ],
    ['Within seven days', ['23 Nov 2026', 'Finish: Slice b', 'Bo Lind']],
  ]);
  expect(shown(soon(blankPlan('p'), TODAY)).at(-1)).toMatchObject({
    text: 'Nothing is past its day, and nothing is due within seven days.',
  });
});

it('tells week by week what comes later, from Monday to Sunday, and nothing twice', () => {
  const plan = planned(({ lead }) => {
    lead.slices = [
      slice('b', 'Bo Lind', '2026-11-26'),
      slice('a', 'Ana Ruiz', '2026-11-30'),
      slice('c', 'Bo Lind', '2026-12-06'),
      slice('d', 'Bo Lind', '2026-12-07'),
    ];
  });
  expect(tables(plan).slice(1)).toEqual([
    [
      'Week by week, a line each; all of it stands by person',
      ['30 Nov 2026', '30 Nov 2026', 'Finish: Slice a', 'Ana Ruiz'],
      ['', '6 Dec 2026', 'Finish: Slice c', 'Bo Lind'],
      ['7 Dec 2026', '7 Dec 2026', 'Finish: Slice d', 'Bo Lind'],
    ],
  ]);
});

it('has the forecast of a line of work beside the day that its owner gave, and of nothing else', () => {
  const ends = new Map([
    ['lead-a-date', '2026-12-24'],
    ['lead-x-date', '2026-12-24'],
  ]);
  const plan = planned(({ lead }) => {
    lead.slices = [slice('a', 'Ana Ruiz', '2026-11-29'), slice('b', 'Bo Lind', '2026-11-30')];
  });
  const said = tablesIn([...soon(plan, TODAY, { ends }), ...yoursAndWhen(plan, TODAY, { ends })]);
  expect(
    said.flatMap(([, ...rows]) => rows.map((row) => [row].flat().find((cell) => cell.startsWith('Finish')))),
  ).toEqual([
    'Finish: Slice a (forecast 24 Dec 2026)',
    'Finish: Slice b',
    'Finish: Slice a (forecast 24 Dec 2026)',
    'Finish: Slice b',
  ]);
});

it('has a line for each by week, what is longer whole by person, and whole what is nobody’s', () => {
  const long = 'What is longer than a line and goes on and on until there is no more room for it';
  const plan = planned(({ lead }) => {
    lead.slices = [
      { ...slice('a', 'Ana Ruiz', '2026-11-30'), slice: long },
      { ...slice('b', '', '2026-11-30'), slice: long },
      slice('c', 'Bo Lind', '2026-12-01'),
    ];
  });
  const [people, weeks] = tables(plan);
  expect(people?.[1]?.[2]).toBe(`Finish: ${long}`);
  expect(weeks?.slice(1).map((row) => row[2])).toEqual([
    'Finish: What is longer than a line and goes on and on…',
    `Finish: ${long}`,
    'Finish: Slice c',
  ]);
  const alone = tables({ ...plan, parts: { 'team/people': false } }).at(-1);
  expect(alone?.[0]).toBe('Week by week');
  expect(alone?.slice(1).map((row) => row[2])).not.toContainEqual(expect.stringContaining('…'));
});

it('has what the sitting asks of people, by the day of that: to present, to settle, to confirm and what only a forecast tells', () => {
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
  const [[, ...rows] = []] = tablesIn(yoursAndWhen(plan, TODAY, { further: [further] }));
  expect(rows).toEqual([
    ['Ana Ruiz', '8 Dec 2026', 'Settle, with the other side: Who reads?'],
    ['Ana Ruiz', '22 Dec 2026', 'Present: Is £10,000 released?'],
    ['Bo Lind', '8 Dec 2026', 'Settle, with the other side: Who reads?'],
    ['Bo Lind', '8 Dec 2026', 'Missed, give a new date or say what happens without it: Gives data'],
    ['Bo Lind', '8 Dec 2026', 'Later'],
    ['Bo Lind', '22 Dec 2026', 'Confirm your figure of what it brings'],
  ]);
});

it('tells of nothing private, and of no worksheet that is not to be printed', () => {
  const own = planned((plan) => {
    plan.sponsor.ask = 'An hour';
    plan.sponsor.askBy = '2026-12-01';
  });
  expect(tables(own)).toEqual([]);
  const withoutLead = { ...PLAN, parts: { 'team/lead': false } };
  expect(tables(withoutLead)).toHaveLength(1);
  expect(byPerson(withoutLead)).toEqual([['Bo Lind', 'not yet said', 'Answer: Who owns it?']]);
});

it('is not there where nobody has anything to do', () => {
  expect(tables(blankPlan('p'))).toEqual([]);
});
