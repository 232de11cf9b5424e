import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../../tests/support/runs.ts';
import { addDays, type IsoDate } from '../../language/dates.ts';
import { render } from '../../report/formats/markdown/markdown.ts';
import type { Plan } from '../document/schema.ts';
import { whoIsWho } from '../people/seats.ts';
import { type Asked, askedIn } from './asked.ts';
import { buildDocument } from './build.ts';
import { DOCUMENT_IDS } from './documents.ts';
import { conditionsSection } from './conditionsOfYes.ts';
import { CLEAR_LETTER_DAY, clearLetterPlan, counted, examplePlan, TODAY, WORDINGS } from './plans.fixture.ts';
import { toDo } from './tasks.ts';

const PLANS: { name: string; made: () => Plan; today: IsoDate }[] = [
  { name: 'the worked example', made: examplePlan, today: TODAY },
  { name: 'the insurer’s plan', made: clearLetterPlan, today: CLEAR_LETTER_DAY },
];

/** The plan with all its gates shut, and of each question that blocks whether it is answered and whether its asker has said so. */
function shutWith(plan: Plan, today: IsoDate, states: readonly ('none' | 'answer' | 'word')[]): Plan {
  const day = addDays(today, -3);
  for (const gate of plan.gate.gates) gate.opened = '';
  const blocking = plan.gate.questions.filter(({ theirs }) => theirs === 'blocking');
  for (const [at, row] of blocking.entries()) {
    const state = states[at % states.length] ?? 'none';
    Object.assign(
      row,
      state === 'none' ? { answer: '', date: addDays(today, 20) } : { answer: 'Done.', date: day },
    );
    Object.assign(row, state === 'word' ? { state: 'Accepted', stateOn: day } : { state: '', stateOn: '' });
  }
  return plan;
}

type Texts = Map<string, string>;

/** Wherever a document counts what blocks a gate, it counts what is open. */
function expectCounted(texts: Texts, of: readonly Asked[], left: number) {
  const series = of[0]?.reference.slice(0, 2) ?? '';
  const counted = new RegExp(`(\\d+) of ${of.length} blocking questions? open: [^;|]*${series}`, 'g');
  const counts = [...texts.values()].flatMap((text) => [...text.matchAll(counted)]);
  for (const [, count] of counts) expect(Number(count)).toBe(left);
  expect(counts.length > 0).toBe(left > 0);
}

/** What is open stands among what is open, and what is answered of it never as ready. */
function expectListed(evidence: string, { reference }: Asked) {
  const [, still = ''] = evidence.split('## What is open');
  const [open = '', answered = ''] = still.split('## Your questions, the answers');
  expect(open).toContain(`| ${reference}`);
  const row = answered.split('\n').find((line) => line.startsWith(`| ${reference}<`)) ?? '';
  if (row) expect(row).toContain('Something is missing');
}

/** Of what only a word is missing, whoever asked owes it, is asked for it, and a yes is on that condition. */
function expectAsked(plan: Plan, { reference, row, question, gate }: Asked, today: IsoDate) {
  expect(row.owed?.who).toBe(gate.whose);
  const acts = toDo(plan, today).filter(({ what }) => what.includes(question.text));
  expect(acts.map(({ who, what }) => [who, what.split(':')[0]])).toContainEqual([
    whoIsWho(plan)(gate.whose),
    'Say whether the team’s answer is enough, with the day and the place of that word',
  ]);
  const conditions = JSON.stringify(conditionsSection(plan, counted(plan), WORDINGS, today));
  expect(conditions).toMatch(new RegExp(`reviewer’s word on [^"]*\\(?${reference}\\b`));
}

describe('a question that blocks is open until whoever asked says that it is settled', () => {
  it.each(PLANS)('wherever $name counts or lists it', ({ made, today }) => {
    const state = fc.constantFrom('none' as const, 'answer' as const, 'word' as const);
    fc.assert(
      fc.property(fc.array(state, { minLength: 5, maxLength: 5 }), (states) => {
        const plan = shutWith(made(), today, states);
        const all = askedIn(plan, today).filter(({ question }) => question.theirs === 'blocking');
        const open = all.filter((one) => one.question.state === '');
        expect(all.filter(({ stands }) => stands === 'open')).toEqual(open);
        const texts = new Map(
          DOCUMENT_IDS.map((id) => [id, render(buildDocument(id, plan, counted(plan), WORDINGS, today))]),
        );
        for (const { id } of plan.gate.gates) {
          const of = all.filter(({ gate }) => gate.id === id);
          expectCounted(texts, of, of.filter((one) => open.includes(one)).length);
        }
        for (const one of open) expectListed(texts.get('evidence') ?? '', one);
        for (const one of open.filter(({ row }) => row.missing === 'word')) expectAsked(plan, one, today);
      }),
      { numRuns: runs(30) },
    );
  });
});
