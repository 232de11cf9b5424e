import { describe, expect, it } from 'vitest';
import { renderMarkdown } from '../../report/formats/markdown/markdown.ts';
import { changesBetween } from '../merging/changes.ts';
import { changesReport } from './changesReport.ts';
import { committeeReads } from './committeeReads.ts';
import { examplePlan, WORDINGS } from './plans.fixture.ts';
import { copyOf } from '../document/edits.fixture.ts';
import type { Plan } from '../document/schema.ts';
import { shown } from '../../report/shown.fixture.ts';

const EXAMPLE = examplePlan();
const CHANGED: Plan = (() => {
  const plan = copyOf(EXAMPLE);
  plan.program.dayZero = '2026-10-05';
  plan.steering.cadence = 'monthly';
  plan.steering.next = '';
  plan.recovery.signs.sponsor.verdict = 'difficulty';
  plan.sponsor.ask = 'An hour with each head of function';
  return { ...plan, revision: 44 };
})();
const report = (before: Plan, after: Plan, changes = changesBetween(before, after)) =>
  shown(changesReport(changes, before, after, WORDINGS));

describe('the report of what changed', () => {
  it('has a heading and a table for each worksheet, in the plan’s order', () => {
    const blocks = report(EXAMPLE, CHANGED);
    expect(blocks.map((block) => (block.kind === 'heading' ? block.text : block.kind))).toEqual([
      ...[WORDINGS.triage.title, 'table', WORDINGS.steering.title, 'table'],
      ...[WORDINGS.sponsor.title, 'table', WORDINGS.recovery.title, 'table'],
    ]);
    const steering = blocks[3];
    expect(steering).toEqual({
      kind: 'table',
      table: {
        caption: '2 changes',
        columns: ['Where', 'Before', 'After'].map((label) => ({ label, holds: 'words' })),
        rows: [
          [WORDINGS.steering.fields.cadence.label, expect.any(String), 'Every month'],
          [WORDINGS.steering.fields.next.label, '8 Dec 2026', 'not yet said'],
        ],
      },
    });
    expect(blocks[1]).toMatchObject({ table: { caption: '1 change' } });
  });

  it('becomes Markdown', () => {
    expect(renderMarkdown('What changed', report(EXAMPLE, CHANGED))).toContain(
      `| ${WORDINGS.triage.fields.dayZero.label} | 2 Sep 2026 | 5 Oct 2026 |`,
    );
  });

  it('says that nothing has changed, where nothing has', () => {
    const nothing = [{ kind: 'text', text: 'Nothing in the plan has changed.' }];
    expect(report(EXAMPLE, copyOf(EXAMPLE))).toEqual(nothing);
    const spaced = { ...EXAMPLE, program: { ...EXAMPLE.program, name: 'Second  Look ' } };
    expect(JSON.stringify(report(EXAMPLE, spaced))).toContain('Second[2 blanks]Look[1 blank]');
  });

  it('counts changes in fields that this version does not know', () => {
    const unknown = report(EXAMPLE, { ...EXAMPLE, later: 1 });
    expect(unknown).toMatchObject([{ text: '1 change is in a field that this version does not know.' }]);
    expect(report(EXAMPLE, { ...CHANGED, later: 1, latest: 2 }).at(-1)).toMatchObject({
      text: '2 more changes are in fields that this version does not know.',
    });
  });

  it('can be cut down to what a committee may read', () => {
    const changes = changesBetween(EXAMPLE, CHANGED).filter(({ path }) => committeeReads(path));
    const titles = report(EXAMPLE, CHANGED, changes).flatMap((block) =>
      block.kind === 'heading' ? [block.text] : [],
    );
    expect(titles).toEqual([WORDINGS.triage.title, WORDINGS.steering.title]);
    expect(committeeReads(['sponsor', 'disputes', 'd', 'how'])).toBe(true);
    for (const path of [
      ['sponsor', 'attention', 'a'],
      ['gate', 'gates'],
      ['recovery', 'kill'],
      ['disagreements', 'd'],
    ]) {
      expect(committeeReads(path)).toBe(false);
    }
  });
});
