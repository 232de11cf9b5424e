import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { expect } from '@playwright/test';
import { BASE } from '../../scripts/base.ts';
import { KEPT, keepSite, keptIn, panelOf, press, test } from '../support/kept-site.ts';
import { LONG } from '../support/long.ts';
import { openedSheet } from '../support/sheets.ts';
import { examplePlan, ourStorage, storePlan } from '../support/storage.ts';
import { giveRoom } from '../support/faults/room.ts';
import { address, TRIAGE } from '../support/words.ts';

const KEEP = 'Keep this site on this device';

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
