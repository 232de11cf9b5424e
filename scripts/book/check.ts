/** Makes the EPUB from dist/ and looks whether it is whole and says all that the site says: a step of `npm test`. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { BASE, SITE } from '../base.ts';
import { leafIn, missingFrom } from './epub/missing.ts';
import { makeEpub } from './files.ts';
import { coverShows } from './print/document.ts';
import { pagesOf, readBook, readPage } from './site.ts';
import { treeOf } from './tree.ts';

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));
const COVER = new URL('../../content/pictures/cover.txt', import.meta.url);

const epub = makeEpub({ dist: DIST, base: BASE, address: SITE && SITE + BASE });
const book = readBook(DIST, BASE);
const pages = pagesOf(book);
const missing = pages.flatMap(({ name, path }) =>
  missingFrom(treeOf(readPage(DIST, BASE, path)), leafIn(epub.bytes, name)).map(
    (saying) => `The EPUB leaves out what ${path} says: ${saying}`,
  ),
);
const stale = readFileSync(COVER, 'utf8') !== coverShows(book);
const faults = stale ? [...missing, 'The cover shows another title: node scripts/book/cover.ts'] : missing;
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;
else console.log(`${pages.length} pages in the EPUB of ${Math.ceil(epub.bytes.length / 1000)} KB`);
