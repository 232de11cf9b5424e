/** Puts the EPUB together as a file. */
import { readFileSync } from 'node:fs';
import { strToU8, type Zippable, zipSync } from 'fflate';
import type { Book } from '../site.ts';
import { leavesOf } from './leaves.ts';
import { packageOf } from './package.ts';

const CONTAINER = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`;

/** The book as an EPUB 3: the same book gives the same bytes. `site` is the site's address, or blank. */
export function epubOf(book: Book, site: string): Uint8Array {
  const leaves = leavesOf(book, site);
  const files: Zippable = {
    // First, and as it is: by this a reader knows what it has before it.
    mimetype: [strToU8('application/epub+zip'), { level: 0 }],
    'META-INF/container.xml': strToU8(CONTAINER),
    'EPUB/package.opf': strToU8(packageOf(book, leaves)),
    'EPUB/book.css': readFileSync(new URL('./book.css', import.meta.url)),
    'EPUB/cover.png': [
      readFileSync(new URL('../../../content/pictures/cover.png', import.meta.url)),
      { level: 0 },
    ],
  };
  for (const { name, html } of leaves) files[`EPUB/${name}.xhtml`] = strToU8(html);
  // The first day that an archive can tell, in the local time in which it tells it: the same bytes everywhere.
  return zipSync(files, { level: 9, mtime: new Date(1980, 0, 1) });
}
