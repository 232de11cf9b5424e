import { describe, expect, it } from 'vitest';
import { type Shown, shown } from '../../report/shown.fixture.ts';
import type { Lead } from './fields.ts';
import { AROUND, blank, charter, RISK, SECURITY, WORDING } from './lead.fixture.ts';
import { reportLead } from './report.ts';

const report = (lead: Lead) => shown(reportLead(lead, AROUND, WORDING));
const facts = (blocks: Shown[]) => blocks.flatMap((block) => (block.kind === 'facts' ? block.rows : []));
const signed = (blocks: Shown[]) => blocks.flatMap((block) => (block.kind === 'list' ? block.items : []));
const captions = (blocks: Shown[]) =>
  blocks.flatMap((block) => (block.kind === 'table' ? [block.table.caption] : []));

describe('the report of a charter', () => {
  it('of a blank sheet says that nobody answers, and prints no charter', () => {
    const blocks = report(blank());
    expect(blocks.map(({ kind }) => kind)).toEqual(['heading', 'text', 'checklist']);
    expect(blocks[0]).toMatchObject({ level: 2, id: 'lead' });
    expect(blocks[1]).toMatchObject({ tone: 'stop', text: 'Nobody answers for the production date yet.' });
  });

  it('prints a charter that was begun elsewhere than at its name, but not for slices alone', () => {
    const blocks = report({ ...blank(), role: 'Program manager', decides: 'Moves up to 20,000' });
    expect(facts(blocks)).toContainEqual({ label: 'the name', value: 'not yet said' });
    expect(facts(blocks)).toContainEqual({ label: 'the role', value: 'Program manager' });
    expect(facts(blocks)).toContainEqual({ label: 'the decides', value: 'Moves up to 20,000' });
    expect(facts(report({ ...blank(), slices: charter().slices }))).toEqual([]);
  });

  it('opens with the verdict and its tests, each with what would mend it', () => {
    const [, text, tests] = report(charter({ limits: '' }));
    expect(text).toMatchObject({ tone: 'quiet', text: expect.stringContaining('leaves something open') });
    if (tests?.kind !== 'checklist') throw new Error('no tests');
    expect(tests.items.at(-1)).toMatchObject({ state: 'open', note: expect.stringContaining('reviewer') });
    expect(tests.items[0]).toMatchObject({ state: 'yes', note: '' });
    expect(report(charter())[1]).toMatchObject({ tone: 'go' });
  });

  it('prints the charter with a line for whoever has still to sign, and the day of those who have', () => {
    const authorities = [RISK, { ...SECURITY, written: 'no', on: '2026-10-09' }, { id: 'b' }];
    const blocks = report(charter({ authorities, acceptedOn: '' }));
    expect(captions(blocks)).toEqual(['the slices', 'the authorities: 1 of 2 in writing']);
    expect(facts(blocks)).toContainEqual({ label: 'the productionDate', value: '31 Mar 2027' });
    expect(facts(blocks)).toContainEqual({ label: 'the grantedBy', value: 'Tomas Reyl, 7 Oct 2026' });
    expect(signed(blocks)).toEqual([
      'Signed by Ines Calloway, who answers for the date, on …………',
      'Signed by Marek Dunne, for Security and technology, on …………',
    ]);
  });

  it('leaves room for a name that is not there', () => {
    const items = signed(report(charter({ grantedBy: '', grantedOn: '' })));
    expect(items[0]).toBe('Signed by …………, who grants the role, on …………');
  });

  it('shows a promised date as promised, not as the lead’s', () => {
    expect(facts(report(charter({ productionDate: '' })))).toContainEqual({
      label: 'the productionDate',
      value: '31 Mar 2027, promised in the scope estimator and not yet accepted',
    });
  });

  it('puts the day of each owner beside the forecast, and is not content where they differ', () => {
    const lines = [
      { name: 'Integration', by: 'Joel Abara', p50: '2027-05-24', p80: '2027-06-02' },
      { name: 'Exit terms', by: '', p50: '2026-11-03', p80: '2026-11-10' },
    ];
    const blocks = shown(
      reportLead(charter(), { ...AROUND, forecast: { lines, caveat: 'counted from May' } }, WORDING),
    );
    const [table] = blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : []));
    expect(table?.rows).toEqual([
      ['Integration', 'Owen Tighe', '12 Mar 2027', '24 May 2027', '2 Jun 2027', '73 days'],
      [
        'Exit terms',
        'not yet said',
        '',
        '3 Nov 2026',
        '10 Nov 2026',
        'The forecast is already past: count anew',
      ],
    ]);
    expect(blocks[1]).toMatchObject({ tone: 'stop' });
    const checks = blocks.flatMap((block) => (block.kind === 'checklist' ? block.items : []));
    expect(checks).toContainEqual({
      state: 'no',
      text: '1 of 2 lines of work have an owner: “Exit terms” has none.',
      note: expect.any(String),
    });
    expect(checks).toContainEqual(
      expect.objectContaining({ state: 'no', text: expect.stringContaining('1 of 1 owners’ dates lie') }),
    );
    expect(JSON.stringify(blocks)).toContain(
      'The figures of “Integration” are from Joel Abara, and Owen Tighe owns it.',
    );
  });

  it('is content with dates that the forecast bears out', () => {
    const lines = [{ name: 'integration', by: '', p50: '2027-03-20', p80: '2027-03-26' }];
    const blocks = shown(
      reportLead(charter(), { ...AROUND, forecast: { lines, caveat: 'counted from May' } }, WORDING),
    );
    const checks = blocks.flatMap((block) => (block.kind === 'checklist' ? block.items : []));
    expect(checks.map(({ state }) => state)).not.toContain('no');
    expect(blocks[1]).toMatchObject({ tone: 'go' });
  });

  it('carries every word that was typed', () => {
    const lead = charter();
    const text = JSON.stringify(report(lead));
    const { name, role, running, decides, escalates, limits, authorities, slices } = lead;
    const rows = [
      ...authorities.flatMap((row) => [row.function, row.may, row.by]),
      ...slices.map((row) => row.owner),
    ];
    for (const words of [name, role, running, decides, escalates, limits, ...rows])
      expect(text).toContain(words);
  });
});
