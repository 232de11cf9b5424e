/** Makes the book to take along and offers it on its page of dist/: a step of `npm run build:book`, between build and compressing. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BASE, SITE } from '../base.ts';
import { epubcheck } from './epub/epubcheck.ts';
import { makeEpub, makePdfs } from './files.ts';
import { offered, SHELF } from './offer.ts';

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));

async function main(): Promise<void> {
  const site = { dist: DIST, base: BASE, address: SITE && SITE + BASE };
  const shelf = join(DIST, SHELF);
  mkdirSync(shelf, { recursive: true });
  const epub = makeEpub(site);
  const files = [epub, ...(await makePdfs(site))];
  for (const { name, bytes } of files) {
    writeFileSync(join(shelf, name), bytes);
    console.log(`${name}: ${Math.ceil(bytes.length / 1000)} KB`);
  }
  const found = epubcheck(join(shelf, epub.name));
  if (found && !found.good) throw new Error(`epubcheck finds faults in ${epub.name}:\n${found.said}`);
  console.log(
    found
      ? 'epubcheck finds no fault.'
      : 'epubcheck is not installed: only our own checks looked at the EPUB.',
  );
  const page = join(shelf, 'index.html');
  writeFileSync(page, offered(readFileSync(page, 'utf8'), BASE, files));
}

await main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
