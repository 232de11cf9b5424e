import { isBegun } from './begun.ts';
import { benefits } from './benefits/sheet.ts';
import type { Sheet } from './finding.ts';
import { gate } from './gate/sheet.ts';
import { governance } from './governance/sheet.ts';
import { handover } from './handover/sheet.ts';
import { SHEET_TABLES } from './index.ts';
import { lead } from './lead/sheet.ts';
import { milestone } from './milestone/sheet.ts';
import { recovery } from './recovery/sheet.ts';
import { scope } from './scope/sheet.ts';
import type { Behaviour, Sheets } from './sheet.ts';
import { sponsor } from './sponsor/sheet.ts';
import { stalled } from './stalled/sheet.ts';
import { steering } from './steering/sheet.ts';
import { triage } from './triage/sheet.ts';

// Apart from index.ts, which every page loads: only documents ask what a worksheet means, and the compiler sees to it that
// none is forgotten.

/** What every worksheet answers. */
export const BEHAVIOURS: { readonly [Name in Sheet]: Behaviour } = {
  triage,
  gate,
  scope,
  benefits,
  steering,
  lead,
  milestone,
  governance,
  handover,
  sponsor,
  recovery,
  stalled,
};

/** True for a worksheet of which the plan speaks: somebody has begun it, or no plan can do without it. */
export function isAsked(sheet: Sheet, plan: Sheets): boolean {
  return BEHAVIOURS[sheet].needed?.({ plan }) || isBegun(SHEET_TABLES[sheet].table, plan[sheet]);
}
