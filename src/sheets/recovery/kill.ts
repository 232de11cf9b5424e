import { isIsoDate } from '../../language/dates.ts';
import type { Kill } from './fields.ts';

/** A part that a kill criterion cannot be without. */
export type KillPart = 'signal' | 'act' | 'by' | 'who';
const PARTS: readonly KillPart[] = ['signal', 'act', 'by', 'who'];

/** What a row lacks: it is a kill criterion only with a signal, an act, a day and a name. */
export function killGaps(row: Kill): KillPart[] {
  return PARTS.filter((part) => (part === 'by' ? !isIsoDate(row.by) : row[part].trim() === ''));
}

/** True for a kill criterion that lacks nothing. */
export function isWholeKill(row: Kill): boolean {
  return killGaps(row).length === 0;
}

/** Words that put an act off, and words that carry one out. */
const SOFT =
  /\b(?:reviews?|reviewed|reconsiders?|considers?|discuss(?:es)?|revisits?|re-?assess(?:es)?|looks? (?:at|into)|monitors?|takes? stock)\b/i;
const HARD =
  /\b(?:stop|end(?:s|ed|ing)\b|end (?:it|the|this|all)\b|clos|cancel|return|withdr|notice|switch|cut|shrink|leav|hand|releas|told|tell|mov|replac)/i;

/**
 * The words that make an act no act, or undefined: "review the position" commits nobody. An act that also
 * stops, ends or hands over something passes. Advice only: words can say no more than this.
 */
export function softAct(act: string): string | undefined {
  return HARD.test(act) ? undefined : SOFT.exec(act)?.[0].toLowerCase();
}
