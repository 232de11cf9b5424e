import { LINE_END } from '../../../language/lists.ts';
import { cutAt } from '../../../language/letters.ts';

/** The most characters a cell takes, and a sheet’s name. */
const MOST_TEXT = 32_767;
const MOST_NAME = 31;

/** What XML forbids: control characters but tab and line feed, and two that are none. */
const FORBIDDEN = /(?![\t\n])[\p{Cc}\ufffe\uffff]/gu;

/**
 * A text as a cell takes it: without what XML forbids, every end of a line a plain one, no longer than a cell may be.
 * What looks like the escape of a character stays the letters it is.
 */
export function cellText(text: string): string {
  const plain = text.split(LINE_END).join('\n').toWellFormed().replace(FORBIDDEN, '');
  return cutAt(plain, MOST_TEXT).replace(/_(?=x[\da-f]{4}_)/gi, '_x005F_');
}

/** Texts as names that sheets may have, each its own. */
export function sheetNames(texts: readonly string[]): string[] {
  const names = texts.map((text) =>
    cellText(text)
      .replace(/[\\/?*[\]:\s]+/g, ' ')
      .trim(),
  );
  return apart(
    names.map((name) => name.replace(/^'+|'+$/g, '').replace(/^history$/i, '$& ')),
    MOST_NAME,
  );
}

/** Texts as names of a table’s columns, each its own; `blank` for one without. */
export function columnNames(texts: readonly string[], blank: string): string[] {
  return apart(
    texts.map((text) => cellText(text).replace(/\s+/g, ' ').trim() || blank),
    255,
  );
}

/** Names with a number behind those that another has already, however it is written, none longer than `most`. */
function apart(names: readonly string[], most: number): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    let tried = cutAt(name, most).trim() || '1';
    for (let number = 2; taken.has(tried.toLowerCase()); number++)
      tried = `${cutAt(name, most - 1 - String(number).length).trim()} ${number}`;
    taken.add(tried.toLowerCase());
    return tried;
  });
}
