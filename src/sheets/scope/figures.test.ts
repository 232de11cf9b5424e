import { describe, expect, it } from 'vitest';
import { type Block, showTable } from '../../report/blocks.ts';
import { show } from '../../report/values.ts';
import { driversFigures } from './driversFigures.ts';
import { curveFigure, datesFigure, ganttFigure, rangesFigure } from './figures.ts';
import { exactly, outlookOf, sheet, WORDING } from './sheet.fixture.ts';

const SHEET = {
  model: { low: '8', likely: '10', high: '14', planned: '12', people: '2' },
  integration: { planned: '5', people: '5' },
  validation: { ...exactly(6), people: '2', waitLow: '2', waitLikely: '4', waitHigh: '9' },
  extra: [{ id: 'terms', name: 'Exit terms', likely: '2', follows: ['model', 'gone'] }],
  people: '9',
  start: '2026-10-05',
  cost: '1,000',
  currency: 'GBP',
};
type FigureBlock = Block<string> & { kind: 'figure' };

function shownFigure(block: Block & { kind: 'figure' }): FigureBlock {
  return { ...block, finding: show(block.finding), table: showTable(block.table) };
}
const shownFigures = (blocks: (Block & { kind: 'figure' })[]) => blocks.map(shownFigure);

const of = (fields: object, day90 = '') => outlookOf({ ...SHEET, ...fields }, { day90 });
const scope = (fields: object = {}) => sheet({ ...SHEET, ...fields });
/** The figure, narrowed to its kind. */
function drawn<Kind extends FigureBlock['figure']['kind']>(kind: Kind, block: FigureBlock | undefined) {
  if (block?.figure.kind !== kind) throw new Error(`no ${kind}`);
  return block.figure as Extract<FigureBlock['figure'], { kind: Kind }>;
}
function expectParallel({ table }: FigureBlock) {
  expect(table.rows.length).toBeGreaterThan(0);
  for (const row of table.rows) expect(row).toHaveLength(table.columns.length);
}

describe('the ranges', () => {
  const block = shownFigure(rangesFigure(of({}), scope(), WORDING));

  it('have a row for each line, in the figure as in the table', () => {
    const { rows } = drawn('ranges', block);
    expect(rows.map(({ label }) => label)).toEqual(block.table.rows.map(([label]) => label));
    expect(rows.map(({ label, planned }) => [label, planned])).toEqual([
      ['The model', 12],
      ['The integration', 5],
      ...['The validation', 'The security', 'The change', 'The training', 'The readiness'].map((n) => [n, 0]),
      ['Exit terms', 0],
    ]);
    expect(rows[7]).toMatchObject({ p50: 2, p80: 2 });
    expect(block.table.rows[7]).toEqual(['Exit terms', '0', '2', '2', '2']);
    expectParallel(block);
  });

  it('say which line is the largest, and how many the plan held nothing for', () => {
    expect(block.finding).toBe(
      'The integration is the largest of 8 lines of work. The plan held nothing for 2 of them.',
    );
    const unplanned = { model: { likely: '10' }, integration: {} };
    expect(shownFigure(rangesFigure(of(unplanned), scope(unplanned), WORDING)).finding).not.toContain(
      'plan held',
    );
  });

  it('have what was planned too much as a gap below nothing', () => {
    const generous = { ...SHEET.model, planned: '60' };
    const { table } = shownFigure(rangesFigure(of({ model: generous }), scope({ model: generous }), WORDING));
    expect(table.rows[0]?.[4]).toMatch(/^\u2212\u206049/);
  });

  it('are in the unit of the sheet', () => {
    const days = { effortUnit: 'days' };
    const { figure, table } = shownFigure(rangesFigure(of(days), scope(days), WORDING));
    expect(figure).toMatchObject({ unit: 'person-days', rows: { 7: { p50: 2 } } });
    expect(table.rows[7]?.[2]).toBe('2');
    expect(table.caption).toContain('in person-days');
  });
});

