import type { Page } from '@playwright/test';

/** Lets a tab hear nothing of others: it learns of what they do from the database alone. */
export async function makeDeaf(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.defineProperty(BroadcastChannel.prototype, 'onmessage', { set() {} });
    BroadcastChannel.prototype.addEventListener = () => {};
    addEventListener('storage', (event) => event.stopImmediatePropagation(), { capture: true });
  });
}
