import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { objections } from './support/axe.ts';
import { shortPlan, storePlan } from './support/storage.ts';

test.beforeEach(({ context }) => context.grantPermissions(['clipboard-read', 'clipboard-write']));

/** What is on the clipboard, rich. */
function copied(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return (await item?.getType('text/html'))?.text() ?? '';
  });
}

/** The name and the text of the file that a button hands out. */
async function fileOf(page: Page, button: Locator): Promise<{ name: string; text: string }> {
  const download = page.waitForEvent('download');
  await button.click();
  const file = await download;
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
}

test('the plan is taken along as its readers need it: copied, in a calendar, in a tracker', async ({
  page,
}) => {
  await page.clock.setFixedTime('2026-11-20T10:00:00');
  const plan = shortPlan();
  plan.program.name = 'Second <b>Look</b>';
  await storePlan(page, plan);
  await page.goto('/plan/');
  await page.getByRole('button', { name: 'Copy', exact: true }).click();
  await expect(page.getByText('Copied.').first()).toBeVisible();
  const whole = await copied(page);
  expect(whole).toContain('<th scope="col"');
  expect(whole).toContain('Second &lt;b&gt;Look&lt;/b&gt;');

  await page.getByText('Copy a part of it').click();
  await page.getByLabel('one table').selectOption({ index: 2 });
  await page.getByRole('button', { name: 'Copy this part' }).click();
  await expect(page.getByText('Copied.').nth(1)).toBeVisible();
  expect((await copied(page)).length).toBeLessThan(whole.length / 4);

  await page.getByText('Dates, for a calendar').click();
  await page.getByLabel('Whose dates').selectOption('Owen Tighe');
  const calendar = await fileOf(page, page.getByRole('button', { name: 'Download for a calendar' }));
  expect(calendar.name).toBe('second-b-look-b-2026-11-20.ics');
  expect(calendar.text).toContain('SUMMARY:Owen Tighe: ');

  await page.getByText('What is to be done, for a tracker').click();
  await page.getByLabel('Blockers:').uncheck();
  await page.getByLabel('Tracker').selectOption('Azure DevOps');
  await page.getByLabel('Process of the project').selectOption('Scrum');
  const tracker = await fileOf(page, page.getByRole('button', { name: 'Download for Azure DevOps' }));
  expect(tracker.name).toBe('second-b-look-b-azure-2026-11-20.csv');
  expect(tracker.text).toContain('"Task","Promise: ');
  expect(tracker.text).not.toContain('Blocker');
  expect(await objections(page, '.plan-acts')).toEqual([]);
});

test('an evidence pack is checked on a page of its own, and a link to a worksheet waits for a word', async ({
  page,
}) => {
  await storePlan(page, shortPlan());
  await page.goto('/plan/#evidence-a4');
  await page.getByText('An evidence pack').click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download the evidence pack' }).click();
  const file = await readFile(await (await download).path());
  await page.getByText('A link that holds one worksheet').click();
  await page.getByRole('button', { name: 'Make the link' }).click();
  const { hash } = new URL(await page.getByLabel(/^The link, \d+ letters/).inputValue());

  await page.goto('/plan/check/');
  const choose = (buffer: Buffer) =>
    page
      .getByLabel('The evidence pack to check')
      .setInputFiles({ name: 'pack.zip', mimeType: 'application/zip', buffer });
  await choose(file);
  await expect(page.getByText('Every file is as it was')).toBeVisible();
  await choose(file.subarray(0, -100));
  await expect(page.getByText('it is no .zip, or not whole')).toBeVisible();
  expect(await objections(page)).toEqual([]);

  await page.goto(`/plan/${hash.slice(0, -20)}`);
  await expect(page.getByText('The link is not whole, and nothing of it was opened')).toBeVisible();
  await page.getByRole('button', { name: 'Close' }).click();
  await page.goto(`/plan/${hash}`);
  await expect(page.getByText('Merging changes nothing but that worksheet')).toBeVisible();
  expect(new URL(page.url()).hash).toBe('');
});
