import { describe, expect, it } from 'vitest';
import { inFile, onSite, pageNamed } from './address.ts';
import { inert } from './ownText.ts';

describe('an address in the file', () => {
  it.each([
    ['/plan/#team', '/', '?/plan/#team'],
    ['/tools/unstall/', '/tools/unstall/', '?/'],
    ['/tools/unstall/plan/', '/tools/unstall/', '?/plan/'],
  ])('is made of %s under %s, and made that again', (href, base, there) => {
    expect(inFile(href, base)).toBe(there);
    expect(onSite(there, base)).toBe(href);
  });

  it.each(['#worksheet', 'https://example.com/plan/', '//example.com/', '?/plan/', 'mailto:a@b.c'])(
    'is none of %s',
    (href) => {
      expect(inFile(href, '/')).toBeUndefined();
    },
  );

  it.each([
    ['?/plan/', '/plan/'],
    ['?/a%20b', '/a b'],
    ['?/100%', '/100%'],
    ['', ''],
    ['?utm=1', ''],
  ])('that ends in “%s” names “%s”', (search, page) => {
    expect(pageNamed(search)).toBe(page);
  });
});

it('a plan is written so that HTML finds neither an end nor a comment in it, and JSON reads what was said', () => {
  const said = { text: '</script><!-- <script> --> \u2028\u2029 \ud800 \u202e' };
  const text = inert(JSON.stringify(said));
  expect(text).not.toMatch(/[<>\u2028\u2029\ud800]/);
  expect(JSON.parse(text)).toEqual(said);
});