describe('the curve', () => {
  const block = shownFigure(curveFigure(of({}), scope()));

  it('has the plan, the P50 and the P80 marked on it', () => {
    const { marks, points } = drawn('curve', block);
    expect(marks.map(({ label, tone }) => [label.split(' ').slice(0, -1).join(' '), tone])).toEqual([
      ['Original plan', 'stop'],
      ['P50', 'plain'],
      ['P80', 'go'],
    ]);
    expect(marks[0]).toMatchObject({ value: 17, chance: 0 });
    expect(marks[1]).toMatchObject({ chance: 0.5 });
    expect(points.at(0)?.chance).toBe(0);
    const unplanned = { model: { likely: '10' }, integration: {} };
    expect(drawn('curve', shownFigure(curveFigure(of(unplanned), scope(unplanned)))).marks).toHaveLength(2);
  });

  it('has the four quantiles and their money in a table', () => {
    expectParallel(block);
    expect(block.table.rows.map(([name]) => name)).toEqual(['P10: 10%', 'P50: 50%', 'P80: 80%', 'P90: 90%']);
    expect(block.table.rows[1]?.[2]).toMatch(/^£\d\d,\d00$/);
    expect(block.table.caption).toContain('1,000 simulated runs');
    expect(shownFigure(curveFigure(of({ cost: '' }), scope({ cost: '' }))).table.rows[0]?.[2]).toBe('–');
  });

  it('is in the unit of the sheet', () => {
    const days = { effortUnit: 'days', model: exactly(10), multiplier: exactly(4) };
    const { finding, figure } = shownFigure(curveFigure(of(days), scope(days)));
    // 10 + 40 + 6 + 2, as they were typed.
    expect(finding).toMatch(/fit in 58 person-days/);
    expect(figure).toMatchObject({ points: { 0: { value: expect.closeTo(58, 9) } } });
  });
});

describe('the dates', () => {
  it('are drawn with the promise and day 90, and told in a table', () => {
    const [block] = shownFigures(datesFigure(of({ committed: '2026-11-20' }, '2026-12-01')));
    if (!block) throw new Error('no dates');
    const { bins, marks } = drawn('dates', block);
    expect(bins.length).toBeGreaterThan(2);
    expect(marks.map(({ label }) => label)).toEqual(['Promised', 'Day 90', 'P50', 'P80']);
    expectParallel(block);
    expect(block.table.rows.map(([name]) => name)).toEqual([
      ...['P10', 'P50', 'P80', 'P90'],
      ...['Promised date', 'Day 90'],
    ]);
    expect(block.table.rows[4]).toEqual([
      'Promised date',
      '20 Nov 2026',
      '–',
      expect.stringMatching(/^\d+%$/),
    ]);
    expect(block.finding).toContain('promised');
  });

  it('leave out dates that nobody set', () => {
    const [block] = shownFigures(datesFigure(of({})));
    expect(block?.table.rows).toHaveLength(4);
    expect(drawn('dates', block).marks.map(({ label }) => label)).toEqual(['P50', 'P80']);
  });

  it('are none without people or without a start', () => {
    const unmanned = { people: '', model: { likely: '10' } };
    expect(shownFigures(datesFigure(of(unmanned)))).toEqual([]);
    expect(shownFigures(datesFigure(of({ start: '' })))).toEqual([]);
  });
});

