import { expect, type Page } from '@playwright/test';
import { openedSheet } from './sheets.ts';
import { address, SHEETS } from './words.ts';

/** Waits for what a page still does after it has loaded: a worksheet or the plan takes up what is stored. */
export async function settled(page: Page, path: string): Promise<void> {
  const words = SHEETS.find((sheet) => address(sheet) === path);
  if (words) await openedSheet(page, words);
  if (path === '/plan/') await expect(page.getByText('Opening what you saved')).toBeHidden();
  await expect(page.getByText(/^(Looking for your programs|Putting the table together)/)).toBeHidden();
  await expect(page.getByText(/^(?:Counting|Loading) …$/)).toHaveCount(0, { timeout: 20_000 });
}

/** Opens what can be folded open on a page, and lays it out. */
export async function openEverything(page: Page): Promise<void> {
  const closed = page.getByRole('button', { expanded: false });
  // Pressed in the page, since to scroll to each of a log takes a test its time; and each once: of some, one is open at a time.
  let pressed = 1;
  while (pressed > 0) {
    pressed = await closed.evaluateAll((all) => {
      const fresh = (all as HTMLElement[]).filter((button) => button.dataset.pressed === undefined);
      for (const button of fresh) {
        button.dataset.pressed = '';
        button.click();
      }
      return fresh.length;
    });
  }
  await page.locator('details').evaluateAll((all) => {
    for (const element of all) (element as HTMLDetailsElement).open = true;
  });
  await expect(page.getByText(/^(?:Counting|Loading) …$/)).toHaveCount(0, { timeout: 20_000 });
  await layOut(page);
}

/**
 * Lays out what a browser leaves for later while it is off the screen: until then it has no size of its own to
 * be judged by.
 */
export async function layOut(page: Page): Promise<void> {
  await page.evaluate(() => {
    const everything = new CSSStyleSheet();
    // What is at rest stays folded away.
    everything.replaceSync(':not([hidden]) { content-visibility: visible !important }');
    document.adoptedStyleSheets.push(everything);
  });
}
