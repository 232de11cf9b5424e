import { nameKey, wordsKey } from '../../language/names.ts';
import type { Leaf } from '../../sheets/fields.ts';

/** A name in the text of a field: where it stands, and what its spellings have in common. */
export type Span = { from: number; to: number; name: string; key: string };

/** Longer than this, what stands in a field for a name is a sentence. */
const MOST_NAME = 80;

/** What stands between two names whatever they are. */
const BETWEEN = /[;\n\r\v\u2028\u2029|]/u;
/** What may stand between two names, and in one: “Security and technology”, “Ruiz, Zoë”, “Priya Raman (model risk)”. */
const MAYBE = /[,/&+()]|\s(?:and|or|with)\s/iu;

/** True for a field of the table in which people or parts of the organisation are named. */
export function isName({ is }: Leaf): boolean {
  return is === 'person' || is === 'function';
}

/** The key of a name as one kind of field has it: of a function no part comes first that stands behind a comma. */
export function keyIn({ is }: Leaf, typed: string): string {
  return is === 'person' ? nameKey(typed) : wordsKey(typed);
}

/** The key of a text that can be but one name; `''` of any other. */
export function plainKey(leaf: Leaf, text: string): string {
  return BETWEEN.test(text) || MAYBE.test(text) || text.length > MOST_NAME ? '' : keyIn(leaf, text);
}

/**
 * The names in a field, in order. What could be one name or several is several only where each of them is `known` from
 * elsewhere, or some in a field for several; with more behind a known name, the name is that alone. What else stands in a field
 * for several is a text.
 */
export function spansIn(leaf: Leaf, text: string, known: (key: string) => boolean): Span[] {
  const span = ([from, to]: Cut): Span => {
    const name = text.slice(from, to);
    return { from, to, name, key: keyIn(leaf, name) };
  };
  return cutsOf(text, [0, text.length], BETWEEN).flatMap((piece) => {
    const whole = span(piece);
    if (!MAYBE.test(whole.name) || known(whole.key)) return namesOnly([whole]);
    const parts = cutsOf(text, piece, MAYBE).map(span);
    const held = parts.filter(({ key }) => known(key));
    if (held.length === parts.length || (leaf.long && held.length > 0)) return namesOnly(parts);
    const [first] = parts;
    const behind = text.charAt(first?.to ?? 0);
    const more = /^\s*[,(]/.test(text.slice(first?.to)) || behind === '';
    if (first && first === held[0] && more) return namesOnly([first]);
    return leaf.long ? [] : namesOnly([whole]);
  });
}

function namesOnly(spans: readonly Span[]): Span[] {
  return spans.filter(({ key, name }) => key !== '' && name.length <= MOST_NAME);
}

type Cut = readonly [from: number, to: number];

/** A stretch of a text cut at a mark, each piece without the blanks around it. */
function cutsOf(text: string, [start, end]: Cut, mark: RegExp): Cut[] {
  const cuts: Cut[] = [];
  let from = start;
  const take = (to: number) => {
    const piece = text.slice(from, to);
    const blank = piece.length - piece.trimStart().length;
    if (piece.trim() !== '') cuts.push([from + blank, from + blank + piece.trim().length]);
  };
  for (const { 0: found, index } of text.slice(start, end).matchAll(new RegExp(mark, `${mark.flags}g`))) {
    take(start + index);
    from = start + index + found.length;
  }
  take(end);
  return cuts;
}
