import { LINE_END, withoutMarker } from '../../language/lists.ts';

type Item = { number: string; words: string };

/** `1.`, `2)`, `2.1`, `2.1.` before its words. */
const NUMBERED = /^\s*\(?(\p{Nd}{1,3}(?:\.\p{Nd}{1,3})*)[.):]?\s+(\S.*)$/u;

function itemOf(line: string): Item | undefined {
  const [, number, words = ''] = NUMBERED.exec(line) ?? [];
  return number === undefined ? undefined : { number, words };
}

/**
 * The rows of a list whose numbers begin anew under a title, “Section B: Controls”, or stand under one with a number of its
 * own, “2 Controls” over “2.1 …”: each question with its section. Undefined for every other list.
 */
export function sectionedIn(list: string): string[][] | undefined {
  const lines = list.split(LINE_END).filter((line) => line.trim() !== '');
  return rowsUnder(lines, underNumbers(lines)) ?? rowsUnder(lines, overFirst(lines));
}

/** Lines such as “2 Controls” that are followed by “2.1 …”. */
function underNumbers(lines: readonly string[]): number[] {
  return lines.flatMap((line, at) => {
    const [item, next] = [itemOf(line), itemOf(lines[at + 1] ?? '')];
    return item && next?.number === `${item.number}.1` && !asks(line) ? [at] : [];
  });
}

/** Lines without a number that are followed by a first item. */
function overFirst(lines: readonly string[]): number[] {
  return lines.flatMap((line, at) => {
    const next = itemOf(lines[at + 1] ?? '');
    return !itemOf(line) && next?.number === '1' && !asks(line) ? [at] : [];
  });
}

function asks(line: string): boolean {
  return /[?？؟]\s*$/.test(line) || line.trim().length > MOST_LETTERS;
}
const MOST_LETTERS = 90;

/** At least two titles, the first of them above all, and nothing between but items. */
function rowsUnder(lines: readonly string[], titles: readonly number[]): string[][] | undefined {
  if (titles.length < 2 || titles[0] !== 0) return undefined;
  const rows: string[][] = [['Section', 'No.', 'Question']];
  let section = '';
  for (const [at, line] of lines.entries()) {
    if (titles.includes(at)) {
      section = (itemOf(line)?.words ?? withoutMarker(line)).trim().replace(/[:：]$/, '');
      continue;
    }
    const item = itemOf(line);
    if (!item) return undefined;
    rows.push([section, item.number, item.words.trim()]);
  }
  return rows;
}
