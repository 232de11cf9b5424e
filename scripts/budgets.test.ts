import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterEach, expect, test } from 'vitest';
import { BUDGETS, breaches, type PageWeight, weighSite } from './budgets.ts';
import { cssAddresses, readReferences, scriptAddresses } from './references.ts';

const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** Writes a small site into a temporary folder and weighs it. */
function weigh(files: Record<string, string>): PageWeight[] {
  const dist = mkdtempSync(join(tmpdir(), 'unstall-budgets-'));
  folders.push(dist);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(dist, name)), { recursive: true });
    writeFileSync(join(dist, name), text);
  }
  return weighSite(dist);
}

/** Weighs a site of one page and gives that page. */
function weighOne(files: Record<string, string>): PageWeight {
  const pages = weigh(files);
  expect(pages).toHaveLength(1);
  return pages[0] as PageWeight;
}

/** Text that brotli cannot shrink to fewer bytes than asked for; the same on every run. */
function incompressible(length: number, quote: (text: string) => string): string {
  let state = 7;
  let text = '';
  while (text.length < length * 2) {
    state = (state * 48_271) % 2_147_483_647;
    text += state.toString(36);
  }
  return quote(text);
}

const comment = (text: string) => `/*${text}*/`;
const island = (url: string) => `<div data-island="{}"></div><script type="module" src="${url}"></script>`;

test('a small page for reading breaks nothing', () => {
  const page = weighOne({
    'read/index.html':
      '<link rel="icon" href="/icon.svg"><style>p{color:red}</style><p>Words <a href="https://example.org/">elsewhere</a>',
  });
  expect(page.page).toBe('/read/');
  expect(page.javascript).toBe(0);
  expect(breaches(page)).toEqual([]);
});

test('linked stylesheets weigh with the HTML, once each', () => {
  const link = '<link rel="stylesheet" href="/a.css">';
  const alone = weighOne({ 'index.html': link + link });
  const sheet = { 'a.css': incompressible(1_000, comment) };
  const styled = weighOne({ 'index.html': link + link, ...sheet });
  const linkedOnce = weighOne({ 'index.html': link, ...sheet });
  expect(alone.faults).toEqual(['/index.html loads /a.css, which is not in dist/']);
  expect(styled.faults).toEqual([]);
  expect(styled.firstFlight).toBeGreaterThan(alone.firstFlight + 1_000);
  expect(styled.firstFlight - linkedOnce.firstFlight).toBeLessThan(100);
});

test('a page whose HTML and styles outgrow the first flight is a breach', () => {
  const half = BUDGETS.firstFlight / 2;
  const page = weighOne({
    'index.html': `<link rel="stylesheet" href="a.css">${incompressible(half, (text) => `<p>${text}`)}`,
    'a.css': incompressible(half, comment),
  });
  expect(breaches(page)).toEqual([
    expect.stringMatching(/^\/ HTML and styles: .* over the budget of 14,300\.$/),
  ]);
});

test('what an island imports is counted once: at once what is static, later what is dynamic', () => {
  const files = {
    'index.html': `<link rel="modulepreload" href="/_astro/shared.js">${island('/_astro/a.js')}`,
    '_astro/client.js': 'import"./shared.js";export default 1',
    '_astro/a.js': 'import{x}from"./shared.js";const later=()=>import(`./later.js`);export{later,x}',
    '_astro/shared.js': 'export const x="shared"',
    '_astro/later.js': 'import("./last.js")',
    '_astro/last.js': 'export default "last"',
  };
  const whole = weighOne(files);
  expect(whole.javascriptBudget).toBe(BUDGETS.pageWithIslands);
  expect(whole.faults).toEqual([]);
  const later = weighOne({ ...files, '_astro/last.js': '' });
  expect(later.javascript).toBe(whole.javascript);
  expect(later.later).toBeLessThan(whole.later);
  const atOnce = weighOne({ ...files, '_astro/shared.js': '' });
  expect(atOnce.javascript).toBeLessThan(whole.javascript);
  expect(atOnce.later).toBe(whole.later);
  const { '_astro/last.js': _, ...incomplete } = files;
  expect(weighOne(incomplete).faults).toEqual(['/index.html loads /_astro/last.js, which is not in dist/']);
});

