import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import { afterAll, describe, expect, test } from 'vitest';
import { readBook, readPage } from '../site.ts';
import { smallSite } from '../site.fixture.ts';
import { treeOf } from '../tree.ts';
import { faultsOf } from './faults.ts';
import { leafIn, missingFrom } from './missing.ts';
import { epubOf } from './write.ts';

const site = smallSite();
const book = readBook(site.dist, '/');
const epub = epubOf(book, '');
const LEAF = 'EPUB/finding-the-gate.xhtml';

afterAll(() => site.remove());

/** The EPUB with one of its files changed; one that becomes undefined is taken out. */
function withChange(name: string, change: (text: string) => string | undefined): Uint8Array {
  const files: Zippable = {};
  for (const [one, bytes] of Object.entries({
    ...unzipSync(epub),
    ...(name in unzipSync(epub) ? {} : { [name]: new Uint8Array() }),
  })) {
    const text = one === name ? change(strFromU8(bytes)) : undefined;
    if (one !== name) files[one] = [bytes, { level: one === 'mimetype' ? 0 : 6 }];
    else if (text !== undefined) files[one] = strToU8(text);
  }
  return zipSync(files);
}

test('it is whole', () => {
  expect(faultsOf(epub)).toEqual([]);
});

test('the same book has the same bytes, in every zone and at every moment', () => {
  const before = process.env.TZ;
  try {
    for (const zone of ['Pacific/Kiritimati', 'Pacific/Niue', 'Asia/Kathmandu']) {
      process.env.TZ = zone;
      expect(Buffer.from(epubOf(readBook(site.dist, '/'), '')).equals(Buffer.from(epub)), zone).toBe(true);
    }
  } finally {
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  }
});

describe('what is wrong with one is found', () => {
  test.each([
    ['words that are no XML', LEAF, (text: string) => text.replace('</h1>', ''), /is no XML/],
    ['a file that the manifest does not name', 'EPUB/stray.xhtml', () => '<p/>', /does not name EPUB\/stray/],
    [
      'a file that is not there',
      'EPUB/sources.xhtml',
      () => undefined,
      /names EPUB\/sources.xhtml, which is not there/,
    ],
    [
      'a leaf that is not read',
      'EPUB/package.opf',
      (text: string) => text.replace(/<itemref idref="leaf-texts"\/>/, ''),
      /texts.xhtml is not read once/,
    ],
    [
      'a link to no leaf',
      LEAF,
      (text: string) => text.replace('texts.xhtml#ask', 'gone.xhtml'),
      /leads to gone.xhtml, which is not there/,
    ],
    [
      'a link to no place',
      LEAF,
      (text: string) => text.replace('#ask', '#gone'),
      /leads to texts.xhtml#gone, where no such place is/,
    ],
    [
      'a picture from elsewhere',
      LEAF,
      (text: string) => text.replace('<h1>', '<img src="https://cdn.example/x.png"/><h1>'),
      /loads https:\/\/cdn.example/,
    ],
    [
      'a style from elsewhere',
      LEAF,
      (text: string) => text.replace('href="book.css"', 'href="https://cdn.example/x.css"'),
      /loads https:\/\/cdn.example/,
    ],
    [
      'an id twice',
      LEAF,
      (text: string) => text.replace('<h1>', '<h1 id="worksheet">'),
      /has the id worksheet twice/,
    ],
    ['no mimetype', 'mimetype', () => 'application/zip', /does not begin/],
    ['no package', 'META-INF/container.xml', () => '<container/>', /leads to no package/],
  ])('%s', (_, name, change, fault) => {
    expect(faultsOf(withChange(name, change))).toEqual(
      expect.arrayContaining([expect.stringMatching(fault)]),
    );
  });
});

describe('its leaves', () => {
  test('say all that the site says', () => {
    const page = () => treeOf(readPage(site.dist, '/', '/chapters/finding-the-gate/'));
    const leaf = leafIn(epub, 'finding-the-gate');
    expect(missingFrom(page(), leaf)).toEqual([]);
    expect(missingFrom(page(), leaf.replace('Three of them block.', ''))).toEqual(['Three of them block.']);
    expect(missingFrom(page(), leaf.replace('your plan', 'plan'))).toEqual([
      'Read the text, your plan, the contents and a source.',
    ]);
  });

  test('lead to each other, and to the site only where its address is known', () => {
    expect(leafIn(epub, 'finding-the-gate')).toContain('href="glossary.xhtml#gate"');
    expect(leafIn(epub, 'finding-the-gate')).not.toContain('href="/');
    const at = leafIn(epubOf(book, 'https://unstall.example.com/'), 'finding-the-gate');
    expect(at).toContain('href="https://unstall.example.com/chapters/finding-the-gate/#worksheet"');
    expect(at).toContain('href="https://unstall.example.com/plan/"');
  });

  test('the contents list has every page under its part, and the landmarks know the glossary and the sources', () => {
    const nav = leafIn(epub, 'nav');
    expect(nav).toContain('>Part one: The gate</a>');
    for (const name of ['finding-the-gate', 'texts', 'sources', 'glossary'])
      expect(nav).toContain(`href="${name}.xhtml"`);
    expect(nav).toContain('epub:type="glossary"');
    expect(nav).toContain('epub:type="bibliography"');
  });
});

test('the package says what somebody who depends on it has to know', () => {
  const opf = strFromU8(unzipSync(epub)['EPUB/package.opf'] ?? new Uint8Array());
  for (const property of [
    'accessMode',
    'accessModeSufficient',
    'accessibilityFeature',
    'accessibilityHazard',
    'accessibilitySummary',
  ])
    expect(opf).toContain(`property="schema:${property}"`);
  expect(opf).toContain('<meta property="dcterms:modified">2026-11-29T00:00:00Z</meta>');
  expect(opf).toContain('<dc:language>en-GB</dc:language>');
});
