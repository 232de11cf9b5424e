/** Makes every file of the book out of the built site. */
import { readFileSync } from 'node:fs';
import { epubOf } from './epub/write.ts';
import { faultsOf } from './epub/faults.ts';
import { bookDocument, PAPERS, type PageNumbers, type Paper } from './print/document.ts';
import { pdfFaults } from './print/faults.ts';
import { finished, headingsOf, pageNumbersIn } from './print/finish.ts';
import { type Form, formOf, formsDocument } from './print/forms.ts';
import { type Press, startPress } from './print/press.ts';
import { stylesOf } from './print/styles.ts';
import { type Book, pagesOf, readBook, readPage } from './site.ts';
import { treeOf } from './tree.ts';
import { WORDS } from './words.ts';

export interface BookFile {
  name: string;
  /** What it is, for whoever chooses one. */
  says: string;
  bytes: Uint8Array;
}

/** Where the built site is: its folder, its base, and its address if that is known, with the base. */
export interface Site {
  dist: string;
  base: string;
  address: string;
}

/** The EPUB, whole and leading nowhere else, or an error that says why not. */
export function makeEpub({ dist, base, address }: Site): BookFile {
  const bytes = epubOf(readBook(dist, base), address);
  throwAt('unstall.epub', faultsOf(bytes));
  return { name: 'unstall.epub', says: WORDS.epub, bytes };
}

/** The PDFs of the book and of the blank forms, on each of some papers. Needs a browser. */
export async function makePdfs(site: Site, papers: readonly Paper[] = PAPERS): Promise<BookFile[]> {
  const book = readBook(site.dist, site.base);
  const pages = pagesOf(book).map(({ name, path }) => ({
    name,
    html: readPage(site.dist, site.base, path),
  }));
  const styles = printStyles(pages.map(({ html }) => html));
  const forms = pages.flatMap(({ name, html }) => formOf(treeOf(html), name));
  const press = await startPress(site.dist, site.base);
  try {
    const files = [];
    for (const paper of papers) {
      files.push(await makeBook(press, book, paper, styles, site.address));
      files.push(await makeForms(press, book, forms, paper, styles));
    }
    return files;
  } finally {
    await press.close();
  }
}

/** The styles of the site's pages, and after them what only the printed book has. */
export function printStyles(pages: Parameters<typeof stylesOf>[0]): string {
  const own = ['book', 'pages'].map((name) =>
    readFileSync(new URL(`./print/${name}.css`, import.meta.url), 'utf8'),
  );
  return [stylesOf(pages), ...own].join('\n');
}

function makeBook(
  press: Press,
  book: Book,
  paper: Paper,
  styles: string,
  address: string,
): Promise<BookFile> {
  return makePdf(press, book, {
    name: `unstall-${paper.id}.pdf`,
    says: WORDS.pdf(paper.name),
    title: `${book.title}: ${book.subtitle}`,
    draw: (pages) => bookDocument(book, paper, styles, address, pages),
  });
}

function makeForms(
  press: Press,
  book: Book,
  forms: readonly Form[],
  paper: Paper,
  styles: string,
): Promise<BookFile> {
  return makePdf(press, book, {
    name: `unstall-forms-${paper.id}.pdf`,
    says: WORDS.formsPdf(paper.name),
    title: `${book.title}: ${WORDS.forms}`,
    draw: (pages) => formsDocument(book, forms, paper, styles, pages),
  });
}

interface Plan {
  name: string;
  says: string;
  title: string;
  draw: (pages?: PageNumbers) => string;
}

/** Prints a document twice: on which page something stands is known only once it was printed. */
async function makePdf(press: Press, book: Book, { name, says, title, draw }: Plan): Promise<BookFile> {
  const pages = await pageNumbersIn(await press.print(draw()));
  const html = draw(pages);
  const printed = await press.print(html);
  const moved = [...(await pageNumbersIn(printed))].filter(([id, page]) => pages.get(id) !== page);
  throwAt(
    name,
    moved.map(([id, page]) => `${id} moved to page ${page} when the contents had numbers.`),
  );
  const { language, edition, lead } = book;
  const bytes = await finished(printed, html, { title, subject: lead, language, iso: edition.iso });
  throwAt(name, await pdfFaults(bytes, headingsOf(html)));
  return { name, says, bytes };
}

function throwAt(name: string, faults: readonly string[]): void {
  if (faults.length > 0) throw new Error(`${name} is not as it has to be:\n${faults.join('\n')}`);
}
