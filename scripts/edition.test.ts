import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { writeWorker } from './edition.ts';

const OFFLINE = 'Kept: <span data-size="kept">?</span>, sent: <span data-size="sent">?</span>';
const FILES: Record<string, string> = {
  'index.html': '<title>Home</title>',
  'offline/index.html': OFFLINE,
  '_astro/part.js': 'export {}',
  '_astro/part.js.br': 'packed',
  'checksums.txt': 'beside',
  'sitemap.xml': 'beside',
  'site.zip': 'beside',
};

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

/** The worker of a folder with these files, and the page that offers it. */
async function written(files: Record<string, string>, base = '/'): Promise<{ worker: string; page: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'kept-edition-'));
  folders.push(folder);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  await writeWorker(folder, base);
  const read = (name: string) => readFileSync(join(folder, name), 'utf8');
  return { worker: read('sw.js'), page: read('offline/index.html') };
}

const idIn = (worker: string) => /id:"([0-9a-f]{16})"/.exec(worker)?.[1];

describe('the worker that a build writes', () => {
  test('lists what a reader needs by its sum, and nothing that stands beside', async () => {
    const { worker, page } = await written(FILES);
    for (const [name, text] of [
      ['index.html', FILES['index.html'] ?? ''],
      ['_astro/part.js', FILES['_astro/part.js'] ?? ''],
      ['offline/index.html', page],
    ] as const) {
      expect(worker).toContain(`"${name}":["${createHash('sha256').update(text).digest('base64')}"`);
    }
    for (const name of ['part.js.br', 'checksums.txt', 'sitemap.xml', 'site.zip', '"sw.js"'])
      expect(worker).not.toContain(name);
  });

  test('is the same for the same files, in whichever folder and order they were written', async () => {
    const turned = Object.fromEntries(Object.entries(FILES).reverse());
    expect(await written(turned)).toEqual(await written(FILES));
  });

  test('is of another edition once any of them differs by a letter', async () => {
    const one = idIn((await written(FILES)).worker);
    const other = idIn((await written({ ...FILES, 'index.html': '<title>home</title>' })).worker);
    expect(one).toBeDefined();
    expect(other).toBeDefined();
    expect(other).not.toBe(one);
  });

  test('calls what it keeps by the base of its site', async () => {
    expect((await written(FILES)).worker).toContain('unstall');
    const under = (await written(FILES, '/tools/unstall/')).worker;
    expect(under).toContain('/tools/unstall/');
  });

  test('has the page say how large it is', async () => {
    const { page } = await written({ ...FILES, 'long.txt': 'a'.repeat(1_234_567) });
    expect(page).toBe(
      'Kept: <span data-size="kept">1.2 MB</span>, sent: <span data-size="sent">0.0 MB</span>',
    );
  });
});
