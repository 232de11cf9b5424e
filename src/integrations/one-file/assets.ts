/** What a page would ask a server for, written into it. */
import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';

const TYPES: Record<string, string> = {
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/** A file of the site as an address that holds it. */
export function dataAddress(address: string, dist: string, base: string): string {
  const type = TYPES[extname(address)];
  if (!type || !address.startsWith(base)) throw new Error(`The one file can’t hold ${address}.`);
  return `data:${type};base64,${readFileSync(join(dist, address.slice(base.length))).toString('base64')}`;
}

/** A style in two: its typefaces, which all pages share and which are most of its bytes, and the rest. */
export function facesApart(css: string): string[] {
  const FACE = /@font-face\s*\{[^}]*\}/g;
  return [(css.match(FACE) ?? []).join(''), css.replace(FACE, '')].filter((part) => part.trim() !== '');
}

/** A style with all that it asks for in it. */
export function styleWithin(css: string, dist: string, base: string): string {
  const within = css.replace(
    /url\(\s*(["']?)(\/[^"')]+)\1\s*\)/g,
    (_, _quote, address: string) => `url("${dataAddress(address, dist, base)}")`,
  );
  // `optional` is for fonts that may come late. These are here, and would be passed over for the moment they take to unpack.
  return within.replaceAll('font-display:optional', 'font-display:block');
}
