import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { shown } from '../../report/shown.fixture.ts';
import { SCOPE, type Scope } from '../scope/fields.ts';
import { workId } from './feed.ts';
import { item, STREAMS, sheet, WORDING, work } from './handover.fixture.ts';
import { reportHandover, resultSection } from './report.ts';

const scope = (changes: object = {}): Scope => v.parse(SCOPE.schema, changes);
const report = (fields: object, with_: Scope = scope()) =>
  shown(reportHandover(sheet(fields), { wording: WORDING, scope: with_, streams: STREAMS }));
const tables = (fields: object, with_?: Scope) =>
  report(fields, with_).flatMap((block) => (block.kind === 'table' ? [block.table] : []));
/** What it comes to, which stands beside the sheet. */
const results = (fields: object, with_: Scope = scope()) =>
  shown([resultSection(sheet(fields), { wording: WORDING, scope: with_, streams: STREAMS })]).flatMap(
    (block) => (block.kind === 'table' ? [block.table] : []),
  );

describe('the report of the running list', () => {
  it('of a sheet without items is its teams and its day', () => {
    const blocks = report({ from: 'Joel Abara' });
    expect(blocks.map(({ kind }) => kind)).toEqual(['heading', 'text', 'facts']);
    expect(blocks[2]).toMatchObject({
      rows: [{ value: 'Joel Abara' }, { value: 'not yet said' }, { value: 'not yet said' }],
    });
  });

  it('adds sizes up by area, those nobody looked at among them, and all together', () => {
    const items = [item(), item({ state: 'handed' }), item({ area: '', low: '', likely: '', high: '' })];
    const [areas] = results({ items });
    expect(areas?.rows.find(([area]) => area === 'Access')).toEqual(['Access', '2', '1', '2', '4', '8']);
    expect(areas?.rows.find(([area]) => area === 'Support')).toEqual(['Support', '0', '0', '–', '–', '–']);
    expect(areas?.rows.find(([area]) => area === 'No area named')?.[1]).toBe('1');
    expect(areas?.rows.at(-1)).toEqual(['All', '3', '2', '2', '4', '8']);
    expect(areas?.rows.map(([area]) => area)).not.toContain('Other');
    expect(results({ items: [item({ area: 'other' })] })[0]?.rows.map(([area]) => area)).toContain('Other');
  });

  it('says of each item who took it, when, and where the scope counts it', () => {
    const outside = (changes: object = {}) => item({ within: '', ...changes });
    const [agrees, differs, absent, none, twice, held] = [
      ...[outside(), outside(), outside({ owner: '' }), outside({ low: '0', likely: '0', high: '0' })],
      ...[item(), item()],
    ];
    if (!agrees || !differs || !absent || !none || !twice || !held) throw new Error('items');
    const extra = [
      ...[work(workId(agrees), '1', '2', '4'), work(workId(differs), '1', '2', '3')],
      work(workId(twice), '1', '2', '4'),
    ];
    const [, accepted] = results({ items: [agrees, differs, absent, none, twice, held] }, scope({ extra }));
    expect(accepted?.rows[2]).toEqual([
      'By a process',
      'not yet said',
      'Accepted\n4 Nov 2026',
      'not yet said',
      'Nowhere yet',
    ]);
    expect(accepted?.rows.map((row) => row.at(-1))).toEqual([
      'As further work',
      'As further work, with other numbers',
      'Nowhere yet',
      'No work',
      'In the readiness, and as further work',
      'In the readiness',
    ]);
  });

  it('lists what was returned, and why', () => {
    const items = [item({ state: 'returned', why: 'No owner' }), item({ state: 'returned' }), item()];
    const lists = report({ items }).flatMap((block) => (block.kind === 'list' ? block.items : []));
    expect(lists).toEqual(['“By a process”: No owner', '“By a process”: no reason given']);
  });

  it('shows what each area lacked in the order of the areas, in the unit of the scope', () => {
    const items = [item({ area: '' }), item({ area: 'support' }), item({ area: 'pipelines' })];
    const needs = tables({ items }, scope({ effortUnit: 'days' }))[0];
    expect(needs?.caption).toMatch(/, sizes in person-days$/);
    expect(needs?.rows.map(([area]) => area)).toEqual(['Data pipelines', 'Support', '']);
    expect(needs?.rows[0]).toEqual([
      ...['Data pipelines', 'By a process\nThe pilot had: By hand', '1 / 2 / 4'],
      ...['Owen Tighe', 'Accepted, 4 Nov 2026'],
    ]);
  });
});
