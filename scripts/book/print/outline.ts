/** The outline of a PDF: the list of its headings that a reader opens beside the pages. */
import { PDFDict, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';

/** All entries under the catalog of a document, in their order, with what lies under each. */
export function entriesUnder(catalog: PDFDict): PDFDict[] {
  return below(catalog.lookupMaybe(PDFName.of('Outlines'), PDFDict));
}

function below(entry: PDFDict | undefined): PDFDict[] {
  const entries: PDFDict[] = [];
  let child = entry?.lookupMaybe(PDFName.of('First'), PDFDict);
  while (child) {
    entries.push(child, ...below(child));
    child = child.lookupMaybe(PDFName.of('Next'), PDFDict);
  }
  return entries;
}

/** What an entry of the outline is called. */
export function titleOf(entry: PDFDict): string {
  return textOf(entry.lookup(PDFName.of('Title')));
}

/** A string of a PDF as text; blank where it is none. */
export function textOf(value: unknown): string {
  return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : '';
}
