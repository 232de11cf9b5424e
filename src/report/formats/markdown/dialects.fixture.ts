import { HtmlRenderer, Parser } from 'commonmark';
import { parseDocument } from 'htmlparser2';
import markdownIt from 'markdown-it';
// @ts-expect-error: it comes without types.
import { bare as emoji } from 'markdown-it-emoji';
// @ts-expect-error: it comes without types.
import footnote from 'markdown-it-footnote';
// @ts-expect-error: it comes without types.
import mark from 'markdown-it-mark';
import { Marked } from 'marked';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import showdown from 'showdown';
import { type PluggableList, unified } from 'unified';

/** What a renderer made of a text: what there is beside the words, and the words. */
export type Rendered = { shape: unknown; words: string };

/** A node of any tree, in the little that all of them share. */
type Node = {
  type: string;
  name?: string;
  attribs?: Record<string, string>;
  children?: Node[];
  value?: string;
  data?: unknown;
};

/** A break between two lines that somebody typed. */
function isBreak({ type, name, value }: Node): boolean {
  return name === 'br' || (type === 'html' && value === '<br/>');
}

/** Elements and their attributes, but for the values of ids, which renderers make of words. */
function shapeOf({ type, name, attribs = {}, children = [] }: Node): unknown {
  const attributes = Object.entries(attribs).map((pair) => (pair[0] === 'id' ? 'id' : pair.join('=')));
  const inner = children
    .filter((child) => !isBreak(child))
    .map(shapeOf)
    .filter((shape) => shape !== 'text');
  return type === 'text' ? type : [name ?? type, ...attributes, ...inner];
}
function wordsOf({ type, value, data, children = [] }: Node): string {
  return type === 'text' ? (value ?? String(data)) : children.map(wordsOf).join('');
}
const rendered = (tree: Node): Rendered => ({ shape: shapeOf(tree), words: wordsOf(tree) });

const html = (render: (markdown: string) => string) => (markdown: string) =>
  rendered(parseDocument(render(markdown)) as unknown as Node);

/** The tree is what all plugins of remark, and what prints it, see. */
function remark(...plugins: PluggableList): (markdown: string) => Rendered {
  const parser = unified().use(remarkParse).use(plugins);
  return (markdown) => rendered(parser.runSync(parser.parse(markdown)) as Node);
}

const everything = markdownIt({ html: true, linkify: true, typographer: true }).use(emoji).use(mark);
const old = new showdown.Converter();
const allOfOld = new showdown.Converter({
  ...showdown.getFlavorOptions('github'),
  emoji: true,
  underline: true,
  simplifiedAutoLink: true,
});
const smart = new Parser({ smart: true });

/**
 * Renderers as their users set them: none keeps HTML out, all that can make links of what looks like one. The last
 * two of Showdown are the oldest dialect, which lets a backslash stand before few characters.
 */
export const DIALECTS: Record<string, (markdown: string) => Rendered> = {
  'commonmark.js, smart': html((markdown) => new HtmlRenderer().render(smart.parse(markdown))),
  'micromark with GFM': html((markdown) =>
    micromark(markdown, {
      allowDangerousHtml: true,
      extensions: [gfm()],
      htmlExtensions: [gfmHtml()],
    }),
  ),
  'markdown-it': html((markdown) => markdownIt({ html: true, linkify: true }).render(markdown)),
  'markdown-it, typographer, emoji, marks, footnotes': html((markdown) =>
    everything.use(footnote).render(markdown),
  ),
  marked: html((markdown) => new Marked().parse(markdown, { async: false })),
  'marked, pedantic': html((markdown) => new Marked().parse(markdown, { async: false, pedantic: true })),
  remark: remark(),
  'remark-gfm': remark(remarkGfm),
  'remark-gfm, directives': remark(remarkGfm, remarkDirective),
  'remark-gfm, math': remark(remarkGfm, remarkMath),
  MDX: remark(remarkMdx, remarkGfm),
  Showdown: html((markdown) => old.makeHtml(markdown)),
  'Showdown as GitHub, emoji, addresses': html((markdown) => allOfOld.makeHtml(markdown)),
};
