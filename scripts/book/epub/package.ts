/** The package of the EPUB: what it is, what is in it, and in which order it is read. */
import { createHash } from 'node:crypto';
import type { Book } from '../site.ts';
import { escaped } from '../tree.ts';
import { WORDS } from '../words.ts';
import type { Leaf } from './leaves.ts';

/** What a reader who depends on it can rely on, in the words of schema.org. */
const FEATURES = [
  'alternativeText',
  'ARIA',
  'displayTransformability',
  'readingOrder',
  'structuralNavigation',
  'tableOfContents',
];

/** The package document. `leaves` are in reading order. */
export function packageOf(book: Book, leaves: readonly Leaf[]): string {
  const items = leaves.map(({ name, html }) => {
    const properties = [name === 'nav' && 'nav', html.includes('<svg') && 'svg'].filter(Boolean).join(' ');
    return `<item id="${idOf(name)}" href="${name}.xhtml" media-type="application/xhtml+xml"${properties && ` properties="${properties}"`}/>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="${book.language}" prefix="a11y: http://www.idpf.org/epub/vocab/package/a11y/#">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
${metadataOf(book).join('\n')}
</metadata>
<manifest>
<item id="cover-picture" href="cover.png" media-type="image/png" properties="cover-image"/>
<item id="style" href="book.css" media-type="text/css"/>
${items.join('\n')}
</manifest>
<spine>
${leaves.map(({ name }) => `<itemref idref="${idOf(name)}"/>`).join('\n')}
</spine>
</package>
`;
}

/** A name may begin with a digit, and an id may not. */
function idOf(name: string): string {
  return `leaf-${name}`;
}

function metadataOf(book: Book): string[] {
  const meta = (property: string, value: string) => `<meta property="${property}">${escaped(value)}</meta>`;
  return [
    `<dc:identifier id="id">${identifierOf(book)}</dc:identifier>`,
    `<dc:title id="title">${escaped(`${book.title}: ${book.subtitle}`)}</dc:title>`,
    `<dc:language>${book.language}</dc:language>`,
    `<dc:description>${escaped(book.lead)}</dc:description>`,
    `<dc:rights>${escaped(book.licence)}</dc:rights>`,
    `<dc:date>${book.edition.iso}</dc:date>`,
    // An edition has a day and no time.
    meta('dcterms:modified', `${book.edition.iso}T00:00:00Z`),
    meta('schema:accessMode', 'textual'),
    meta('schema:accessMode', 'visual'),
    meta('schema:accessModeSufficient', 'textual'),
    ...FEATURES.map((feature) => meta('schema:accessibilityFeature', feature)),
    meta('schema:accessibilityHazard', 'none'),
    meta('schema:accessibilitySummary', WORDS.accessibility),
    `<meta property="dcterms:conformsTo" id="conforms">EPUB Accessibility 1.1 - WCAG 2.2 Level AA</meta>`,
    `<meta property="a11y:certifiedBy" refines="#conforms">${escaped(WORDS.checkedBy)}</meta>`,
  ];
}

/** A UUID that follows from the title: every edition is an edition of the same book. */
function identifierOf({ title }: Book): string {
  const hex = createHash('sha256').update(`book ${title}`).digest('hex');
  // The version that says that it is of a kind of its own, and the variant.
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `a${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ];
  return `urn:uuid:${parts.join('-')}`;
}
