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

/** What people type or paste, and what somebody types who means harm, by what could come of it. */
export const HOSTILE = [
  // HTML and entities
  ...[
    '<script>alert(1)</script>',
    '</td><img src=x onerror=alert(1)>',
    '<!-- hidden',
    '<!doctype html>',
    '<?php x ?>',
  ],
  ...[
    '<![CDATA[x]]>',
    '<b>bold',
    '</p></li></ul>',
    '<% x %>',
    '\\<b>',
    'a <b',
    '&lt;b&gt; &copy; &#60;',
    '&copy &amp;lt;',
  ],
  // links, images, footnotes, wikis
  ...[
    '[x](javascript:alert(1))',
    '![x](https://evil.example/pixel.png)',
    '[x]: https://evil.example',
    '[x][y] [x] []',
  ],
  ...[
    '\\[x](y)',
    '](https://evil.example)',
    '[^1] ^[note] [^1]: note',
    '[[wiki]] [[a|b]] ![[x]]',
    '[TOC]',
    '[ ] x',
    '[X] x',
  ],
  // addresses
  ...[
    '<https://evil.example>',
    '<a@b.example>',
    'HTTP://EVIL.COM/x?y=1&z=2',
    'https://u:p@evil.com:8080/a_b_c*d*',
  ],
  ...[
    'see evil.com.',
    'README.md',
    'www.evil.com',
    'WWW.EVIL.COM',
    '//evil.com/x',
    'http://localhost:3000',
    'ftp://evil.com',
  ],
  ...[
    'mailto:a.b@evil.com',
    'a.b@evil.com',
    'a@b',
    'xmpp:a@b.com',
    'пример.рф',
    'http://192.168.1.1/',
    'tel:+44123',
  ],
  // those of forges and chats
  ...[
    '@mokafor',
    'see @a/b',
    '#123',
    'a/b#123',
    'GH-1',
    ':smile:',
    ':+1:',
    ':100:',
    'a:b',
    ':)',
    '#tag',
    '@',
    '||spoiler||',
  ],
  // further syntax
  ...[
    '==mark== a == b',
    '++ins++ C++',
    '~~gone~~',
    '~5 weeks~',
    'H~2~O',
    'x^2^ x^2',
    '%%hidden%%',
    '::: warning\nx\n:::',
  ],
  ...[
    ':name[label]{a=b}',
    '::leaf',
    'Mitarbeiter:innen',
    'at 12:30:45',
    '{{ x }}',
    '{% raw %}',
    '{# c #}',
    `\${x} {x}`,
  ],
  ...[
    'text {#id .c}',
    '{: .cls}',
    '*[HTML]: x',
    '$x^2$',
    '$$x$$',
    '\\(x\\) \\[x\\]',
    '\\begin{a}x\\end{a}',
    '$5 and $6',
  ],
  ...[
    '!!! note\nx',
    '??? q',
    '{{TOC}}',
    ': definition',
    '=term=',
    'import x from "y"',
    'export const x = 1',
    '--8<-- "x"',
  ],
  // blocks
  ...[
    '# h',
    '### h ###',
    'C#',
    '#',
    '1. x',
    '12) x',
    '(1) x',
    'a. x',
    'A. Smith',
    'iv) x',
    '- x',
    '+ x',
    '* x',
    '> x',
    '---',
  ],
  ...[
    '===',
    '***',
    '___',
    '- - -',
    '- [ ] x',
    '    indented',
    '\t- x',
    '---\na: b\n---',
    'x\n---',
    'x\n===',
    '| a | b |',
  ],
  ...[
    '| --- |',
    '--- | ---',
    '\\| a \\\\| b \\',
    '```\ncode\n```',
    '~~~\ncode',
    '``` js',
    'two\n\nparagraphs\r\n# and more',
  ],
  ...['a line\u2028separator\u000b- x', 'a\u0085- b\u0001c', 'hard  \nbreak\\\nbreak'],
  // emphasis, code, backslashes, quotation marks and dashes
  ...[
    '**strong** _em_ __strong__ *em*',
    '**a*b** *',
    'snake_case_word',
    '2 * 3 * 4',
    '`code` and ``code``',
    'a`b',
    '`',
    '\\`',
  ],
  ...[
    '\\',
    '\\*',
    'C:\\temp\\',
    '\\\\server\\share',
    '"quoted" isn’t it',
    '" onclick=alert(1) x="',
    '"/onclick=x//',
  ],
  ...[
    '--force',
    'a--b',
    '+-5',
    '(c) third (tm)',
    '!!!!',
    '????',
    ',,',
    'wait...',
    '¨D ~D ~E36E',
    '\u200b# x',
    '“x” – R&D',
  ],
];
