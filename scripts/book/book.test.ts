import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { offered } from './offer.ts';
import { bookDocument, PAPERS } from './print/document.ts';
import { formOf, formsDocument } from './print/forms.ts';
import { type Book, pagesOf, readBook, readPage } from './site.ts';
import { smallSite } from './site.fixture.ts';
import { treeOf } from './tree.ts';

const site = smallSite();
let book: Book;

beforeAll(() => {
  book = readBook(site.dist, '/');
});

afterAll(() => site.remove());

/** The page of the book with this name, as a tree. */
function page(name: string) {
  return treeOf(pagesOf(book).find((one) => one.name === name)?.html ?? '');
}

describe('what the book is read as', () => {
  test('its parts and pages stand in the order of the contents, then the reference pages', () => {
    expect(book.parts.map(({ id, label, pages }) => [id, label, ...pages.map(({ name }) => name)])).toEqual([
      ['gate', 'Part one · Day 0', 'finding-the-gate'],
      ['now', '', 'texts'],
      ['reference', '', 'sources', 'glossary'],
    ]);
  });

  test('its edition is the day of the last change that the site tells of', () => {
    expect(book.edition).toEqual({ day: '29 November 2026', iso: '2026-11-29' });
  });

  test.each([
    ['no day of the last change', { '/about/': '<article><h1>About</h1></article>' }],
    [
      'a last change on no day',
      {
        '/about/':
          '<h2 id="what-changed"></h2><div class="table"><table><tbody><tr><td>soon</td></tr></tbody></table></div>',
      },
    ],
    ['a page without a title', { '/texts/': '<article><p>Words</p></article>' }],
    [
      'a term that leads nowhere',
      { '/texts/': '<article><h1>T</h1><button class="term">gate</button></article>' },
    ],
    [
      'a drawing without a caption',
      { '/texts/': '<article><h1>T</h1><figure class="drawing"><svg></svg></figure></article>' },
    ],
  ])('%s is an error', (_, others) => {
    const wrong = smallSite(others);
    try {
      expect(() => readBook(wrong.dist, '/')).toThrow();
    } finally {
      wrong.remove();
    }
  });

  test('a base before its addresses changes nothing', () => {
    const based = smallSite({
      '/chapters/': readPage(site.dist, '/', '/chapters/').replaceAll('href="/', 'href="/tools/'),
      '/glossary/': readPage(site.dist, '/', '/glossary/').replaceAll('href="/', 'href="/tools/'),
      '/chapters/finding-the-gate/': readPage(site.dist, '/', '/chapters/finding-the-gate/').replaceAll(
        'href="/',
        'href="/tools/',
      ),
    });
    try {
      expect(readBook(based.dist, '/tools/').parts.map(({ pages }) => pages.length)).toEqual([1, 1, 2]);
    } finally {
      based.remove();
    }
  });
});

describe('the body of a page', () => {
  test('a term leads to the glossary, and its meaning does not stand in the text', () => {
    const $ = page('finding-the-gate');
    expect($('a.term').attr('href')).toBe('/glossary/#gate');
    expect($('.prose > p').first().text()).toBe('Look at gates, and <wait> “there”.');
  });

  test('in the place of a worksheet stands what it is called and for, and none of its fields', () => {
    const $ = page('finding-the-gate');
    expect($('.sheet-here h2').text()).toBe('Gate');
    expect($('.sheet-here').text()).toContain('What it is for.');
    expect($('.sheet-here a.at-site').attr('href')).toBe('/chapters/finding-the-gate/#worksheet');
    expect($('input, label, button, form, noscript')).toHaveLength(0);
  });

  test('what leads about the site and what holds there alone is left out, and leaves no blank line', () => {
    expect(page('finding-the-gate')('nav')).toHaveLength(0);
    const $ = page('texts');
    expect($('.outcome').text()).toBe('Two.');
    expect(
      $('p')
        .map((_, p) => $(p).text())
        .get(),
    ).toEqual(['Two.', 'Dear [name]']);
  });

  test('a drawing is named by its caption', () => {
    const $ = page('finding-the-gate');
    const svg = $('figure svg');
    expect(svg.attr('role')).toBe('img');
    expect(svg.attr('aria-hidden')).toBeUndefined();
    expect($(`#${svg.attr('aria-labelledby')}`).text()).toBe('Three of them block.');
  });
});

