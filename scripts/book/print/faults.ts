/** Looks a PDF over: that it is tagged, says its title and language, and has an outline that leads to every part. */
import { PDFArray, PDFBool, PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { entriesUnder, textOf, titleOf } from './outline.ts';

/** What of it is not as it has to be; `titles` are looked for in its outline. */
export async function pdfFaults(pdf: Uint8Array, titles: readonly string[]): Promise<string[]> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  const { catalog } = document;
  const marked = catalog.lookupMaybe(PDFName.of('MarkInfo'), PDFDict)?.lookup(PDFName.of('Marked'));
  const tags = catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict)?.lookup(PDFName.of('K'));
  const outline = new Set(entriesUnder(catalog).map(titleOf));
  return [
    ...(marked === PDFBool.True && (tags instanceof PDFDict || tags instanceof PDFArray)
      ? []
      : ['It is not tagged.']),
    ...(document.getTitle() ? [] : ['It has no title.']),
    ...(textOf(catalog.lookup(PDFName.of('Lang'))) ? [] : ['It does not say its language.']),
    ...titles
      .filter((title) => !outline.has(title))
      .map((title) => `Its outline does not lead to “${title}”.`),
  ];
}
