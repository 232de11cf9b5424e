import { expect, it } from 'vitest';
import { show } from '../../report/values.ts';
import { shown } from '../../report/shown.fixture.ts';
import { askedIn } from './asked.ts';
import { buildDocument } from './build.ts';
import * as words from './en/evidence.ts';
import { openStanding } from './openStanding.ts';
import { CLEAR_LETTER_DAY, clearLetterPlan, counted, WORDINGS } from './plans.fixture.ts';
import type { Plan } from '../document/schema.ts';

const ALL = { design: true, list: true, promises: true };
const standing = (plan: Plan, reference: string, beside = ALL) =>
  askedIn(plan, CLEAR_LETTER_DAY)
    .filter((row) => row.reference === reference)
    .flatMap((row) => show(openStanding(plan, beside, () => [], CLEAR_LETTER_DAY)(row)).split('\n'));

it('says of an open question its last result, the decision that it waits for, and what rests on it', () => {
  const said = standing(clearLetterPlan(), 'MR-11');
  expect(said).toEqual([
    expect.stringMatching(/^Last result: Not met on 2 September.*, 2 Sep 2026, Ada Rourke’s note/),
    'Waits for: a decision due 29 Sep 2026, by its words: “Does the screen refuse to send a letter that differs from the claims system?”',
    expect.stringMatching(
      /^Rests on it: the gate “Model risk signs [^”]+”, due 9 Oct 2026; the design question of the same words$/,
    ),
  ]);
});

it('waits for nothing once that is decided, and tells of no part that is left out', () => {
  const plan = clearLetterPlan();
  for (const row of plan.steering.decisions)
    if (row.id === 'd-screen') Object.assign(row, { decision: 'Refuse', date: CLEAR_LETTER_DAY });
  expect(standing(plan, 'MR-11').join('\n')).not.toContain('Waits for');
  expect(standing(clearLetterPlan(), 'MR-11', { ...ALL, design: false }).join('\n')).not.toMatch(
    /Waits for|design/,
  );
  const untold = { ...clearLetterPlan(), parts: { 'evidence/decisions': false } };
  expect(standing(untold, 'MR-11').join('\n')).not.toContain('Waits for');
});

it('says nothing of what settles a question that they did not say blocks', () => {
  const plan = clearLetterPlan();
  for (const row of plan.gate.questions)
    if (row.reference === 'MR-11')
      Object.assign(row, {
        theirs: 'later',
        state: '',
        evidence: 'whether a letter that differs is refused',
      });
  plan.governance.inputs = [];
  expect(standing(plan, 'MR-11')).toEqual(['']);
});

it('says where nobody has said what settles a question that may block, and leaves out a result that nobody noted', () => {
  const plan = clearLetterPlan();
  const { sections } = buildDocument('evidence', plan, counted(plan), WORDINGS, CLEAR_LETTER_DAY);
  const tables = shown(sections.filter(({ id }) => id === 'openQuestions')).flatMap((block) =>
    block.kind === 'table' ? [block.table] : [],
  );
  const settles = new Map(
    tables.flatMap(({ columns, rows }) => {
      const at = columns.findIndex(({ label }) => label === WORDINGS.gate.fields.evidence.label);
      return rows.map((row) => [row[0]?.split('\n')[0], row[at]] as const);
    }),
  );
  expect([...settles]).toEqual([
    ['MR-03', 'not yet said'],
    ['MR-07', 'not yet said'],
    ['MR-11', expect.stringContaining('A second test')],
    ['MR-13', 'not yet said'],
  ]);
  const counts = shown(sections.filter(({ id }) => id === 'notYet'));
  expect(JSON.stringify(counts)).toContain(
    `"${words.UNCHECKABLE.unsettled}","3","MR-03, MR-07, MR-13 (asked of Ada`,
  );
  expect(standing(plan, 'MR-03').join('\n')).not.toContain('Last result');
});