describe('the network', () => {
  it('has a row for each line, with what it follows by name', () => {
    const [block] = shownFigures(ganttFigure(of({}), WORDING));
    if (!block) throw new Error('no network');
    const { rows, marks, start } = drawn('gantt', block);
    expect(rows.map(({ label }) => label)).toEqual(block.table.rows.map(([label]) => label));
    expectParallel(block);
    expect(block.table.rows.map(([, follows]) => follows)).toEqual([
      ...['nothing', 'nothing', 'The model', 'The integration', 'nothing'],
      ...['The change, The integration', 'The integration', 'The model'],
    ]);
    expect(marks).toEqual([{ week: expect.any(Number), label: 'P80 8 Jan 2027', tone: 'go' }]);
    expect(start).toBe('2026-10-05');
  });

  it('has each line end after its wait and its work', () => {
    const sure = { model: { ...exactly(10), people: '2' }, validation: { ...exactly(6), waitLikely: '4' } };
    const network = (start: string) =>
      shownFigures(ganttFigure(of({ ...sure, multiplier: exactly(3), start }), WORDING))[0];
    // Model 10 ÷ 2 = 5 weeks; then 4 of waiting and 6 ÷ 9 of validation.
    expect(network('')?.table.rows[2]?.slice(2)).toEqual(['5', '4', '0.7', '9.7', '9.7']);
    expect(network('')?.finding).toContain('ends by week 10. “The validation” waits longest, 4 weeks.');
    // The Monday after five weeks, and the fourth day of the tenth.
    const dated = network('2026-10-05')?.table.rows.map((row) => row.slice(2));
    expect(dated?.[2]).toEqual(['9 Nov 2026', '4', '0.7', '10 Dec 2026', '10 Dec 2026']);
    expect(dated?.[0]).toEqual(['5 Oct 2026', '0', '5', '6 Nov 2026', '6 Nov 2026']);
    expect(network('2026-10-05')?.finding).toContain('ends by 10 Dec 2026. “The validation” waits');
  });

  it('says of waits side by side only how long the longest is', () => {
    const queue = { ...exactly(1), waitLikely: '10' };
    const [block] = shownFigures(
      ganttFigure(of({ model: exactly(0), change: queue, validation: queue }), WORDING),
    );
    expect(block?.finding).toMatch(/ends by 14 Dec 2026\. “.*” waits longest, 10 weeks\.$/);
  });

  it('needs people, and no start', () => {
    expect(shownFigures(ganttFigure(of({ people: '', model: { likely: '10' } }), WORDING))).toEqual([]);
    expect(shownFigures(ganttFigure(of({ start: '' }), WORDING))).toHaveLength(1);
  });
});

describe('the drivers', () => {
  it('are those of the effort and of the end, ranked, with a table that says the same', () => {
    const [effort, end] = shownFigures(driversFigures(of({}), scope(), WORDING));
    if (!effort || !end) throw new Error('no drivers');
    const { rows, unit } = drawn('drivers', effort);
    expect([unit, drawn('drivers', end).unit]).toEqual(['person-weeks', 'weeks']);
    expect(rows.map(({ label }) => label)).toEqual(['The integration', 'The model']);
    expect(drawn('drivers', end).rows.map(({ label }) => label)).toContain('The validation, waiting');
    for (const block of [effort, end]) {
      const figure = drawn('drivers', block);
      expect(figure.rows.map(({ label }) => label)).toEqual(block.table.rows.map(([label]) => label));
      for (const { low, high } of figure.rows) expect(low).toBeLessThan(high);
      expect(block.finding.toLowerCase()).toContain(figure.rows[0]?.label.toLowerCase());
      expectParallel(block);
    }
  });

  it('are in the unit of the sheet, and around the medians', () => {
    const days = { effortUnit: 'days', model: exactly(10), multiplier: { low: '3', likely: '4', high: '5' } };
    const counted = outlookOf({ ...SHEET, ...days }, { trials: 20_000 });
    const [effort] = shownFigures(driversFigures(counted, scope(days), WORDING));
    const figure = drawn('drivers', effort);
    expect(figure).toMatchObject({ unit: 'person-days', centre: expect.closeTo(58, 6) });
    const [integration] = figure.rows;
    expect(((integration?.low ?? 0) + (integration?.high ?? 0)) / 2).toBeCloseTo(58, 0);
  });

  it('of the end are days where the start is known', () => {
    const end = (start: string) => shownFigures(driversFigures(of({ start }), scope({ start }), WORDING))[1];
    expect(drawn('drivers', end('2026-10-05')).start).toBe('2026-10-05');
    for (const row of end('2026-10-05')?.table.rows ?? []) {
      expect(row.slice(1, 3)).toEqual([
        expect.stringMatching(/ 202[67]$/),
        expect.stringMatching(/ 202[67]$/),
      ]);
      expect(row[3]).toMatch(/^[\d.]+$/);
    }
    expect(end('2026-10-05')?.finding).toMatch(/: from \d+ \w+ 202\d to \d+ \w+ 202\d\.$/);
    expect(end('')?.finding).toMatch(/: from [\d.]+ to [\d.]+ weeks\.$/);
  });

  it('are none where nothing is uncertain', () => {
    const sure = { model: exactly(10), multiplier: exactly(4), validation: {} };
    expect(shownFigures(driversFigures(of(sure), scope(sure), WORDING))).toEqual([]);
  });
});
