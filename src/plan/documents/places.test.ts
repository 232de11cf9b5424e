import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../../tests/support/runs.ts';
import { tableIn } from '../../report/blocks.ts';
import { flatten } from '../../report/document.ts';
import { needed, show } from '../../report/values.ts';
import { ITEM_STATES } from '../../sheets/handover/fields.ts';
import { namesSum } from '../../sheets/steering/rights.ts';
import type { Plan } from '../document/schema.ts';
import { buildDocument } from './build.ts';
import * as words from './en/evidence.ts';
import { CLEAR_LETTER_DAY, clearLetterPlan, counted, examplePlan, TODAY, WORDINGS } from './plans.fixture.ts';
import { figuresIn } from './whose.ts';

const MISSING = show(needed(''));
const PLANS = [
  { name: 'the worked example', plan: examplePlan(), today: TODAY },
  { name: 'the insurer’s plan', plan: clearLetterPlan(), today: CLEAR_LETTER_DAY },
];

type Row = Record<string, string>;
/** The rows of a section’s tables, each cell under its heading. */
function rowsOf(id: string, { plan, today }: { plan: Plan; today: string }): Row[] {
  const made = buildDocument('evidence', plan, counted(plan), WORDINGS, today);
  return flatten(made.sections.filter((section) => section.id === id)).flatMap((block) => {
    const table = tableIn(block);
    return (table?.rows ?? []).map((row) =>
      Object.fromEntries(row.map((cell, at) => [table?.columns[at]?.label ?? '', show(cell)])),
    );
  });
}

/** How many of a kind the first section counts. */
const countOf = (kind: keyof typeof words.UNCHECKABLE, told: { plan: Plan; today: string }) =>
  Number(
    rowsOf('notYet', told).find((row) => row[words.kindOfThing] === words.UNCHECKABLE[kind])?.[
      words.howMany
    ] ?? 0,
  );

const somePlace = fc.constantFrom('', '  ', 'Register, page 4');

describe.each(PLANS)('the place of each claim, in $name', ({ plan, today }) => {
  /** The plan with places, states and days as they may be. */
  const otherwise = fc
    .record({
      places: fc.array(somePlace, { minLength: 60, maxLength: 60 }),
      kept: fc.array(fc.constantFrom('', 'kept', 'missed'), { minLength: 20, maxLength: 20 }),
      states: fc.array(fc.constantFrom(...ITEM_STATES), { minLength: 20, maxLength: 20 }),
      shownOn: fc.constantFrom('', '2026-01-05', '2027-12-01'),
    })
    .map(({ places, kept, states, shownOn }) => {
      const made = structuredClone(plan);
      const next = () => places.pop() ?? '';
      for (const [at, row] of made.steering.commitments.entries())
        Object.assign(row, { kept: kept[at], doneOn: '', place: next() });
      for (const row of made.steering.decisions) row.place = next();
      for (const [at, row] of made.handover.items.entries()) {
        Object.assign(row, { state: states[at], place: next() });
      }
      Object.assign(made.milestone, { shownOn, place: next() });
      return { plan: made, today };
    });

  it('stands beside whatever is told as done, and where there is none the first section counts it', () => {
    const { fields } = WORDINGS.steering;
    const item = 'State, and since when';
    fc.assert(
      fc.property(otherwise, (told) => {
        const parts = [
          ['kept', 'promises', (row: Row) => /^(Kept|Done )/.test(row[fields.kept.label] ?? '')],
          ['decided', 'decisions', () => true],
          ['accepted', 'handover', (row: Row) => /^Accepted|“Accepted”/.test(row[item] ?? '')],
          [
            'shown',
            'milestone',
            (row: Row) => !/^Not shown/.test(row[WORDINGS.milestone.fields.shownOn.label] ?? ''),
          ],
        ] as const;
        for (const [kind, id, isDone] of parts) {
          const rows = rowsOf(id, told);
          const bare = rows.filter((row) => row[words.place] === MISSING);
          const done = rows.filter(isDone);
          for (const row of rows) expect(Object.keys(row), id).toContain(words.place);
          for (const row of done) expect(row[words.place], id).not.toBe('');
          for (const row of bare) expect(done, id).toContain(row);
          expect(countOf(kind, told), id).toBe(bare.length);
        }
      }),
      { numRuns: runs(12) },
    );
  });

  it('of a figure is that of the very word that names it', () => {
    const sums = fc.constantFrom(
      '£120,000',
      '£60,000',
      '£180,000',
      '£427,800',
      '£210,000',
      '£96,000',
      '£20,000',
    );
    fc.assert(
      fc.property(fc.array(sums, { minLength: 1, maxLength: 4 }), somePlace, (named, place) => {
        const made = structuredClone(plan);
        const promise = `Confirms in writing ${named.join(', ')}`;
        const kept = { kept: 'kept' as const, due: '2026-01-05', doneOn: '2026-01-05', place };
        made.steering.commitments = [{ id: 'c', function: made.stalled.by, promise, ...kept }];
        const confirmed = figuresIn(made, counted(made), WORDINGS, today).filter(({ word }) => word);
        for (const { range } of confirmed)
          expect(namesSum(promise, Number(show(range[1] ?? '').replace(/\D/g, '')))).toBe(true);
        const rows = rowsOf('money', { plan: made, today });
        const isWritten = (row: Row) => row['In writing']?.startsWith('yes') ?? false;
        expect(rows.filter(isWritten)).toHaveLength(confirmed.length);
        const where = show(needed(place.trim()));
        for (const row of rows) expect(row[words.place] ?? '').toBe(isWritten(row) ? where : '');
      }),
      { numRuns: runs(20) },
    );
  });
});
