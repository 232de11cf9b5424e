import { expect, it } from 'vitest';
import { shown } from '../../report/shown.fixture.ts';
import { blankGate, blankQuestion } from '../../sheets/gate/fields.ts';
import { section } from '../../report/document.ts';
import { blankPlan, type Plan } from '../document/schema.ts';
import { askedIn } from './asked.ts';
import { absentIn, indexOf } from './askedIndex.ts';
import { CLEAR_LETTER_DAY, clearLetterPlan, examplePlan, TODAY } from './plans.fixture.ts';

const rows = (plan: Plan, today = TODAY) =>
  shown([section('x', '', { blocks: indexOf(plan, askedIn(plan, today), today) })]).flatMap((block) =>
    block.kind === 'table'
      ? block.table.rows.map((row) => row.map(String)).filter(([stands]) => stands !== 'All')
      : [],
  );
type Row = Partial<Plan['gate']['questions'][number]>;
function asked(questions: readonly Row[], opened = ''): Plan {
  const plan = blankPlan('p');
  plan.gate.gates = [{ ...blankGate('g'), name: 'Risk signs', whose: 'Ana Ruiz', opened }];
  plan.gate.questions = questions.map((row, at) => ({
    ...blankQuestion(`q${at}`),
    gate: 'g',
    text: `Q${at}`,
    ...row,
  }));
  return plan;
}
const YES = { answer: 'Yes', place: 'Page 2', date: '2026-11-02' };

it('has a line for all that stands alike, what is open first, and for what the plan does not hold', () => {
  const plan = asked([
    { reference: 'MR-10', theirs: 'later', ...YES },
    { reference: 'MR-01', theirs: 'clarification', ...YES },
    { reference: 'MR-02', theirs: 'later', ...YES },
    { reference: 'MR-03', theirs: 'blocking', state: 'With deputy' },
    { reference: 'MR-07', ...YES, place: '' },
  ]);
  expect(rows(plan)).toEqual([
    ['No answer yet', '1', 'MR-03', 'Blocking', ''],
    ['Answered, without a place', '1', 'MR-07', 'No mark', ''],
    ['Not in the plan', ...['5', 'MR-04 to MR-06, MR-08 to MR-09', '', '']],
    ['Answered, with its place', '3', 'MR-01 to MR-02, MR-10', 'Can wait', ''],
  ]);
});

it('says once what it means that a reference is not in the plan, and only where one is', () => {
  const texts = (plan: Plan) =>
    indexOf(plan, askedIn(plan, TODAY), TODAY).filter(({ kind }) => kind === 'text');
  const [one, next, later] = ['MR-1', 'MR-2', 'MR-4'].map((reference) => ({ reference, ...YES }));
  expect(texts(asked([one ?? {}, later ?? {}]))).toHaveLength(1);
  expect(texts(asked([one ?? {}, next ?? {}]))).toEqual([]);
  expect(absentIn(askedIn(asked([one ?? {}, later ?? {}]), TODAY))).toEqual(['MR-2 to MR-3']);
});

it('says of a condition since when it is one', () => {
  expect(rows(asked([{ reference: 'A-1', theirs: 'later' }], '2026-11-02'))).toEqual([
    ['Open as a condition', '1', 'A-1', 'A condition since 2 Nov 2026', ''],
  ]);
});

it('has what is open of what blocks before all else, and what has no answer before what has a part of one', () => {
  const plan = asked([
    { reference: 'A-1', theirs: 'later', ...YES },
    { reference: 'A-2', theirs: 'blocking', state: 'Closed', ...YES },
    { reference: 'A-3', theirs: 'later', ...YES, answer: 'Read from 4 January 2027 on' },
    { reference: 'A-4', theirs: 'later' },
    { reference: 'A-5', theirs: 'blocking' },
  ]);
  expect(rows(plan).map(([, , names]) => names)).toEqual(['A-5', 'A-4', 'A-3', 'A-2', 'A-1']);
});

it('says whose what is open is and by when, the nearest first, and nothing of what is answered', () => {
  const owned = (reference: string, owner: string, date: string) => ({ reference, owner, date });
  const plan = asked([
    owned('A-1', 'Ana Ruiz', '2026-12-11'),
    owned('A-2', 'Bo Lind', '2026-12-08'),
    owned('A-3', 'Ana Ruiz', '2026-12-11'),
    { reference: 'A-4', owner: 'Ana Ruiz', ...YES },
    { reference: 'A-5', owner: 'Bo Lind', ...YES, answer: 'Read from 4 January 2027 on' },
  ]);
  expect(rows(plan).map(([, , names, , whose]) => [names, whose])).toEqual([
    ['A-1 to A-3', 'A-2: Bo Lind, due 8 Dec 2026\nA-1, A-3: Ana Ruiz, due 11 Dec 2026'],
    ['A-5', 'Bo Lind, 4 Jan 2027'],
    ['A-4', ''],
  ]);
});

it('is none where nothing has a reference', () => {
  expect(rows(asked([YES]))).toEqual([]);
});

it.each([
  ['the bank', examplePlan(), TODAY],
  ['the insurer', clearLetterPlan(), CLEAR_LETTER_DAY],
])('holds every reference of %s once', (_, plan, today) => {
  const numbersIn = (text: string) => {
    const [, series = '', from = '', to = from] = /^(\D+)(\d+)\w?(?: to \D+(\d+)\w?)?$/.exec(text) ?? [];
    return Array.from({ length: Number(to) - Number(from) + 1 }, (_, at) => `${series}${Number(from) + at}`);
  };
  const index = rows(plan, today).flatMap(([stands = '', , names = '']) =>
    stands.startsWith('Not in the plan') ? [] : names.split(', ').flatMap(numbersIn),
  );
  const all = plan.gate.questions.map(({ reference }) => reference.replace(/(\D)0*(\d+)\w?$/, '$1$2'));
  expect(index.toSorted()).toEqual(all.toSorted());
});
