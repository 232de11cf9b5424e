import type { Path } from '../merging/merge.ts';

/**
 * True for a place in the plan that a committee’s pack may show. What is believed to block, how steady its
 * sponsor is and whether the program is to be rescued at all are not its to read; nor, one by one, what people
 * disagree about, which may be any of these.
 */
export function committeeReads([sheet = '', list = '']: Path): boolean {
  if (sheet === 'sponsor') return list === 'disputes';
  return sheet !== 'gate' && sheet !== 'recovery' && sheet !== 'disagreements';
}
