/** Writes dist/checksums.txt: the SHA-256 of every file, as `sha256sum -c` reads them. The last step of a build. */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { filesIn } from './filesIn.ts';

const DIST = fileURLToPath(new URL('../dist/', import.meta.url));
const NAME = 'checksums.txt';

const files = filesIn(DIST).filter((name) => name !== NAME);
const lines = files.map((name) => {
  const digest = createHash('sha256')
    .update(readFileSync(join(DIST, name)))
    .digest('hex');
  return `${digest}  ${name}\n`;
});
writeFileSync(join(DIST, NAME), lines.join(''));
console.log(`Checksums of ${files.length} files.`);
