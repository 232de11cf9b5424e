import { globSync, readFileSync } from 'node:fs';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';

const BASE = '/tools/unstall/';

beforeAll(async () => {
  vi.stubEnv('BASE_URL', BASE);
  await import('./underBase.ts');
});
afterAll(() => vi.unstubAllEnvs());

test.each([
  ['/plan/', `${BASE}plan/`],
  ['/', BASE],
  ['#row-1', '#row-1'],
  ['//other.example/plan/', '//other.example/plan/'],
  ['https://other.example/plan/', 'https://other.example/plan/'],
  ['blob:x', 'blob:x'],
])('a link to %s is drawn as one to %s', (written, led) => {
  expect(renderToString(h('a', { href: written }, 'there'))).toBe(`<a href="${led}">there</a>`);
});

/** A picture is drawn outside of the page, and nothing in it leads anywhere. */
const PICTURES = 'src/islands/charts/rasterise.tsx';
/** What puts something into a page that is open, rather than into the built HTML. */
const DRAWS = /\bimport \{[^}]*\b(?:hydrate|render)\b[^}]*\} from 'preact'/;

test('whatever draws in a page leads its links under the base', () => {
  const drawing = globSync('src/**/*.{ts,tsx}')
    .filter((file) => !/\.test\.tsx?$/.test(file) && file !== PICTURES)
    .map((file) => ({ file, text: readFileSync(file, 'utf8') }))
    .filter(({ text }) => DRAWS.test(text));
  expect(drawing.length).toBeGreaterThan(1);
  expect(
    drawing.filter(({ text }) => !/import '[./]*underBase\.ts'/.test(text)).map(({ file }) => file),
  ).toEqual([]);
});
