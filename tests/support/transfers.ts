import type { Page } from '@playwright/test';

/** Bytes by address, headers among them, of all that comes from now on. */
export async function transfersOf(page: Page): Promise<Map<string, number>> {
  const session = await page.context().newCDPSession(page);
  const [names, sizes] = [new Map<string, string>(), new Map<string, number>()];
  session.on('Network.requestWillBeSent', ({ requestId, request }) => names.set(requestId, request.url));
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) =>
    sizes.set(names.get(requestId) ?? requestId, encodedDataLength),
  );
  await session.send('Network.enable');
  return sizes;
}

/** How much has moved by itself since the page began, as browsers count it. */
export function moved(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const observer = new PerformanceObserver(() => {});
        observer.observe({ type: 'layout-shift', buffered: true });
        setTimeout(() =>
          resolve(
            observer
              .takeRecords()
              .reduce((sum, entry) => sum + (entry as unknown as { value: number }).value, 0),
          ),
        );
      }),
  );
}