test('an island page over its JavaScript budget is a breach, wherever the weight is', () => {
  const page = weighOne({
    'index.html': island('/_astro/a.js'),
    '_astro/client.js': '',
    '_astro/a.js': 'import"./between.js"',
    '_astro/between.js': 'import"./heavy.js"',
    '_astro/heavy.js': incompressible(BUDGETS.pageWithIslands, comment),
  });
  expect(breaches(page)).toEqual([
    expect.stringMatching(/^\/ JavaScript: .* over the budget of 28,600 \(most of it \/_astro\/heavy\.js /),
  ]);
});

test('a page for reading may not carry more than a scrap of JavaScript, inline or not', () => {
  const source = incompressible(BUDGETS.pageForReading, comment);
  const inline = weighOne({ 'index.html': `<script>${source}</script>` });
  const linked = weighOne({ 'index.html': '<script type="module" src="/a.js"></script>', 'a.js': source });
  for (const page of [inline, linked]) {
    expect(breaches(page)).toEqual([expect.stringContaining('over the budget of 2,000')]);
  }
});

test('scripts in the page weigh together, and with those it links', () => {
  const script = (length: number) => incompressible(length, comment);
  const [first, second, linked] = [script(900), script(30), script(1_500)];
  const html = `<script>${first}</script><script>${second}</script><script src="/a.js"></script>`;
  const sizes = [first, second, linked].map((text) => brotliCompressSync(text).length);
  const { javascript } = weighOne({ 'index.html': html, 'a.js': linked });
  expect(javascript).toBe(sizes.reduce((sum, size) => sum + size));
});

test('data in a script element is not JavaScript', () => {
  const data = incompressible(BUDGETS.pageForReading, (text) => `"${text}"`);
  expect(weighOne({ 'index.html': `<script type="application/json">${data}</script>` }).javascript).toBe(0);
});

test.each([
  ['a script', '<script src="https://cdn.example/x.js"></script>'],
  ['a stylesheet', '<link rel="stylesheet" href="//cdn.example/x.css">'],
  ['an icon', '<link rel="icon" href="https://cdn.example/x.svg">'],
  ['a preload', '<link rel="preload" as="font" href="https://cdn.example/x.woff2">'],
  ['a preconnect', '<link rel="preconnect" href="https://cdn.example/">'],
  ['an image', '<img src="https://cdn.example/x.png" alt="">'],
  ['an image set', '<picture><source srcset="/x.png 1x, https://cdn.example/x.png 2x"></picture>'],
  ['a style element', '<style>@font-face{src:url(https://cdn.example/x.woff2)}</style>'],
  ['a style attribute', '<p style="background:url(\'https://cdn.example/x.png\')">'],
  ['an import in a script', '<script type="module">import "https://cdn.example/x.js"</script>'],
])('%s from another origin is a breach', (_, html) => {
  const page = weighOne({ 'index.html': html, 'x.png': '' });
  expect(breaches(page)).toEqual([expect.stringMatching(/cdn\.example.* from another origin\.$/)]);
});

test('a linked stylesheet may not load from another origin either', () => {
  const page = weighOne({
    'index.html': '<link rel="stylesheet" href="/a.css">',
    'a.css': '@import "https://cdn.example/b.css";',
  });
  expect(breaches(page)).toEqual(['/ /a.css loads https://cdn.example/b.css from another origin.']);
});

test('an import worked out at run time is allowed to Astro in the page, not to a file', () => {
  const files = {
    'index.html': '<script>import(this.url)</script><script src="/a.js"></script>',
    'a.js': '',
  };
  expect(weighOne(files).faults).toEqual([]);
  expect(weighOne({ ...files, 'a.js': 'import(where)' }).faults).toEqual([
    '/a.js imports an address it works out as it runs',
  ]);
});

test('addresses are read from CSS in every notation, and not from its comments', () => {
  expect(
    cssAddresses('@import "a.css"; /* url(no) */ p{b:url( b.png );c:url("c d.png");d:url(\'e)\')}'),
  ).toEqual(['a.css', 'b.png', 'c d.png', 'e)']);
});

test('addresses are read from scripts, workers among them, and not from strings', () => {
  const source =
    'import a from"./a.js";const s=\'import("./no.js")\';new Worker(new URL("/w.js",import.meta.url))';
  expect(scriptAddresses(source)).toEqual({ atOnce: ['./a.js'], later: ['/w.js'], computed: false });
});

test('a quoted > in an attribute does not end the element', () => {
  const { scripts, hasIsland } = readReferences(
    '<div data-island="a > b"></div><script type="module" title="a > b" src="/a.js"></script>',
  );
  expect({ scripts, hasIsland }).toEqual({ scripts: ['/a.js'], hasIsland: true });
});
