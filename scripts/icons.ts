/**
 * Draws the icons of the installed site from its mark, public/favicon.svg: `node scripts/icons.ts`, whenever that has
 * changed. Systems want pictures of fixed sizes; those that cut a shape out of one get more paper around the mark.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { launchFast } from './find-browser.ts';

const PUBLIC = fileURLToPath(new URL('../public/', import.meta.url));

/** Each icon: how many pixels wide, and which share of that the mark takes. Where it takes all, its corners are its own. */
const ICONS = [
  { name: '180', pixels: 180, mark: 0.84 },
  { name: '192', pixels: 192, mark: 1 },
  { name: '512', pixels: 512, mark: 1 },
  { name: '512-maskable', pixels: 512, mark: 0.7 },
];

mkdirSync(`${PUBLIC}icons`, { recursive: true });
const mark = Buffer.from(readFileSync(`${PUBLIC}favicon.svg`)).toString('base64');
const browser = await launchFast();
try {
  for (const { name, pixels, mark: share } of ICONS) {
    const page = await browser.newPage({
      viewport: { width: pixels, height: pixels },
      colorScheme: 'light',
    });
    const paper = share < 1 ? '#faf6ed' : 'transparent';
    await page.setContent(
      `<body style="margin:0;height:100vh;display:grid;place-items:center;background:${paper}">
        <img width="${Math.round(pixels * share)}" src="data:image/svg+xml;base64,${mark}">`,
    );
    await page.locator('img').evaluate((image: HTMLImageElement) => image.decode());
    await page.screenshot({ path: `${PUBLIC}icons/${name}.png`, omitBackground: true });
    await page.close();
  }
} finally {
  await browser.close();
}
