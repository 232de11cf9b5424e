import { BENEFITS } from './benefits/fields.ts';
import type { Fields, Group } from './fields.ts';
import { GATE, GATE_WORDS } from './gate/fields.ts';
import { GOVERNANCE, GOVERNANCE_WORDS } from './governance/fields.ts';
import { HANDOVER, HANDOVER_WORDS } from './handover/fields.ts';
import { LEAD } from './lead/fields.ts';
import { MILESTONE } from './milestone/fields.ts';
import { RECOVERY, RECOVERY_WORDS } from './recovery/fields.ts';
import { SCOPE } from './scope/fields.ts';
import { SPONSOR, SPONSOR_WORDS } from './sponsor/fields.ts';
import { STALLED, STALLED_WORDS } from './stalled/fields.ts';
import { STEERING } from './steering/fields.ts';
import { TRIAGE, TRIAGE_WORDS } from './triage/fields.ts';

/** What a worksheet is made of: its fields, and what has words on it beside them. */
export type SheetTable = { readonly table: Group; readonly words?: readonly string[] };

/** Every worksheet, in the order in which the plan prints them. */
export const SHEET_TABLES = {
  triage: { table: TRIAGE, words: TRIAGE_WORDS },
  gate: { table: GATE, words: GATE_WORDS },
  scope: { table: SCOPE },
  benefits: { table: BENEFITS },
  steering: { table: STEERING },
  lead: { table: LEAD },
  milestone: { table: MILESTONE },
  governance: { table: GOVERNANCE, words: GOVERNANCE_WORDS },
  handover: { table: HANDOVER, words: HANDOVER_WORDS },
  sponsor: { table: SPONSOR, words: SPONSOR_WORDS },
  recovery: { table: RECOVERY, words: RECOVERY_WORDS },
  stalled: { table: STALLED, words: STALLED_WORDS },
} as const satisfies Record<string, SheetTable>;

export type SheetTables = typeof SHEET_TABLES;
export const SHEETS = Object.keys(SHEET_TABLES) as (keyof SheetTables)[];

/** The keys of the words that content/worksheets/ has to have for a worksheet, and no others. */
export function wordsOf({ table, words = [] }: SheetTable): string[] {
  return [...new Set([...wordsIn(table.fields), ...words])];
}

function wordsIn(fields: Fields): string[] {
  return Object.entries(fields).flatMap(([key, field]) => [
    ...(key === 'id' ? [] : [field.word ?? key].filter(Boolean)),
    ...('fields' in field ? wordsIn(field.fields) : []),
  ]);
}
