import { folded } from '../../language/folded.ts';
import { LINE_END, withoutMarker } from '../../language/lists.ts';

/** What stands before an option in a row of them: “a)” “(b)” “2.”, at the beginning or after a blank. */
const MARKED = /(?:^|\s)\(?(?:[a-h]|[A-H]|[1-9])[).]\s+(?=\S)/gu;
/** What parts options: ends of lines, semicolons of any script, and bars or slashes with blanks around them. */
const PARTED = new RegExp(String.raw`(?:${LINE_END.source}|[;；؛])|\s[|/]\s`, 'u');

/** The options of a question, as people type them: a line each, with semicolons, or counted by letters or numbers. */
export function optionsIn(typed: string): string[] {
  const parts = typed.split(PARTED);
  const marks = [...typed.matchAll(MARKED)];
  const all = parts.length === 1 && marks.length > 1 && marks[0]?.index === 0 ? typed.split(MARKED) : parts;
  return all
    .map((part) =>
      withoutMarker(part.trim())
        .replace(/^or\s+/i, '')
        .replace(/[\s,.]+$/u, ''),
    )
    .filter((part) => part !== '');
}

/**
 * Which of some options a text names: the one that begins with the same words, up to its first comma, colon, bracket, dash or
 * sum; or the only one of which the words begin with the other’s. Undefined where none does, or more than one.
 */
export function optionNamed(options: readonly string[], text: string): string | undefined {
  const wanted = headOf(text);
  if (wanted === '') return undefined;
  const same = options.filter((one) => headOf(one) === wanted);
  const [found, another] =
    same.length > 0
      ? same
      : options.filter((one) => begins(headOf(one), wanted) || begins(wanted, headOf(one)));
  return another === undefined ? found : undefined;
}

/** The words of an option up to the first mark or sum. */
function headOf(text: string): string {
  const [head = ''] = withoutMarker(text.trim()).split(/[,:;(–—]|\s-\s|\s*\p{Sc}/u);
  return folded(head.replace(/\s+/g, ' ').trim());
}

/** Of one word that begins the other it is not said that both mean the same. */
function begins(whole: string, part: string): boolean {
  return part.includes(' ') && whole.startsWith(`${part} `);
}
