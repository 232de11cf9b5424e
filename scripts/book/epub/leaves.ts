/** The leaves of the EPUB: a file for the title, the contents, each part and each page of the book. */
import { type Place, relink } from '../links.ts';
import { type Book, type BookPage, type Part, pagesOf, partName } from '../site.ts';
import { escaped, type Tree, treeOf, xhtmlOf } from '../tree.ts';
import { WORDS } from '../words.ts';

export interface Leaf {
  /** Its file's name, without the ending. */
  name: string;
  /** The whole file. */
  html: string;
}

/** What a page of the book is, in the words of the EPUB vocabulary and of ARIA. */
type Kind = 'chapter' | 'appendix' | 'glossary' | 'bibliography';

/** All leaves, in reading order. `site` is the site's address with its base, or blank where it is not known. */
export function leavesOf(book: Book, site: string): Leaf[] {
  const parts = book.parts.flatMap((part) => [
    partLeaf(book, part),
    ...part.pages.map((page) => pageLeaf(book, page, kindOf(part, page), site)),
  ]);
  return [coverLeaf(book), titleLeaf(book, site), navLeaf(book), ...parts];
}

function kindOf(part: Part, { name }: BookPage): Kind {
  if (name === 'glossary') return 'glossary';
  if (name === 'sources') return 'bibliography';
  return part.label ? 'chapter' : 'appendix';
}

function nameOf(part: Part): string {
  return `part-${part.id}`;
}

function coverLeaf(book: Book): Leaf {
  const says = escaped(WORDS.coverSays(book.title, book.subtitle));
  return leaf(
    book,
    'cover',
    WORDS.cover,
    `<section epub:type="cover"><img class="cover" src="cover.png" alt="${says}"/></section>`,
  );
}

function titleLeaf(book: Book, site: string): Leaf {
  const lines = [
    book.lead,
    WORDS.edition(book.edition.day),
    ...(site ? [WORDS.address(site)] : []),
    book.licence,
  ];
  const said = lines.map((line) => `<p>${escaped(line)}</p>`).join('\n');
  return leaf(
    book,
    'title',
    book.title,
    `<section class="title" epub:type="titlepage">
<h1>${escaped(book.title)}</h1>
<p class="outcome">${escaped(book.subtitle)}</p>
${xhtmlOf(withNamespace(treeOf(book.line)))}
${said}
</section>`,
  );
}

function partLeaf(book: Book, part: Part): Leaf {
  const { id, label, name, about } = part;
  return leaf(
    book,
    nameOf(part),
    name,
    `<section class="part" epub:type="part" role="doc-part" aria-labelledby="${id}">
${label && `<p class="label">${escaped(label)}</p>`}
<h1 id="${id}">${escaped(name)}</h1>
${about && `<p class="outcome">${escaped(about)}</p>`}
</section>`,
  );
}

function pageLeaf(book: Book, page: BookPage, kind: Kind, site: string): Leaf {
  const $ = treeOf(page.html);
  relink($, page.path, placeIn(book, page), site);
  withNamespace($);
  if (kind === 'glossary') nameGlossary($);
  const types = `epub:type="${kind}" role="doc-${kind}"`;
  // Of a glossary and of a bibliography ARIA wants the list itself to be called so.
  const said = kind === 'chapter' || kind === 'appendix' ? types : `epub:type="${kind}"`;
  return leaf(
    book,
    page.name,
    page.title,
    `<section ${said} aria-label="${escaped(page.title)}">${xhtmlOf($)}</section>`,
  );
}

function withNamespace($: Tree): Tree {
  $('svg').attr('xmlns', 'http://www.w3.org/2000/svg');
  return $;
}

function nameGlossary($: Tree): void {
  $('dl.glossary').attr({ 'epub:type': 'glossary' });
  $('dl.glossary dt').attr('epub:type', 'glossterm');
  $('dl.glossary dd').attr('epub:type', 'glossdef');
}

/** A page of the book is a file; a place on the same page needs no name of it. */
function placeIn(book: Book, from: BookPage): Place {
  const names = new Map(pagesOf(book).map(({ path, name }) => [path, name]));
  return (path, fragment) => {
    const name = path === '/chapters/' ? 'nav' : names.get(path);
    if (!name) return undefined;
    const place = fragment ? `#${fragment}` : '';
    return name === from.name && place ? place : `${name}.xhtml${place}`;
  };
}

function navLeaf(book: Book): Leaf {
  const parts = book.parts.map((part) => {
    const pages = part.pages.map(
      ({ name, title }) => `<li><a href="${name}.xhtml">${escaped(title)}</a></li>`,
    );
    return `<li><a href="${nameOf(part)}.xhtml">${escaped(partName(part))}</a>\n<ol>\n${pages.join('\n')}\n</ol></li>`;
  });
  const [first] = book.parts;
  const landmarks = [
    ['cover', 'cover', WORDS.cover],
    ['titlepage', 'title', WORDS.titlePage],
    ['toc', 'nav', WORDS.contents],
    ['bodymatter', first ? nameOf(first) : 'nav', first?.name ?? WORDS.contents],
    ...pagesOf(book).flatMap((page) => {
      const kind = { glossary: 'glossary', sources: 'bibliography' }[page.name];
      return kind ? [[kind, page.name, page.title]] : [];
    }),
  ].map(
    ([type, name, title]) =>
      `<li><a epub:type="${type}" href="${name}.xhtml">${escaped(title ?? '')}</a></li>`,
  );
  return leaf(
    book,
    'nav',
    WORDS.contents,
    `<nav epub:type="toc" role="doc-toc" aria-labelledby="contents">
<h1 id="contents">${WORDS.contents}</h1>
<ol>
${parts.join('\n')}
</ol>
</nav>
<nav epub:type="landmarks" aria-label="Landmarks" hidden="">
<ol>
${landmarks.join('\n')}
</ol>
</nav>`,
  );
}

function leaf(book: Book, name: string, title: string, body: string): Leaf {
  return {
    name,
    html: `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${book.language}" xml:lang="${book.language}">
<head>
<title>${escaped(title)}</title>
<link rel="stylesheet" type="text/css" href="book.css"/>
</head>
<body>
${body}
</body>
</html>
`,
  };
}
