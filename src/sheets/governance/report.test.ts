import { describe, expect, it } from 'vitest';
import { type Shown, shown } from '../../report/shown.fixture.ts';
import { show } from '../../report/values.ts';
import { question, reviewer, sheet, WORDING } from './governance.fixture.ts';
import { builtShare, reportGovernance, resultSection } from './report.ts';

const report = (fields: object) => shown(reportGovernance(sheet(fields), WORDING, '2026-11-20'));
const tables = (blocks: readonly Shown[]) =>
  blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : []));
const lists = (blocks: readonly Shown[]) =>
  blocks.flatMap((block) => (block.kind === 'list' ? [block.items] : []));

describe('the report of the governance sheet', () => {
  it('of a sheet with nothing but a date has no table', () => {
    const blocks = report({ validationStarts: '2027-01-04' });
    expect(blocks.map(({ kind }) => kind)).toEqual(['heading', 'text']);
  });

  it('tells who was in the room and when', () => {
    const [room] = tables(
      report({ reviewers: [reviewer('Model risk', { firstIn: 'after' }), reviewer('')] }),
    );
    expect(room?.caption).toBe('the reviewers');
    expect(room?.rows[0]).toEqual(['Model risk', 'Dr Priya Raman', 'After it was built', '30 Mar 2026']);
  });

  it('shows the share by function with a last row for all, and none where one function asks all', () => {
    const inputs = [
      question(),
      question({ state: 'open' }),
      question({ function: 'Security', state: 'promised' }),
    ];
    const [share] = tables(report({ inputs }));
    expect(share?.rows).toEqual([
      ['Model risk', '2', '1', '0', '1', '50%'],
      ['Security', '1', '0', '1', '0', '0%'],
      ['All', '3', '1', '1', '1', '33%'],
    ]);
    expect(tables(report({ inputs: [question()] }))[0]?.rows).toHaveLength(1);
  });

  it('has what is open first, then what is only promised, in one table', () => {
    const inputs = [
      question({ asks: 'Built', state: 'built' }),
      question({ asks: 'Promised', state: 'promised' }),
      question({ asks: 'Open', state: '' }),
    ];
    expect(
      tables(report({ inputs }))
        .at(-1)
        ?.rows.map(([asks]) => asks),
    ).toEqual(['Open', 'Promised', 'Built'].map((asks) => `${asks}\nModel risk`));
    expect(lists(report({ inputs }))).toEqual([]);
  });

  it('lists in what it comes to what is only promised and what is open, with who asks and what was said', () => {
    const inputs = [
      question({ asks: 'Who may start it', answer: 'One account.', state: 'promised' }),
      question({ asks: 'And then?', function: '', answer: '', state: '' }),
    ];
    expect(lists(shown([resultSection(sheet({ inputs }))]))).toEqual([
      ['Model risk: Who may start it. One account.'],
      ['No function named: And then?'],
    ]);
  });

  it('prints a state that nobody chose as not said, and a source only where there is one', () => {
    const without = tables(report({ inputs: [question({ state: '' })] })).at(-1);
    expect(without?.columns).toHaveLength(4);
    expect(without?.rows[0]?.at(-1)).toBe('not yet said');
    const blocks = report({ inputs: [question({ source: 'sr-26-2' }), question()] });
    const rows = tables(blocks).at(-1)?.rows;
    expect(rows?.map(([asks]) => asks?.split('\n').at(-1))).toEqual([
      'Model risk. Source: SR 26-2, April 2026',
      'Model risk',
    ]);
    expect(blocks.at(-1)).toMatchObject({ kind: 'text', tone: 'quiet' });
  });

  it('never prints the id of a source, though it has no name for it', () => {
    for (const source of ['sr-99-9', 'constructor', '__proto__']) {
      expect(JSON.stringify(report({ inputs: [question({ source })] }))).not.toContain(source);
    }
    expect(JSON.stringify(report({ inputs: [question({ source: ' sr-26-2 ' })] }))).not.toContain('sr-26-2');
  });
});

it('a share never shows 0 or 100 per cent of what is neither', () => {
  const share = (built: number, all: number) =>
    show(builtShare({ built, all, promised: all - built, open: 0 }));
  expect([share(0, 0), share(0, 3), share(3, 3), share(1, 3)]).toEqual(['–', '0%', '100%', '33%']);
  expect([share(1, 1_000), share(999, 1_000)]).toEqual(['1%', '99%']);
});