describe('the printed book', () => {
  const html = (address: string) =>
    bookDocument(book, PAPERS[0] ?? { id: 'a4', size: 'A4', name: 'A4' }, '', address);

  test('no id stands twice, and each link inside leads to one', () => {
    const $ = treeOf(html(''));
    const ids = $('[id]')
      .map((_, element) => $(element).attr('id'))
      .get();
    expect(new Set(ids).size).toBe(ids.length);
    const leads = $('a[href^="#"]')
      .map((_, link) => $(link).attr('href')?.slice(1))
      .get();
    expect(leads.filter((id) => !ids.includes(id))).toEqual([]);
    expect(leads).toEqual(
      expect.arrayContaining(['glossary--gate', 'texts--ask', 'finding-the-gate--worksheet', 'contents']),
    );
  });

  test('what is not in it is told as text, or led to on the site where its address is known', () => {
    expect(treeOf(html(''))('a[href^="/"]')).toHaveLength(0);
    expect(html('')).toContain('<span>your plan</span>');
    expect(html('https://unstall.example.com/tools/')).toContain(
      '<a href="https://unstall.example.com/tools/plan/">your plan</a>',
    );
  });

  test('the headings of a page stand one level below its part', () => {
    const $ = treeOf(html(''));
    expect($('.book-part h1').attr('aria-level')).toBeUndefined();
    expect($('#finding-the-gate').attr('aria-level')).toBe('2');
    expect($('#finding-the-gate--next-act').attr('aria-level')).toBe('3');
  });

  test('a quote in a title does not end the words above its pages', () => {
    const quoted = {
      ...book,
      parts: book.parts.map((part) => ({
        ...part,
        pages: part.pages.map((one) => ({ ...one, title: 'A "b" \\ c' })),
      })),
    };
    expect(bookDocument(quoted, { id: 'a4', size: 'A4', name: 'A4' }, '', '')).toContain(
      'content: "A \\"b\\" \\\\ c"',
    );
  });
});

test('a blank form keeps its fields, and nothing of what only a screen can do', () => {
  const [form] = formOf(treeOf(readPage(site.dist, '/', '/chapters/finding-the-gate/')), 'finding-the-gate');
  if (!form) throw new Error('There is no form.');
  expect(form).toMatchObject({ title: 'Gate', chapter: 'Finding the gate' });
  const $ = treeOf(formsDocument(book, [form], { id: 'a4', size: 'A4', name: 'A4' }, ''));
  expect($('label').attr('for')).toBe($('input').attr('id'));
  expect($('button, noscript, .save, [data-island]')).toHaveLength(0);
  expect($('.forms-contents a').attr('href')).toBe('#finding-the-gate');
  expect($('#finding-the-gate').is('h2')).toBe(true);
});

describe('the offer', () => {
  const file = { name: 'unstall.epub', says: 'EPUB', bytes: new TextEncoder().encode('abc') };
  const empty = '<p>a</p><div class="book-files" data-x><p>None.</p></div><p>b</p>';

  test('each file stands with its address under the base, its size and its checksum', () => {
    const html = offered(empty, '/tools/', [file]);
    expect(html).toContain('<a href="/tools/take-along/unstall.epub" download>EPUB</a>, 1 KB');
    expect(html).toContain('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    expect(html).not.toContain('None.');
    expect(html).toMatch(/^<p>a<\/p><div.*<\/div><p>b<\/p>$/);
  });

  test('a page without a place for them is an error', () => {
    expect(() => offered('<p>a</p>', '/', [file])).toThrow('no place');
  });
});
