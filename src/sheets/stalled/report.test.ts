import { describe, expect, it } from 'vitest';
import type { Table } from '../../report/blocks.ts';
import { estimateStalled } from './estimate.ts';
import { type Spread, readStalled } from './read.ts';
import { reportStalled } from './report.ts';
import { sheet, typed, WORDING } from './stalled.fixture.ts';
import { shown, shownToAll, type Shown } from '../../report/shown.fixture.ts';

const SHEET = {
  from: '2026-12-08',
  months: '12',
  burn: typed(10_000),
  value: typed(5_000),
  leavers: typed(2),
  salary: typed(60_000),
  replacing: typed(50),
  vendors: [
    { id: 'late', what: 'Brightmarl', renewal: '2027-03-01', minimum: '1000' },
    { id: 'ostrel', what: 'Ostrel', notice: '2026-12-31', renewal: '2027-03-31', minimum: '30000' },
    { id: 'gone', what: 'Gone', notice: '2026-11-30', minimum: '900' },
    { id: 'open', what: 'Undated', minimum: '5' },
    { id: 'blank' },
  ],
  stale: [{ id: 's', what: 'Test', on: '2029-01-01', ...typed(7_000) }],
  finish: typed(100_000),
  restructure: typed(60_000, 80_000, 120_000),
  sunk: '345000',
  board: ' Told 31 March in October. ',
};
const FRAME = { currency: 'GBP', today: '2026-11-30', wording: WORDING };

function report(changes: object = {}, forward?: Spread, show = shown): Shown[] {
  const stalled = sheet({ ...SHEET, ...changes });
  const read = readStalled(stalled, { scope: forward && { cost: forward, ends: '' } });
  const result = read.kind === 'ready' ? estimateStalled(read.inputs, { trials: 2_000, seed: 1 }) : undefined;
  return show(reportStalled(stalled, result, FRAME));
}
const texts = (blocks: Shown[]) => blocks.flatMap((block) => (block.kind === 'text' ? [block.text] : []));
const lists = (blocks: Shown[]) => blocks.flatMap((block) => (block.kind === 'list' ? block.items : []));
function table(blocks: Shown[], caption: RegExp): Table<string> {
  const found = blocks.flatMap((block) =>
    block.kind === 'table' || block.kind === 'figure' ? [block.table] : [],
  );
  const one = found.find((each) => caption.test(each.caption));
  if (!one) throw new Error(`no table ${caption}`);
  return one;
}
function fan(blocks: Shown[]) {
  const found = blocks.find((block) => block.kind === 'figure');
  if (found?.figure.kind !== 'fan') throw new Error('no fan');
  return { ...found, figure: found.figure };
}

