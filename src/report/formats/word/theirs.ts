import type { Document } from '../../document.ts';
import { propertiesPart } from '../ooxml/common.ts';
import * as why from '../ooxml/en.ts';
import { added, type Parts, relationsOf, textOf } from '../ooxml/pack.ts';
import { attribute, reachable, relationsFrom, TYPES, withoutGone } from '../ooxml/relations.ts';
import { type Refusal, refused, unpacked } from '../ooxml/unpack.ts';
import { NAMES, XML } from '../ooxml/xml.ts';
import { type Carrier, WORD } from './carrier.ts';
import { adopted } from './adopting.ts';

/** What a document brings along that is not its own text: the rest would be left over from the text that was there. */
const KEPT = new Set([
  ...['styles', 'numbering', 'settings', 'webSettings', 'theme', 'fontTable', 'header', 'footer'],
  ...['footnotes', 'endnotes', 'customXml'],
]);
const SECTION = /<w:sectPr\b[^>]*(?:\/>|>[\s\S]*?<\/w:sectPr>)/g;
const CHANGED = /<w:sectPrChange\b[\s\S]*?<\/w:sectPrChange>/g;
const COLUMNS = /<w:cols\b[^>]*(?:\/>|>[\s\S]*?<\/w:cols>)/;
const REFERENCE = /<w:(?:header|footer)Reference\b[^>]*>/g;

/** An organisation’s own file, ready for a document, or why it is not taken. */
export function readCarrier(
  bytes: Uint8Array,
): { kind: 'taken'; fill: (document: Document) => Carrier } | Refusal {
  const read = unpacked(bytes);
  if (read.kind === 'refused') return read;
  const { parts } = read;
  const types = textOf(parts.get(TYPES) ?? []);
  if (/macroEnabled/i.test(types) || [...parts.keys()].some((path) => /vba/i.test(path)))
    return refused(why.withMacros);
  const main = relationsFrom(parts, '').find(({ type }) => type === 'officeDocument');
  if (!main) return refused(why.damaged);
  if (/purl\.oclc\.org/.test(main.element)) return refused(why.strict);
  if (!types.includes('wordprocessingml')) return refused(why.notWord);
  const text = textOf(parts.get(main.path) ?? []).replace(CHANGED, '');
  const begun = /^[\s\S]*?<w:body>/.exec(text)?.[0];
  const styles = relationsFrom(parts, main.path).find(({ type }) => type === 'styles');
  if (!begun || !styles || !parts.has(styles.path)) return refused(why.unusual);
  const sections = text.match(SECTION) ?? [];
  return {
    kind: 'taken',
    fill: (document) => filled(parts, main.path, begun, sections, document),
  };
}

function filled(
  theirs: Parts,
  path: string,
  begun: string,
  sections: readonly string[],
  document: Document,
): Carrier {
  const parts = new Map(theirs);
  withoutText(parts, path);
  const kept = reachable(parts);
  withoutGone(kept);
  const type = textOf(kept.get(TYPES) ?? []).replace(`${WORD}template.main+xml`, `${WORD}document.main+xml`);
  kept.set(TYPES, [type]);
  if (!/Extension="png"/i.test(type))
    added(kept, TYPES, `<Default xmlns="${NAMES.types}" Extension="png" ContentType="image/png"/>`);
  entitle(kept, document);
  const section = lastOf(sections);
  return {
    parts: kept,
    path,
    begun,
    ended: `${section}</w:body></w:document>`,
    width: widthOf(section),
    named: adopted(kept, path, document),
  };
}

/** Lets go of pictures, comments and notes of the text that was there. */
function withoutText(parts: Parts, path: string): void {
  const relations = relationsFrom(parts, path);
  const kept = relations.filter(({ type }) => KEPT.has(type));
  parts.set(relationsOf(path), [
    `${XML}<Relationships xmlns="${NAMES.relation}">`,
    ...kept.map(({ element }) => element.replace(/^<\w+:/, '<')),
    '</Relationships>',
  ]);
  for (const note of kept.filter(({ type }) => /notes$/.test(type))) {
    const text = textOf(parts.get(note.path) ?? []);
    parts.set(note.path, [text.replace(/<w:(foot|end)note\b(?![^>]*w:type=)[\s\S]*?<\/w:\1note>/g, '')]);
  }
}

/** The file says its title and its day. */
function entitle(parts: Parts, document: Document): void {
  const core = relationsFrom(parts, '').find(({ type }) => type === 'core-properties');
  if (core) parts.set(core.path, propertiesPart(document));
}

/** The last section, with the heads and feet that it takes over from those before it; in one column. */
function lastOf(sections: readonly string[]): string {
  const last = sections.at(-1)?.replace(COLUMNS, '') ?? '<w:sectPr/>';
  const heads = new Map<string, string>();
  for (const section of sections) {
    for (const each of section.match(REFERENCE) ?? [])
      heads.set(each.slice(0, 12) + attribute(each, 'w:type'), each);
  }
  const [, tag = '', inner = ''] =
    /^(<w:sectPr\b[^>]*?)\/?>(?:([\s\S]*)<\/w:sectPr>)?$/.exec(last.replace(REFERENCE, '')) ?? [];
  return `${tag}>${[...heads.values()].join('')}${inner}</w:sectPr>`;
}

function widthOf(section: string): number {
  const [page = ''] = /<w:pgSz\b[^>]*>/.exec(section) ?? [];
  const [margins = ''] = /<w:pgMar\b[^>]*>/.exec(section) ?? [];
  const of = (element: string, name: string, usual: number) => Number(attribute(element, name)) || usual;
  const width = of(page, 'w:w', 11906) - of(margins, 'w:left', 1440) - of(margins, 'w:right', 1440);
  return Math.max(2000, Math.round(width));
}
