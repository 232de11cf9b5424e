import type { Finding } from '../../sheets/finding.ts';

/** The fields at which a finding would only be an effect of redacting; a plan that is no redacted copy has none. */
export function effectsOn(plan: object): readonly unknown[] {
  const { redacted } = plan as { redacted?: unknown };
  return Array.isArray(redacted) ? redacted : [];
}

/** The findings without those: nobody has to be asked for what was taken out of a copy. */
export function withoutEffects(plan: object, findings: Finding[]): Finding[] {
  const effects = effectsOn(plan);
  return effects.length > 0 ? findings.filter(({ field }) => !effects.includes(field)) : findings;
}
