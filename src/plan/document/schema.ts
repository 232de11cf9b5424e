import * as v from 'valibot';
import { MOST_ROWS, typed } from '../../sheets/fields.ts';
import { PROGRAM } from '../../sheets/program.ts';
import { SHEET_TABLES, type SheetTables } from '../../sheets/index.ts';
import { DISAGREEMENTS } from './disagreements.ts';
import { SET_ASIDE } from './setAside.ts';

/** The version of the document this build writes. A change of shape is a new version and a migration. */
export const VERSION = 3;

/** The highest revision that a file may bring: more than anybody types, with as much room above to go on counting. */
export const MOST_REVISION = 2 ** 40;
/** A plan remembers so many of the states that were handed out, the latest. */
export const MOST_SHARED = 50;
/** The name of a state that was saved: random, so that no two have the same. */
const stamp = v.pipe(v.string(), v.maxLength(64));

const sheets = Object.fromEntries(
  Object.entries(SHEET_TABLES).map(([sheet, { table }]) => [sheet, table.schema]),
) as { [Sheet in keyof SheetTables]: SheetTables[Sheet]['table']['schema'] };

/**
 * The plan: every worksheet as one document. What is saved, exported and imported is this and nothing else.
 * Its JSON Schema is published at /schema/plan.v3.json.
 */
export const PlanSchema = v.looseObject({
  app: v.literal('unstall'),
  version: v.literal(VERSION),
  id: v.pipe(v.string(), v.regex(/^[A-Za-z0-9-]{1,64}$/)),
  /** Counts the changes; of two copies the higher one is the later. */
  revision: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** When it was last changed, ISO 8601 with zone; blank for a plan nobody has changed. */
  changed: typed,
  /** The stamp of the saved state that this copy was edited from; blank before it was first saved. */
  saved: v.optional(stamp, ''),
  /** The stamps of the states that were handed out as files: where a colleague’s file and this copy part. */
  shared: v.optional(v.pipe(v.array(stamp), v.maxLength(MOST_ROWS)), []),
  program: PROGRAM.schema,
  ...sheets,
  disagreements: DISAGREEMENTS.schema,
  setAside: SET_ASIDE.schema,
});
export type Plan = v.InferOutput<typeof PlanSchema>;

/** A plan with every field blank. */
export function blankPlan(id: string): Plan {
  return v.parse(PlanSchema, { app: 'unstall', version: VERSION, id, revision: 0 });
}

/** True while it says nothing, whatever it counts, dates and names its states by. */
export function isUntouched(plan: Plan): boolean {
  const blank = blankPlan(plan.id);
  const { revision, changed, saved, shared } = blank;
  return JSON.stringify({ ...plan, revision, changed, saved, shared }) === JSON.stringify(blank);
}
