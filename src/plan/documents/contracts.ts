import type { Vendor } from '../../sheets/stalled/fields.ts';
import type { Decision } from '../../sheets/steering/fields.ts';

/** Texts as they are looked through for the name of a contract. */
export function logTexts(texts: readonly string[]): string[] {
  return texts.map(folded);
}

/** Decisions and open questions as one text each, for looking names up in. */
export function logOf(decisions: readonly Pick<Decision, 'question' | 'options' | 'decision'>[]): string[] {
  return decisions.map(({ question, options, decision }) => folded(`${question} ${options} ${decision}`));
}

/** What a contract is called before the first comma, bracket or dash: “Ostrel” of “Ostrel, scoring service”. */
function shortName({ what }: Pick<Vendor, 'what'>): string {
  const [name = ''] = what.trim().split(/\s*[,;:(–—]|\s-\s/);
  return folded(name || what);
}

/** Whether one of these texts names a contract. */
export function isNamedIn(log: readonly string[], vendor: Pick<Vendor, 'what'>): boolean {
  return log.some((text) => text.includes(shortName(vendor)));
}

/** A text without case, accents and double blanks. */
function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/\s+/g, ' ').trim().toLowerCase();
}
