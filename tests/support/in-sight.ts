import { expect, type Page } from '@playwright/test';

/** Where the focus is, and how much of the window lies above and below it; nothing where it is lost. */
function focusOn(page: Page) {
  return page.evaluate(() => {
    const here = document.activeElement;
    if (!here || here === document.body) return 'lost';
    const { top, bottom, left, right } = here.getBoundingClientRect();
    if (bottom <= 0 || top >= innerHeight) return `out of sight: ${here.tagName} at ${top}`;
    // What is taller than the window has some of it in sight; anything else must be what the eye sees there.
    if (bottom - top > innerHeight / 2) return 'in sight';
    const seen = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    const shown =
      seen && (here.contains(seen) || seen.contains(here) || here.closest('label')?.contains(seen));
    return shown ? 'in sight' : `covered: ${here.outerHTML.slice(0, 80)} by ${seen?.outerHTML.slice(0, 80)}`;
  });
}

/** Waits until the focus is where the reader sees it. */
export async function expectInSight(page: Page, why: string): Promise<void> {
  await expect.poll(() => focusOn(page), why).toBe('in sight');
}

/** Waits until the page draws nothing new: two frames in a row, with what was put off until the page is idle, change nothing. */
export async function onceStill(page: Page): Promise<void> {
  await page.evaluate(async () => {
    let changes = 0;
    const observer = new MutationObserver(() => changes++);
    observer.observe(document.body, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
    // Chromium now and then calls a page never idle again that does nothing at all.
    const idle = (done: () => void) => requestIdleCallback(done, { timeout: 1_000 });
    for (let still = 0, before = 0; still < 2; before = changes) {
      await new Promise<void>((done) => requestAnimationFrame(() => idle(done)));
      still = changes === before ? still + 1 : 0;
    }
    observer.disconnect();
  });
}
