/**
 * Writes a .br and a .gz beside every text file in dist/, once, at the highest setting,
 * so that a web server can hand them out without compressing anything itself.
 */
import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const DIST = fileURLToPath(new URL('../dist/', import.meta.url));
const TEXT = new Set(['.html', '.css', '.js', '.svg', '.json', '.txt', '.xml']);

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

/** Compresses one file both ways and gives its size before and after brotli. */
async function compress(file: string): Promise<{ before: number; after: number }> {
  const source = await readFile(file);
  const [br, gz] = await Promise.all([
    brotli(source, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: source.length },
    }),
    gzipped(source, { level: 9 }),
  ]);
  await Promise.all([writeFile(`${file}.br`, br), writeFile(`${file}.gz`, gz)]);
  return { before: source.length, after: br.length };
}

async function main(): Promise<void> {
  if (!existsSync(DIST)) {
    console.error('There is nothing to compress: dist/ is missing. Build the site first: npm run build');
    process.exitCode = 1;
    return;
  }
  const names = await readdir(DIST, { recursive: true });
  const files = names.filter((name) => TEXT.has(extname(name))).map((name) => join(DIST, name));
  const sizes = await Promise.all(files.map(compress));
  const total = (key: 'before' | 'after') =>
    Math.round(sizes.reduce((sum, size) => sum + size[key], 0) / 1000);
  console.log(`Compressed ${files.length} files: ${total('before')} kB became ${total('after')} kB.`);
}

await main();
