import type { Page } from '@playwright/test';

/**
 * Notes everything a page does that the privacy page says it does not: a request to anywhere else, a breach of
 * the content security policy or of Trusted Types, an error. Call it before the first page opens.
 */
export async function watch(page: Page): Promise<string[]> {
  const noted: string[] = [];
  let origin = '';
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) => {
      console.error(`policy breached: ${event.effectiveDirective} ${event.blockedURI} ${event.sample}`);
    });
  });
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (request.isNavigationRequest() && request.frame() === page.mainFrame()) origin ||= url.origin;
    if (url.protocol === 'blob:' || url.protocol === 'data:') return;
    if (url.origin !== origin) noted.push(`request to ${url.href}`);
  });
  page.on('console', (message) => {
    // No page of ours has browsers ask for that: they do of the picture from which a test stores a plan.
    if (message.location().url.endsWith('/favicon.ico')) return;
    if (message.type() === 'error') noted.push(`${new URL(page.url()).pathname}: ${message.text()}`);
  });
  page.on('pageerror', (error) => noted.push(`${new URL(page.url()).pathname}: ${error.message}`));
  return noted;
}
