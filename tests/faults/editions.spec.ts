import { expect, type Page } from '@playwright/test';
import { KEPT, keepSite, keptIn, panelOf, press, SECOND, test } from '../support/kept-site.ts';
import { LONG } from '../support/long.ts';
import { answerBox, openedSheet } from '../support/sheets.ts';
import { examplePlan, storePlan } from '../support/storage.ts';
import { address, TRIAGE } from '../support/words.ts';

const NEWER = 'A newer edition of this site is here.';

/** Comes back to the page until the newer edition is there, whole. */
async function fetchNewer(page: Page): Promise<void> {
  await expect(async () => {
    await page.reload();
    await expect(panelOf(page).getByText('A newer edition is here')).toBeVisible({ timeout: 3000 });
  }).toPass({ timeout: 60_000 });
}

/** What tells in which state the newest worker is, as the browser sees it, also while no page of the site is open. */
async function newestState(page: Page): Promise<() => string | undefined> {
  const session = await page.context().newCDPSession(page);
  const states = new Map<number, string>();
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    for (const { versionId, status } of versions) states.set(Number(versionId), status);
  });
  await session.send('ServiceWorker.enable');
  return () => states.get(Math.max(...states.keys()));
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
    const waiting = await newestState(page);
    await expect.poll(waiting).toBe('installed');
    // A browser learns a little later that a page has gone: whoever is back at once is still with the first.
    await page.goto('about:blank');
    await expect.poll(waiting, { timeout: 60_000 }).toBe('activated');
    await page.goto(host.at('/about/'));
    await expect(page.getByText(SECOND)).toBeVisible();
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
