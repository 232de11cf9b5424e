import type { Page } from '@playwright/test';
import { getDocumentProxy } from 'unpdf';
import { DOCUMENTS } from '../../src/plan/documents/documents.ts';

/** The text of each page of the paper that comes out when this page is printed. */
export async function printed(page: Page, format: 'A4' | 'Letter'): Promise<string[]> {
  return (await readPaper(await page.pdf({ format, preferCSSPageSize: false }))).text;
}

/** What a printed page says, without its foot, the pages’ sizes in points, and whatever stands outside of them. */
export type Paper = { text: string[]; sizes: string[]; outside: string[] };

/** What is on paper, and what would be if that were larger. */
export async function readPaper(pdf: Uint8Array): Promise<Paper> {
  const file = await getDocumentProxy(new Uint8Array(pdf));
  const paper: Paper = { text: [], sizes: [], outside: [] };
  for (let number = 1; number <= file.numPages; number++) {
    const page = await file.getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    paper.sizes.push(`${Math.round(width)} × ${Math.round(height)}`);
    const { items } = await page.getTextContent();
    let text = '';
    for (const item of items) {
      if (!('str' in item)) continue;
      text += item.str + (item.hasEOL ? '\n' : '');
      const [left = 0, bottom = 0]: number[] = item.transform.slice(4);
      const inside =
        left >= 0 && left + item.width <= width + 1 && bottom >= 0 && bottom + item.height <= height + 1;
      if (!inside && item.str.trim() !== '') paper.outside.push(`page ${number}: ${item.str}`);
    }
    paper.text.push(text);
  }
  return paper;
}

/** Text without what line breaks, columns and hyphenation do to it, so that paper and screen can be compared. */
export function squeezed(text: string): string {
  return text.normalize('NFKC').replace(/[\s\u00ad\u200b\u2010\u2011\u2060-]+/g, '');
}

/** What stands at the foot of each page, and so between the halves of a word that goes on overleaf. */
const TITLES = Object.values(DOCUMENTS).map(({ title }) => title);
const FOOT = new RegExp(`(?:Unstall|${TITLES.join('|')})\\s*Page \\d+ of \\d+`);

/** Those of the words that the pages do not hold. */
export function missingFrom(pages: readonly string[], words: readonly string[]): string[] {
  const all = squeezed(pages.map((text) => text.replace(FOOT, '')).join(' '));
  return words.filter((text) => !all.includes(squeezed(text)));
}

/** Those of the pieces of one long word that the pages do not hold, neither whole nor torn between two pages. */
export function tornOff(pages: readonly string[], pieces: readonly string[]): string[] {
  const all = squeezed(pages.join(' '));
  return missingFrom(pages, pieces).filter((piece) => {
    const at = pieces.indexOf(piece);
    const [before = '', behind = ''] = [pieces[at - 1], pieces[at + 1]];
    const halves = Array.from(piece, (_, cut) => [before + piece.slice(0, cut), piece.slice(cut) + behind]);
    return !halves.some((both) => both.every((half) => all.includes(half)));
  });
}

/** What a printed paper says, by the face that it is set in. */
export async function wordsByFace(pdf: Uint8Array): Promise<Map<string, string[]>> {
  const file = await getDocumentProxy(new Uint8Array(pdf));
  const found = new Map<string, string[]>();
  for (let number = 1; number <= file.numPages; number++) {
    const page = await file.getPage(number);
    // This is what has the faces read, whose names text goes by.
    await page.getOperatorList();
    for (const item of (await page.getTextContent()).items) {
      if (!('str' in item) || item.str.trim() === '') continue;
      const face = String(page.commonObjs.get(item.fontName).name).replace(/^[A-Z]{6}\+/, '');
      found.set(face, [...(found.get(face) ?? []), item.str]);
    }
  }
  return found;
}
