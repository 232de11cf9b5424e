/**
 * Writes dist/sw.js, the worker that keeps the site on a device, with the list of all files of this build in it, and into the
 * page /offline/ how large they are. A step of a build that comes after whatever writes or changes what readers need.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { build } from 'esbuild';
import { BASE } from './base.ts';
import { filesIn } from './filesIn.ts';
import { SECURITY_HEADERS, TEXT_TYPES } from './headers.ts';
import { CARD } from '../src/components/card.ts';
import type { Edition } from '../src/storage/offline/edition.ts';

/** What files are called that a reader's browser asks for. Nothing else is kept: no list for search engines, no archive. */
const TYPES: Record<string, string> = {
  ...TEXT_TYPES,
  html: 'text/html;charset=utf-8',
  png: 'image/png',
  webp: 'image/webp',
  woff2: 'font/woff2',
};

/** What stands beside the site, and is of no use without a network: that is how an edition is checked and found. */
const BESIDE = new Set(['sw.js', 'checksums.txt', 'sitemap.xml', 'robots.txt', CARD.name]);

const SOURCE = fileURLToPath(new URL('../src/storage/offline/worker.ts', import.meta.url));

/** Writes the worker of a folder of built pages, which stand under `base`. The same files come to the same bytes. */
export async function writeWorker(dist: string, base: string): Promise<void> {
  const names = keptOf(dist);
  tellSizes(dist, names);
  const { outputFiles } = await build({
    entryPoints: [SOURCE],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    define: {
      'import.meta.env.BASE_URL': JSON.stringify(base),
      EDITION: JSON.stringify(editionOf(dist, names)),
      HEADERS: JSON.stringify(SECURITY_HEADERS),
      TYPES: JSON.stringify(TYPES),
    },
  });
  writeFileSync(join(dist, 'sw.js'), outputFiles[0]?.contents ?? '');
}

/** The files of a built site that a reader needs, in an order that is always the same. */
function keptOf(dist: string): string[] {
  return filesIn(dist).filter((name) => extname(name).slice(1) in TYPES && !BESIDE.has(name));
}

function editionOf(dist: string, names: readonly string[]): Edition {
  const files: Record<string, [sum: string, bytes: number]> = {};
  let bytes = 0;
  for (const name of names) {
    const body = readFileSync(join(dist, name));
    files[name] = [sumOf(body), body.length];
    bytes += body.length;
  }
  return { id: createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 16), bytes, files };
}

function sumOf(body: Buffer): string {
  return createHash('sha256').update(body).digest('base64');
}

/** Says in the page that offers it how much is kept, and how much of that travels. */
function tellSizes(dist: string, names: readonly string[]): void {
  let kept = 0;
  let sent = 0;
  for (const name of names) {
    const body = readFileSync(join(dist, name));
    kept += body.length;
    // As servers pack what is text; the rest is packed already. Nearly at the highest setting, in a fifth of the time.
    const packed = extname(name).slice(1) in TEXT_TYPES || name.endsWith('.html');
    sent += packed
      ? brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }).length
      : body.length;
  }
  const page = join(dist, 'offline', 'index.html');
  const told = Object.entries({ kept, sent }).reduce(
    (html, [what, bytes]) =>
      html.replace(new RegExp(`(data-size="${what}">)[^<]*`), `$1${inMegabytes(bytes)}`),
    readFileSync(page, 'utf8'),
  );
  writeFileSync(page, told);
}

function inMegabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}

if (import.meta.main) await writeWorker(fileURLToPath(new URL('../dist/', import.meta.url)), BASE);
