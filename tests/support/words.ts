import { BASE } from '../../scripts/base.ts';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { BenefitsField } from '../../src/sheets/benefits/fields.ts';
import type { Field } from '../../src/sheets/fields.ts';
import type { Sheet } from '../../src/sheets/finding.ts';
import type { GateField } from '../../src/sheets/gate/fields.ts';
import type { GovernanceField } from '../../src/sheets/governance/fields.ts';
import type { HandoverField } from '../../src/sheets/handover/fields.ts';
import { SHEET_TABLES } from '../../src/sheets/index.ts';
import type { LeadField } from '../../src/sheets/lead/fields.ts';
import type { MilestoneField } from '../../src/sheets/milestone/fields.ts';
import type { RecoveryField } from '../../src/sheets/recovery/fields.ts';
import type { ScopeField } from '../../src/sheets/scope/fields.ts';
import type { SponsorField } from '../../src/sheets/sponsor/fields.ts';
import type { StalledField } from '../../src/sheets/stalled/fields.ts';
import type { SteeringField } from '../../src/sheets/steering/fields.ts';
import type { TriageField } from '../../src/sheets/triage/fields.ts';
import type { Wording } from '../../src/sheets/wording.ts';

/** The words of each worksheet from content/, so that a reworded label is no broken test. */
export const TRIAGE: Wording<TriageField> = words('triage');
export const SCOPE: Wording<ScopeField> = words('scope');
export const STEERING: Wording<SteeringField> = words('steering');

export type Words = { id: string; title: string; chapter: string; fields: Record<string, { label: string }> };
export const LEAD: Wording<LeadField> = words('lead');
export const MILESTONE: Wording<MilestoneField> = words('milestone');
export const GATE: Wording<GateField> = words('gate');
export const BENEFITS: Wording<BenefitsField> = words('benefits');
export const GOVERNANCE: Wording<GovernanceField> = words('governance');
export const HANDOVER: Wording<HandoverField> = words('handover');
export const SPONSOR: Wording<SponsorField> = words('sponsor');
export const RECOVERY: Wording<RecoveryField> = words('recovery');
export const STALLED: Wording<StalledField> = words('stalled');
export const SHEETS: readonly Words[] = [
  TRIAGE,
  GATE,
  SCOPE,
  BENEFITS,
  STEERING,
  LEAD,
  MILESTONE,
  GOVERNANCE,
  HANDOVER,
  SPONSOR,
  RECOVERY,
  STALLED,
];

/** Those that hold something private, and the label of the tick with which it is printed. */
export const PRIVATE_SHEETS = SHEETS.filter(({ id }) => holdsPrivate(SHEET_TABLES[id as Sheet].table));
export const PRINTS_PRIVATE = 'Print what is private too';

function holdsPrivate(field: Field): boolean {
  return field.private !== undefined || ('fields' in field && Object.values(field.fields).some(holdsPrivate));
}

function words<Field extends string>(sheet: string): Wording<Field> {
  return parse(readFileSync(new URL(`../../content/worksheets/${sheet}.yaml`, import.meta.url), 'utf8'));
}

/** Where a worksheet stands. */
export function address(sheet: Words): string {
  return `${BASE}chapters/${sheet.chapter}/`;
}
