import type { Page } from '@playwright/test';

const MARK = 'claimed:';

/**
 * Notes every name that a worksheet shows as saved, at the moment it shows it, outside of the browser: what a
 * killed one had promised. Call it before the page opens. The last one that arrived was shown for certain.
 */
export async function noteClaims(page: Page): Promise<string[]> {
  const claims: string[] = [];
  page.on('console', (message) => {
    const text = message.text();
    if (text.startsWith(MARK)) claims.push(text.slice(MARK.length));
  });
  await page.addInitScript((mark) => {
    const look = () => {
      const line = document.querySelector('.sheet .save p');
      const claim = /^(.*) · saved on this device$/s.exec(line?.textContent ?? '');
      if (claim) console.debug(mark + claim[1]);
    };
    new MutationObserver(look).observe(document, { subtree: true, childList: true, characterData: true });
  }, MARK);
  return claims;
}
