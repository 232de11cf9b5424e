import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { styleWithin } from './assets.ts';
import { pageOf } from './pages.ts';

const dist = mkdtempSync(join(tmpdir(), 'unstall-single-'));
writeFileSync(join(dist, 'a.svg'), '<svg/>');
afterAll(() => rmSync(dist, { recursive: true }));

/** A page of the site with this body, under a base. */
const read = (body: string, head = '<title>A</title>') =>
  pageOf(
    '/a/',
    `<!DOCTYPE html><html lang="en-GB"><head>${head}</head><body>${body}</body></html>`,
    dist,
    '/b/',
  );

describe('a page of the one file', () => {
  it('has its styles and modules beside it, and nothing that runs, asks, or is read without a script in its markup', () => {
    const page = read(
      '<p>Words</p><noscript><p>None</p></noscript><style>p{background:url(/b/a.svg)}</style>' +
        '<img src="/b/a.svg" alt=""><script type="module" src="/b/_astro/x.js"></script>',
    );
    const picture = `data:image/svg+xml;base64,${Buffer.from('<svg/>').toString('base64')}`;
    expect(page).toMatchObject({
      title: '<title>A</title>',
      styles: ['p{background:url(/b/a.svg)}'],
      modules: ['_astro/x.js'],
      markup: `<p>Words</p><img src="${picture}" alt="">`,
    });
  });

  it('has in its styles what they would ask for', () => {
    const picture = `data:image/svg+xml;base64,${Buffer.from('<svg/>').toString('base64')}`;
    expect(styleWithin('p{background:url(/b/a.svg)}', dist, '/b/')).toBe(`p{background:url("${picture}")}`);
    expect(() => styleWithin('p{background:url(/c/a.svg)}', dist, '/b/')).toThrow('can’t hold');
  });

  it('has its typefaces in a style of their own, which other pages have too', () => {
    const face = '@font-face{font-family:A;src:url(/b/a.svg)}';
    const [one, other] = ['p{top:0}', 'p{top:1px}'].map(
      (rule) => read(`<style>${face}${rule}</style>`).styles,
    );
    expect([one?.[1], other?.[1]]).toEqual(['p{top:0}', 'p{top:1px}']);
    expect(one?.[0]).toMatch(/^@font-face\{.*\}$/);
    expect(one?.[0]).toBe(other?.[0]);
  });

  it('leaves out what there is at an address alone, and shows what is for the file alone', () => {
    const page = read(
      '<div data-only="site"><a href="/b/all.zip">All</a></div><p hidden data-only="file">From your disk</p><a href="/b/c/">C</a>',
    );
    expect(page.markup).toBe('<p>From your disk</p><a href="/b/c/">C</a>');
    expect(page.links).toEqual(['/b/c/']);
  });

  it('writes attributes as browsers do, so that a file that saves itself stays the same', () => {
    expect(read('<div data-island="{&quot;a&quot;:&quot;<b> & c&quot;}"></div>').markup).toBe(
      '<div data-island="{&quot;a&quot;:&quot;&lt;b&gt; &amp; c&quot;}"></div>',
    );
  });

  it.each([
    ['a script written into it', '<script>go()</script>'],
    ['hold style', '<p style="color:red">A</p>'],
    ['hold srcset', '<img srcset="/b/a.svg 2x" alt="">'],
    ['hold https://example.com/a.svg', '<img src="https://example.com/a.svg" alt="">'],
    ['hold /elsewhere/a.svg', '<img src="/elsewhere/a.svg" alt="">'],
  ])('stops the build where it would lose something: %s', (says, body) => {
    expect(() => read(body)).toThrow(says);
  });
});
