/** Looks a PDF over: that it is tagged, says its title and language, and has an outline that leads to every heading. */
import { PDFArray, PDFBool, PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { entriesUnder, textOf, titleOf } from './outline.ts';

/** What of it is not as it has to be; its outline is to say these headings and no other. */
export async function pdfFaults(pdf: Uint8Array, headings: readonly string[]): Promise<string[]> {
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
    ...headings
      .filter((heading) => !outline.has(heading))
      .map((heading) => `Its outline does not lead to “${heading}”.`),
    ...[...outline]
      .filter((entry) => !headings.includes(entry))
      .map((entry) => `Its outline has “${entry}”, which is no heading.`),
  ];
}
