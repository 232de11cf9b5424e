import { describe, expect, it } from 'vitest';
import { outlooksOf } from './outlook.ts';
import { readScope } from './read.ts';
import { forecastSection, reportScope, scenarioTable } from './report.ts';
import { exactly, inputOf, sheet, WORDING } from './sheet.fixture.ts';
import { FAT_TAIL } from './warnings.ts';
import { showTable } from '../../report/blocks.ts';
import { shown, type Shown } from '../../report/shown.fixture.ts';

/** Ten weeks of model and forty of integration, without doubt: 25 weeks for two people. */
const SHEET = {
  model: { ...exactly(10), planned: '20' },
  multiplier: exactly(4),
  people: '2',
  start: '2026-10-05',
  cost: '1000',
  currency: 'GBP',
};
const SIMULATION = { trials: 200, seed: 1 };

function outlooks(changes: object) {
  const fields = { ...SHEET, ...changes };
  return outlooksOf(sheet(fields), inputOf(fields, '2026-12-01'), SIMULATION);
}
function report(changes: object = {}): Shown[] {
  const scope = sheet({ ...SHEET, ...changes });
  const read = readScope(scope, '2026-12-01');
  return shown(
    reportScope(scope, read.kind === 'ready' ? outlooksOf(scope, read.input, SIMULATION) : read, WORDING),
  );
}
const texts = (blocks: Shown[]) => blocks.flatMap((block) => (block.kind === 'text' ? [block.text] : []));
const figures = (blocks: Shown[]) =>
  blocks.flatMap((block) => (block.kind === 'figure' ? [block.figure.kind] : []));

describe('the report of scope', () => {
  it('opens with the sheet’s title, to be linked to', () => {
    expect(report()[0]).toEqual({ kind: 'heading', level: 2, text: 'Scope', id: 'scope' });
  });

  it('says so when the model work has no estimate, and of an untouched sheet no more', () => {
    const none: Shown = { kind: 'text', text: 'The model work has no estimate yet.', tone: 'quiet' };
    expect(shown(reportScope(sheet({}), { kind: 'blank' }, WORDING)).slice(1)).toEqual([none]);
    expect(report({ model: {} })[1]).toEqual(none);
  });

  it('keeps what else was typed while the model work has no estimate', () => {
    const blocks = report({ model: {} });
    const facts = blocks.flatMap((block) => (block.kind === 'facts' ? block.rows : []));
    expect(facts).toContainEqual(expect.objectContaining({ value: '£1,000 a week' }));
    expect(facts).toContainEqual(expect.objectContaining({ value: '5 Oct 2026' }));
  });

  it('says so while it is still being counted', () => {
    expect(texts(shown(reportScope(sheet(SHEET), { kind: 'counting' }, WORDING)))).toEqual(['Counting …']);
  });

  it('names what has to be mended, and shows no figure that rests on it', () => {
    const blocks = report({ people: '0', cost: 'much' });
    expect(blocks[2]).toMatchObject({
      kind: 'list',
      items: { length: 2, 0: expect.stringContaining('no people') },
    });
    expect(figures(blocks)).toEqual([]);
  });

  it('goes from the finding through the pictures to the sentence for the budget', () => {
    const blocks = report({ multiplier: {} });
    expect(texts(blocks)[0]).toMatch(/^The work is as likely as not to fit in .* simulated runs\.$/);
    expect(figures(blocks)).toEqual(['ranges', 'curve', 'dates', 'gantt', 'drivers', 'drivers']);
    expect(texts(blocks)).toContainEqual(expect.stringMatching(/^“The whole takes about £.*”$/));
  });

  it('leaves out the pictures that nothing is known for', () => {
    expect(figures(report({ start: '' }))).toEqual(['ranges', 'curve', 'gantt']);
    expect(figures(report({ people: '' }))).toEqual(['ranges', 'curve']);
  });

  it('says wherever there is a result that ranges have ends and overruns do not', () => {
    expect(texts(report())).toContain(FAT_TAIL);
    expect(texts(shown(forecastSection(sheet(SHEET), outlooks({}), WORDING)))).toContain(FAT_TAIL);
    expect(texts(report({ model: {} }))).not.toContain(FAT_TAIL);
  });

  it('warns in bold before the pictures', () => {
    const blocks = report({ committed: '2026-12-01' });
    const warned = blocks.findIndex((block) => block.kind === 'text' && block.tone === 'stop');
    expect(blocks[warned]).toMatchObject({ text: expect.stringContaining('Do not stand by the date') });
    expect(warned).toBeLessThan(blocks.findIndex(({ kind }) => kind === 'figure'));
  });
});

describe('the scenarios', () => {
  const table = (changes: object) =>
    showTable(scenarioTable(outlooks(changes), sheet({ ...SHEET, ...changes })));
  const cell = (changes: object, label: string) =>
    table(changes)
      .rows.find(([name]) => name === label)
      ?.slice(1);
  const CUT = { first: { name: 'Cut', cut: '20' } };
  const MORE = { second: { people: '3' } };

  it('are a table in the report as soon as there is one', () => {
    const captions = (blocks: Shown[]) =>
      blocks.flatMap((block) => (block.kind === 'table' ? [block.table.caption] : []));
    expect(captions(report(CUT))).toContainEqual(expect.stringMatching(/^What if/));
    expect(captions(report())).not.toContainEqual(expect.stringMatching(/^What if/));
  });

  it('stand beside the base, each with its difference', () => {
    const both = { ...CUT, ...MORE };
    expect(table(both).columns.map(({ label }) => label)).toEqual(['Measure', 'Base', 'Cut', 'Scenario B']);
    expect(cell(both, 'Effort P50, person-weeks')).toEqual(['50', '40 (−10)', '50']);
    expect(cell(both, 'Money P80')).toEqual(['£50,000', '£40,000 (−£10,000)', '£50,000']);
    // 25, 20 and 10 weeks for 2, 2 and 5 people.
    expect(cell(both, 'Ends P80')).toEqual([
      '26 Mar 2027',
      '19 Feb 2027 (35 days earlier)',
      '11 Dec 2026 (105 days earlier)',
    ]);
    for (const row of table(both).rows) expect(row).toHaveLength(4);
  });

  it('are compared by the promised date and by day 90 where there are such', () => {
    expect(cell(MORE, 'Promised date met')).toBeUndefined();
    expect(cell({ ...MORE, committed: '2026-12-11' }, 'Promised date met')).toEqual(['0%', '100%']);
    expect(cell(MORE, 'Whole plan done by day 90')).toEqual(['0%', '0%']);
  });

  it('have a dash where there is no money, and weeks where there is no date', () => {
    const bare = { ...CUT, cost: '', start: '' };
    expect(cell(bare, 'Money P50')).toEqual(['–', '–']);
    expect(cell(bare, 'Ends P50')).toEqual([
      expect.stringMatching(/^week \d+$/),
      expect.stringMatching(/^week \d+$/),
    ]);
    expect(cell(bare, 'Done by day 90')).toBeUndefined();
  });

  it('are counted in the unit of the sheet', () => {
    expect(cell({ ...CUT, effortUnit: 'days' }, 'Effort P50, person-days')).toEqual(['50', '40 (−10)']);
  });
});
