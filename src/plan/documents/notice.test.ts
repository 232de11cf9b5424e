import { describe, expect, it } from 'vitest';
import { show } from '../../report/values.ts';
import { blankPlan, type Plan } from '../document/schema.ts';
import { type Notice, notice } from './en/notice.ts';
import { briefOn, valuesOf } from './executive.fixture.ts';
import { decisionsAsked } from './front.ts';
import { noticeOf } from './notice.ts';
import { CLEAR_LETTER_DAY, clearLetterPlan, counted, examplePlan, TODAY, WORDINGS } from './plans.fixture.ts';
import { openQuestions } from './questions.ts';
import { linesToSign } from './signing.ts';
import { summed } from './summed.ts';
import { toDecide } from './toDecide.ts';

const PLANS = [
  { name: 'the worked example', plan: examplePlan(), today: TODAY, settled: 2 },
  { name: 'the insurer’s plan', plan: clearLetterPlan(), today: CLEAR_LETTER_DAY, settled: 3 },
];

const told = (plan: Plan, today = CLEAR_LETTER_DAY) =>
  openQuestions(plan, today).map((one) => noticeOf(one, plan, counted(plan), today));

describe.each(PLANS)('two questions on one contract in $name', ({ plan, today, settled }) => {
  const leaves = `With a yes here no notice is given in question ${settled}`;

  it('say of the first that a yes leaves no notice, and of the other that it is settled by that', () => {
    const all = told(plan, today);
    expect(all[0]).toEqual({ leavesNoneIn: [settled] });
    expect(all[settled - 1]).toEqual({ settledBy: 1 });
    expect(all.filter(Boolean)).toHaveLength(2);
  });

  it('say so in the pack, where it is signed, and on the executive’s page', () => {
    const forecasts = counted(plan);
    const blocks = [
      ...decisionsAsked(plan, forecasts, WORDINGS, today).flatMap((one) => one.blocks),
      ...(toDecide(plan, forecasts, WORDINGS, today).blocks ?? []),
      ...linesToSign(plan, forecasts, WORDINGS, today),
      ...summed(plan, forecasts, WORDINGS, today).flatMap((one) => one.blocks),
    ];
    const said = blocks.flatMap((block) => {
      if (block.kind === 'table') return block.table.rows.map((row) => row.map(show).join(' '));
      return block.kind === 'facts' ? block.rows.map(({ value }) => show(value)) : [];
    });
    // Of the first it stands where finance signs, with what the contract takes.
    const whole = new RegExp(`\\w\\. ${leaves} £[\\d,]+ –$`);
    expect(said.filter((one) => one.includes(leaves))).toEqual([expect.stringMatching(whole)]);
    // Where the other is signed it stands with the option that it rules out, and with the question that does.
    const out = new RegExp(`^in question ${settled}, [a-z]: .*\\bnotice\\b`);
    expect(said.filter((one) => out.test(one))).toHaveLength(1);
    expect(said.filter((one) => /\bnotice\b[^;]*\(only with a no to 1\)/.test(one))).toHaveLength(2);
    expect(said.filter((one) => one.includes('Only after a no to 1: '))).toHaveLength(1);
    expect(
      said.some((one) =>
        one.includes('; after a yes to question 1 the contract’s minimum is owed in any case'),
      ),
    ).toBe(true);
    // The executive's page has both questions on one page, and says it once.
    const values = valuesOf(briefOn(plan, today));
    const row = values.find((value) => value.startsWith(`${settled}. `));
    expect(row).toMatch(/ \(a yes to 1 means no notice\)$/);
  });
});

it.each<[string, (plan: Plan) => void]>([
  ['no course spares the contract', ({ stalled }) => setAll(stalled.vendors, { spared: '' })],
  ['the contract owes nothing', ({ stalled }) => setAll(stalled.vendors, { minimum: '' })],
  ['what is recommended gives notice itself', ({ stalled }) => setAll(stalled.vendors, { spared: 'both' })],
  [
    'the other question is on another contract',
    (plan) => ask(plan, 'Do we give notice to Ostrel?', 'Yes; no'),
  ],
  [
    'the other question asks for no notice',
    (plan) => ask(plan, 'Who speaks with Tallowgate?', 'Noor; Greta'),
  ],
  ['the contract has no name', ({ stalled }) => setAll(stalled.vendors, { what: '' })],
  [
    'no question asks for money',
    ({ benefits }) => Object.assign(benefits, { asFinish: '', asRestructure: '', asStop: '' }),
  ],
])('nothing is said where %s', (_, change) => {
  const plan = clearLetterPlan();
  change(plan);
  expect(told(plan).filter(Boolean)).toEqual([]);
});

it('nothing is said in a plan without a contract', () => {
  const plan = blankPlan('p');
  plan.steering.decisions = clearLetterPlan().steering.decisions;
  expect(told(plan)).toEqual([undefined, undefined, undefined]);
});

it('names every question that asks for notice, and the one that asks for money by its own number', () => {
  const plan = clearLetterPlan();
  const other = plan.steering.decisions.find(({ id }) => id === 'd-tallowgate');
  if (!other) throw new Error('It asks about the contract.');
  plan.steering.decisions.push({ ...other, id: 'd-again', question: 'Is Tallowgate terminated?' });
  expect(told(plan)[0]).toEqual({ leavesNoneIn: [3, 4] });
  for (const row of plan.steering.decisions) if (row.id === 'd-money') row.date = '2026-12-01';
  expect(told(plan).at(-1)).toEqual({ leavesNoneIn: [2, 3] });
  expect(told(plan)[1]).toEqual({ settledBy: 4 });
  for (const row of plan.steering.decisions)
    if (row.id === 'd-screen') Object.assign(row, { decision: 'Refuse', date: '2026-09-10' });
  expect(valuesOf(briefOn(plan, CLEAR_LETTER_DAY))).toContain('None is given with a yes to question 3');
});

it.each<[Notice | undefined, string]>([
  [undefined, ''],
  [{ leavesNoneIn: [2, 3] }, 'With a yes here no notice is given in questions 2 and 3'],
  [{ settledBy: 4 }, 'None is given with a yes to question 4'],
])('%j is told as %j', (one, words) => {
  expect(notice(one)).toBe(words);
});

function ask({ steering }: Plan, question: string, options: string): void {
  for (const row of steering.decisions)
    if (row.id === 'd-tallowgate') Object.assign(row, { question, options });
}

function setAll<Row extends object>(rows: Row[], fields: Partial<Row>): void {
  for (const row of rows) Object.assign(row, fields);
}
