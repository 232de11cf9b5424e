import { describe, expect, it } from 'vitest';
import type { Table } from '../../report/blocks.ts';
import { inputSection } from './inputs.ts';
import { sheet, WORDING } from './sheet.fixture.ts';
import { shown } from '../../report/shown.fixture.ts';

const blocks = (fields: object) => shown(inputSection(sheet(fields), WORDING.fields));
const tables = (fields: object): Table<string>[] =>
  blocks(fields).flatMap((block) => (block.kind === 'table' ? [block.table] : []));
const row = (table: Table<string> | undefined, name: string) => table?.rows.find(([label]) => label === name);

describe('what the forecast was counted from', () => {
  it('has the frame as it was typed', () => {
    const facts = blocks({ people: '9', cost: '4,600', currency: 'gbp', costUnit: 'day', lambda: '3' })[1];
    expect(facts).toMatchObject({ kind: 'facts' });
    const text = JSON.stringify(facts);
    for (const part of ['9', '£4,600 a day', 'Beta-PERT', '0.3', 'not yet said']) {
      expect(text).toContain(part);
    }
  });

  it('has every line’s effort, and integration as a multiple', () => {
    const [effort] = tables({
      model: { low: '8', likely: '10,5', planned: '12', by: ' Joel Abara ' },
      integration: { planned: '3' },
      extra: [{ id: 'x', name: ' Exit terms ', high: '4' }],
    });
    expect(row(effort, 'The model')).toEqual(['The model', '8', '10,5', '–', '12', 'Joel Abara']);
    expect(row(effort, 'The integration')).toEqual(['The integration', '3×', '4×', '5×', '3', '–']);
    expect(row(effort, 'Exit terms')).toEqual(['Exit terms', '–', '–', '4', '–', '–']);
    const [given] = tables({ integration: { low: '7', likely: '8', high: '9' } });
    expect(row(given, 'The integration')).toEqual(['The integration', '7', '8', '9', '–', '–']);
    expect([effort, given].map((table) => table?.caption.includes('multiple'))).toEqual([true, false]);
    expect(tables({ effortUnit: 'days' })[0]?.caption).toContain('person-days');
  });

  it('has every line’s people, waits and what it follows, by name', () => {
    const [, calendar] = tables({
      security: { people: '1', waitLow: '3', waitHigh: '8', booked: true, follows: ['x', 'gone'] },
      extra: [{ id: 'x', name: 'Exit terms' }],
    });
    expect(row(calendar, 'The security')).toEqual([
      ...['The security', '1', '3', '–', '8', 'Exit terms; place booked'],
    ]);
    expect(row(calendar, 'The change')).toEqual(['The change', 'all', '–', '–', '–', 'nothing']);
    for (const one of tables({})) {
      for (const cells of one.rows) expect(cells).toHaveLength(one.columns.length);
    }
  });

  it('says what each scenario changes, and nothing of one that changes nothing', () => {
    const lists = (fields: object) => blocks(fields).filter(({ kind }) => kind === 'list');
    expect(lists({})).toEqual([]);
    const first = { name: 'Both', people: '2', joins: 'model', cut: '10', bookSecurity: true };
    expect(lists({ first, second: { people: '1', joins: 'model', cut: '5', cutFrom: 'change' } })).toEqual([
      {
        kind: 'list',
        items: [
          'Both: 2 people added to the model; 10% cut from everything; place booked at the start for The security.',
          'Scenario B: 1 person added to the model; 5% cut from the change.',
        ],
      },
    ]);
  });
});
