import { expect, type Locator, type Page } from '@playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';
import { DOCUMENTS, type DocumentId, type Paper } from '../../src/plan/documents/documents.ts';
import type { Plan } from '../../src/plan/document/schema.ts';

/** Opens the plan with a document chosen in the address, and waits until nothing of it is being counted. */
export async function showDocument(page: Page, document: DocumentId, paper: Paper): Promise<void> {
  await page.goto(`/plan/#${document}-${paper}`);
  await expect(paperOf(page, document)).toBeVisible();
  await expect(page.getByText('Counting …')).toHaveCount(0, { timeout: 20_000 });
}

export function paperOf(page: Page, document: DocumentId): Locator {
  return page.getByRole('region', { name: DOCUMENTS[document].title, exact: true });
}

/** The pages of the paper that the page itself asks for: their text, and the width and height in points. */
export async function printedAsChosen(page: Page): Promise<{ text: string[]; sizes: string[] }> {
  const bytes = new Uint8Array(await page.pdf({ preferCSSPageSize: true }));
  const file = await getDocumentProxy(bytes);
  const sizes: string[] = [];
  for (let number = 1; number <= file.numPages; number++) {
    const { width, height } = (await file.getPage(number)).getViewport({ scale: 1 });
    sizes.push(`${Math.round(width)} × ${Math.round(height)}`);
  }
  const { text } = await extractText(file, { mergePages: false });
  return { text, sizes };
}

/** The plan with another text wherever people wrote words: ids, choices, dates and numbers hold no blank. */
export function withEveryText(plan: Plan, text: string): Plan {
  const fill = (value: unknown): unknown => {
    if (typeof value === 'string') return value.includes(' ') ? text : value;
    if (Array.isArray(value)) return value.map(fill);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, fill(inner)]));
  };
  return fill(plan) as Plan;
}
