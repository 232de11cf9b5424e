import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { objectionsInBothThemes } from './support/axe.ts';
import { examplePlan, storePlan } from './support/storage.ts';

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
  const plan = examplePlan();
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
  await page.getByLabel('Questions without an answer').uncheck();
  await page.getByLabel('Tracker').selectOption('Azure DevOps');
  await page.getByLabel('Process of the project').selectOption('Scrum');
  const tracker = await fileOf(page, page.getByRole('button', { name: 'Download for Azure DevOps' }));
  expect(tracker.name).toBe('second-b-look-b-azure-2026-11-20.csv');
  expect(tracker.text).toContain('"Product Backlog Item","Running list: ');
  expect(tracker.text).not.toContain('Question ');
  expect(await objectionsInBothThemes(page)).toEqual([]);
});
