import { expect, it } from 'vitest';
import { shown } from '../../report/shown.fixture.ts';
import { blankGate, blankQuestion } from '../../sheets/gate/fields.ts';
import { blankDesignInput } from '../../sheets/governance/fields.ts';
import { blankPlan, type Plan } from '../document/schema.ts';
import { answers } from './answers.ts';
import * as words from './en/answers.ts';
import { TODAY, WORDINGS } from './plans.fixture.ts';

type Row = Partial<Plan['gate']['questions'][number]>;
function asked(rows: readonly Row[], built = ''): Plan {
  const plan = blankPlan('p');
  plan.gate.gates = [{ ...blankGate('g'), name: 'Model risk signs', whose: 'Ana Ruiz' }];
  plan.gate.questions = rows.map((row, index) => ({ ...blankQuestion(`q${index}`), gate: 'g', ...row }));
  plan.governance.inputs = [{ ...blankDesignInput('i'), asks: 'who owns it?', built }];
  return plan;
}
const blocks = (plan: Plan) => shown(answers(structuredClone(plan), WORDINGS, TODAY));
/** The tables by their captions, with their rows. */
const tables = (plan: Plan) =>
  blocks(plan).flatMap((block) =>
    block.kind === 'table' ? [[block.table.caption, ...block.table.rows]] : [],
  );
const YES = { answer: 'Yes', date: '2026-11-02' };

it('stands by the sections and references of whoever asked, with the place of an answer and a box to tick', () => {
  const rows = [
    { text: 'Who owns it? (Ref: MR-2; Section: Data)', ...YES },
    { text: 'Is it kept? (Ref: MR-9; Section: Records)', ...YES, place: 'Page 4' },
    { text: 'Is it whole? (Ref: MR-3; Section: Data)' },
  ];
  expect(tables(asked(rows, 'Register, page 2'))).toEqual([
    [
      'Ana Ruiz: Data. 2 asked, 1 answered; under “What is open”: MR-3',
      ['MR-2', 'Who owns it?', 'Yes', 'Where it is built in: Register, page 2', '2 Nov 2026', words.box],
    ],
    [
      'Ana Ruiz: Records. 1 asked, all answered',
      ['MR-9', 'Is it kept?', 'Yes', 'Page 4', '2 Nov 2026', words.box],
    ],
  ]);
});

it('says under a question on which day it was raised, and under an answer what whoever asked says of it', () => {
  const plan = asked([
    { text: 'Why?', raised: '2026-10-20', place: 'Page 4', ...YES },
    {
      ...{ text: 'When?', theirs: 'blocking', place: 'Page 5', ...YES },
      ...{ state: 'Closed', stateOn: '2026-11-05', statePlace: 'Her mail' },
    },
  ]);
  expect(tables(plan)[0]?.slice(1)).toEqual([
    ['1', 'Why?\nRaised on 20 Oct 2026', 'Yes', 'Page 4', '2 Nov 2026', words.box],
    [
      '2\nBlocking',
      'When?',
      'Yes\nYour word: Closed, 5 Nov 2026, Her mail',
      'Page 5',
      '2 Nov 2026',
      words.box,
    ],
  ]);
});

it('has no answer that is only planned, and is not there where nothing is answered', () => {
  const ahead = { text: 'When?', answer: 'In May', date: '2027-01-05' };
  expect(tables(asked([{ text: 'Why?', ...YES }, ahead])).map((table) => table.length)).toEqual([2]);
  expect(blocks(asked([ahead, { text: 'Why?' }]))).toEqual([]);
});

it('names documents that several answers are in', () => {
  const at = (text: string, place: string) => ({ text, reference: text, place, ...YES });
  const plan = asked([at('A-1', 'File, page 1'), at('A-2', 'File; annex'), at('A-3', 'Register')]);
  expect(JSON.stringify(blocks(plan))).toContain(
    'Documents that hold more than one answer: File (A-1, A-2).',
  );
});
