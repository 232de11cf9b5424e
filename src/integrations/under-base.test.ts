import { describe, expect, it } from 'vitest';
import { baseOf, siteOf } from '../../scripts/base.ts';
import { rebased } from './under-base.ts';

const BASE = '/tools/unstall/';

describe('a page under a base', () => {
  it.each([
    ['<a href="/plan/">', '<a href="/tools/unstall/plan/">'],
    ['<a class="x" href="/">', '<a class="x" href="/tools/unstall/">'],
    ["<link rel=icon href='/favicon.svg'>", "<link rel=icon href='/tools/unstall/favicon.svg'>"],
    ['<img src=/a.png alt="">', '<img src=/tools/unstall/a.png alt="">'],
    ['<a title="a > b" href="/x/#y">z</a>', '<a title="a > b" href="/tools/unstall/x/#y">z</a>'],
  ])('has %s as %s', (from, to) => {
    expect(rebased(from, BASE)).toBe(to);
  });

  it.each([
    '<a href="/tools/unstall/plan/">',
    '<a href="//elsewhere.example/">',
    '<a href="https://elsewhere.example/plan/">',
    '<a href="#main">',
    '<a href="plan/">',
    '<p>write href="/plan/" there</p>',
    '<script>const a = \' href="/plan/"\';</script>',
    '<div data-island="{&quot;begin&quot;:&quot;/plan/&quot;}">',
  ])('keeps %s', (html) => {
    expect(rebased(html, BASE)).toBe(html);
  });

  it('changes nothing the second time', () => {
    const once = rebased('<a href="/plan/"><img src="/a.png">', BASE);
    expect(rebased(once, BASE)).toBe(once);
  });
});

describe('a base', () => {
  it.each([
    [undefined, '/'],
    ['', '/'],
    ['/', '/'],
    ['tools', '/tools/'],
    ['/tools/unstall', '/tools/unstall/'],
    [' tools/unstall/ ', '/tools/unstall/'],
  ])('given as %j is %s', (given, base) => {
    expect(baseOf(given)).toBe(base);
  });

  it.each(['/../', 'a//b', 'https://host/', '/a b/', '/ä/', '/a?b/', '/./'])('refuses %j', (given) => {
    expect(() => baseOf(given)).toThrow('UNSTALL_BASE');
  });
});

describe('a site', () => {
  it.each([
    [undefined, ''],
    [' ', ''],
    ['https://a.example', 'https://a.example'],
    ['http://A.example:8080/', 'http://a.example:8080'],
  ])('given as %j is %j', (given, site) => {
    expect(siteOf(given)).toBe(site);
  });

  it.each(['a.example', 'ftp://a.example', 'https://a.example/tools/', 'https://a.example/?x'])(
    'refuses %j',
    (given) => {
      expect(() => siteOf(given)).toThrow('UNSTALL_SITE');
    },
  );
});
