import { isolated } from '../../../language/directions.ts';

/** Cannot be seen and is no blank: what stands behind it reads as typed. */
const BREAK = '\u200b';
/** How a formula begins, in any spreadsheet. A figure may have a sign. */
const FORMULA = /^(?:[=@＝＠]|[+\-＋－](?![\d.,]*\d%?$))/;

/**
 * What is said, in one line that no program takes for more: no mark in it turns what stands beside it, and in a cell it is
 * no formula.
 */
export function inert(said: string): string {
  const folded = said
    .toWellFormed()
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  const line = isolated(folded);
  return FORMULA.test(line) ? BREAK + line : line;
}
