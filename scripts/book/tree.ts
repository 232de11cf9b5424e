/** HTML as a tree, and the tree as HTML or XHTML. */
import { type CheerioAPI, load } from 'cheerio/slim';

export type Tree = CheerioAPI;

/** A tree of HTML, in which the names of SVG keep their capitals. */
export function treeOf(html: string): Tree {
  return load(html, { xml: { xmlMode: false, lowerCaseAttributeNames: false } });
}

/** The whole tree as XHTML. A character outside of ASCII stays what it is. */
export function xhtmlOf($: Tree): string {
  return load('', { xml: true })
    .xml($.root().contents().get())
    .replace(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)));
}

/** A text with what XML reads as its own escaped, for an element or an attribute. */
export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** The text of something, on one line. */
export function lineOf(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
