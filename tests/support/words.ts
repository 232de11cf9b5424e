import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { ScopeField } from '../../src/method/scope/model.ts';
import type { StalledField } from '../../src/method/stalled/model.ts';
import type { SteeringField } from '../../src/method/steering/model.ts';
import type { TriageField } from '../../src/method/triage/model.ts';
import type { Wording } from '../../src/method/wording.ts';

/** The words of each worksheet from content/, so that a reworded label is no broken test. */
export const TRIAGE: Wording<TriageField> = words('triage');
export const SCOPE: Wording<ScopeField> = words('scope');
export const STEERING: Wording<SteeringField> = words('steering');

export type Words = { id: string; title: string; chapter: string };
export const STALLED: Wording<StalledField> = words('stalled');
export const SHEETS: readonly Words[] = [TRIAGE, SCOPE, STEERING, STALLED];

function words<Field extends string>(sheet: string): Wording<Field> {
  return parse(readFileSync(new URL(`../../content/worksheets/${sheet}.yaml`, import.meta.url), 'utf8'));
}

/** Where a worksheet stands. */
export function address(sheet: Words): string {
  return `/chapters/${sheet.chapter}/`;
}
