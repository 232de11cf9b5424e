import { expect, it } from 'vitest';
import { blankGate, blankQuestion } from '../../sheets/gate/fields.ts';
import { blankDesignInput } from '../../sheets/governance/fields.ts';
import { shown } from '../../report/shown.fixture.ts';
import { blankPlan, type Plan } from '../document/schema.ts';
import { askedSections } from './asked.ts';
import * as words from './en/evidence.ts';
import { TODAY, WORDINGS } from './plans.fixture.ts';

type Row = Partial<Plan['gate']['questions'][number]>;
function asked(rows: readonly Row[], built = ''): Plan {
  const plan = blankPlan('p');
  plan.gate.gates = [{ ...blankGate('g'), name: 'Model risk signs', whose: 'Ana Ruiz' }];
  plan.gate.questions = rows.map((row, index) => ({ ...blankQuestion(`q${index}`), gate: 'g', ...row }));
  plan.governance.inputs = [{ ...blankDesignInput('i'), asks: 'who owns it?', built }];
  return plan;
}
const blocks = (plan: Plan) => shown(askedSections(structuredClone(plan), WORDINGS, [], TODAY));
/** The tables by their captions, each with the labels of its columns first. */
const tables = (plan: Plan) =>
  blocks(plan).flatMap((block) =>
    block.kind === 'table'
      ? [[block.table.caption, block.table.columns.map(({ label }) => label), ...block.table.rows]]
      : [],
  );
const { fields } = WORDINGS.gate;
const YES = { answer: 'Yes', date: '2026-11-02' };

it('stands by the sections and references of whoever asked, with the place of an answer', () => {
  const rows = [
    { text: 'Who owns it? (Ref: MR-2; Section: Data)', ...YES },
    { text: 'Is it kept? (Ref: MR-9; Section: Records)', ...YES },
    { text: 'Is it whole? (Ref: MR-3; Section: Data)', ...YES },
  ];
  expect(tables(asked(rows, 'Register, page 2'))).toEqual([
    [
      'Asked by Ana Ruiz: Data',
      [
        'Reference',
        fields.text.label,
        fields.answer.label,
        'Where it can be checked',
        'Answered by',
        words.checked,
      ],
      ['MR-2', 'Who owns it?', 'Yes', 'Where it is built in: Register, page 2', '2 Nov 2026', ''],
      ['MR-3', 'Is it whole?', 'Yes', '', '2 Nov 2026', ''],
    ],
    [
      'Asked by Ana Ruiz: Records',
      [
        'Reference',
        fields.text.label,
        fields.answer.label,
        'Where it can be checked',
        'Answered by',
        words.checked,
      ],
      ['MR-9', 'Is it kept?', 'Yes', '', '2 Nov 2026', ''],
    ],
  ]);
});

it('says under a question on which day it was raised, where that is known', () => {
  const plan = asked([
    { text: 'Who owns it?', raised: '2026-10-20', ...YES },
    { text: 'Why?', raised: '2026-10-21', owner: 'Joel' },
    { text: 'When?', owner: 'Joel' },
  ]);
  expect(tables(plan).flatMap(([, , ...rows]) => rows.map(([, question]) => question))).toEqual([
    ...['Who owns it?\nRaised on 20 Oct 2026', 'Why?\nRaised on 21 Oct 2026', 'When?'],
  ]);
});

it('has apart what is open, also where an answer is only planned', () => {
  const plan = asked([
    { text: 'Who owns it?', ...YES },
    { text: 'When?', answer: 'In May', date: '2027-01-05' },
    { text: 'Why?', owner: 'Joel' },
  ]);
  expect(tables(plan).map(([, , ...rows]) => rows)).toEqual([
    [['1', 'Who owns it?', 'Yes', '2 Nov 2026', '']],
    [
      ['2', 'When?', expect.stringContaining('In May'), 'not yet said\n5 Jan 2027'],
      ['3', 'Why?', '', 'Joel\nnot yet said'],
    ],
  ]);
  expect(blocks(plan)[1]).toMatchObject({
    text: expect.stringMatching(
      /^3 questions, 2 without an answer\. No place where an answer can be checked/,
    ),
  });
});

