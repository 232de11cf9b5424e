/**
 * Cuts the faces of the site out of the fonts that packages bring: `node scripts/fonts.ts`, whenever `faces.ts` or one of
 * these packages has changed. The same fonts make the same faces, to the byte.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { convert } from 'fontverter';
import subsetFont from 'subset-font';
import { FACES, type Face } from './faces.ts';
import { renamed } from './sfnt.ts';

/** Figures are of one width in both fonts as they are. */
const FEATURES = ['kern', 'liga'];
/** What speaks of axes, of other scripts, and to screens without shades of grey. */
const UNUSED = ['STAT', 'BASE', 'MVAR', 'gasp'];

/** Where a face lies. */
export function fileOf({ file }: Face): URL {
  return new URL(`../src/styles/fonts/${file}.woff2`, import.meta.url);
}

/** A face, as WOFF 2. */
export async function cut(face: Face): Promise<Buffer> {
  const file = new URL(`../node_modules/${face.package}/files/${face.source}.woff2`, import.meta.url);
  const font = await subsetFont(readFileSync(file), face.letters, {
    targetFormat: 'sfnt',
    variationAxes: face.axes,
    keepFeatures: FEATURES,
    dropTables: UNUSED,
    noHinting: true,
  });
  return convert(renamed(font, face.family, face.style), 'woff2');
}

if (import.meta.main) for (const face of FACES) writeFileSync(fileOf(face), await cut(face));
