import type { Page } from '@playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';
import type { Plan } from '../../src/plan/schema.ts';

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
