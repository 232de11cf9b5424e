import { describe, expect, it } from 'vitest';
import { AROUND, blank, charter, RISK, SECURITY, WORDING } from './lead.fixture.ts';
import type { Lead } from './fields.ts';
import { reportLead } from './report.ts';
import { shown, type Shown } from '../../report/shown.fixture.ts';

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

  it('prints the charter with a line for whoever signs, and their day where they have', () => {
    const authorities = [RISK, { ...SECURITY, written: 'no', on: '2026-10-09' }, { id: 'b' }];
    const blocks = report(charter({ authorities, acceptedOn: '' }));
    expect(captions(blocks)).toEqual(['the slices', 'the authorities: 1 of 2 in writing']);
    expect(facts(blocks)).toContainEqual({ label: 'the productionDate', value: '31 Mar 2027' });
    expect(facts(blocks)).toContainEqual({ label: 'the grantedBy', value: 'Tomas Reyl, 7 Oct 2026' });
    expect(signed(blocks)).toEqual([
      'Signed by Tomas Reyl, who grants the role, on 7 Oct 2026',
      'Signed by Ines Calloway, who answers for the date, on …………',
      'Signed by Dr Priya Raman, for Model risk, on 8 Oct 2026',
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
