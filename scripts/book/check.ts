/** Makes the EPUB from dist/ and looks whether it is whole and says all that the site says: a step of `npm test`. */
import { fileURLToPath } from 'node:url';
import { BASE, SITE } from '../base.ts';
import { leafIn, missingFrom } from './epub/missing.ts';
import { makeEpub } from './files.ts';
import { pagesOf, readBook, readPage } from './site.ts';
import { treeOf } from './tree.ts';

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));

const epub = makeEpub({ dist: DIST, base: BASE, address: SITE && SITE + BASE });
const pages = pagesOf(readBook(DIST, BASE));
const missing = pages.flatMap(({ name, path }) =>
  missingFrom(treeOf(readPage(DIST, BASE, path)), leafIn(epub.bytes, name)).map(
    (saying) => `${path}: ${saying}`,
  ),
);
for (const line of missing) console.error(`The EPUB leaves out what the site says: ${line}`);
if (missing.length > 0) process.exitCode = 1;
else console.log(`${pages.length} pages in the EPUB of ${Math.ceil(epub.bytes.length / 1000)} KB`);
