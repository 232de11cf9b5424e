import { withoutMarkup } from '../../language/markup.ts';

/** Where an element begins. */
const OPENING = /<([a-z_][\w.-]{0,60})((?:\s[^<>]{0,500})?)>/giu;
const ATTRIBUTE = /([a-z_][\w.-]{0,60})\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/giu;

/**
 * The table of a list in XML: the elements of one name that come again and again, each a row of its attributes and of what the
 * elements in it say. Undefined for every other text, such as a page in HTML.
 */
export function elementsIn(text: string): string[][] | undefined {
  if (!/^\s*<(?:\?xml|[a-z_])/i.test(text) || /<(?:html|body|table|tr|p|div|li|br)[\s>/]/i.test(text))
    return undefined;
  const records = recordsWithin(text.replace(/<\?[\s\S]*?\?>|<!--[\s\S]*?-->/g, ''));
  if (!records) return undefined;
  const keys = [...new Set(records.flatMap((record) => [...record.keys()]))];
  return [keys, ...records.map((record) => keys.map((key) => record.get(key) ?? ''))];
}

type Found = { name: string; said: string; inner: string };

/** The elements beside one another, each up to the first end of its name; none behind one that has no end. */
function elementsOf(text: string): Found[] {
  const found: Found[] = [];
  let done = 0;
  for (const { 0: opening, 1: name = '', 2: said = '', index } of text.matchAll(OPENING)) {
    if (index < done) continue;
    const from = index + opening.length;
    const end = said.endsWith('/') ? from : text.indexOf(`</${name}`, from);
    if (end < 0) break;
    found.push({ name, said, inner: text.slice(from, end) });
    done = end;
  }
  return found;
}

/** The records as far in as elements of one name stand beside one another, with others in them. */
function recordsWithin(text: string): Map<string, string>[] | undefined {
  const found = elementsOf(text);
  const [first] = found;
  if (!first) return undefined;
  const alike = found.filter(({ name }) => name === first.name);
  if (alike.length === 1) return recordsWithin(first.inner);
  const records = alike.map(recordOf);
  return alike.length === found.length && records.some(({ size }) => size > 1) ? records : undefined;
}

function recordOf({ said, inner, name }: Found): Map<string, string> {
  const record = new Map<string, string>();
  const add = (key: string, words: string) =>
    record.set(key, [record.get(key), words.trim()].filter(Boolean).join(', '));
  for (const [, key = '', one, other = ''] of said.matchAll(ATTRIBUTE)) add(key, withoutMarkup(one ?? other));
  const parts = elementsOf(inner);
  for (const part of parts)
    add(part.name, withoutMarkup(part.inner.replace(/<!\[CDATA\[([\s\S]*?)\]\]>|<[^<>]*>/g, '$1 ')));
  if (parts.length === 0) add(name, withoutMarkup(inner));
  return record;
}
