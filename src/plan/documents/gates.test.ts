import { expect, it } from 'vitest';
import { show } from '../../report/values.ts';
import { blankGate, blankQuestion, type Question } from '../../sheets/gate/fields.ts';
import { blankRow } from '../../sheets/fields.ts';
import { STEERING } from '../../sheets/steering/fields.ts';
import { blankPlan, type Plan } from '../document/schema.ts';
import { gateLines, pendingLines } from './gateLines.ts';
import { gateRows, gatesInShort } from './gates.ts';

const TODAY = '2026-11-20';

/** A plan with one gate, which waits since 11 November and is driven by Ines, and the questions of it. */
function gated(rows: readonly Partial<Question>[], opened = ''): Plan {
  const plan = blankPlan('p');
  const who = { whose: 'Ana Ruiz', driverIs: 'somebody', driver: 'Ines' } as const;
  plan.gate.gates = [{ ...blankGate('g'), name: 'Model risk signs', since: '2026-11-11', ...who, opened }];
  plan.gate.questions = rows.map((row, index) => ({ ...blankQuestion(`q${index}`), gate: 'g', ...row }));
  return plan;
}
const linesOf = (plan: Plan) => gateLines(plan, TODAY).map(({ text }) => text);
const stands = (plan: Plan) => gateRows(plan, TODAY).map((row) => show(row.at(-1) ?? ''));

const BLOCKING = { text: 'Why?', theirs: 'blocking' } as const;
const LATER = { text: 'When?', theirs: 'later' } as const;

it('of a gate that is shut, it waits on whoever owes the answer that blocks, then on its holder', () => {
  const plan = gated([
    { ...BLOCKING, reference: 'MR-1', owner: 'Joel', date: '2026-11-15' },
    { ...BLOCKING, reference: 'MR-2', answer: 'So', state: 'Closed' },
  ]);
  expect(linesOf(plan)).toEqual([
    'Shut for 9 days. Model risk signs (Ana Ruiz): 1 question blocks it; 15 Nov 2026 (5 days late)',
  ]);
  expect(stands(plan)).toEqual([
    'Waiting 9 days; 1 of 2 blocking questions open: MR-1; waits on Joel: MR-1, Why?, 5 days late; then Ana Ruiz reads',
  ]);
  expect(show(gatesInShort(plan, TODAY))).toBe('0 of 1 opened; not open: Model risk signs (Ana Ruiz)');
});

it('what is answered in part alone keeps a gate shut, and its rest waits for whoever decides it', () => {
  const plan = gated([
    {
      ...BLOCKING,
      reference: 'MR-7',
      owner: 'Joel',
      date: '2026-11-10',
      answer: 'Held by the vendor; the contract on versions is before the committee.',
    },
  ]);
  expect(stands(plan)[0]).toContain(
    '1 of 1 blocking question open: MR-7 (answered in part); waits on Joel: MR-7 (answered in part by Joel, 10 Nov 2026; the rest by Joel), Why?; then',
  );
  plan.steering.decisions = [
    {
      ...blankRow(STEERING.fields.decisions, 'd'),
      question: 'Does the contract hold versions of the vendor?',
      decider: 'Greta',
      date: '2026-12-13',
    },
  ];
  expect(stands(plan)[0]).toContain(
    'waits on Greta: MR-7 (answered in part by Joel, 10 Nov 2026; the rest by Greta, due 13 Dec 2026), Why?',
  );
});

it('says so where all that blocks is answered, and where nothing was said to block', () => {
  expect(stands(gated([{ ...BLOCKING, answer: 'So', state: 'Closed' }]))).toEqual([
    'Waiting 9 days; the one blocking question is answered',
  ]);
  expect(stands(gated([{ ...BLOCKING, answer: 'So' }]))).toEqual([
    'Waiting 9 days; 1 of 1 blocking question open: question 1 (answered by the team, no word of whoever asked yet); waits on the word of Ana Ruiz',
  ]);
  expect(stands(gated([{ text: 'Why?', kind: 'blocking' }]))).toEqual(['Waiting 9 days; 1 question asked']);
  expect(linesOf(gated([]))).toEqual(['Shut for 9 days. Model risk signs (Ana Ruiz)']);
});

it('names a few of many, and counts the rest', () => {
  const many = Array.from({ length: 7 }, (_, index) => ({ ...BLOCKING, reference: `MR-${index + 1}` }));
  expect(stands(gated(many))[0]).toContain('open: MR-1, MR-2, MR-3 and 4 more');
  expect(linesOf(gated(many))).toEqual([
    'Shut for 9 days. Model risk signs (Ana Ruiz): 7 questions block it',
  ]);
});

it('a gate that has opened says on how many conditions, and which day is the next and which the last', () => {
  const plan = gated(
    [
      { ...LATER, reference: 'MR-1', date: '2026-12-11' },
      { ...LATER, reference: 'MR-2', date: '2026-12-08' },
    ],
    '2026-11-18',
  );
  expect(linesOf(plan)).toEqual([
    'Opened 18 Nov 2026. Model risk signs (Ana Ruiz): 2 conditions are open; the next due 8 Dec 2026, the last 11 Dec 2026',
  ]);
  // What is open stands in the words in which it is asked, the nearest first, where there is room for all of it.
  expect(pendingLines(plan, TODAY).map(({ label, text }) => [label, text])).toEqual([
    ['Still open', '“When?” (MR-2); “When?” (MR-1)'],
  ]);
  const told = 'with 2 questions open as a condition, the next due 8 Dec 2026';
  expect(stands(plan)).toEqual([`Opened on 18 Nov 2026, ${told}`]);
  expect(show(gatesInShort(plan, TODAY))).toBe(`1 of 1 opened, ${told}`);
});

it('a condition whose day is past says by how many days; one that is answered is none', () => {
  const late = gated([{ ...LATER, date: '2026-11-19' }], '2026-11-18');
  expect(show(gatesInShort(late, TODAY))).toBe(
    '1 of 1 opened, with 1 question open as a condition, the next due 19 Nov 2026 (1 day late)',
  );
  const met = gated([{ ...LATER, answer: 'In May', date: '2026-11-19', state: 'Met' }], '2026-11-18');
  expect(show(gatesInShort(met, TODAY))).toBe('1 of 1 opened');
});
