import { describe, expect, it } from 'vitest';
import type { Table } from '../../report/blocks.ts';
import { judgeSponsor } from './judge.ts';
import { reportSponsor, verdictText } from './report.ts';
import { dispute, met, sheet, TODAY, week, WORDING } from './sponsor.fixture.ts';
import { shown, type Shown } from '../../report/shown.fixture.ts';

const SHEET = {
  ask: ' The hour ',
  askBy: '2026-11-26',
  disputes: [
    dispute('2026-11-02', '2026-11-10', { how: 'Tomas ruled' }),
    dispute('2026-11-18', '', { what: 'Screen' }),
    dispute('2026-11-12', '2026-11-11', { what: 'Back' }),
    { id: 'blank' },
  ],
  attention: [
    { ...week('2026-11-16'), hours: '2', rivals: 'Budget' },
    { id: 'undated', did: 'Rang' },
    week('2026-11-05', 'Asked'),
    { id: 'blank' },
  ],
};
const report = (fields: object = SHEET, pattern = '+-') =>
  shown(reportSponsor(sheet(fields), met(pattern), { wording: WORDING, today: TODAY }));
function table(blocks: Shown[], caption: string): Table<string> | undefined {
  return blocks.flatMap((block) =>
    block.kind === 'table' && block.table.caption === caption ? [block.table] : [],
  )[0];
}
function trend(blocks: Shown[]) {
  const found = blocks.find((block) => block.kind === 'figure');
  if (found?.figure.kind !== 'trend') throw new Error('no trend');
  return { ...found, figure: found.figure };
}

describe('the report of a sponsor', () => {
  it('of a blank sheet judges nothing and draws nothing', () => {
    const blocks = report({}, '');
    expect(blocks.map(({ kind }) => kind)).toEqual([
      ...['heading', 'heading', 'text', 'checklist', 'heading', 'facts'],
    ]);
    expect(blocks[0]).toMatchObject({ level: 2, id: 'sponsor' });
    expect(blocks[2]).toMatchObject({ tone: 'quiet' });
    expect(blocks[5]).toMatchObject({ rows: [{ value: 'not yet said' }, { value: 'not yet said' }] });
  });

  it('has a sentence and a tone for every verdict', () => {
    const verdict = (pattern: string, fields: object = {}) =>
      verdictText(judgeSponsor(sheet(fields), met(pattern), TODAY));
    expect(verdict('')).toMatchObject({ tone: 'quiet' });
    const well = { disputes: [dispute('2026-11-18')], attention: [week('2026-11-16')] };
    expect(verdict('++', well)).toEqual({ text: 'The sponsor is steady.', tone: 'go' });
    expect(verdict('++', { disputes: [dispute('2026-10-01')] })).toMatchObject({
      text: expect.stringContaining('One sign to watch'),
      tone: 'quiet',
    });
    expect(verdict('--+')).toMatchObject({ text: expect.stringContaining('fading'), tone: 'stop' });
    expect(verdict('---')).toMatchObject({ text: expect.stringContaining('chair is empty'), tone: 'stop' });
  });

  it('calls a dispute open until its day of settling has come, and names that day', () => {
    const rows = (settled: string) =>
      table(report({ disputes: [dispute('2026-11-02', settled)] }), WORDING.fields.disputes.label)?.rows;
    expect(rows('2026-12-01')?.[0]?.[3]).toBe('Open; planned for 1 Dec 2026');
    expect(rows('')?.[0]?.[3]).toBe('Open');
  });

  it('warns early, in the tone of what stops', () => {
    expect(report(SHEET, '--+')[3]).toEqual({
      kind: 'text',
      text: 'Early warning. The sponsor missed the latest 2 meetings.',
      tone: 'stop',
      own: true,
    });
  });

  it('says how to mend what fails, and nothing of what holds or is open', () => {
    const checks = report({}, '--+').flatMap((block) => (block.kind === 'checklist' ? block.items : []));
    expect(checks.map(({ state, note }) => [state, note !== ''])).toEqual([
      ['no', true],
      ['open', false],
      ['open', false],
    ]);
  });

  it('says what is asked, by when, and that the day has passed', () => {
    const value = (askBy: string) => {
      const facts = report({ ...SHEET, askBy }).find((block) => block.kind === 'facts');
      return facts?.rows.map((row) => row.value);
    };
    expect(value('2026-11-26')).toEqual(['The hour', '26 Nov 2026']);
    expect(value('2026-11-19')?.[1]).toBe('19 Nov 2026 (passed)');
  });

  it('tables disputes and weeks that say anything, the weeks in order', () => {
    expect(table(report(), 'the disputes')?.rows).toEqual([
      ['Queue', 'A and B', '2 Nov 2026', '10 Nov 2026, in 8 days', 'Tomas ruled'],
      ['Screen', 'A and B', '18 Nov 2026', 'Open', ''],
      ['Back', 'A and B', '12 Nov 2026', '11 Nov 2026', ''],
    ]);
    expect(table(report(), 'the attention')?.rows).toEqual([
      ['5 Nov 2026', 'Asked', '', ''],
      ['16 Nov 2026', 'Rang Marek', '2', 'Budget'],
      ['', 'Rang', '', ''],
    ]);
  });

  it('gives every table row a cell for each column', () => {
    for (const block of report()) {
      if (block.kind !== 'table' && block.kind !== 'figure') continue;
      for (const row of block.table.rows) expect(row).toHaveLength(block.table.columns.length);
    }
  });
});