describe('the report of staying stalled', () => {
  it('of a blank sheet says what it takes, and no more', () => {
    expect(shown(reportStalled(sheet({}), undefined, FRAME))).toEqual([
      { kind: 'heading', level: 2, text: 'Stalled', id: 'stalled' },
      {
        kind: 'text',
        tone: 'quiet',
        text: 'What waiting costs is not worked out yet: it takes a day to count from, a cost a month, and the cost of acting.',
      },
    ]);
  });

  it('of a sheet that cannot be counted still shows dates, what is left out, and the board', () => {
    const blocks = report({ burn: { low: '-1' }, vendors: [{ ...SHEET.vendors[1], minimum: 'much' }] });
    expect(blocks.some((block) => block.kind === 'figure')).toBe(false);
    expect(table(blocks, /^Contracts/).rows).toEqual([
      ['Ostrel', '31 Dec 2026', '31', '31 Mar 2027', '–', 'month 1'],
    ]);
    expect(lists(blocks)[0]).toContain('£345,000');
    expect(texts(blocks)).toContain('Told 31 March in October.');
  });

  it('of a sheet that cannot be counted shows the ranges as they were typed', () => {
    const { rows } = table(report({ from: '', burn: { low: '9,000', high: 'much' } }), /as typed/);
    expect(rows).toContainEqual(['the burn', '9,000', '–', 'much', 'GBP a month']);
    expect(rows).toContainEqual(['the restructure', '60000', '80000', '120000', 'GBP']);
    expect(table(report({ from: '', value: {} }), /as typed/).rows).toHaveLength(4);
  });

  it('leaves out a minimum that is owed either way, and says so', () => {
    const vendors = SHEET.vendors.map((row) => ({ ...row, spared: '' }));
    expect(lists(report({ vendors }))).toContain(
      'Ostrel: no way to act that has a cost spares it, so its minimum is owed on every branch.',
    );
    const inCount = table(report({ vendors }), /^Contracts/).rows.map((row) => row.at(-1));
    expect(inCount).toContain('no: owed either way');
  });

  it('says from which day and over how many months it counts, also while it cannot', () => {
    const span = (changes: object) =>
      report(changes).flatMap((block) => (block.kind === 'facts' ? block.rows : []));
    expect(span({})).toEqual([
      { label: 'the from', value: '8 Dec 2026' },
      { label: 'the months', value: '12' },
      { label: 'the finishIn', value: '0' },
      { label: 'the restructureIn', value: '0' },
    ]);
    expect(span({ from: '' })[0]?.value).toBe('not yet said');
  });

  it('says first when waiting becomes dearer than acting', () => {
    // 20,000 a month and 30,000 in month 1, and 1,000 in month 3: 50, 70, 91, 111.
    expect(texts(report({ restructure: {} }))[0]).toBe(
      'Waiting becomes dearer than finishing in about month 4, by 8 Apr 2027, and four times in five in that very month.',
    );
  });

  it('draws the fan against both ways to act, with a table that says the same', () => {
    const { figure, finding, table: behind } = fan(report());
    expect(figure.months).toHaveLength(12);
    expect(figure.months[0]).toEqual({ label: 'Jan 2027', low: 50_000, middle: 50_000, high: 50_000 });
    expect(figure.unit).toBe('GBP');
    expect(figure.levels.map(({ label, tone }) => [label, tone])).toEqual([
      ['Finish', 'go'],
      ['Restructure', 'plain'],
    ]);
    expect(figure.levels[1]?.low).toBeLessThan(figure.levels[1]?.middle ?? 0);
    expect(figure.crossing).toEqual({ month: 3, label: 'Month 3' });
    expect(finding).toContain('By 8 Dec 2027, month 12, waiting has cost £271,000');
    expect(behind.rows.map(([month, ends]) => [month, ends])).toEqual([
      ['1', '8 Jan 2027'],
      ['3', '8 Mar 2027'],
      ['6', '8 Jun 2027'],
      ['9', '8 Sep 2027'],
      ['12', '8 Dec 2027'],
    ]);
    expect(behind.rows[1]?.slice(2)).toEqual(['£91,000', '£91,000', '£91,000']);
  });

  it('shows the last month and that of the crossing whatever they are', () => {
    const { table: behind } = fan(report({ months: '8', restructure: {} }));
    expect(behind.rows.map(([month]) => month)).toEqual(['1', '3', '4', '6', '8']);
  });

  it('compares the ways to act, and says how often each is the cheaper', () => {
    const { rows } = table(report(), /acting costs until it delivers/);
    expect(rows.map(([name]) => name)).toEqual(['Finish', 'Restructure', 'The cheaper of the two']);
    expect(rows[0]).toEqual(['Finish', '£100,000', '£100,000', '£100,000', '4', '4 to 4', '0%']);
    expect(rows[2]?.slice(0, 4)).toEqual(['The cheaper of the two', '–', '–', '–']);
    expect(texts(report()).some((text) => /cheaper of the two in \d+ in 100/.test(text))).toBe(true);
    expect(table(report({ finish: {} }), /acting costs until it delivers/).rows).toHaveLength(1);
  });

  it('splits the cost into parts that add up, and leaves out parts that cost nothing', () => {
    const { columns, rows } = table(report(), /made of/);
    expect(columns.map(({ label }) => label)).toEqual([
      ...['Month', 'Team and licences', 'Value deferred', 'People leaving', 'Vendors', 'All'],
    ]);
    expect(rows[1]).toEqual(['3', '£30,000', '£15,000', '£15,000', '£31,000', '£91,000']);
    const all = columns.length;
    for (const row of rows) expect(row).toHaveLength(all);
  });

  it('puts contracts in the order of their dates, and says which are in the count', () => {
    expect(table(report(), /^Contracts/).rows).toEqual([
      ['Gone', '30 Nov 2026', '0', '–', '£900', 'no: passed before it began, so owed either way'],
      ['Ostrel', '31 Dec 2026', '31', '31 Mar 2027', '£30,000', 'month 1'],
      ['Brightmarl', '–', '–', '1 Mar 2027', '£1,000', 'month 3'],
      ['Undated', '–', '–', '–', '£5', 'no: without a date'],
    ]);
    expect(table(report(), /goes stale/).rows).toEqual([
      ['Test', '1 Jan 2029', '£7,000', '£7,000', '£7,000', 'no: after month 12'],
    ]);
  });

  it('says that a notice date has passed', () => {
    const blocks = shown(reportStalled(sheet(SHEET), undefined, { ...FRAME, today: '2026-12-01' }));
    expect(table(blocks, /^Contracts/).rows[0]?.[2]).toBe('passed');
  });

  it('names what no sum holds, and why', () => {
    const items = lists(report());
    expect(items[0]).toBe(
      'What has been spent already: £345,000. It is the same whether you wait, finish or restructure, so it cannot help to choose.',
    );
    expect(items[1]).toMatch(/^Gone: its date passed before the count begins/);
    expect(items).toHaveLength(3);
    const bare = lists(report({ sunk: '', value: {}, leavers: {}, vendors: [] }));
    expect(bare[0]).toMatch(/^What has been spent already\. /);
    expect(bare.filter((item) => /was not given|no figure was given/.test(item))).toHaveLength(2);
  });

  it('calls a contract owed either way only when its date was before the count, and it commits to money', () => {
    const named = (changes: object) =>
      lists(
        report({ vendors: [{ id: 'g', what: 'Gone', notice: '2026-12-07', minimum: '9', ...changes }] }),
      ).some((item) => item.startsWith('Gone'));
    expect(named({})).toBe(true);
    expect(named({ notice: '2026-12-08' })).toBe(false);
    expect(named({ minimum: '0' })).toBe(false);
    expect(named({ minimum: '' })).toBe(false);
  });

  it('keeps sunk cost out of every figure', () => {
    const without = report({ sunk: '' });
    const figures = (blocks: Shown[]) => blocks.filter(({ kind }) => kind === 'figure' || kind === 'table');
    expect(figures(report())).toEqual(figures(without));
  });

  it('lists the ranges that went in with their units, the scope worksheet’s as such', () => {
    const { rows } = table(report(), /ranges that went in/);
    expect(rows).toContainEqual(['the burn', '10,000', '10,000', '10,000', 'GBP a month']);
    expect(rows).toContainEqual(['the replacing', '50', '50', '50', '% of a year’s pay']);
    const scoped = table(report({ finish: {} }, { p10: 600_400, p50: 772_800, p90: 1_000_000 }), /went in/);
    expect(scoped.rows.at(-1)).toEqual([
      'the finish, from the scope worksheet: P10, P50, P90',
      ...['600,000', '773,000', '1,000,000', 'GBP'],
    ]);
  });

  it('has what people earn, and who would leave, in a part of its own that is private', () => {
    const own = report().filter((block) => JSON.stringify(block).match(/the (leavers|salary)/));
    expect(own).toMatchObject([
      {
        table: {
          rows: [
            ['the leavers', '2', '2', '2', 'people in 12 months'],
            ['the salary', '60,000', '60,000', '60,000', 'GBP a year'],
          ],
        },
      },
    ]);
    expect(JSON.stringify(report({}, undefined, shownToAll))).not.toMatch(/the (leavers|salary)/);
  });

  it('says in private what decides the answer, where that is what people earn', () => {
    const paid = {
      burn: typed(9_000),
      value: {},
      replacing: typed(50),
      vendors: [],
      stale: [],
      salary: typed(10_000, 60_000, 200_000),
    };
    const decides = (blocks: Shown[]) => texts(blocks).some((text) => text.includes('the salary'));
    expect(decides(report(paid))).toBe(true);
    expect(decides(report(paid, undefined, shownToAll))).toBe(false);
  });

  it('ends with a sentence to say, and with what to be careful of', () => {
    const all = texts(report());
    const said = all.findIndex((text) => text.startsWith('“'));
    expect(all[said]).toMatch(/^“Waiting costs about £20,000 a month, and about £31,000 that falls due once/);
    const careful = all.slice(said + 1).join(' ');
    for (const word of ['no date to wait for', 'without correlation', '21%', 'half to twice', 'power law']) {
      expect(careful).toContain(word);
    }
  });
});
