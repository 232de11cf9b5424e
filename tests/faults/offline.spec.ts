import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { expect, type Page } from '@playwright/test';
import { BASE } from '../../scripts/base.ts';
import { KEPT, keepSite, keptIn, SECOND, test } from '../support/kept-site.ts';
import { LONG } from '../support/long.ts';
import { answerBox, openedSheet } from '../support/sheets.ts';
import { examplePlan, ourStorage, storePlan } from '../support/storage.ts';
import { giveRoom } from '../support/faults/room.ts';
import { address, TRIAGE } from '../support/words.ts';

const KEEP = 'Keep this site on this device';
const NEWER = 'A newer edition of this site is here.';

const panelOf = (page: Page) => page.getByRole('region', { name: 'On this device' });
const press = (page: Page, button: string) => panelOf(page).getByRole('button', { name: button }).click();

/** Comes back to the page until the newer edition is there, whole. */
async function fetchNewer(page: Page): Promise<void> {
  await expect(async () => {
    await page.reload();
    await expect(panelOf(page).getByText('A newer edition is here')).toBeVisible({ timeout: 3000 });
  }).toPass({ timeout: 60_000 });
}

test(
  'a newer edition takes over with something half typed in another tab: that tab keeps it, gets its late parts, and nothing is lost; no edition is mixed with the other',
  LONG,
  async ({ page, context, host, second }) => {
    await keepSite(page, host);
    await storePlan(page, examplePlan());
    const typing = await context.newPage();
    await typing.goto(host.at('/plan/'));
    await typing.goto(host.at(address(TRIAGE)));
    const sheet = await openedSheet(typing, TRIAGE);
    await answerBox(sheet, 2).fill('Half typed in the first edi');
    const plan = await context.newPage();
    await plan.goto(`${host.at('/plan/')}#committee-a4`);
    await expect(plan.getByText('Counting …')).toHaveCount(0, { timeout: 20_000 });

    host.hands(second);
    await page.goto(host.at('/offline/'));
    await fetchNewer(page);
    await test.step('until then every page is of the first, and says that there is another', async () => {
      const other = await context.newPage();
      await other.goto(host.at('/glossary/'));
      await expect(other.getByText(NEWER)).toBeVisible();
      await expect(other.getByText(SECOND)).toHaveCount(0);
      await other.close();
    });
    await press(page, 'Use the newer edition');
    await expect(page.getByText(SECOND)).toBeVisible();
    await expect(panelOf(page).getByText(KEPT)).toBeVisible();

    await test.step('what is open stays as it is, and goes on', async () => {
      await expect(typing.getByText(SECOND)).toHaveCount(0);
      await expect(answerBox(sheet, 2)).toHaveValue('Half typed in the first edi');
      await answerBox(sheet, 2).pressSequentially('tion');
      await expect(sheet.getByText('saved on this device')).toBeVisible();
      // What the worker has of it is meant, not what the browser remembers of having asked for it.
      await (await context.newCDPSession(plan)).send('Network.clearBrowserCache');
      const download = plan.waitForEvent('download');
      await plan.getByRole('button', { name: 'Export Word' }).click();
      expect((await download).suggestedFilename()).toMatch(/\.docx$/);
    });
    await test.step('with the network cut, the second edition has all of it', async () => {
      await host.down();
      await typing.reload();
      await expect(typing.getByText(SECOND)).toBeVisible();
      await openedSheet(typing, TRIAGE);
      await expect(answerBox(sheet, 2)).toHaveValue('Half typed in the first edition');
      await answerBox(sheet, 3).fill('Typed in the second');
      await expect(sheet.getByText('saved on this device')).toBeVisible();
      await typing.reload();
      await openedSheet(typing, TRIAGE);
      await expect(answerBox(sheet, 3)).toHaveValue('Typed in the second');
      const download = plan.waitForEvent('download');
      await plan.reload();
      await plan.getByRole('button', { name: 'Export Word' }).click();
      expect((await download).suggestedFilename()).toMatch(/\.docx$/);
    });
    await test.step('the first edition goes once no page of it can be open', async () => {
      for (const one of context.pages().slice(1)) await one.close();
      await page.goto('about:blank');
      await page.goto(host.at('/privacy/'));
      await expect
        .poll(async () => Object.keys((await keptIn(page)).caches).filter((name) => name.includes('/kept/')))
        .toHaveLength(1);
    });
  },
);

