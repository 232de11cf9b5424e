import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type axe from 'axe-core';
import type { RunOnly } from 'axe-core';

/** Less than half of what axe hands out of itself, and so read by a page sooner. */
const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** What axe looks for when nobody chooses. */
export const ALL = [...WCAG, 'best-practice'];
/** What can differ between the two themes. */
const COLOUR = ['color-contrast', 'link-in-text-block'];

/** What axe objects to on the page as it stands, or in a part of it: theme, rule and where. */
export async function objections(page: Page, part?: string, tags = WCAG): Promise<string[]> {
  return judged(page, part, { type: 'tag', values: tags });
}

/** The same in both themes: all rules in the light one, those about colour in the dark. */
export async function objectionsInBothThemes(page: Page, part?: string, tags = WCAG): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  const light = await objections(page, part, tags);
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  const dark = await objectionsToColour(page, part);
  return [...light.map((said) => `light: ${said}`), ...dark.map((said) => `dark: ${said}`)];
}

/** What it objects to that can differ between two themes, on the page as it stands. */
export async function objectionsToColour(page: Page, part?: string): Promise<string[]> {
  return judged(page, part, { type: 'rule', values: COLOUR });
}

/** Its script is put into a page once: to be read again for each question would take as long as the answer. */
async function judged(page: Page, part: string | undefined, runOnly: RunOnly): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(SOURCE);
  const violations = await page.evaluate(
    async ([within, only]) => {
      const { run } = (globalThis as unknown as { axe: typeof axe }).axe;
      // To name all that it does not object to takes axe a third of its time.
      return (await run(within ?? document, { runOnly: only, resultTypes: ['violations'] })).violations;
    },
    [part, runOnly] as const,
  );
  return violations.map(
    ({ id, help, nodes }) => `${id} (${help}): ${nodes.map((node) => node.target.join(' ')).join(', ')}`,
  );
}
