/**
 * Takes the cover's picture from the title page of the printed book, out of the built site: `npm run build && node
 * scripts/book/cover.ts`, whenever the title page has changed. An EPUB wants it as pixels, and is made without a browser.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { BASE } from '../base.ts';
import { printStyles } from './files.ts';
import { coverDocument, coverShows } from './print/document.ts';
import { startPress } from './print/press.ts';
import { pagesOf, readBook, readPage } from './site.ts';

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));
const COVER = fileURLToPath(new URL('../../content/pictures/cover', import.meta.url));

const book = readBook(DIST, BASE);
const styles = printStyles(pagesOf(book).map(({ path }) => readPage(DIST, BASE, path)));
const press = await startPress(DIST, BASE);
try {
  writeFileSync(`${COVER}.png`, await press.picture(coverDocument(book, styles), 600, 800));
  writeFileSync(`${COVER}.txt`, coverShows(book));
} finally {
  await press.close();
}
