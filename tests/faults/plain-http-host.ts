import type { Page } from '@playwright/test';
import config from '../../playwright.config.ts';
import { watch } from '../support/watch.ts';

/** A host name of an intranet, served over plain http: browsers take it for a place where anybody may listen in. */
export const HOST = 'unstall.test';
const { launchOptions, baseURL = '' } = config.use ?? {};
export const site = new URL(baseURL);
site.hostname = HOST;

/** How a browser is started and what it opens, for it to be on that host. */
export const onHost = {
  baseURL: site.origin,
  launchOptions: {
    ...launchOptions,
    args: [...(launchOptions?.args ?? []), `--host-resolver-rules=MAP ${HOST} 127.0.0.1`],
  },
};

/** Everything a page does that it should not; a header that browsers only heed over https is no fault of the page. */
export async function watchHere(page: Page): Promise<() => string[]> {
  const noted = await watch(page);
  return () => noted.filter((text) => !text.includes('Cross-Origin-Opener-Policy'));
}
