import type { IncomingMessage, ServerResponse } from 'node:http';
import { expect, type Page } from '@playwright/test';
import { BASE } from '../../scripts/base.ts';
import { KEPT, keepSite, keptIn, panelOf, press, SECOND, test } from '../support/kept-site.ts';
import { LONG } from '../support/long.ts';
import { answerBox, openedSheet } from '../support/sheets.ts';
import { examplePlan, storePlan } from '../support/storage.ts';
import { address, TRIAGE } from '../support/words.ts';

const SIGN_IN = '<!doctype html><title>Sign in</title><h1>Sign in</h1>';

/** Ends every worker of the browser, as it does itself where it is short of room or a worker takes too long. */
async function endWorkers(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
}

/** Has the host answer nothing to what is asked of these files, until it is told to go on. */
function holding(files: RegExp) {
  const held: ServerResponse[] = [];
  let holds = true;
  return {
    held,
    answers: (request: IncomingMessage, response: ServerResponse) => {
      if (holds && files.test(request.url ?? '')) held.push(response);
      return holds && held.includes(response);
    },
    goOn: () => {
      holds = false;
      for (const response of held) response.destroy();
    },
  };
}

test(
  'a sign-in page that answers every address takes the place of no page, no part and no edition that is kept',
  LONG,
  async ({ page, host, second }) => {
    await storePlan(page, examplePlan());
    await keepSite(page, host);
    const before = await keptIn(page);
    host.answers((_, response) => {
      response.writeHead(200, { 'Content-Type': 'text/html' }).end(SIGN_IN);
      return true;
    });
    await press(page, 'Look for a newer edition');
    await expect(panelOf(page).getByText('answered with something else')).toBeVisible({ timeout: 60_000 });
    await page.goto(host.at(address(TRIAGE)));
    const sheet = await openedSheet(page, TRIAGE);
    await answerBox(sheet, 2).fill('Typed behind a sign-in page');
    await expect(sheet.getByText('saved on this device')).toBeVisible();
    await page.goto(host.at('/plan/'));
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Export Word' }).click();
    expect((await download).suggestedFilename()).toMatch(/\.docx$/);
    // What the site has not, the network says: nothing of that is kept.
    await page.goto(host.at('/no/such/page/'));
    await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
    await page.goto(host.at('/offline/'));
    expect(await keptIn(page)).toEqual(before);

    host.hands(second);
    await press(page, 'Look for a newer edition');
    await expect(panelOf(page).getByText('A newer edition is here')).toBeVisible({ timeout: 60_000 });
  },
);

test(
  'a worker that is ended while it fetches a newer edition: the page says what stands, and goes on when it is asked',
  LONG,
  async ({ page, host, second }) => {
    await keepSite(page, host);
    const late = holding(/_astro\/(word|slides)2/);
    host.answers(late.answers, second);
    await press(page, 'Look for a newer edition');
    await expect(panelOf(page).getByText('A newer edition is being fetched.')).toBeVisible();
    await expect.poll(() => late.held.length, { timeout: 60_000 }).toBeGreaterThan(0);
    await endWorkers(page);
    await expect(panelOf(page).getByText(KEPT)).toBeVisible({ timeout: 60_000 });
    late.goOn();
    await press(page, 'Look for a newer edition');
    await press(page, 'Use the newer edition');
    await expect(page.getByText(SECOND)).toBeVisible();
    await expect(panelOf(page).getByText(KEPT)).toBeVisible();
  },
);

test(
  'a worker that is ended while it fetches what was cleared: the page offers that again',
  LONG,
  async ({ page, host }) => {
    await keepSite(page, host);
    await page.evaluate(async (base) => {
      const gone = [`${base}sources/index.html`, `${base}glossary/index.html`];
      for (const name of await caches.keys())
        for (const path of gone) await (await caches.open(name)).delete(path);
    }, BASE);
    const late = holding(/sources/);
    host.answers(late.answers);
    await page.reload();
    await press(page, 'Fetch what is missing');
    await expect(panelOf(page).getByRole('button', { name: 'Stop' })).toBeVisible();
    await endWorkers(page);
    await expect(panelOf(page).getByText('has cleared 1 of its')).toBeVisible({ timeout: 60_000 });
    late.goOn();
    await press(page, 'Fetch what is missing');
    await expect(panelOf(page).getByText(KEPT)).toBeVisible({ timeout: 60_000 });
  },
);

test(
  'a server in the middle of a change, with the new list and the old files: nothing of it is taken, and it is once all is there',
  LONG,
  async ({ page, host, second }) => {
    await keepSite(page, host);
    const { caches: before } = await keptIn(page);
    const one = host.handing(second);
    host.answers((request, response) => {
      if (request.url !== `${BASE}sw.js`) return false;
      one(request, response);
      return true;
    });
    await press(page, 'Look for a newer edition');
    await expect(panelOf(page).getByText('What came is not the file')).toBeVisible({ timeout: 60_000 });
    await page.goto(host.at('/glossary/'));
    await expect(page.getByText(SECOND)).toHaveCount(0);
    await page.goto(host.at('/offline/'));
    expect(await keptIn(page)).toMatchObject({ workers: 1, caches: before });
    host.hands(second);
    await expect(async () => {
      await page.reload();
      await expect(panelOf(page).getByText('A newer edition is here')).toBeVisible({ timeout: 3000 });
    }).toPass({ timeout: 60_000 });
  },
);

test(
  'a newer edition takes over while a field is half typed in two tabs: neither loses a letter, and both go on in it',
  LONG,
  async ({ page, context, host, second }) => {
    await storePlan(page, examplePlan());
    await keepSite(page, host);
    const half = async (row: number, text: string) => {
      const tab = await context.newPage();
      await tab.goto(host.at(address(TRIAGE)));
      return { tab, sheet: await openedSheet(tab, TRIAGE), row, text };
    };
    const tabs = [await half(2, 'Half typed in the one ta'), await half(3, 'Half typed in the other ta')];
    host.hands(second);
    await expect(async () => {
      await page.reload();
      await expect(panelOf(page).getByText('A newer edition is here')).toBeVisible({ timeout: 3000 });
    }).toPass({ timeout: 60_000 });
    for (const { sheet, row, text } of tabs) await answerBox(sheet, row).fill(text);
    await press(page, 'Use the newer edition');
    await expect(page.getByText(SECOND)).toBeVisible();
    for (const { sheet, row } of tabs) await answerBox(sheet, row).pressSequentially('b');
    for (const { tab, sheet } of tabs) {
      await expect(sheet.getByText('saved on this device')).toBeVisible();
      await tab.reload();
      await expect(tab.getByText(SECOND)).toBeVisible();
      await openedSheet(tab, TRIAGE);
      for (const { row, text } of tabs) await expect(answerBox(sheet, row)).toHaveValue(`${text}b`);
    }
  },
);
