import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { Block, Table } from '../../report/blocks.ts';
import type { FieldWording, Wording } from '../wording.ts';
import { SCOPE_FIELDS, type ScopeField, ScopeSchema } from './model.ts';
import { percent, reportScope } from './report.ts';

const wording: Wording<ScopeField> = {
  id: 'scope',
  title: 'Scope',
  purpose: '',
  chapter: 'scope',
  fields: Object.fromEntries(SCOPE_FIELDS.map((field) => [field, { label: `the ${field}` }])) as Record<
    ScopeField,
    FieldWording
  >,
};
const SHEET = {
  model: { low: '8', likely: '10', high: '12', planned: '20' },
  integration: { planned: '5' },
  change: { likely: '6', planned: '' },
  extra: [{ id: 'x', likely: '4' }],
  people: '2',
  costPerWeek: '1000',
  currency: 'GBP',
  start: '2026-10-05',
};
const report = (changes: object = {}): Block[] =>
  reportScope(v.parse(ScopeSchema, { ...SHEET, ...changes }), wording);
const text = (blocks: Block[]) => blocks.flatMap((block) => (block.kind === 'text' ? [block.text] : []));
function totals(blocks: Block[]): Table {
  const found = blocks.find((block) => block.kind === 'table');
  if (!found) throw new Error('no table');
  return found.table;
}

describe('the report of scope', () => {
  it('says so when the model work has no estimate', () => {
    expect(report({ model: { likely: '' } })).toEqual([
      { kind: 'heading', level: 2, text: 'Scope', id: 'scope' },
      { kind: 'text', text: 'The model work has no estimate yet.', tone: 'quiet' },
    ]);
  });

  it('says first what the likely work is against the original plan', () => {
    // 10 + 6 + 4 and integration 40, against 25.
    expect(text(report())[0]).toBe(
      'The likely work is 60 person-weeks (£60,000), against 25 in the original plan: 2.4 times as much. Integration is 67% of it.',
    );
  });

  it('leaves out money nobody gave, and compares with no plan that is blank', () => {
    const blocks = report({ costPerWeek: '', model: { likely: '10' }, integration: {} });
    expect(text(blocks)[0]).toBe(
      'The likely work is 60 person-weeks. Integration is 67% of it. The original plan’s numbers are not filled in.',
    );
    expect(blocks.some((block) => block.kind === 'list')).toBe(false);
  });

  it('draws original against likely line by line, with a table that says the same', () => {
    const figure = report().find((block) => block.kind === 'figure');
    if (figure?.figure.kind !== 'bars') throw new Error('no bars');
    expect(figure.figure.bars.map(({ label, planned, real }) => [label, planned, real])).toEqual([
      ['the model', 20, 10],
      ['the integration', 5, 40],
      ['the validation', 0, 0],
      ['the security', 0, 0],
      ['the change', 0, 6],
      ['the training', 0, 0],
      ['the readiness', 0, 0],
      ['Other work', 0, 4],
    ]);
    expect(figure.table.rows[0]).toEqual(['the model', '8', '10', '12', '20', '-10']);
    expect(figure.table.rows[1]).toEqual(['the integration', '24', '40', '60', '5', '35']);
    for (const row of figure.table.rows) expect(row).toHaveLength(figure.table.columns.length);
  });

  it('puts the three totals beside the original plan', () => {
    const table = totals(report());
    expect(table.columns.map(({ label }) => label)).toEqual([
      'Integration at',
      '3×',
      '4×',
      '5×',
      'Original plan',
    ]);
    expect(table.rows).toEqual([
      ['Effort, person-weeks', '50', '60', '70', '25'],
      ['Money', '£50,000', '£60,000', '£70,000', '£25,000'],
      ['Calendar weeks', '25', '30', '35', '13'],
      ['Finished by', '26 Mar 2027', '30 Apr 2027', '4 Jun 2027', '30 Dec 2026'],
      ['Integration’s share', '60%', '67%', '71%', '20%'],
    ]);
  });

  it('has a dash where money, weeks or finish are not known', () => {
    const { rows } = totals(report({ costPerWeek: '', people: '' }));
    for (const row of [rows[1], rows[2], rows[3]]) expect(row?.slice(1)).toEqual(['–', '–', '–', '–']);
  });

  it('lists what was never in the original plan', () => {
    expect(report().find((block) => block.kind === 'list')?.items).toEqual([
      'the change: 6 person-weeks likely',
      'Other work: 4 person-weeks likely',
    ]);
  });
});

describe('a share', () => {
  it('is a whole percentage', () => {
    expect([0, 1 / 3, 0.625, 1].map(percent)).toEqual(['0%', '33%', '63%', '100%']);
  });
});
