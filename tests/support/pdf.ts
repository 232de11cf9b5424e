import type { Page } from '@playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';

/** The text of each page of the paper that comes out when this page is printed. */
export async function printed(page: Page, format: 'A4' | 'Letter'): Promise<string[]> {
  const pdf = await page.pdf({ format, preferCSSPageSize: false });
  const { text } = await extractText(new Uint8Array(pdf), { mergePages: false });
  return text;
}

/** Text without what line breaks, columns and hyphenation do to it, so that paper and screen can be compared. */
export function squeezed(text: string): string {
  return text.normalize('NFKC').replace(/[\s\u00ad\u200b\u2010\u2011-]+/g, '');
}

/** Those of the words that the pages do not hold. */
export function missingFrom(pages: readonly string[], words: readonly string[]): string[] {
  const all = squeezed(pages.join(' '));
  return words.filter((text) => !all.includes(squeezed(text)));
}

/** The words that stand outside the pages when this page is printed, or that reach over their edge. */
export async function offPage(page: Page, format: 'A4' | 'Letter'): Promise<string[]> {
  const document = await getDocumentProxy(
    new Uint8Array(await page.pdf({ format, preferCSSPageSize: false })),
  );
  const off: string[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const paper = await document.getPage(number);
    const [left = 0, bottom = 0, right = 0, top = 0] = paper.view;
    for (const item of (await paper.getTextContent()).items) {
      if (!('str' in item) || item.str.trim() === '') continue;
      const [, , , , x = 0, y = 0] = item.transform;
      if (x < left || x + item.width > right + 1 || y < bottom || y > top) off.push(`${number}: ${item.str}`);
    }
  }
  return off;
}