describe('the trend', () => {
  it('marks meetings and weeks from the earliest on, held or not', () => {
    const { lanes } = trend(report()).figure;
    expect(lanes.map(({ marks }) => marks.map(({ date, held }) => [date, held]))).toEqual([
      [
        ['2026-10-03', false],
        ['2026-11-03', true],
      ],
      [
        ['2026-11-02', true],
        ['2026-11-09', false],
        ['2026-11-16', true],
      ],
    ]);
  });

  it('does not call the week that is running one without an act', () => {
    const [lane] = trend(report({ attention: [week('2026-11-09')] }, '')).figure.lanes;
    expect(lane?.marks.map(({ date }) => date)).toEqual(['2026-11-09']);
  });

  it('draws disputes in the order in which they were raised, open ones up to today', () => {
    expect(trend(report()).figure.spans).toEqual([
      { from: '2026-11-02', to: '2026-11-10', label: 'Queue', length: '8 days', open: false },
      { from: '2026-11-18', to: TODAY, label: 'Screen', length: 'open, 2 days', open: true },
    ]);
  });

  it('shows the latest only, and leaves no open dispute out for a settled one', () => {
    const many = Array.from({ length: 20 }, (_, index) => ({
      ...dispute(`2026-10-${index + 10}`, `2026-11-${String(index + 1).padStart(2, '0')}`),
      id: `d${index}`,
    }));
    const { figure } = trend(
      report({ disputes: [dispute('2026-01-05'), ...many], attention: [week('2026-01-05')] }, '+'.repeat(11)),
    );
    expect(figure.spans).toHaveLength(8);
    expect(figure.spans[0]).toMatchObject({ from: '2026-01-05', open: true });
    expect(figure.spans.at(-1)).toMatchObject({ from: '2026-10-29' });
    expect(figure.lanes.map(({ marks }) => marks.length)).toEqual([11, 12]);
  });

  it('says what it shows in a sentence, and again in a table by date', () => {
    const { finding, table: behind } = trend(report());
    expect(finding).toBe(
      'The sponsor came to 1 of the latest 2 meetings; the one dispute settled took 8 days; the oldest one open is 2 days old; 1 of the latest 2 whole weeks passed without an act.',
    );
    expect(behind.rows.map(([date, what]) => [date, what])).toEqual([
      ['3 Oct 2026', 'The sponsor did not come'],
      ['2 Nov 2026', 'A week with an act in person'],
      ['2 Nov 2026', 'Raised: Queue'],
      ['3 Nov 2026', 'The sponsor came'],
      ['9 Nov 2026', 'A week without one'],
      ['16 Nov 2026', 'A week with an act in person'],
      ['18 Nov 2026', 'Raised: Screen'],
    ]);
  });

  it('still has a sentence where nothing can be counted yet', () => {
    const { finding } = trend(report({ attention: [week('2026-11-16')] }, ''));
    expect(finding).toBe('What has been noted so far.');
  });
});
