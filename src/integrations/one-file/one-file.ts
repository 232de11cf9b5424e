import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { strToU8, zipSync } from 'fflate';
import { fold } from './fold.ts';

/** The first day that an archive can say, by this machine’s clock: the same build gives the same bytes. */
const DAY = new Date(1980, 0, 1);

/**
 * Packs the whole site as one HTML file, `unstall.zip`, and writes into the page `/one-file/` how large it is and its
 * checksum. Comes after whatever else changes pages, and before what takes sums of them.
 */
export function oneFile(base: string): AstroIntegration {
  return {
    name: 'one-file',
    hooks: { 'astro:build:done': ({ dir }) => offer(fileURLToPath(dir), base) },
  };
}

async function offer(dist: string, base: string): Promise<void> {
  const whole = strToU8(await fold(dist, base));
  const zip = zipSync({ 'unstall.html': whole }, { level: 9, mtime: DAY });
  writeFileSync(join(dist, 'unstall.zip'), zip);
  const page = join(dist, 'one-file', 'index.html');
  const told: Record<string, string> = {
    zip: megabytes(zip),
    whole: megabytes(whole),
    sha256: createHash('sha256').update(zip).digest('hex'),
  };
  const html = readFileSync(page, 'utf8').replace(
    /(<(\w+) data-told="(\w+)">).*?(?=<\/\2>)/g,
    (_, start: string, _tag, name: string) => start + (told[name] ?? ''),
  );
  writeFileSync(page, html);
}

function megabytes(bytes: Uint8Array): string {
  return `${(bytes.length / 1e6).toFixed(1)} MB`;
}
