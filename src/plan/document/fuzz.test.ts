import { SHEET_TABLES, wordsOf } from '../../sheets/index.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../../tests/support/runs.ts';
import example from '../../../content/examples/second-look.json?raw';

import { renderMarkdown } from '../../report/formats/markdown/markdown.ts';
import { forecastsOf } from '../documents/forecasts.ts';
import { readPlan } from './read.ts';
import { reportPlan } from '../documents/report.ts';
import { reviewPlan } from '../documents/review.ts';
import type { Wordings } from '../../sheets/sheet.ts';
import { shown } from '../../report/shown.fixture.ts';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

function wording<Field extends string>(id: string, fields: readonly Field[]) {
  const labels = Object.fromEntries(fields.map((field) => [field, { label: field }]));
  return {
    id,
    title: id,
    purpose: '',
    chapter: id,
    fields: labels as Record<string, unknown> as Record<Field, { label: string }>,
  };
}
const wordings: Wordings = {
  triage: wording('triage', wordsOf(SHEET_TABLES.triage)),
  gate: wording('gate', wordsOf(SHEET_TABLES.gate)),
  scope: wording('scope', wordsOf(SHEET_TABLES.scope)),
  benefits: wording('benefits', wordsOf(SHEET_TABLES.benefits)),
  steering: wording('steering', wordsOf(SHEET_TABLES.steering)),
  lead: wording('lead', wordsOf(SHEET_TABLES.lead)),
  milestone: wording('milestone', wordsOf(SHEET_TABLES.milestone)),
  governance: { ...wording('governance', wordsOf(SHEET_TABLES.governance)), sources: {} },
  handover: wording('handover', wordsOf(SHEET_TABLES.handover)),
  sponsor: wording('sponsor', wordsOf(SHEET_TABLES.sponsor)),
  recovery: wording('recovery', wordsOf(SHEET_TABLES.recovery)),
  stalled: wording('stalled', wordsOf(SHEET_TABLES.stalled)),
};

/** What shows in a text when a value was missing where it was made. */
const SLIPS = /undefined|NaN|Infinity|\[object/;

/** A piece of the text cut out, doubled or overwritten. */
const torn = fc
  .record({
    at: fc.nat(example.length),
    length: fc.nat(60),
    put: fc.string({ unit: 'binary', maxLength: 12 }),
  })
  .map(({ at, length, put }) => example.slice(0, at) + put + example.slice(at + length));
const doubled = fc
  .tuple(fc.nat(example.length), fc.nat(2000))
  .map(([at, length]) => example.slice(0, at + length) + example.slice(at));

const JUNK: Json[] = [
  null,
  true,
  0,
  -1,
  1e300,
  '',
  '9999-12-31',
  '0000-01-01',
  '1e9',
  '1000000000',
  '0,000001',
  [],
  {},
];
const anyJunk = fc.oneof(fc.constantFrom(...JUNK), fc.jsonValue() as fc.Arbitrary<Json>, fc.string());

/** A few values of the document, wherever they stand, replaced by something else or taken out. */
const swapped = fc
  .array(fc.tuple(fc.nat(), fc.option(anyJunk)), { minLength: 1, maxLength: 4 })
  .map((changes) => {
    const document = JSON.parse(example) as Json;
    for (const [where, junk] of changes) {
      const slots = slotsOf(document);
      const slot = slots[where % slots.length];
      if (!slot) continue;
      if (junk === null && !Array.isArray(slot.holder)) delete slot.holder[slot.key];
      else (slot.holder as Record<string, Json>)[slot.key] = junk;
    }
    return JSON.stringify(document);
  });

type Slot = { holder: Json[] | { [key: string]: Json }; key: string };
function slotsOf(value: Json): Slot[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [{ holder: value, key }, ...slotsOf(inner)]);
}

/** Texts of the plan replaced by other texts only: nearly always still a plan, and often an odd one. */
const retyped = fc
  .array(
    fc.tuple(
      fc.nat(),
      fc.oneof(fc.constantFrom(...JUNK.filter((junk) => typeof junk === 'string')), fc.string()),
    ),
    {
      minLength: 1,
      maxLength: 25,
    },
  )
  .map((changes) => {
    const document = JSON.parse(example) as Json;
    const typed = [
      'name',
      'text',
      'owner',
      'due',
      'dayZero',
      'start',
      'next',
      'low',
      'likely',
      'high',
      'planned',
      'people',
      'cost',
      'committed',
      'waitLow',
      'waitLikely',
      'waitHigh',
      'cut',
      'currency',
      'date',
      'promise',
      'decision',
    ];
    const slots = slotsOf(document).filter(({ key }) => typed.includes(key));
    for (const [where, text] of changes) {
      const slot = slots[where % slots.length];
      const old = slot && (slot.holder as Record<string, Json>)[slot.key];
      if (typeof old === 'string') (slot?.holder as Record<string, Json>)[slot?.key ?? ''] = text;
    }
    return JSON.stringify(document);
  });

describe('the worked example, spoiled in many ways', { timeout: 60_000 }, () => {
  it('is read or refused with a reason, and what was read is read again as the same', () => {
    const seen = { plan: 0, refused: 0 };
    fc.assert(
      fc.property(fc.oneof(torn, doubled, swapped, retyped), (text) => {
        const result = readPlan(text);
        seen[result.kind] += 1;
        if (result.kind === 'refused') expect(result.why).toMatch(/\.$/);
        else expect(readPlan(JSON.stringify(result.plan))).toEqual(result);
      }),
      { numRuns: runs(2000) },
    );
    // Both happen often: otherwise the spoiling is too mild or too rough to show anything.
    expect(seen.plan).toBeGreaterThan(runs(200));
    expect(seen.refused).toBeGreaterThan(runs(200));
  });

  it('can be reviewed, reported and exported whenever it can be read', () => {
    fc.assert(
      fc.property(fc.oneof(retyped, swapped), (text) => {
        const result = readPlan(text);
        fc.pre(result.kind === 'plan' && !SLIPS.test(text));
        const forecasts = forecastsOf(result.plan, { trials: 50, seed: 1 });
        const blocks = shown(reportPlan(result.plan, forecasts, wordings, '2026-11-20'));
        expect(renderMarkdown('Plan', blocks)).not.toMatch(SLIPS);
        for (const finding of reviewPlan(result.plan, forecasts, wordings, '2026-11-20')) {
          expect(finding.field.startsWith(`${finding.sheet}-`)).toBe(true);
        }
      }),
    );
  });
});
