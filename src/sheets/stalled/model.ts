import * as v from 'valibot';
import { group, rowId, rowsOf, typed } from '../fields.ts';

/** What is asked for as a range. Money in the plan's currency, except the leavers and the percentage. */
export const RANGED = ['burn', 'value', 'leavers', 'salary', 'replacing', 'finish', 'restructure'] as const;
export type Ranged = (typeof RANGED)[number];

const range = { low: typed, likely: typed, high: typed };
const RangeSchema = v.optional(group(range), {});

/**
 * What it takes to replace a person, in per cent of a year's pay. The sources disagree, so this is as wide as
 * they are: a median of 21 (Center for American Progress 2012), between 50 and 200 (Gallup 2019).
 */
export const REPLACING = { low: '21', likely: '50', high: '200' } as const;
const ReplacingSchema = v.optional(
  group({
    low: v.optional(typed, REPLACING.low),
    likely: v.optional(typed, REPLACING.likely),
    high: v.optional(typed, REPLACING.high),
  }),
  {},
);

/** How many months are counted until the reader says otherwise, and the most there can be. */
export const HORIZON = 18;
export const MOST_MONTHS = 36;

/** A contract and its dates. `notice` is the last day on which notice can be given. */
export const VendorSchema = group({ id: rowId, what: typed, notice: typed, renewal: typed, minimum: typed });
export type Vendor = v.InferOutput<typeof VendorSchema>;

/** Work that has to be done again if it is not used by a date. */
export const StaleWorkSchema = group({ id: rowId, what: typed, on: typed, ...range });
export type StaleWork = v.InferOutput<typeof StaleWorkSchema>;

export const StalledSchema = group({
  /** The day on which the count starts. */
  from: typed,
  /** Whole months, 1 to 36. */
  months: v.optional(typed, String(HORIZON)),
  /** Money a month for the people and licences that go on while nothing moves. */
  burn: RangeSchema,
  /** Money a month of benefit that does not come. */
  value: RangeSchema,
  /** People who would leave within the months counted. */
  leavers: RangeSchema,
  /** Money a year. */
  salary: RangeSchema,
  /** Per cent of a year's pay. */
  replacing: ReplacingSchema,
  vendors: rowsOf(VendorSchema),
  stale: rowsOf(StaleWorkSchema),
  /** Money still to be spent on each branch. */
  finish: RangeSchema,
  restructure: RangeSchema,
  /** Money already spent: shown, and left out of every sum. */
  sunk: typed,
  /** Standing with the board, in words: no number for it could be defended. */
  board: typed,
});
export type Stalled = v.InferOutput<typeof StalledSchema>;

/** A contract nobody has named yet. */
export function blankVendor(id: string): Vendor {
  return v.parse(VendorSchema, { id });
}

/** Work that goes stale, not yet named. */
export function blankStaleWork(id: string): StaleWork {
  return v.parse(StaleWorkSchema, { id });
}

/** Every field of the sheet that has words of its own in content/worksheets/stalled.yaml. */
export const STALLED_FIELDS = [
  'from',
  'months',
  ...RANGED,
  'vendors',
  'contract',
  'notice',
  'renewal',
  'minimum',
  'stale',
  'work',
  'on',
  'redo',
  'sunk',
  'board',
  'low',
  'likely',
  'high',
] as const;
export type StalledField = (typeof STALLED_FIELDS)[number];
