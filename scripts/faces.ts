/**
 * The faces that pages are set in, and what of which font each is. They are static, since a PDF holds the outlines of a
 * variable one as pictures of letters. All are cut by `scripts/fonts.ts`, and called by `src/styles/fonts.css`.
 */

/** One face: `src/styles/fonts/<file>.woff2`. */
export interface Face {
  file: string;
  /** What it calls itself, in a PDF for instance. The name of the font it is of is reserved to that. */
  family: string;
  style: 'Regular' | 'SemiBold';
  package: `@fontsource-variable/${string}`;
  source: string;
  /** Where on the axes of its source it stands. */
  axes: Record<string, number>;
  letters: string;
}

/** Every character from the first to the last. */
const from = (first: number, last: number): string =>
  Array.from({ length: last - first + 1 }, (_, step) => String.fromCodePoint(first + step)).join('');

/** What English is written in, and the names of western Europe: of these nothing is waited for while somebody types. */
const BOOK = `${from(0x20, 0x7e)}\u00a0£·×–—‘’“”…•€−${from(0xc0, 0xff)}ıŒœ`;

/** What else Latin names are written in. Files of their own, which a browser asks for when a page holds such a letter. */
const NAMES = `${from(0x100, 0x130)}${from(0x134, 0x137)}${from(0x139, 0x13e)}${from(0x141, 0x148)}${from(0x14a, 0x151)}${from(0x154, 0x17e)}ȘșȚț`;

const SERIF = { package: '@fontsource-variable/source-serif-4' } as const;
const SANS = { package: '@fontsource-variable/source-sans-3' } as const;

/** The serif is drawn for the size that it is read at. */
export const FACES: readonly Face[] = [
  {
    ...SERIF,
    file: 'serif',
    family: 'Unstall Serif',
    style: 'Regular',
    source: 'source-serif-4-latin-opsz-normal',
    axes: { opsz: 20, wght: 400 },
    letters: BOOK,
  },
  {
    ...SERIF,
    file: 'serif-bold',
    family: 'Unstall Serif',
    style: 'SemiBold',
    source: 'source-serif-4-latin-opsz-normal',
    axes: { opsz: 24, wght: 600 },
    letters: BOOK,
  },
  {
    ...SERIF,
    file: 'serif-names',
    family: 'Unstall Serif Names',
    style: 'Regular',
    source: 'source-serif-4-latin-ext-opsz-normal',
    axes: { opsz: 20, wght: 400 },
    letters: NAMES,
  },
  {
    ...SANS,
    file: 'sans',
    family: 'Unstall Sans',
    style: 'Regular',
    source: 'source-sans-3-latin-wght-normal',
    axes: { wght: 400 },
    letters: BOOK,
  },
  {
    ...SANS,
    file: 'sans-bold',
    family: 'Unstall Sans',
    style: 'SemiBold',
    source: 'source-sans-3-latin-wght-normal',
    axes: { wght: 600 },
    letters: BOOK,
  },
  {
    ...SANS,
    file: 'sans-names',
    family: 'Unstall Sans Names',
    style: 'Regular',
    source: 'source-sans-3-latin-ext-wght-normal',
    axes: { wght: 400 },
    letters: NAMES,
  },
];

/**
 * The packages that ship as faces, each with what its licence wants said beside it: whose it is, and that ours are cut
 * from it and have other names.
 */
export const FONTS: Readonly<Record<string, string>> = {
  [SANS.package]:
    '© 2023 Adobe (http://www.adobe.com/), with Reserved Font Name ‘Source’. Of Source Sans 3 some letters in two weights ship, as Unstall Sans.',
  [SERIF.package]:
    '© 2014 - 2021 Adobe Systems Incorporated (http://www.adobe.com/), with Reserved Font Name ‘Source’. Of Source Serif 4 some letters in two weights ship, as Unstall Serif.',
};
