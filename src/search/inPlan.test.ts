import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readPlan } from '../plan/document/read.ts';
import { blankPlan, type Plan } from '../plan/document/schema.ts';
import type { Wordings } from '../sheets/sheet.ts';
import { searchPlan, tellField, type Typed } from './inPlan.ts';

const wordings = Object.fromEntries(
  globSync('content/worksheets/*.yaml').map((file) => {
    const words = parse(readFileSync(file, 'utf8'));
    return [words.id, words];
  }),
) as unknown as Wordings;

function example(): Plan {
  const read = readPlan(readFileSync('content/examples/second-look.json', 'utf8'));
  if (read.kind === 'refused') throw new Error(read.why);
  return read.plan;
}

function search(plan: Plan, asked: string): { hits: Typed[]; turns: number } {
  const searching = searchPlan(plan, asked);
  let turns = 0;
  for (;;) {
    const { done, value } = searching.next();
    if (done) return { hits: value, turns };
    turns++;
  }
}

const fields = (plan: Plan, asked: string) =>
  search(plan, asked).hits.map((hit) => tellField(hit, plan, wordings).field);

function withQuestion(text: string, more: Partial<Plan['gate']['questions'][number]> = {}): Plan {
  const plan = example();
  const [first] = plan.gate.questions;
  if (!first) throw new Error('The example has no question.');
  return { ...plan, gate: { ...plan.gate, questions: [{ ...first, id: 'q', text, ...more }] } };
}

describe('a search in a plan', () => {
  it('leads to the field, and says what that and its worksheet are called', () => {
    const [hit] = search(example(), 'second look').hits;
    expect(hit).toEqual({ path: ['program', 'name'], text: 'Second Look' });
    expect(hit && tellField(hit, example(), wordings)).toEqual({
      sheet: 'triage',
      field: 'triage-name',
      sheetTitle: 'Triage',
      label: 'Program',
    });
  });

  it.each([
    ['模型风险由谁批准', '风险'],
    ['Кто утверждает модель', 'УТВЕРЖД'],
    ['من يوافق على النموذج', 'النموذج'],
    ['Wer prüft das?', 'pruft'],
    ['Straße', 'STRASSE'],
  ])('finds “%s” by “%s”', (text, asked) => {
    expect(fields(withQuestion(text), asked)).toEqual(['gate-q-text']);
  });

  it('finds words that stand in several fields of a row, and leads to the one with most of them', () => {
    const plan = withQuestion('Who signs the threshold?', {
      owner: 'Zoë Ruiz',
      answer: 'The threshold paper, page 4',
    });
    expect(fields(plan, 'ruiz threshold paper')).toEqual(['gate-q-answer']);
    expect(fields(plan, 'ruiz threshold nothing')).toEqual([]);
  });

  it('leads to the answer where what belongs to it is not drawn, and past groups that have no name', () => {
    const plan = example();
    const unpicked = plan.triage.answers.find(({ pick }) => pick !== 'picked');
    if (!unpicked) throw new Error('Every answer of the example is picked.');
    unpicked.owner = 'Quill Zebedee';
    expect(fields(plan, 'zebedee')).toEqual([`triage-${unpicked.id}-text`]);
    plan.recovery.signs.team.for = 'They said xyzzy';
    expect(fields(plan, 'xyzzy')).toEqual(['recovery-team-for']);
  });

  it('finds nothing by nothing, and nothing that was chosen', () => {
    expect(search(example(), '  ')).toEqual({ hits: [], turns: 0 });
    expect(search(blankPlan('p'), 'a').hits).toEqual([]);
    expect(fields(withQuestion('Who signs?', { mark: 'blocks' }), 'blocks')).not.toContain('gate-q-mark');
  });

  it('gives the page its turn at every row', () => {
    const plan = example();
    const [first] = plan.gate.questions;
    if (!first) throw new Error('The example has no question.');
    plan.gate.questions = Array.from({ length: 5000 }, (_, at) => ({ ...first, id: `q${at}` }));
    expect(search(plan, 'zzzz').turns).toBeGreaterThan(5000);
  });
});