test(
  'two tabs of two editions type by turns, and each shows what the other typed',
  LONG,
  async ({ page, context, host, second }) => {
    await keepSite(page, host);
    await storePlan(page, examplePlan());
    const first = await context.newPage();
    await first.goto(host.at(address(TRIAGE)));
    const theirs = await openedSheet(first, TRIAGE);
    host.hands(second);
    await page.goto(host.at('/offline/'));
    await fetchNewer(page);
    await press(page, 'Use the newer edition');
    await expect(page.getByText(SECOND)).toBeVisible();
    await page.goto(host.at(address(TRIAGE)));
    const mine = await openedSheet(page, TRIAGE);
    await answerBox(theirs, 2).fill('Typed in the first edition');
    await expect(answerBox(mine, 2)).toHaveValue('Typed in the first edition');
    await answerBox(mine, 3).fill('Typed in the second');
    await expect(answerBox(theirs, 3)).toHaveValue('Typed in the second');
    await first.reload();
    await expect(first.getByText(SECOND)).toBeVisible();
    await openedSheet(first, TRIAGE);
    await expect(answerBox(theirs, 2)).toHaveValue('Typed in the first edition');
    await expect(answerBox(theirs, 3)).toHaveValue('Typed in the second');
  },
);

test(
  'without being asked, opening a page finds the newer edition; it takes over once no page is open',
  LONG,
  async ({ page, host, second }) => {
    await keepSite(page, host);
    host.hands(second);
    await expect(async () => {
      await page.goto(host.at('/about/'));
      await expect(page.getByText(NEWER)).toBeVisible({ timeout: 1000 });
    }).toPass({ timeout: 60_000 });
    await expect(page.getByText(SECOND)).toHaveCount(0);
    await expect(async () => {
      await page.goto('about:blank');
      await page.goto(host.at('/about/'));
      await expect(page.getByText(SECOND)).toBeVisible({ timeout: 1000 });
    }).toPass({ timeout: 60_000 });
    await expect(page.getByText(NEWER)).toHaveCount(0);
  },
);

test(
  'a newer edition that comes only in part is never offered; pages stay of the first and say so',
  LONG,
  async ({ page, host, second }) => {
    await keepSite(page, host);
    host.answers((request, response) => {
      if (!/glossary/.test(request.url ?? '')) return false;
      response.writeHead(503).end('Down for maintenance');
      return true;
    }, second);
    await press(page, 'Look for a newer edition');
    await expect(
      panelOf(page).getByText('The server answered with an error (/glossary/index.html)'),
    ).toBeVisible({
      timeout: 60_000,
    });
    await page.goto(host.at('/glossary/'));
    await expect(page.getByText('could not be fetched whole')).toBeVisible();
    await expect(page.getByText(SECOND)).toHaveCount(0);
    host.hands(second);
    await page.goto(host.at('/offline/'));
    await fetchNewer(page);
  },
);

test(
  'fetching is stopped and gone on with: what was there is not asked for again',
  LONG,
  async ({ page, host }) => {
    const held: (() => void)[] = [];
    let asked = 0;
    let holding = true;
    host.answers((request, response) => {
      if (!holding || !/_astro|chapters/.test(request.url ?? '') || asked++ < 150) return false;
      held.push(() => response.destroy());
      return true;
    });
    await page.goto(host.at('/offline/'));
    await press(page, KEEP);
    await expect.poll(() => held.length).toBeGreaterThan(0);
    await press(page, 'Stop');
    await expect(panelOf(page).getByText('A part of the site is kept')).toBeVisible();
    expect((await keptIn(page)).workers).toBe(0);
    holding = false;
    for (const end of held) end();
    host.asked.length = 0;
    await press(page, 'Go on fetching');
    await expect(panelOf(page).getByText(KEPT)).toBeVisible({ timeout: 60_000 });
    const { caches } = await keptIn(page);
    const files = Math.max(...Object.values(caches));
    expect(host.asked.length).toBeLessThan(files - 100);
  },
);

/** What comes in the place of a page, and what is said of it. */
const INSTEAD: [how: string, answer: (response: ServerResponse) => unknown, says: string][] = [
  [
    'a redirect',
    (response) => response.writeHead(302, { Location: 'https://sign.example/' }).end(),
    'led elsewhere',
  ],
  ['an error', (response) => response.writeHead(500).end('no'), 'answered with an error'],
  ['half of the file', (response) => response.writeHead(200).end('<!doctype html><html'), 'is not the file'],
  [
    'an answer that breaks off',
    (response) =>
      response
        .writeHead(200, { 'Content-Length': '99999' })
        .write('<!doctype html>', () => response.destroy()),
    'did not answer, or broke off',
  ],
];

