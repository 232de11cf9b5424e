/** The blank forms of all worksheets as one document, to be printed and filled in by hand. */
import type { Book } from '../site.ts';
import { escaped, lineOf, type Tree, treeOf } from '../tree.ts';
import { WORDS } from '../words.ts';
import { ownIds, type PageNumbers, type Paper, pageOf, runningHeads } from './document.ts';

export interface Form {
  /** What no other form is called; it begins at this id. */
  name: string;
  title: string;
  /** The chapter in which it stands. */
  chapter: string;
  html: string;
}

/** The worksheet of a chapter's page as a blank form, if one stands in it. */
export function sheetOn($: Tree): Tree | undefined {
  const sheet = $('.worksheet').first();
  if (sheet.length === 0) return undefined;
  const form = treeOf(sheet.html() ?? '');
  form('script, noscript, button, .sheet-example, .save').remove();
  form('[data-island]').removeAttr('data-island');
  return form;
}

/** The form of a chapter's page, if a worksheet stands in it. */
export function formOf($: Tree, name: string): Form[] {
  const form = sheetOn($);
  if (!form) return [];
  ownIds(form, `${name}--`);
  const title = form('.sheet-head h2').attr('id', name);
  return [{ name, title: lineOf(title.text()), chapter: lineOf($('h1').text()), html: form.html() ?? '' }];
}

/** The document of all forms: what there are, and then each from a page of its own. */
export function formsDocument(
  book: Book,
  forms: readonly Form[],
  paper: Paper,
  styles: string,
  pages?: PageNumbers,
): string {
  const lines = forms.map(
    ({ name, title, chapter }) =>
      `<li><a href="#${name}"><span>${escaped(title)} <span class="label">${escaped(chapter)}</span></span><span class="on">${pages?.get(name) ?? '00'}</span></a></li>`,
  );
  const body = `<section class="book-contents forms-contents" aria-labelledby="forms">
<h1 id="forms">${WORDS.forms}</h1>
<p class="label">${escaped([book.title, WORDS.edition(book.edition.day), book.licence].join(' · '))}</p>
<p>${WORDS.formsLead}</p>
<ol>
${lines.join('\n')}
</ol>
</section>
${forms.map(({ name, html }) => `<article class="form-page page-${name}">${html}</article>`).join('\n')}`;
  return pageOf(book, `${book.title}: ${WORDS.forms}`, `${styles}\n${runningHeads(forms)}`, paper, body);
}
