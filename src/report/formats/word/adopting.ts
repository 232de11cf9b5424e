import type { Document } from '../../document.ts';
import { added, type Parts, relation, relationsOf, textOf } from '../ooxml/pack.ts';
import { attribute, relationsFrom, TYPES } from '../ooxml/relations.ts';
import { NAMES, XML } from '../ooxml/xml.ts';
import { WORD } from './carrier.ts';
import { bullets, type Style, stylesOf } from './styles.ts';

const STYLE = /<w:style\b[^>]*>[\s\S]*?<\/w:style>/g;
const USES = /(<w:(?:pStyle|tblStyle|basedOn|next) w:val=")([^"]*)"/g;

/**
 * Has an organisation’s file know our styles: by the names that Word gives them, its own are used; what it has none of is
 * added. Says how a piece of the document is written there.
 */
export function adopted(parts: Parts, path: string, document: Document): (piece: string) => string {
  const at = relationsFrom(parts, path).find(({ type }) => type === 'styles')?.path ?? '';
  const theirs = (textOf(parts.get(at) ?? []).match(STYLE) ?? []).map(theirStyle);
  const ids = new Set(theirs.map(({ id }) => id));
  const ours = stylesOf(document);
  const names = new Map<string, string>();
  const missing: Style[] = [];
  for (const style of ours) {
    const same = theirs.find(({ name, xml }) => name === style.name.toLowerCase() && serves(style, xml));
    names.set(style.id, same?.id ?? (ids.has(style.id) ? `Plan${style.id}` : style.id));
    if (!same) missing.push(style);
  }
  const renamed = (xml: string) =>
    xml.replace(USES, (_, before: string, id: string) => `${before}${names.get(id) ?? id}"`);
  const list = missing.some(({ id }) => id === 'ListBullet') ? withBullets(parts, path) : 0;
  for (const { id, xml } of missing) {
    const own = renamed(xml)
      .replace(/w:styleId="[^"]*"/, `w:styleId="${names.get(id)}"`)
      .replace(' w:default="1"', '')
      .replace(/<w:numId w:val="\d+"\/>/, `<w:numId w:val="${list}"/>`);
    added(parts, at, own);
  }
  const language = `<w:lang w:val="${document.language}"/>`;
  return (piece) =>
    renamed(piece)
      .replaceAll('</w:rPr>', `${language}</w:rPr>`)
      .replaceAll('<w:r><w:t', `<w:r><w:rPr>${language}</w:rPr><w:t`);
}

function theirStyle(xml: string): Style {
  const [tag = ''] = /^<[^>]*>/.exec(xml) ?? [];
  const [name = ''] = /<w:name\b[^>]*>/.exec(xml) ?? [];
  return { id: attribute(tag, 'w:styleId'), name: attribute(name, 'w:val').toLowerCase(), xml };
}

/** A list style without its bullets is of no use, nor is one of another kind. */
function serves({ id }: Style, xml: string): boolean {
  return id === 'ListBullet' ? xml.includes('<w:numPr>') : true;
}

/** Adds our bullets to its lists, and says the number of the new one. */
function withBullets(parts: Parts, path: string): number {
  const there = relationsFrom(parts, path).find(({ type }) => type === 'numbering');
  const at = there?.path ?? `${path.replace(/[^/]*$/, '')}numbering.xml`;
  if (!there) {
    parts.set(at, [`${XML}<w:numbering xmlns:w="${NAMES.word}"></w:numbering>`]);
    added(
      parts,
      relationsOf(path),
      relation({ id: 'planNumbering', type: 'numbering', target: 'numbering.xml' }),
    );
    added(
      parts,
      TYPES,
      `<Override xmlns="${NAMES.types}" PartName="/${at}" ContentType="${WORD}numbering+xml"/>`,
    );
  }
  const text = textOf(parts.get(at) ?? []);
  const next = (pattern: RegExp) =>
    Math.max(0, ...[...text.matchAll(pattern)].map(([, number]) => Number(number))) + 1;
  const number = next(/<w:num [^>]*?w:numId="(\d+)"/g);
  const { abstract, list } = bullets(next(/w:abstractNumId="(\d+)"/g), number);
  // Lists stand before the numbers by which they are used, and these before what a Mac wrote last.
  const first = /<w:num |<w:numIdMacAtCleanup|<\/w:numbering>/;
  const last = /<w:numIdMacAtCleanup|<\/w:numbering>/;
  parts.set(at, [text.replace(last, (end) => list + end).replace(first, (begin) => abstract + begin)]);
  return number;
}
