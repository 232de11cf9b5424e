import { afterAll, expect, test } from 'vitest';
import { smallSite } from './site.fixture.ts';
import { treeOf } from './tree.ts';
import { unscripted } from './unscripted.ts';

const site = smallSite();
const { style, body } = unscripted(site.dist, '/');
const $ = treeOf(body);

afterAll(() => site.remove());

test('every page of the book is in it under its name, and each link leads to a place that is there once', () => {
  const titles = $('h1').map((_, title) => $(title).text());
  expect(titles.get()).toEqual([
    'Unstall',
    'Contents',
    'The gate',
    'Finding the gate',
    'For today',
    'Texts',
    'Reference',
    'Sources',
    'Glossary',
  ]);
  const ids = $('[id]').map((_, element) => $(element).attr('id'));
  expect(new Set(ids.get()).size).toBe(ids.length);
  const links = $('a[href]').map((_, link) => $(link).attr('href'));
  expect(links.length).toBeGreaterThan(8);
  const leads = (link: string) => link.startsWith('https://') || ids.get().includes(link.slice(1));
  expect(links.get().filter((link) => !leads(link))).toEqual([]);
});

test('a worksheet stands where it is used, blank, with nothing to press', () => {
  const sheet = $('.page-finding-the-gate .worksheet');
  expect(sheet.find('label').attr('for')).toBe(sheet.find('input').attr('id'));
  expect(sheet.nextAll('h2').text()).toBe('Next act');
  expect($('.sheet-here, button, script, noscript, [data-island]')).toHaveLength(0);
});

test('its styles are those of the pages, and its own after them', () => {
  expect(style).toMatch(/^p\{\}\n.*\.unread/s);
});
