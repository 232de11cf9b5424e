/**
 * Takes the picture that messengers show beside a link to the site, of the built home page: `npm run build && node
 * scripts/card.ts`, whenever its title or its line has changed. Its name, its title and its line are all there is room for.
 */
import { CARD } from '../src/components/card.ts';
import { CARD_FILE } from '../src/integrations/social-card.ts';
import { launchFast } from './find-browser.ts';
import { serve } from './serve.ts';

const ALONE = `
  header.site > :not(.wordmark), .home > :not(.title, .line), .title > :not(h1), .foot { display: none !important }
  header.site { padding-block: 12px 0 !important }
  .home > * { margin-block: 0 !important; padding-block: 0 !important }
  .home { padding-block: 22px 0 !important; display: grid; gap: 34px }`;

const site = await serve({ port: 0 });
const browser = await launchFast();
try {
  const page = await browser.newPage({
    viewport: { width: CARD.width / 2, height: CARD.height / 2 },
    deviceScaleFactor: 2,
    colorScheme: 'light',
    // Else the line would still be drawing itself.
    reducedMotion: 'reduce',
    bypassCSP: true,
  });
  // Fonts are kept by the first visit, and shown by the second.
  await page.goto(site.url);
  await page.reload();
  await page.evaluate(() => document.fonts.ready);
  await page.addStyleTag({ content: ALONE });
  await page.screenshot({ path: CARD_FILE });
} finally {
  await browser.close();
  await site.close();
}
