/** Writes dist/checksums.txt: the SHA-256 of every file, as `sha256sum -c` reads them. The last step of a build. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const DIST = fileURLToPath(new URL('../dist/', import.meta.url));
const NAME = 'checksums.txt';

const files = readdirSync(DIST, { recursive: true, encoding: 'utf8' })
  .filter((name) => name !== NAME && statSync(join(DIST, name)).isFile())
  .map((name) => name.split(sep).join('/'))
  .sort();
const lines = files.map((name) => {
  const digest = createHash('sha256')
    .update(readFileSync(join(DIST, name)))
    .digest('hex');
  return `${digest}  ${name}\n`;
});
writeFileSync(join(DIST, NAME), lines.join(''));
console.log(`Checksums of ${files.length} files.`);
