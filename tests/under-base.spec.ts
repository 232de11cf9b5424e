import { expect, type Page, test } from '@playwright/test';
import { BASE } from '../scripts/base.ts';
import { examplePlan, storePlan } from './support/storage.ts';
import { address, SHEETS } from './support/words.ts';

// At the root of a host there is nowhere else to lead to. src/islands/underBase.test.ts looks at what leads there.
test.skip(BASE === '/', 'The site was built for the root: UNSTALL_BASE=/tools/unstall/ npm run build');

const PLACES = [
  BASE,
  `${BASE}plan/`,
  `${BASE}programs/`,
  `${BASE}plan/history/`,
  `${BASE}plan/people/`,
  ...SHEETS.map(address),
];

for (const path of PLACES) {
  test(`with a plan, whatever ${path} asks for and wherever it leads is under the base, however late it is drawn`, async ({
    page,
  }) => {
    await storePlan(page, examplePlan());
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(path, { waitUntil: 'networkidle' });
    await toTheEnd(page);
    const links = await page.locator('[href], [src]').evaluateAll(addressesOf);
    expect(links.length).toBeGreaterThan(10);
    expect(astray([...links, ...asked], new URL(page.url()).origin)).toEqual([]);
  });
}

/** Where elements lead, or what they show. */
function addressesOf(elements: Element[]): string[] {
  return elements.map(
    (one) => new URL(one.getAttribute('href') ?? one.getAttribute('src') ?? '', document.baseURI).href,
  );
}

/** What comes late comes near what is in sight. */
async function toTheEnd(page: Page): Promise<void> {
  await page.keyboard.press('End');
  await page.locator('footer').last().scrollIntoViewIfNeeded();
  await page.waitForLoadState('networkidle');
}

/** Those of the addresses of this host that are not under the base. */
function astray(addresses: readonly string[], origin: string): string[] {
  return [...new Set(addresses)].filter((one) => one.startsWith(origin) && !one.startsWith(origin + BASE));
}
