import { type CDPSession, expect, type Page, test } from '@playwright/test';
import { BASE } from '../scripts/base.ts';
import { FACES } from '../scripts/faces.ts';
import { wordsByFace } from './support/pdf.ts';
import { openSheet } from './support/sheets.ts';
import { moved, transfersOf } from './support/transfers.ts';
import { GATE } from './support/words.ts';

/** A chapter for reading alone. */
const CHAPTER = `${BASE}chapters/finding-the-gate/`;

const OURS = FACES.map(({ family, style }) => `${family.replaceAll(' ', '')}-${style}`);

test('a page whose faces come late keeps those that it began with, and nothing moves; the next has ours', async ({
  page,
}) => {
  const session = await late(page);
  await page.goto(CHAPTER);
  await page.evaluate(() => document.fonts.ready);
  expect(await facesOf(session, 'h1')).not.toContain('Unstall Serif');
  expect(await facesOf(session, 'main p')).not.toEqual(
    expect.arrayContaining([expect.stringMatching('Unstall')]),
  );
  expect(await moved(page)).toBe(0);
  await page.getByRole('link', { name: 'Reference' }).first().click();
  await page.waitForURL('**/reference/**');
  await expect.poll(() => facesOf(session, 'h1')).toEqual(['Unstall Serif']);
  expect(await facesOf(session, 'nav li:last-child a')).toEqual([expect.stringMatching(/^Unstall Sans/)]);
});

for (const script of [true, false]) {
  test(`the first print of a first visit is set in our faces, its foot too, ${script ? 'with' : 'without'} scripts`, async ({
    browser,
  }) => {
    const context = await browser.newContext({ javaScriptEnabled: script });
    const page = await context.newPage();
    const session = await late(page);
    for (const path of [CHAPTER, `${BASE}plan/example/documents/committee/`]) {
      await session.send('Network.clearBrowserCache');
      await page.goto(path);
      const words = await wordsByFace(await page.pdf({ preferCSSPageSize: true }));
      const others = [...words].filter(([face]) => !OURS.includes(face));
      // Arrows and signs, which no face of ours has.
      expect(
        others.filter(([, said]) => said.some((text) => /\p{L}|\d/u.test(text))),
        path,
      ).toEqual([]);
      const foot = [...words].filter(([, said]) => said.some((text) => /Page \d+ of/.test(text)));
      expect(
        foot.map(([face]) => OURS.includes(face)),
        path,
      ).toEqual([true]);
    }
    await context.close();
  });
}

test('letters of names come late, before anybody types one, and typing one asks for nothing', async ({
  page,
}) => {
  const session = await page.context().newCDPSession(page);
  const transferred = await transfersOf(page);
  await page.goto(CHAPTER, { waitUntil: 'networkidle' });
  expect([...transferred.keys()].filter(isNames)).toEqual([]);
  await openSheet(page, GATE);
  await expect.poll(() => [...transferred.keys()].filter(isNames).length).toBe(2);
  await page.waitForLoadState('networkidle');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.evaluate(() =>
    document
      .querySelector('.sheet')
      ?.append(Object.assign(document.createElement('p'), { id: 'name', textContent: 'Łukasz Čapek' })),
  );
  await expect
    .poll(() => facesOf(session, '#name'))
    .toEqual(expect.arrayContaining([expect.stringMatching(/^Unstall \w+ Names$/)]));
  expect(asked).toEqual([]);
});

/** Whether this is the address of a file of further letters. */
function isNames(url: string): boolean {
  return /-names[^/]*\.woff2$/.test(url);
}

/** Has whatever a page asks for come so late that its first text does not wait for it. */
async function late(page: Page): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 400,
    downloadThroughput: -1,
    uploadThroughput: -1,
  });
  return session;
}

/** The families that what is found first is drawn in, as they call themselves. */
async function facesOf(session: CDPSession, selector: string): Promise<string[]> {
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument', { depth: 0 });
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector });
  const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
  return fonts.map(({ familyName }) => familyName);
}
