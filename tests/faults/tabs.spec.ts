import { expect, type Page, test } from '@playwright/test';
import { makeDeaf } from '../support/faults/deaf.ts';
import { inside } from '../support/faults/inside.ts';
import { LONG } from '../support/long.ts';
import { line, typeLines } from '../support/faults/typist.ts';
import { expectUsableSheet, nameIn, saveLine } from '../support/faults/usable.ts';
import { answerBox, openedSheet, openSheet, sheetOn } from '../support/sheets.ts';
import { examplePlan, storePlan } from '../support/storage.ts';
import { TRIAGE } from '../support/words.ts';

const SAVED = /saved on this device$/;

function answer(page: Page, number: number) {
  return answerBox(sheetOn(page, TRIAGE), number);
}

/** Two tabs of one browser, both with the worked example open. */
async function twoTabs(here: Page): Promise<Page> {
  await storePlan(here, examplePlan());
  await openSheet(here, TRIAGE);
  await expect(saveLine(here)).toHaveText(SAVED);
  const there = await here.context().newPage();
  await openSheet(there, TRIAGE);
  return there;
}

/** What somebody finds who opens the plan in a new tab. */
async function expectInNewTab(page: Page, name: string, answers: Record<number, string>): Promise<void> {
  const next = await page.context().newPage();
  await openSheet(next, TRIAGE);
  await expect(nameIn(next)).toHaveValue(name);
  for (const [number, text] of Object.entries(answers)) {
    await expect(answer(next, Number(number))).toHaveValue(text);
  }
  await next.close();
}

test(
  'two tabs on different fields, 200 edits each by turns of one field: both keep all of theirs',
  LONG,
  async ({ page: here }) => {
    const there = await twoTabs(here);
    // 25 fields each would be a long page: each edit replaces the one before, and the last of each field counts.
    await Promise.all([
      typeLines([nameIn(here), answer(here, 3), answer(here, 5)], { from: 1, count: 67, every: 8 }),
      typeLines([answer(there, 2), answer(there, 4), answer(there, 6)], { from: 1, count: 67, every: 8 }),
    ]);
    await expect(saveLine(here)).toHaveText(`${line(67)} · saved on this device`);
    await expect(saveLine(there)).toHaveText(`${line(67)} · saved on this device`);
    const last = line(67);
    for (const page of [here, there]) {
      await expect(nameIn(page)).toHaveValue(last);
      for (const number of [2, 3, 4, 5, 6]) await expect(answer(page, number)).toHaveValue(last);
    }
    await expectInNewTab(here, last, { 2: last, 3: last, 4: last, 5: last, 6: last });
    await expectUsableSheet(here);
  },
);

test('two tabs on the same field: the later wins, and the earlier is kept and offered', async ({
  page: here,
}) => {
  await makeDeaf(here);
  const there = await twoTabs(here);
  await answer(there, 2).fill('Typed there, first');
  await expect(saveLine(there)).toHaveText(SAVED);
  // This tab has heard nothing of it, as if both had been typed in the same moment.
  await answer(here, 2).fill('Typed here, later');
  await expect(saveLine(here)).toHaveText(SAVED);
  await expect(answer(there, 2)).toHaveValue('Typed here, later');
  await expectInNewTab(there, 'Second Look', { 2: 'Typed here, later' });
  expect(JSON.stringify(await inside(here)).includes('Typed there, first')).toBe(true);
  await expect(here.getByText('Typed there, first')).toBeVisible();
  await expectUsableSheet(here);
});

test(
  'a tab that was asleep takes up what another typed meanwhile, and adds to it',
  LONG,
  async ({ page: here }) => {
    const there = await twoTabs(here);
    const session = await here.context().newCDPSession(here);
    await session.send('Page.setWebLifecycleState', { state: 'frozen' });
    await typeLines([nameIn(there), answer(there, 2)], { from: 1, count: 40, every: 10 });
    await expect(saveLine(there)).toHaveText(`${line(40)} · saved on this device`);
    await session.send('Page.setWebLifecycleState', { state: 'active' });
    await answer(here, 3).fill('Typed on waking');
    await expect(saveLine(here)).toHaveText(`${line(40)} · saved on this device`);
    await expect(answer(here, 2)).toHaveValue(line(40));
    await expect(answer(there, 3)).toHaveValue('Typed on waking');
    await expectInNewTab(here, line(40), { 2: line(40), 3: 'Typed on waking' });
    await expectUsableSheet(here);
  },
);

test(
  'a tab that heard nothing of the other for long takes nothing of it back',
  LONG,
  async ({ page: here }) => {
    await makeDeaf(here);
    const there = await twoTabs(here);
    await typeLines([nameIn(there), answer(there, 2)], { from: 1, count: 40, every: 10 });
    await expect(saveLine(there)).toHaveText(`${line(40)} · saved on this device`);
    await answer(here, 3).fill('Typed without hearing');
    await expect(saveLine(here)).toHaveText(`${line(40)} · saved on this device`);
    await expectInNewTab(there, line(40), { 2: line(40), 3: 'Typed without hearing' });
    await expectUsableSheet(here);
  },
);

test(
  'localStorage cleared by another tab takes nothing that was saved',
  LONG,
  async ({ page: here, context }) => {
    await storePlan(here, examplePlan());
    await openSheet(here, TRIAGE);
    await nameIn(here).fill('Before the clearing');
    await expect(saveLine(here)).toHaveText('Before the clearing · saved on this device');
    const other = await context.newPage();
    await other.goto('/privacy/');
    await other.evaluate(() => localStorage.clear());
    await answer(here, 2).fill('After the clearing');
    await expect(saveLine(here)).toHaveText('Before the clearing · saved on this device');
    await here.reload();
    await openedSheet(here, TRIAGE);
    await expect(nameIn(here)).toHaveValue('Before the clearing');
    await expect(answer(here, 2)).toHaveValue('After the clearing');
    await expectUsableSheet(here);
  },
);

test('site data cleared while editing: the page says that what was saved is gone, and can save it again', async ({
  page,
}) => {
  await storePlan(page, examplePlan());
  await openSheet(page, TRIAGE);
  await nameIn(page).fill('Before the clearing');
  await expect(saveLine(page)).toHaveText('Before the clearing · saved on this device');
  const session = await page.context().newCDPSession(page);
  const origin = new URL(page.url()).origin;
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
  await nameIn(page).fill('After the clearing');
  const alert = page.getByRole('alert').filter({ hasText: 'has been erased from this browser' });
  await expect(alert).toBeVisible();
  await expect(nameIn(page)).toHaveValue('After the clearing');
  await expectUsableSheet(page);
  await alert.getByRole('button', { name: 'Save it again' }).click();
  await expect(saveLine(page)).toHaveText('After the clearing · saved on this device');
  await page.reload();
  await openedSheet(page, TRIAGE);
  await expect(nameIn(page)).toHaveValue('After the clearing');
  await expect(answer(page, 1)).toHaveValue('Still usable');
});
