import { expect, test } from '@playwright/test';
import { objections } from '../support/axe.ts';
import { DrivenSheet } from '../support/faults/driven-sheet.ts';
import { LONG } from '../support/long.ts';
import { FIREFOX } from '../support/faults/other-browsers.ts';
import { line } from '../support/faults/typist.ts';
import { nameIn, saveLine } from '../support/faults/usable.ts';
import { choose, downloaded, said } from '../support/files.ts';
import { openedSheet, openSheet } from '../support/sheets.ts';
import { count, examplePlan, ourStorage, shortPlan, storedPlan, storePlan } from '../support/storage.ts';
import { STALLED, TRIAGE } from '../support/words.ts';
import { HOST, onHost, site, watchHere } from './plain-http-host.ts';

test.use(onHost);

test('a plan is exported, erased, imported and merged', async ({ page }) => {
  await storePlan(page, shortPlan());
  const noted = await watchHere(page);
  await page.goto('/plan/');
  await expect(page.getByRole('heading', { name: 'Second Look', level: 1 })).toBeVisible();
  const markdown = await downloaded(page, () =>
    page.getByRole('button', { name: 'Export Markdown' }).click(),
  );
  expect(markdown.text).toContain('Second Look');
  const download = page.getByRole('button', { name: 'Download the plan', exact: true });
  const file = await downloaded(page, () => download.first().click());
  expect(said(JSON.parse(file.text))).toEqual(said(shortPlan()));

  await page.getByRole('button', { name: 'Erase everything here' }).click();
  await page.getByRole('button', { name: 'Erase it' }).click();
  await expect(page.getByText('Erased.')).toBeVisible();
  await expect.poll(() => ourStorage(page)).toEqual({});
  await expect.poll(() => count(page, 'programs')).toBe(0);
  await expect.poll(() => count(page, 'snapshots')).toBe(0);

  await choose(page, 'Import a plan', file.text);
  await page.getByRole('button', { name: 'Open it as a program of its own' }).click();
  await expect(page.getByText('Imported “Second Look”.')).toBeVisible();
  // The id of what was erased is not used again.
  const brought = await storedPlan(page);
  expect(brought.id).not.toBe(shortPlan().id);
  expect(said({ ...brought, id: shortPlan().id })).toEqual(said(shortPlan()));

  const theirs = JSON.parse(file.text);
  theirs.steering.sponsor = 'Somebody else';
  await choose(page, 'Import a plan', JSON.stringify(theirs));
  await page.getByRole('button', { name: 'Merge it into “Second Look”' }).click();
  await expect(page.getByText('What they changed: 1')).toBeVisible();
  await page
    .getByRole('button', { name: /^Merge/ })
    .last()
    .click();
  await expect(page.getByText('Merged into “Second Look”.')).toBeVisible();
  await expect.poll(async () => (await storedPlan(page)).steering.sponsor).toBe('Somebody else');
  expect(noted()).toEqual([]);
});

test(
  'a state is kept and gone back to, and programs are copied, deleted, brought back, taken out and in',
  LONG,
  async ({ page }) => {
    await storePlan(page, examplePlan());
    const noted = await watchHere(page);
    await page.goto('/plan/history/');
    await page.getByLabel('Keep the plan as it is now').fill('Over plain http');
    await page.getByRole('button', { name: 'Keep this state' }).click();
    await expect(page.getByText('Kept as “Over plain http”.')).toBeVisible();
    await openSheet(page, TRIAGE);
    await nameIn(page).fill('Typed since');
    await expect(saveLine(page)).toHaveText('Typed since · saved on this device');
    await page.goto('/plan/history/');
    await page.getByRole('button', { name: /^Restore “Over plain http/ }).click();
    await expect(page.getByRole('heading', { name: 'Second Look', level: 1 })).toBeVisible();

    await page.goto('/programs/');
    await page.getByRole('button', { name: /^Duplicate/ }).click();
    await expect(page.getByRole('heading', { name: 'Second Look (copy)' })).toBeVisible();
    await page.getByRole('button', { name: 'Delete “Second Look (copy)”' }).click();
    await expect(page.getByRole('button', { name: /^Undo/ })).toBeVisible();
    await page.getByRole('button', { name: /^Undo/ }).click();
    await expect(page.getByRole('heading', { name: 'Second Look (copy)' })).toBeVisible();
    await expect(page.getByText('which begins with http')).toContainText('download all programs here first');
    const all = await downloaded(page, () =>
      page.getByRole('button', { name: 'Download all programs' }).click(),
    );
    expect(all.text).toContain('Second Look (copy)');
    await choose(page, 'Bring programs in', all.text);
    await page.getByRole('button', { name: 'Bring them in' }).click();
    await expect(page.getByText(/^Brought in:/)).toBeVisible();
    expect(await objections(page)).toEqual([]);
    expect(noted()).toEqual([]);
  },
);

test('a file can’t be kept in step there, and the page says why and what else there is', async ({ page }) => {
  await storePlan(page, examplePlan());
  await page.goto('/plan/');
  await page.getByText('Keep a file in step').click();
  const why = page.getByText('there browsers let no page save to a file in place');
  await expect(why).toContainText('This address begins with http');
  await expect(why).toContainText('“Download the plan” makes a new file each time');
  await expect(page.getByRole('button', { name: 'Keep this program in a new file' })).toHaveCount(0);
});

test('a sentence is copied all the same', async ({ page, context }) => {
  await storePlan(page, examplePlan());
  const sheet = await openSheet(page, STALLED);
  await sheet.getByRole('button', { name: 'Copy the sentence' }).click();
  await expect(sheet.getByText('Copied.')).toBeVisible();
  const other = await context.newPage();
  await other.goto('/chapters/triage-before-diagnosis/');
  await openedSheet(other, TRIAGE);
  await nameIn(other).fill('');
  await nameIn(other).press('ControlOrMeta+V');
  const pasted = await nameIn(other).inputValue();
  expect(pasted.length).toBeGreaterThan(20);
  await expect(sheet).toContainText(pasted);
});

test(
  'Firefox: a host name over plain http keeps what is typed, cautions, and lets it be erased',
  LONG,
  async () => {
    test.skip(FIREFOX.missing !== undefined, FIREFOX.missing);
    const driven = await FIREFOX.open({ 'network.dns.localDomains': HOST });
    try {
      const sheet = new DrivenSheet(await driven.tab(), site.origin);
      await sheet.open();
      expect(await sheet.tab.run(() => isSecureContext)).toBe(false);
      await sheet.type(TRIAGE.fields.name.label, 1, 5, 10);
      await sheet.saved(line(5));
      const cautions = () => sheet.tab.run(() => document.querySelector('.save')?.textContent ?? '');
      await expect.poll(cautions).toContain('This address begins with http, not https.');
      await sheet.open();
      expect(await sheet.value(TRIAGE.fields.name.label)).toBe(line(5));
      await sheet.goto('/plan/');
      const press = (label: string) =>
        sheet.tab.run((name) => {
          const all = [...document.querySelectorAll<HTMLElement>('button:enabled')];
          const button = all.find(({ textContent }) => textContent === name);
          button?.click();
          return button !== undefined;
        }, label);
      await expect.poll(() => press('Erase everything here')).toBe(true);
      await expect.poll(() => press('Erase it')).toBe(true);
      const said = () => sheet.tab.run(() => document.querySelector('.acts')?.textContent ?? '');
      await expect.poll(said).toContain('Erased.');
    } finally {
      await driven.close();
    }
  },
);
