/** What a browser leaves undone of a PDF, and what it tells of the moment in which it was made. */
import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFRef } from '@cantoo/pdf-lib';
import { lineOf, treeOf } from '../tree.ts';
import type { PageNumbers } from './document.ts';
import { entriesUnder, titleOf } from './outline.ts';

/** What Chromium names as newer standards do, in the words that every reader of tags knows. */
const ROLES = { Strong: 'Span', Em: 'Span' };

export interface Told {
  title: string;
  subject: string;
  language: string;
  /** The day of the edition: the same document has the same bytes on every day. */
  iso: string;
}

/**
 * The same PDF with its title shown in the window, its language, the day of its edition, and an outline that says the headings
 * of the HTML it was printed from.
 */
export async function finished(pdf: Uint8Array, html: string, told: Told): Promise<Uint8Array> {
  const { title, subject, language, iso } = told;
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  const day = new Date(`${iso}T00:00:00Z`);
  document.setTitle(title, { showInWindowTitleBar: true });
  document.setSubject(subject);
  document.setLanguage(language);
  document.setCreationDate(day);
  document.setModificationDate(day);
  const tree = document.catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict);
  tree.set(PDFName.of('RoleMap'), document.context.obj(ROLES));
  spellOutline(document, html);
  return document.save({ useObjectStreams: true });
}

/** Where a heading goes on in a second line, Chromium's outline joins the words on both sides. */
function spellOutline(document: PDFDocument, html: string): void {
  const spelt = new Map(headingsOf(html).map((heading) => [heading.replaceAll(' ', ''), heading]));
  for (const entry of entriesUnder(document.catalog)) {
    const heading = spelt.get(titleOf(entry).replace(/\s/g, ''));
    if (heading) entry.set(PDFName.of('Title'), PDFHexString.fromText(heading));
  }
}

/** The headings of a page of HTML, each in one line. */
export function headingsOf(html: string): string[] {
  const $ = treeOf(html);
  return $(':is(h1, h2, h3, h4)')
    .map((_, heading) => lineOf($(heading).text()))
    .get();
}

/** On which page each place of a PDF stands that something in it leads to. */
export async function pageNumbersIn(pdf: Uint8Array): Promise<PageNumbers> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  const pages = new Map(document.getPages().map(({ ref }, place) => [ref.toString(), place + 1]));
  const places = document.catalog.lookup(PDFName.of('Dests'), PDFDict);
  return new Map(
    places.entries().flatMap(([name, value]) => {
      const place = document.context.lookup(value);
      const page = place instanceof PDFArray ? place.get(0) : undefined;
      const number = page instanceof PDFRef && pages.get(page.toString());
      return number ? [[name.decodeText(), number] as const] : [];
    }),
  );
}
