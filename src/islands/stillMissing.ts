import { withoutEffects } from '../plan/document/redacted.ts';
import type { Plan } from '../plan/document/schema.ts';
import type { Finding } from '../sheets/finding.ts';

/** How much is missing or weak on a sheet, in a sentence; what is only an effect of redacting is neither. */
export function stillMissing(plan: Plan, found: Finding[]): string {
  const findings = withoutEffects(plan, found);
  const missing = findings.filter((finding) => finding.weight === 'missing').length;
  const weak = findings.length - missing;
  if (findings.length === 0) return 'Nothing is missing on this sheet.';
  const parts = [missing > 0 && `${missing} missing`, weak > 0 && `${weak} could be better`];
  return `${parts.filter(Boolean).join(', ')}. The plan lists each one.`;
}
