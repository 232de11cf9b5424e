import { withoutEffects } from '../plan/document/redacted.ts';
import type { Plan } from '../plan/document/schema.ts';
import type { Finding } from '../sheets/finding.ts';

/** How many findings a sheet still has, of which the plan lists each. */
export function stillMissing(plan: Plan, findings: Finding[]): string {
  const found = withoutEffects(plan, findings);
  const missing = found.filter(({ weight }) => weight === 'missing').length;
  const weak = found.length - missing;
  if (found.length === 0) return 'Nothing is missing on this sheet.';
  const parts = [missing > 0 && `${missing} missing`, weak > 0 && `${weak} could be better`];
  return `${parts.filter(Boolean).join(', ')}. The plan lists each one.`;
}
