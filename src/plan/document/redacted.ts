import type { Finding } from '../../sheets/finding.ts';

/** The fields at which a finding would only be an effect of redacting; undefined of a plan that is no redacted copy. */
export function effectsOn(plan: object): readonly unknown[] | undefined {
  const { redacted } = plan as { redacted?: unknown };
  return Array.isArray(redacted) ? redacted : undefined;
}

/** The findings without those, and without any of what is private: nobody has to be asked for what a copy leaves out. */
export function withoutEffects(plan: object, findings: Finding[]): Finding[] {
  const effects = effectsOn(plan);
  return effects ? findings.filter((one) => !one.private && !effects.includes(one.field)) : findings;
}
