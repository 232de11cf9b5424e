import { describe, expect, it } from 'vitest';
import { reportStalled } from './report.ts';
import { sheet, typed } from './stalled.fixture.ts';
import { shown, shownToAll, type Shown } from '../../report/shown.fixture.ts';
import { SHEET, FRAME, report, texts, lists, table } from './report.fixture.ts';

describe('the report of staying stalled', () => {
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
      ['Gone', '30 Nov 2026', '0', '–', '£900', 'no: passed before it began, so owed whatever is decided'],
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
    expect(rows).toContainEqual(['the burn', '£10,000', '£10,000', '£10,000', 'GBP a month']);
    expect(rows).toContainEqual(['the replacing', '50', '50', '50', '% of a year’s pay']);
    const scoped = table(report({ finish: {} }, { p10: 600_400, p50: 772_800, p90: 1_000_000 }), /went in/);
    expect(scoped.rows.at(-1)).toEqual([
      'the finish, from the scope worksheet: P10, P50, P90',
      ...['£600,000', '£773,000', '£1,000,000', 'GBP'],
    ]);
  });

  it('has what people earn, and who would leave, in a part of its own that is private', () => {
    const own = report().filter((block) => JSON.stringify(block).match(/the (leavers|salary)/));
    expect(own).toMatchObject([
      {
        table: {
          rows: [
            ['the leavers', '2', '2', '2', 'people in 12 months'],
            ['the salary', '£60,000', '£60,000', '£60,000', 'GBP a year'],
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

it('counts the months until finishing delivers from the forecast where nobody has typed them', () => {
  const until = (finishIn: string, ends: string) =>
    shown(reportStalled(sheet({ ...SHEET, finishIn }), undefined, { ...FRAME, ends }))
      .flatMap((block) => (block.kind === 'facts' ? block.rows : []))
      .find(({ label }) => label === FRAME.wording.fields.finishIn.label)?.value;
  expect(until('', '2027-01-12')).toBe('Counted from the forecast: to 12 Jan 2027, four times in five');
  expect(until('4', '2027-01-12')).toBe('4');
  expect(until('', '')).toBe('not yet said');
});