it('has one part where all is open or all is answered, and none where nothing was asked', () => {
  const titles = (rows: readonly Row[]) =>
    blocks(asked(rows)).flatMap((block) => (block.kind === 'heading' ? [block.text] : []));
  const both = ['What was asked at the gate, and the answers', 'Asked, and not settled yet'];
  expect(titles([{ text: 'Why?', ...YES }])).toEqual(both.slice(0, 1));
  expect(titles([{ text: 'Why?' }])).toEqual(both);
  expect(titles([{}])).toEqual([]);
});

it('never calls a question by what the holder would have to do', () => {
  const said = JSON.stringify(blocks(asked([{ text: 'Why?' }])));
  expect(said).not.toContain('Model risk signs');
});

it('says with a reference what its holder said of it, and nothing of our own mark', () => {
  const rows = [
    {
      text: 'Who owns it?',
      reference: 'MR-1',
      theirs: 'blocking',
      kind: 'clarification',
      state: 'Closed',
      ...YES,
    },
    { text: 'Is it kept?', reference: 'MR-2', theirs: 'clarification', kind: 'blocking', ...YES },
    { text: 'When?', reference: 'MR-3', theirs: 'later', owner: 'Joel' },
  ] as const;
  const names = tables(asked(rows)).flatMap(([, , ...of]) => of.map((cells) => cells?.[0]));
  // The word of whoever asked has a row of its own.
  expect(names).toEqual(['MR-1\nBlocking', 'MR-2', 'MR-1', 'MR-3']);
  expect(JSON.stringify(blocks(asked(rows)))).toContain('3 questions, 1 said to block, 2 said not to block');
});

it('what is open stands in the order of the sections of what is answered', () => {
  const of = (text: string, section: string, more = {}) => ({ text, section, reference: text, ...more });
  const plan = asked([of('A', 'Use', YES), of('B', 'Data', YES), of('C', 'Data'), of('D', 'Use')]);
  expect(tables(plan).map(([caption]) => caption)).toEqual([
    ...['Asked by Ana Ruiz: Use', 'Asked by Ana Ruiz: Data'],
    ...['Asked by Ana Ruiz: Use', 'Asked by Ana Ruiz: Data'],
  ]);
});

const NO_WORD = '\nTheir word: no day';

it('has what a gate was opened on as conditions apart, nearest day first, with how each stands', () => {
  const later = (text: string, more: Row) => ({ text, reference: text, theirs: 'later' as const, ...more });
  const plan = asked([
    later('A', { date: '2026-12-11', owner: 'Joel', place: 'Register, page 4' }),
    later('B', { date: '2026-11-11' }),
    later('C', { state: 'With deputy' }),
    later('D', YES),
    { text: 'E', reference: 'E' },
  ]);
  const shut = tables(plan).map(([caption]) => caption);
  expect(shut).toEqual(['Asked by Ana Ruiz', words.ownWords, 'Asked by Ana Ruiz']);
  for (const gate of plan.gate.gates) gate.opened = '2026-11-02';
  expect(tables(plan).at(-1)).toEqual([
    'Conditions set by Ana Ruiz, opened on 2 Nov 2026',
    [
      'Reference',
      fields.text.label,
      'Owner, and by when',
      'Where the proof is to lie',
      'What the plan says until then',
    ],
    ['B', 'B', `not yet said\nAnswer due 11 Nov 2026 (9 days late)${NO_WORD}`, 'not yet said', ''],
    ['A', 'A', `Joel\nAnswer due 11 Dec 2026${NO_WORD}`, 'Register, page 4', ''],
    ['C', 'C', `not yet said\nAnswer: no day said${NO_WORD}`, 'not yet said', 'With deputy'],
  ]);
  expect(tables(plan)[2]).toEqual([
    'Asked by Ana Ruiz',
    ['Reference', fields.text.label],
    ['E\nNo mark', 'E'],
  ]);
});
