import { describe, expect, it } from 'vitest';
import { reportStalled } from './report.ts';
import { sheet, typed } from './stalled.fixture.ts';
import { shown, type Shown } from '../../report/shown.fixture.ts';
import { SHEET, FRAME, report, texts, lists, table } from './report.fixture.ts';

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
    expect(rows).toContainEqual(['the burn', '£9,000', '–', 'much', 'GBP a month']);
    expect(rows).toContainEqual(['the restructure', '£60,000', '£80,000', '£120,000', 'GBP']);
    expect(table(report({ from: '', value: {} }), /as typed/).rows).toHaveLength(4);
  });

  it('has what it costs to stop as the last of the ranges, counted or not', () => {
    const stop = { stopNotice: typed(2_000), stopPeople: typed(4_000) };
    const ranges = table(report(stop), /^The ranges that went in; the last of them/);
    expect(ranges.rows.slice(-2).map(([name, low]) => [name, low])).toEqual([
      ['the stopNotice', '£2,000'],
      ['the stopPeople', '£4,000'],
    ]);
    expect(table(report({}), /^The ranges that went in/).caption).toBe('The ranges that went in');
    const typedOnly = shown(reportStalled(sheet(stop), undefined, FRAME));
    expect(table(typedOnly, /what it costs to stop/i).rows.at(-1)?.[0]).toBe('the stopPeople');
  });

  it('leaves out a minimum that is owed either way, and says so', () => {
    const vendors = SHEET.vendors.map((row) => ({ ...row, spared: '' }));
    expect(lists(report({ vendors }))).toContain(
      'Ostrel: no way to act that has a cost spares it, so its minimum is owed by all of these.',
    );
    const inCount = table(report({ vendors }), /^Contracts/).rows.map((row) => row.at(-1));
    expect(inCount).toContain('no: owed whatever is decided');
    const stopping = SHEET.vendors.map((row) => ({ ...row, spared: 'stop' }));
    expect(lists(report({ vendors: stopping }))).toContain(
      'Ostrel: acting owes its minimum as waiting does, and only stopping does not. What each course leaves holds it.',
    );
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
});
