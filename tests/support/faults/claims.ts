import type { Page } from '@playwright/test';

const MARK = 'claimed:';

/**
 * Notes every name that a worksheet shows as saved, at the moment it shows it, outside of the browser: what a
 * killed one had promised. Call it before the page opens. The last one that arrived was shown for certain.
 */
export function noteClaims(page: Page): Promise<string[]> {
  return note(page, '');
}

/** The same of what is shown as saved while nothing waits for its copy in the mirror, which follows the database. */
export function noteMirrored(page: Page): Promise<string[]> {
  return note(page, 'behind');
}

/** Notes what is shown as saved while tab storage has no key with that end, or in any case where that is blank. */
async function note(page: Page, waiting: string): Promise<string[]> {
  const claims: string[] = [];
  page.on('console', (message) => {
    const text = message.text();
    if (text.startsWith(MARK)) claims.push(text.slice(MARK.length));
  });
  await page.addInitScript(
    ([mark, end]) => {
      let last = '';
      const look = () => {
        if (end !== '' && Object.keys(sessionStorage).some((key) => key.endsWith(end))) return;
        const line = document.querySelector('.sheet .save p');
        const claim = /^(.*) · saved on this device$/s.exec(line?.textContent ?? '')?.[1];
        if (claim === undefined || (end !== '' && claim === last)) return;
        last = claim;
        console.debug(mark + claim);
      };
      if (end !== '') setInterval(look, 10);
      else
        new MutationObserver(look).observe(document, { subtree: true, childList: true, characterData: true });
    },
    [MARK, waiting] as const,
  );
  return claims;
}
