import * as v from 'valibot';
import type { Fields } from '../../sheets/fields.ts';
import type { Sheet } from '../../sheets/finding.ts';
import { SHEET_TABLES, SHEETS } from '../../sheets/index.ts';
import { checkPlan, type ReadPlan, readPlan } from '../document/read.ts';
import { blankPlan, type Plan, PlanSchema } from '../document/schema.ts';
import { toldPlan } from '../document/told.ts';

/** A plan that holds one worksheet of another and nothing else of it but its program. */
export function sheetPlan(plan: Plan, sheet: Sheet, withPrivate: boolean): Plan {
  const { [sheet]: held, program } = withPrivate ? plan : toldPlan(plan);
  return { ...blankPlan(plan.id), program, [sheet]: held };
}

/** The same as a text, as short as it can be: what is blank is read as blank all the same. */
export function sheetText(plan: Plan, sheet: Sheet, withPrivate: boolean): string {
  const one = sheetPlan(plan, sheet, withPrivate);
  const { app, version, id, revision, program, [sheet]: held } = one;
  const short = { app, version, id, revision, sheet, ...(bare({ program, [sheet]: held }) as object) };
  const read = checkPlan(short);
  const alike = read.kind === 'plan' && JSON.stringify(read.plan[sheet]) === JSON.stringify(held);
  return JSON.stringify(alike ? short : { ...one, sheet });
}

/** Without whatever is blank; rows stay, however blank they are. */
function bare(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(bare);
  if (typeof value !== 'object' || value === null) return value;
  const said = Object.entries(value).map(([key, inner]) => [key, bare(inner)] as const);
  return Object.fromEntries(said.filter(([, inner]) => !isBlank(inner)));
}

function isBlank(value: unknown): boolean {
  if (value === '' || value === false) return true;
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}

/** A worksheet that came in as such a text, with all else blank, or why it is none. */
export function readSheet(
  text: string,
): (ReadPlan & { kind: 'refused' }) | { kind: 'sheet'; plan: Plan; sheet: Sheet } {
  const read = readPlan(text);
  if (read.kind === 'refused') return read;
  const { sheet: said } = read.plan;
  const sheet = SHEETS.find((one) => one === said) ?? 'triage';
  return { kind: 'sheet', plan: sheetPlan(read.plan, sheet, true), sheet };
}

/**
 * What the open plan and such a worksheet are merged from: nothing. So what only one of them says is kept, what is blank in
 * one takes nothing from the other, and all but the worksheet stays as it is.
 */
export function sheetBase(mine: Plan, theirs: Plan, sheet: Sheet): Plan {
  const rows = commonRows(SHEET_TABLES[sheet].table.fields, mine[sheet], theirs[sheet]);
  return v.parse(PlanSchema, { ...blankPlan(mine.id), program: theirs.program, [sheet]: rows });
}

type Held = Record<string, unknown>;

/** The rows that both have, blank: nobody has deleted one that the other has not. */
function commonRows(fields: Fields, mine: object, theirs: object): object {
  const held = (of: object, key: string) => (of as Held)[key] as object;
  return Object.fromEntries(
    Object.entries(fields).flatMap(([key, field]): [string, unknown][] => {
      if (field.is === 'group') return [[key, commonRows(field.fields, held(mine, key), held(theirs, key))]];
      if (field.is !== 'rows') return [];
      const ours = new Set((held(mine, key) as { id: string }[]).map(({ id }) => id));
      const both = (held(theirs, key) as { id: string }[]).filter(({ id }) => ours.has(id));
      return [[key, both.map(({ id }) => ({ id }))]];
    }),
  );
}
