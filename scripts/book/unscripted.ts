/** The book with its blank worksheets in it, as one run of HTML: what is read of the one file where no script runs. */
import { readFileSync } from 'node:fs';
import { bodyOfBook } from './print/document.ts';
import { sheetOn } from './print/forms.ts';
import { stylesOf } from './print/styles.ts';
import { type BookPage, pagesOf, readBook, readPage } from './site.ts';
import { type Tree, treeOf } from './tree.ts';

/** Makes it of a folder of built pages under a base. Every link in it leads to a place in it. */
export function unscripted(dist: string, base: string): { style: string; body: string } {
  const book = readBook(dist, base);
  const trees = new Map(pagesOf(book).map(({ path }) => [path, treeOf(readPage(dist, base, path))]));
  const parts = book.parts.map((part) => ({
    ...part,
    pages: part.pages.map((page) => withSheet(page, trees.get(page.path))),
  }));
  const own = readFileSync(new URL('./unscripted.css', import.meta.url), 'utf8');
  return {
    style: `${stylesOf([...trees.values()])}\n${own}`,
    body: bodyOfBook({ ...book, parts }, '', () => ''),
  };
}

/** A page with its worksheet where the book has a box that says what it is for. */
function withSheet(page: BookPage, whole: Tree | undefined): BookPage {
  const sheet = whole && sheetOn(whole);
  if (!sheet) return page;
  const $ = treeOf(page.html);
  $('.sheet-here').replaceWith(`<div class="worksheet">${sheet.html()}</div>`);
  return { ...page, html: $.html() };
}
