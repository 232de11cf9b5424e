import { describe, expect, it } from 'vitest';
import { renderMarkdown } from '../../report/formats/markdown/markdown.ts';
import { committeeReads } from './committeeReads.ts';
import { disagreementSections } from './disagreementReport.ts';
import { blankDisagreement, type Disagreement } from '../document/disagreements.ts';
import { buildDocument } from './build.ts';
import { examplePlan, TODAY, WORDINGS } from './plans.fixture.ts';
import type { Forecasts } from '../../sheets/sheet.ts';
import type { Plan } from '../document/schema.ts';
import { shown } from '../../report/shown.fixture.ts';

const NOTHING: Forecasts = { scope: { kind: 'blank' }, stalled: undefined };
const OWNER: Disagreement = {
  id: 'd1',
  at: 'lead/productionDate',
  label: 'Program lead charter: Production date they answer for',
  mine: '31 Mar 2027',
  by: 'Ines Calloway',
  theirs: '30 Jun 2027',
  theirsBy: 'Owen Tighe',
  noted: '2026-11-18',
  instead: '"2027-06-30"',
};
const about = (at: string): Disagreement => ({
  ...OWNER,
  id: at.replaceAll('/', '-'),
  at,
  label: `About ${at}`,
});
const withThem = (...disagreements: Disagreement[]): Plan => ({ ...examplePlan(), disagreements });
const text = (document: 'team' | 'committee' | 'executive' | 'evidence', plan: Plan) =>
  renderMarkdown('Plan', shown(buildDocument(document, plan, NOTHING, WORDINGS, TODAY).sections));

describe('where two people disagree', () => {
  it('is a table of what, who says which, and since when', () => {
    const [heading, table] = shown(disagreementSections([OWNER]));
    expect(heading).toMatchObject({ kind: 'heading', level: 2, text: 'Where we disagree' });
    expect(table?.kind === 'table' && table.table.rows).toEqual([
      [OWNER.label, 'Ines Calloway: 31 Mar 2027', 'Owen Tighe: 30 Jun 2027', '18 Nov 2026'],
    ]);
  });

  it('is no part of a plan while there is none, or only a row that was begun and left', () => {
    expect(shown(disagreementSections([]))).toEqual([]);
    expect(shown(disagreementSections([blankDisagreement('d')]))).toEqual([]);
    expect(text('team', withThem())).not.toContain('Where we disagree');
  });

  it('says that one side wants nothing there, and leaves out a name nobody wrote', () => {
    const [, table] = shown(disagreementSections([{ ...OWNER, mine: ' ', theirsBy: '' }]));
    expect(table?.kind === 'table' && table.table.rows[0]?.slice(1, 3)).toEqual([
      'Ines Calloway: nothing',
      '30 Jun 2027',
    ]);
  });

  it('stands in the team’s plan and in the committee’s pack, and in no other document', () => {
    const plan = withThem(OWNER);
    expect(text('team', plan)).toContain('Owen Tighe: 30 Jun 2027');
    expect(text('committee', plan)).toContain('Owen Tighe: 30 Jun 2027');
    for (const other of ['executive', 'evidence'] as const) {
      expect(text(other, plan)).toBe(text(other, withThem()));
    }
  });

  it('is kept from the committee where its pack is silent', () => {
    const kept = [
      'gate/gates/g/said',
      'sponsor/attention/a/did',
      'sponsor/ask',
      'recovery/signs/sponsor/for',
    ];
    const shown = ['sponsor/disputes/d/how', 'steering/sponsor', 'scope/committed', ''];
    const rows = [...kept, ...shown].map(about);
    expect(rows.map(({ at }) => at).filter((at) => committeeReads(at.split('/')))).toEqual(shown);
    const pack = text('committee', withThem(...rows.slice(0, kept.length)));
    expect(pack).toBe(text('committee', withThem()));
    const team = { ...withThem(...rows), parts: { 'team/disagreements-private': true } };
    for (const at of kept) expect(text('team', team)).toContain(`About ${at}`);
    const [ofAGate, ...ofPrivate] = kept;
    expect(text('team', withThem(...rows))).toContain(`About ${ofAGate}`);
    for (const at of ofPrivate) expect(text('team', withThem(...rows))).not.toContain(`About ${at}`);
  });
});