for (const [how, answer, says] of INSTEAD) {
  test(
    `${how} in the place of one page: nothing of it is kept, and the page says what came`,
    LONG,
    async ({ page, host }) => {
      host.answers((request, response) => {
        if (request.url !== `${BASE}sources/`) return false;
        answer(response);
        return true;
      });
      await page.goto(host.at('/offline/'));
      await press(page, KEEP);
      await expect(panelOf(page).getByText(says)).toBeVisible({ timeout: 60_000 });
      await expect(panelOf(page).getByText('(/sources/index.html)')).toBeVisible();
      expect((await keptIn(page)).workers).toBe(0);
      const kept = (base: string) => caches.match(`${base}sources/index.html`);
      expect(await page.evaluate(kept, BASE)).toBeUndefined();
    },
  );
}

test(
  'it is removed in one click, with and without a network, and the plans stay; it can be kept again',
  LONG,
  async ({ page, host }) => {
    await storePlan(page, examplePlan());
    await keepSite(page, host);
    const before = await ourStorage(page);
    await press(page, 'Remove it from this device');
    await expect(panelOf(page).getByText('Removed. Your plans are where they were')).toBeVisible();
    expect(await keptIn(page)).toEqual({ workers: 0, caches: {} });
    expect(await ourStorage(page)).toEqual(before);
    await press(page, KEEP);
    await expect(panelOf(page).getByText(KEPT)).toBeVisible({ timeout: 60_000 });
    await host.down();
    await page.goto(host.at('/plan/'));
    await expect(page.getByRole('heading', { level: 1, name: 'Second Look' })).toBeVisible();
    await page.goto(host.at('/offline/'));
    const opened = await ourStorage(page);
    await press(page, 'Remove it from this device');
    await expect(panelOf(page).getByText('Removed.')).toBeVisible();
    expect(await keptIn(page)).toEqual({ workers: 0, caches: {} });
    expect(await ourStorage(page)).toEqual(opened);
  },
);

test(
  'erasing every plan leaves the kept site, and nothing of a plan is in it',
  LONG,
  async ({ page, host }) => {
    await storePlan(page, examplePlan());
    await keepSite(page, host);
    await page.goto(host.at('/plan/'));
    await page.getByRole('button', { name: 'Erase everything here' }).click();
    await page.getByRole('button', { name: 'Erase it' }).click();
    await expect(page.getByText('Erased.')).toBeVisible();
    await host.down();
    await page.goto(host.at('/plan/'));
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect((await keptIn(page)).workers).toBe(1);
  },
);

test(
  'the host takes it back with the file of deploy/: the next visit removes all that is kept, and no plan',
  LONG,
  async ({ page, host }) => {
    await storePlan(page, examplePlan());
    await keepSite(page, host);
    const before = await ourStorage(page);
    const off = readFileSync(new URL('../../deploy/sw-off.js', import.meta.url));
    host.answers((request, response) => {
      if (request.url !== `${BASE}sw.js`) return false;
      response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(off);
      return true;
    });
    await expect(async () => {
      await page.goto(host.at('/about/'));
      await expect.poll(() => keptIn(page), { timeout: 3000 }).toEqual({ workers: 0, caches: {} });
    }).toPass({ timeout: 60_000 });
    expect(await ourStorage(page)).toEqual(before);
  },
);

test('what the browser cleared of it is said, and fetched again', LONG, async ({ page, host }) => {
  await keepSite(page, host);
  await page.evaluate(async (base) => {
    for (const name of await caches.keys())
      await (await caches.open(name)).delete(`${base}sources/index.html`);
  }, BASE);
  await page.reload();
  await expect(panelOf(page).getByText('has cleared 1 of its')).toBeVisible();
  await press(page, 'Fetch what is missing');
  await expect(panelOf(page).getByText(KEPT)).toBeVisible();
  await host.down();
  await page.goto(host.at('/sources/'));
  await expect(page.getByRole('heading', { level: 1, name: 'Sources' })).toBeVisible();
});

for (const [where, bytes] of [
  ['for the site itself', 2_000_000],
  ['for the site, and not for plans beside it', 12_000_000],
] as const) {
  test(
    `where there is no room ${where} nothing is kept, the page says so, and a worksheet goes on being saved`,
    LONG,
    async ({ page, host }) => {
      await page.goto(host.at('/offline/'));
      await giveRoom(page, bytes);
      await press(page, KEEP);
      await expect(panelOf(page).getByText('There is not enough room')).toBeVisible({ timeout: 60_000 });
      const { workers, caches } = await keptIn(page);
      expect(workers).toBe(0);
      expect(Object.keys(caches).filter((name) => !name.endsWith('/keeping'))).toEqual([]);
      await page.goto(host.at(address(TRIAGE)));
      const sheet = await openedSheet(page, TRIAGE);
      await sheet.getByLabel(TRIAGE.fields.name.label, { exact: true }).fill('There is room for this');
      await expect(sheet.getByText('There is room for this · saved on this device')).toBeVisible();
    },
  );
}
