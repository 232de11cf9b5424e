import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { unzipSync } from 'fflate';
import { getDocumentProxy } from 'unpdf';
import { BASE } from '../../scripts/base.ts';
import { epubcheck } from '../../scripts/book/epub/epubcheck.ts';
import { makeEpub, makePdfs } from '../../scripts/book/files.ts';
import { PAPERS } from '../../scripts/book/print/document.ts';
import { pagesOf, readBook } from '../../scripts/book/site.ts';
import { treeOf } from '../../scripts/book/tree.ts';
import { objections, objectionsToColour } from '../support/axe.ts';
import { LONG } from '../support/long.ts';
import { readPaper, squeezed } from '../support/pdf.ts';

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));
const SITE = { dist: DIST, base: BASE, address: '' };

test('epubcheck finds no fault in the EPUB, with the address of the site and without', LONG, () => {
  const folder = mkdtempSync(join(tmpdir(), 'unstall-epub-'));
  try {
    for (const address of ['', 'https://unstall.example.com/tools/']) {
      const file = join(folder, 'book.epub');
      writeFileSync(file, makeEpub({ ...SITE, address }).bytes);
      const found = epubcheck(file);
      test.skip(found === undefined, 'epubcheck is not installed');
      expect(found?.good, found?.said).toBe(true);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('axe finds no fault in a leaf of the EPUB, on light and on dark', LONG, async ({ page }) => {
  test.setTimeout(600_000);
  const files = unzipSync(makeEpub(SITE).bytes);
  const types: Record<string, string> = { xhtml: 'application/xhtml+xml', css: 'text/css', png: 'image/png' };
  await page.route('http://book.invalid/**', (route) => {
    const name = new URL(route.request().url()).pathname.slice(1);
    const contentType = types[name.split('.').at(-1) ?? ''] ?? 'text/plain';
    return route.fulfill({ contentType, body: Buffer.from(files[name] ?? '') });
  });
  const leaves = Object.keys(files).filter((name) => name.endsWith('.xhtml'));
  expect(leaves.length).toBeGreaterThan(pagesOf(readBook(DIST, BASE)).length);
  for (const leaf of leaves) {
    await page.goto(`http://book.invalid/${leaf}`);
    expect(await objections(page), leaf).toEqual([]);
    // As a reading program sets its own colours at night: what has a colour of its own has to stand out there as well.
    await page.addStyleTag({ content: 'html { background: #121212; color: #eee; } a { color: #9cc2ff; }' });
    expect(await objectionsToColour(page), `${leaf} at night`).toEqual([]);
  }
});

test(
  'the PDFs say all of the book, lead where their contents say, and have the same bytes each time',
  LONG,
  async () => {
    test.setTimeout(600_000);
    const papers = PAPERS.slice(0, 1);
    const [book, forms] = await makePdfs(SITE, papers);
    const again = await makePdfs(SITE, papers);
    if (!book || !forms) throw new Error('There are no PDFs.');
    expect(
      again.map(({ bytes }) => Buffer.compare(bytes, (bytes === again[0]?.bytes ? book : forms).bytes)),
    ).toEqual([0, 0]);

    const { text, outside, sizes } = await readPaper(book.bytes);
    expect(outside).toEqual([]);
    expect(new Set(sizes)).toEqual(new Set(['595 × 842']));
    expect((await readPaper(forms.bytes)).outside).toEqual([]);
    const starts = await startsOf(book.bytes);
    const contents = squeezed(text[1] ?? '');
    for (const { title, html } of pagesOf(readBook(DIST, BASE))) {
      const start = starts.get(title) ?? 0;
      expect(contents, title).toContain(squeezed(`${title}${start}`));
      const $ = treeOf(html);
      const own = squeezed(
        text
          .slice(start - 1)
          .join('')
          .replaceAll(title, ''),
      );
      const opening = squeezed(
        $(':is(.prose, .entries, .sources, .glossary)').find('p, dd').first().text().slice(0, 40),
      );
      expect(own, title).toContain(opening);
    }
  },
);

/** On which page each entry of a PDF's outline is led to. */
async function startsOf(pdf: Uint8Array): Promise<Map<string, number>> {
  const file = await getDocumentProxy(new Uint8Array(pdf));
  type Entry = Awaited<ReturnType<typeof file.getOutline>>[number];
  const starts = new Map<string, number>();
  const read = async (entries: Entry[]) => {
    for (const { title, dest, items } of entries) {
      const place = typeof dest === 'string' ? await file.getDestination(dest) : dest;
      if (place && !starts.has(title)) starts.set(title, (await file.getPageIndex(place[0])) + 1);
      await read(items);
    }
  };
  await read(await file.getOutline());
  return starts;
}
