import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../../tests/support/runs.ts';
import { renderMarkdown } from '../../report/formats/markdown/markdown.ts';
import { optionsOf } from '../fields.ts';
import { COST_NAMES, EFFORT_NAMES, SHAPE_NAMES } from './en/choices.ts';
import { WORKSTREAMS } from './fields.ts';
import { outlooksOf } from './outlook.ts';
import { readScope } from './read.ts';
import { reportScope } from './report.ts';
import { reviewScope } from './review.ts';
import { sheet, WORDING } from './sheet.fixture.ts';
import { shown, type Shown } from '../../report/shown.fixture.ts';

/** The same sheets on every run, so that a failure here is never chance. */
const FUZZ = { numRuns: runs(150) };
/** What shows in a text when a value was missing where it was made. */
const SLIPS = /undefined|NaN|Infinity|∞|\[object/;

/** What people type, valid or not. */
const odd = fc.constantFrom(
  ...['', '', ' ', '0', '0,0', '0.5', '3', '12', '1,500', '99.95', '1000000000', '0.000001'],
  ...['1.500', '-1', 'lots', '1e9', 'Infinity', 'NaN', '٣', '∞'],
);
/** Mostly good: a single odd field would hide what the others come to. */
function mostly(good: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc.oneof({ weight: 150, arbitrary: good }, { weight: 1, arbitrary: odd });
}
const number = mostly(
  fc.oneof(
    fc.constant(''),
    fc.nat(400).map((n) => String(n / 4)),
  ),
);
const costs = fc.constantFrom('', '0', '0.000001', '4600', '1000000000');
const people = mostly(fc.constantFrom('', '', '0.5', '2', '9', '0.000001', '50000'));
const date = fc.constantFrom(
  '',
  '2026-10-05',
  '2026-10-03',
  '2027-01-29',
  '9999-12-01',
  '0000-01-01',
  'soon',
);
const name = fc.constantFrom('', ' ', 'Exit terms', '<b>', '|', '\n');

/** Three numbers in order, now and then with a gap or with something else. */
function range(parts: [string, string, string]) {
  const sorted = fc
    .tuple(fc.nat(80), fc.nat(80), fc.nat(80))
    .map((three) => three.sort((a, b) => a - b).map((n) => String(n / 4)));
  return sorted.chain((three) =>
    fc.record({
      [parts[0]]: mostly(fc.constantFrom(three[0] ?? '', '')),
      [parts[1]]: mostly(fc.constant(three[1] ?? '')),
      [parts[2]]: mostly(fc.constantFrom(three[2] ?? '', '')),
    }),
  );
}
const follows = fc.array(fc.constantFrom(...WORKSTREAMS, 'x', 'gone'), { maxLength: 2 });
const line = fc
  .tuple(
    range(['low', 'likely', 'high']),
    range(['waitLow', 'waitLikely', 'waitHigh']),
    fc.record({ planned: number, people, booked: fc.boolean() }),
    fc.oneof({ weight: 9, arbitrary: fc.constant({}) }, { weight: 1, arbitrary: fc.record({ follows }) }),
  )
  .map(([effort, wait, rest, network]) => ({ ...effort, ...wait, ...rest, ...network }));
const scenario = fc.record({
  name,
  people: number,
  joins: fc.constantFrom('', ...WORKSTREAMS),
  bookValidation: fc.boolean(),
  cut: number,
  cutFrom: fc.constantFrom('', ...WORKSTREAMS),
});

const anySheet = fc
  .tuple(
    fc
      .tuple(fc.record(Object.fromEntries(WORKSTREAMS.map((stream) => [stream, line]))), fc.boolean())
      .map(([streams, stoodIn]) => (stoodIn ? { ...streams, integration: {} } : streams)),
    fc.record({
      extra: fc.oneof(
        fc.constant([]),
        fc.tuple(line, name).map(([row, called]) => [{ ...row, id: 'x', name: called }]),
      ),
      multiplier: fc.oneof(fc.constant({}), range(['low', 'likely', 'high'])),
      people,
      cost: mostly(costs),
      costUnit: fc.constantFrom(...optionsOf(COST_NAMES)),
      currency: fc.constantFrom('', 'GBP', 'JPY', '£', 'XYZ'),
      effortUnit: fc.constantFrom(...optionsOf(EFFORT_NAMES)),
      daysPerWeek: mostly(fc.constantFrom('', '5', '0.5')),
      shape: fc.constantFrom(...optionsOf(SHAPE_NAMES)),
      lambda: mostly(fc.constantFrom('', '4', '0.1', '100')),
      correlation: mostly(fc.constantFrom('', '0', '0.3', '0.95')),
      first: scenario,
      second: scenario,
    }),
    fc.record({ start: date, committed: date, day90: date }),
  )
  .map(([streams, frame, { day90, ...dates }]) => ({
    scope: sheet({ ...streams, ...frame, ...dates }),
    day90: day90 === 'soon' ? '' : day90,
  }));

function pictures(blocks: Shown[]) {
  return blocks.flatMap((block) => (block.kind === 'figure' ? [block] : []));
}

describe('whatever is typed on the sheet', { timeout: 30_000 }, () => {
  const seen = { ready: 0, blank: 0, nonsense: 0 };

  it('the report is made of words and numbers, and every table of whole rows', () => {
    fc.assert(
      fc.property(anySheet, ({ scope, day90 }) => {
        const read = readScope(scope, day90);
        seen[read.kind] += 1;
        const outlook = read.kind === 'ready' ? outlooksOf(scope, read.input, { trials: 50, seed: 1 }) : read;
        const blocks = shown(reportScope(scope, outlook, WORDING));
        // What was typed may say anything: the words before it is repeated may not.
        const own = blocks.slice(
          0,
          blocks.findIndex((b) => b.kind === 'heading' && /counted from/.test(b.text)),
        );
        expect(renderMarkdown('Scope', own.length > 0 ? own : blocks)).not.toMatch(SLIPS);
        for (const { figure, table } of pictures(blocks)) {
          expect(JSON.stringify(figure)).not.toMatch(/null/);
          for (const row of table.rows) expect(row).toHaveLength(table.columns.length);
        }
      }),
      FUZZ,
    );
    // Both happen often: otherwise the sheets are too good or too bad to show anything.
    expect(seen.ready).toBeGreaterThan(runs(20));
    expect(seen.nonsense).toBeGreaterThan(runs(30));
  });

  it('the review sends to a field and says how to mend it', () => {
    fc.assert(
      fc.property(anySheet, ({ scope }) => {
        for (const { field, says, mend } of reviewScope(scope, WORDING.fields)) {
          expect(field).toMatch(/^scope-[A-Za-z0-9-]+$/);
          expect(`${says} ${mend}`).not.toMatch(SLIPS);
          expect(says).toMatch(/\.$/);
          expect(mend).toMatch(/\.$/);
        }
      }),
      FUZZ,
    );
  });
});
