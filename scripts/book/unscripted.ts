/** The book with its blank worksheets in it, as one run of HTML: what is read of the one file where no script runs. */
import { readFileSync } from 'node:fs';
import { bodyOfBook } from './print/document.ts';
import { sheetOn } from './print/forms.ts';
import { stylesOf } from './print/styles.ts';
import { type BookPage, pagesOf, readBook, readPage } from './site.ts';
import { treeOf } from './tree.ts';

/** Makes it of a folder of built pages under a base. Every link in it leads to a place in it. */
export function unscripted(dist: string, base: string): { style: string; body: string } {
  const book = readBook(dist, base);
  const htmls = new Map(pagesOf(book).map(({ path }) => [path, readPage(dist, base, path)]));
  const parts = book.parts.map((part) => ({
    ...part,
    pages: part.pages.map((page) => withSheet(page, htmls.get(page.path) ?? '')),
  }));
  const own = readFileSync(new URL('./unscripted.css', import.meta.url), 'utf8');
  return {
    style: `${stylesOf([...htmls.values()])}\n${own}`,
    body: bodyOfBook({ ...book, parts }, '', () => ''),
  };
}

/** A page with its worksheet where the book has a box that says what it is for. */
function withSheet(page: BookPage, whole: string): BookPage {
  // Hardly a page has one, and a tree of each takes long.
  const sheet = whole.includes('class="worksheet"') && sheetOn(treeOf(whole));
  if (!sheet) return page;
  const $ = treeOf(page.html);
  $('.sheet-here').replaceWith(`<div class="worksheet">${sheet.html()}</div>`);
  return { ...page, html: $.html() };
}
