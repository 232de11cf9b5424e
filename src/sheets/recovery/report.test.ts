import { describe, expect, it } from 'vitest';
import { blankVendor } from '../stalled/fields.ts';
import { contractTexts } from './contracts.ts';
import type { Recovery } from './fields.ts';
import { ABSENT, BRIEF, blank, KILL, sheet, THERE, WORDING } from './recovery.fixture.ts';
import { reportRecovery } from './report.ts';
import { shown, type Shown } from '../../report/shown.fixture.ts';

const VENDOR = {
  ...blankVendor('v'),
  what: 'Brightmarl',
  notice: '2026-11-30',
  renewal: '2027-03-01',
};
const TODAY = '2026-11-20';
const report = (recovery: Recovery, vendors = [VENDOR], waiting?: string) =>
  shown(
    reportRecovery(recovery, { context: { offered: [], waiting }, vendors, wording: WORDING, today: TODAY }),
  );
const headings = (blocks: Shown[]) =>
  blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []));
const captions = (blocks: Shown[]) =>
  blocks.flatMap((block) => (block.kind === 'table' ? [block.table.caption] : []));
const facts = (blocks: Shown[]) => blocks.flatMap((block) => (block.kind === 'facts' ? block.rows : []));
const table = (blocks: Shown[], caption: RegExp) =>
  blocks.flatMap((block) =>
    block.kind === 'table' && caption.test(block.table.caption) ? [block.table] : [],
  )[0];

describe('the report of rescue or restructure', () => {
  it('of a blank sheet says that nothing is decided, and shows no empty table', () => {
    const blocks = report(blank());
    expect(blocks[0]).toEqual({ kind: 'heading', level: 2, text: 'Recovery', id: 'recovery', own: true });
    expect(blocks[1]).toMatchObject({ tone: 'quiet', text: expect.stringContaining('Not decided') });
    expect(captions(blocks)).toEqual([]);
    expect(headings(blocks)).toEqual(['Recovery', 'What would decide it']);
  });

  it('of a rescue is whole without a brief', () => {
    const blocks = report(sheet());
    expect(blocks[1]).toMatchObject({ tone: 'go' });
    expect(headings(blocks)).toEqual(['Recovery', 'What would change it']);
    expect(captions(blocks)).toEqual(['The four signs, with what speaks for and against each', 'the kill']);
    expect(facts(blocks)).toEqual([]);
  });

  it('prints a kill criterion with its two days, the one it was agreed on as planned while it is still to come', () => {
    const agreed = (agreedOn: string) =>
      table(report(sheet({ kill: [{ ...KILL, agreedOn }] })), /the kill/)?.rows;
    const [signal, act, who] = [KILL.signal, KILL.act, KILL.who];
    expect(agreed('2026-11-20')).toEqual([[signal, '30 Dec 2026', act, who, '20 Nov 2026']]);
    expect(agreed('2026-11-21')).toEqual([[signal, '30 Dec 2026', act, who, 'planned for 21 Nov 2026']]);
  });

  it('shows both sides of every sign, and whether it can be mended only of those that are there', () => {
    const { rows } = table(report(sheet({}, { vendor: THERE, team: {} })), /four signs/) ?? { rows: [] };
    expect(rows).toEqual([
      ['the scope', 'One says so.', 'Five say otherwise.', 'It is not there', '–'],
      ['the team', '', '', '', ''],
      ['the vendor', 'One says so.', 'Five say otherwise.', 'It is there', 'No'],
      ['the sponsor', 'One says so.', 'Five say otherwise.', 'It is not there', '–'],
    ]);
  });

  it('of a restructure has the brief, and says what is open in it', () => {
    const blocks = report(sheet({}, { scope: THERE }));
    expect(blocks[1]).toMatchObject({ tone: 'stop' });
    expect(headings(blocks).at(-1)).toBe('the brief');
    expect(facts(blocks)).toContainEqual({ label: 'the newScope', value: 'not yet said' });
    expect(facts(blocks)).toContainEqual({
      label: 'Brightmarl',
      value: 'notice by 30 Nov 2026, renews 1 Mar 2027',
    });
  });

  it('prints a whole brief in full, the days in their order', () => {
    const firstTen = [{ id: 'g', day: '10', act: 'First committee', owner: 'Lena' }, ...BRIEF.firstTen];
    const blocks = report(sheet({ ...BRIEF, firstTen }, { scope: THERE }));
    expect(facts(blocks)).toContainEqual({ label: 'the champion', value: 'Lena Brandt. Equal standing' });
    expect(facts(blocks)).toContainEqual({ label: 'the resetOn', value: '27 Nov 2026' });
    expect(facts(blocks).map(({ value }) => value)).not.toContain('not yet said');
    expect(table(blocks, /messages/)?.rows).toEqual([
      ['23 Nov 2026', 'Daniel Osei', 'Lena Brandt', 'It should stop.'],
    ]);
    expect(table(blocks, /firstTen/)?.rows.map(([day]) => day)).toEqual(['1', '10']);
  });

  it('keeps a brief that was drafted although the signs ask for none, without its blanks', () => {
    const blocks = report(sheet({ newScope: 'Smaller' }), []);
    expect(headings(blocks).at(-1)).toBe('the brief');
    expect(facts(blocks)).toEqual([{ label: 'the newScope', value: 'Smaller' }]);
    expect(blocks.some((block) => block.kind === 'text' && block.text.startsWith('Kept ready'))).toBe(true);
  });

  it('puts what waiting costs beside the verdict, and never into it', () => {
    const [without, having] = [report(sheet()), report(sheet(), [], 'Dearer by March.')];
    expect(JSON.stringify(without)).not.toContain('Dearer by March.');
    expect(headings(having)).toContain('What other sheets know');
    expect(having[1]).toEqual(without[1]);
  });

  it('carries every word that was typed', () => {
    const text = JSON.stringify(report(sheet(BRIEF, { team: { ...ABSENT, for: 'Seen by nobody else' } })));
    for (const typed of [...Object.values(BRIEF), 'Seen by nobody else'].flat()) {
      if (typeof typed === 'string' && !/^\d{4}-|^equal$/.test(typed)) expect(text).toContain(typed);
    }
  });
});

describe('a contract', () => {
  it('is shown with the dates it has, and says when its day for notice has passed', () => {
    expect(contractTexts([VENDOR], '2026-11-30')).toEqual([
      'Brightmarl: notice by 30 Nov 2026, renews 1 Mar 2027.',
    ]);
    expect(contractTexts([VENDOR], '2026-12-01')[0]).toContain('Its day for notice has passed.');
    expect(contractTexts([{ ...VENDOR, what: ' ', notice: '' }], '2026-12-01')).toEqual([
      'A contract without a name: renews 1 Mar 2027.',
    ]);
    expect(contractTexts([blankVendor('b')], '2026-12-01')).toEqual([]);
  });
});
