/** The whole book as one document, to be printed. */
import { type Place, relink } from '../links.ts';
import { type Book, type BookPage, type Part, pagesOf, partName } from '../site.ts';
import { escaped, type Tree, treeOf } from '../tree.ts';
import { WORDS } from '../words.ts';

export interface Paper {
  id: 'a4' | 'letter';
  /** What CSS calls it. */
  size: string;
  name: string;
}

export const PAPERS: readonly Paper[] = [
  { id: 'a4', size: 'A4', name: 'A4' },
  { id: 'letter', size: 'letter', name: 'US Letter' },
];

/** On which page something begins, by its id; the contents list says it. */
export type PageNumbers = ReadonlyMap<string, number>;

/** The book as one HTML page. Without page numbers it has room for them. `site` is the site's address, or blank. */
export function bookDocument(
  book: Book,
  paper: Paper,
  styles: string,
  site: string,
  pages?: PageNumbers,
): string {
  const body = bodyOfBook(book, site, (id) => `<span class="on">${pages?.get(id) ?? '000'}</span>`);
  return pageOf(
    book,
    `${book.title}: ${book.subtitle}`,
    `${styles}\n${runningHeads(pagesOf(book))}`,
    paper,
    body,
  );
}

/** All of the book, one after another; `beside` is what the contents list says beside the title of what begins at an id. */
export function bodyOfBook(book: Book, site: string, beside: (id: string) => string): string {
  return [
    titlePage(book, site),
    contents(book, beside),
    ...book.parts.map((part) => partOf(book, part, site)),
  ].join('\n');
}

/** The title page alone, as the cover of a file. */
export function coverDocument(book: Book, styles: string): string {
  const [paper] = PAPERS;
  if (!paper) throw new Error('There is no paper.');
  return pageOf(book, book.title, styles, paper, `<div class="book-cover">${titlePage(book, '')}</div>`);
}

/** All that the cover shows: another picture has to be taken when it changes. */
export function coverShows({ title, subtitle, lead, line }: Book): string {
  return `${[title, subtitle, lead, line].join('\n')}\n`;
}

/** One page of HTML that is printed on this paper. */
export function pageOf(book: Book, title: string, styles: string, paper: Paper, body: string): string {
  return `<!doctype html>
<html lang="${book.language}">
<head>
<meta charset="utf-8">
<title>${escaped(title)}</title>
<style>${styles}
@page { size: ${paper.size}; }</style>
</head>
<body>
${body}
</body>
</html>
`;
}

function titlePage(book: Book, site: string): string {
  return `<section class="book-title">
<h1>${escaped(book.title)}</h1>
<p class="outcome">${escaped(book.subtitle)}</p>
${book.line}
<p>${escaped(book.lead)}</p>
<div class="label">
<p>${escaped(WORDS.edition(book.edition.day))}</p>
${site && `<p>${escaped(WORDS.address(site))}</p>`}
<p>${escaped(book.licence)}</p>
</div>
</section>`;
}

function contents(book: Book, beside: (id: string) => string): string {
  const line = (id: string, title: string) =>
    `<a href="#${id}"><span>${escaped(title)}</span>${beside(id)}</a>`;
  const parts = book.parts.map((part) => {
    const lines = part.pages.map(({ name, title }) => `<li>${line(name, title)}</li>`);
    return `<li>${line(part.id, partName(part))}\n<ol>\n${lines.join('\n')}\n</ol></li>`;
  });
  return `<section class="book-contents" aria-labelledby="contents">
<h1 id="contents">${WORDS.contents}</h1>
<ol>
${parts.join('\n')}
</ol>
</section>`;
}

function partOf(book: Book, part: Part, site: string): string {
  const { id, label, name, about } = part;
  return `<section class="book-part">
${label && `<p class="label">${escaped(label)}</p>`}
<h1 id="${id}">${escaped(name)}</h1>
${about && `<p class="outcome">${escaped(about)}</p>`}
</section>
${part.pages.map((page) => article(book, page, site)).join('\n')}`;
}

/** A page of the book under its part: each heading one level lower, each id with its page's name before it. */
function article(book: Book, page: BookPage, site: string): string {
  const $ = treeOf(page.html);
  relink($, page.path, placeIn(book), site);
  ownIds($, `${page.name}--`);
  lowerHeadings($);
  $('h1').attr('id', page.name);
  const kind = $('.prose').length > 0 ? 'chapter' : 'plain';
  return `<article class="book-page ${kind} page-${page.name}">${$.html()}</article>`;
}

/** The levels count in the outline of the document and for whoever listens; how they look stays the site's. */
function lowerHeadings($: Tree): void {
  $('h1, h2, h3').each((_, heading) => {
    $(heading).attr('aria-level', String(Number(heading.tagName[1]) + 1));
  });
}

/** What names one or several ids of the same page. */
const NAMING_IDS = ['aria-labelledby', 'aria-describedby', 'for', 'list'];
const WITH_IDS = ['id', ...NAMING_IDS].map((name) => `[${name}]`).join();

/** Gives every id of a tree a beginning of its own, and whatever names it there. */
export function ownIds($: Tree, before: string): void {
  $(WITH_IDS).each((_, found) => {
    const element = $(found);
    const id = element.attr('id');
    if (id !== undefined) element.attr('id', before + id);
    for (const name of NAMING_IDS) {
      const ids = element.attr(name)?.split(' ');
      if (ids) element.attr(name, ids.map((one) => before + one).join(' '));
    }
  });
}

function placeIn(book: Book): Place {
  const names = new Map(pagesOf(book).map(({ path, name }) => [path, name]));
  return (path, fragment) => {
    if (path === '/chapters/') return '#contents';
    const name = names.get(path);
    return name && (fragment ? `#${name}--${fragment}` : `#${name}`);
  };
}

/** Above each page stands what it belongs to. The words are of CSS, where a quote would end them. */
export function runningHeads(pages: readonly { name: string; title: string }[]): string {
  return pages
    .map(({ name, title }) => {
      const quoted = title.replace(/["\\]/g, '\\$&');
      return `.page-${name} { page: ${name}; }\n@page ${name} { @top-right { content: "${quoted}"; font: 9pt var(--serif); } }`;
    })
    .join('\n');
}
