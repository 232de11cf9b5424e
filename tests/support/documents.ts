import { expect, type Locator, type Page } from '@playwright/test';
import { DOCUMENTS, type DocumentId, type Paper as Format } from '../../src/plan/documents/documents.ts';
import type { Plan } from '../../src/plan/document/schema.ts';
import { type Paper, readPaper } from './pdf.ts';

/** Opens the plan with a document chosen in the address, and waits until nothing of it is being counted. */
export async function showDocument(page: Page, document: DocumentId, paper: Format): Promise<void> {
  await page.goto(`/plan/#${document}-${paper}`);
  await expect(paperOf(page, document)).toBeVisible();
  await expect(page.getByText('Counting …')).toHaveCount(0, { timeout: 20_000 });
}

export function paperOf(page: Page, document: DocumentId): Locator {
  return page.getByRole('region', { name: DOCUMENTS[document].title, exact: true });
}

/** The pages of the paper that the page itself asks for: their text, and the width and height in points. */
export async function printedAsChosen(page: Page): Promise<Paper> {
  return readPaper(await page.pdf({ preferCSSPageSize: true }));
}

/** The plan with another text wherever people wrote words: ids, choices, dates and numbers hold no blank. */
export function withEveryText(plan: Plan, text: string | ((index: number) => string)): Plan {
  let count = 0;
  const fill = (value: unknown): unknown => {
    if (typeof value === 'string' && value.includes(' '))
      return typeof text === 'string' ? text : text(count++);
    if (Array.isArray(value)) return value.map(fill);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, fill(inner)]));
  };
  return fill(plan) as Plan;
}
