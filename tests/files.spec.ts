import { expect, type Locator, type Page, test } from '@playwright/test';
import type { Plan } from '../src/plan/document/schema.ts';
import { ALL, objections } from './support/axe.ts';
import {
  browserSays,
  SHORT,
  FILE,
  fileText,
  named,
  openPlan,
  removeFile,
  said,
  stubChoosers,
  writeFile,
} from './support/files.ts';
import { LONG } from './support/long.ts';
import { answerBox, openSheet, unfold } from './support/sheets.ts';
import { ourStorage, storedPlan } from './support/storage.ts';
import { watch } from './support/watch.ts';
import { TRIAGE } from './support/words.ts';

test.describe.configure({ mode: 'parallel' });

/** What the page says of the file that is kept in step. */
function standing(page: Page, kind?: string): Locator {
  return page.locator(kind === undefined ? '[data-standing]' : `[data-standing=${kind}]`);
}

async function inFile(page: Page): Promise<object | undefined> {
  const text = await fileText(page);
  return text ? said(JSON.parse(text)) : undefined;
}

/** The file says what the program says, both as they are by then. */
async function expectInStep(page: Page): Promise<void> {
  await expect(async () => expect(await inFile(page)).toEqual(said(await storedPlan(page)))).toPass();
}

/** Keeps the open program in step with a new file. */
async function keepInStep(page: Page): Promise<void> {
  await unfold(page.locator('body'), 'Keep a file in step');
  await page.getByRole('button', { name: 'Keep this program in a new file' }).click();
  await expect(standing(page, 'inStep')).toBeVisible();
}

const theirs: Plan = {
  ...SHORT,
  revision: SHORT.revision + 3,
  saved: 'of a colleague',
  steering: { ...SHORT.steering, sponsor: 'Somebody else' },
};

test.describe('a file kept in step', () => {
  test.beforeEach(({ page }) => stubChoosers(page));

  test('is written after every change on a worksheet, also after a reload', async ({ page }) => {
    const noted = await watch(page);
    await openPlan(page, SHORT);
    await keepInStep(page);
    await expect.poll(() => inFile(page)).toEqual(said(SHORT));
    for (const answer of ['Typed first', 'Typed after the reload']) {
      const sheet = await openSheet(page, TRIAGE);
      await answerBox(sheet, 1).fill(answer);
      await expect.poll(() => fileText(page)).toContain(answer);
    }
    await page.goto('/plan/');
    await expect(standing(page, 'inStep')).toContainText(`“${FILE}” says what this program says`);
    await expectInStep(page);
    await page.getByRole('button', { name: 'Stop writing it' }).click();
    await expect(page.getByText('Keep a file in step')).toBeVisible();
    const before = await fileText(page);
    await answerBox(await openSheet(page, TRIAGE), 1).fill('After it was let go');
    await page.waitForTimeout(2500);
    await expect.poll(() => fileText(page)).toBe(before);
    expect(noted).toEqual([]);
  });

  test('opens a program that this browser does not have, and takes its changes', async ({ page }) => {
    await page.goto('/privacy/');
    await writeFile(page, JSON.stringify(theirs));
    await page.goto('/plan/');
    await unfold(page.locator('body'), 'Keep a file in step');
    await page.getByRole('button', { name: 'Open a file there is' }).click();
    await expect(page.getByRole('heading', { name: 'Second Look', level: 1 })).toBeVisible();
    await expect(standing(page, 'inStep')).toBeVisible();
    await answerBox(await openSheet(page, TRIAGE), 1).fill('Typed here');
    await expect.poll(() => fileText(page)).toContain('Typed here');
    await expect.poll(() => fileText(page)).toContain('Somebody else');
  });

  test('that holds no plan is not opened, and nothing changes', async ({ page }) => {
    await openPlan(page, SHORT);
    await writeFile(page, 'Dear all');
    const before = await ourStorage(page);
    await unfold(page.locator('body'), 'Keep a file in step');
    await page.getByRole('button', { name: 'Open a file there is' }).click();
    await expect(page.getByText('That file was not opened.')).toBeVisible();
    await expect.poll(() => ourStorage(page)).toEqual(before);
    await expect.poll(() => fileText(page)).toBe('Dear all');
  });

  test('that somebody else has changed is not written over, is merged, and leaves axe nothing to object to', async ({
    page,
  }) => {
    await openPlan(page, SHORT);
    await keepInStep(page);
    await writeFile(page, JSON.stringify(theirs));
    const sheet = await openSheet(page, TRIAGE);
    await answerBox(sheet, 1).fill('Typed here meanwhile');
    await expect(standing(page, 'changed')).toContainText('It has not been written over');
    await expect.poll(() => inFile(page)).toEqual(said(theirs));
    await sheet.page().getByRole('link', { name: 'See to it on the plan' }).click();
    await expect(standing(page, 'changed')).toBeVisible();
    await page.getByText('A redacted copy, to show outside').click();
    await expect(page.getByRole('button', { name: 'Download the redacted copy' })).toBeVisible();
    expect(await objections(page, '.plan-acts', ALL)).toEqual([]);
    await page.getByRole('button', { name: 'See what they changed, and merge' }).click();
    await page
      .getByRole('button', { name: /^Merge/ })
      .last()
      .click();
    await expect(standing(page, 'inStep')).toBeVisible();
    const plan = await storedPlan(page);
    expect(plan.steering.sponsor).toBe('Somebody else');
    expect(plan.triage.answers[0]?.text).toBe('Typed here meanwhile');
    await expect.poll(() => inFile(page)).toEqual(said(plan));
  });

  test(
    'that somebody else has changed is written over only when told to, and theirs is kept',
    LONG,
    async ({ page }) => {
      await openPlan(page, SHORT);
      await keepInStep(page);
      await writeFile(page, JSON.stringify(theirs));
      await page.reload();
      await expect(standing(page, 'changed')).toBeVisible();
      await page.getByRole('button', { name: 'Write over it, and keep theirs' }).click();
      await expect(standing(page, 'inStep')).toBeVisible();
      await expect.poll(() => inFile(page)).toEqual(said(SHORT));
      await page.goto('/plan/history/');
      await expect(
        page.getByRole('heading', { name: `What ${FILE} said before it was written over` }),
      ).toBeVisible();
    },
  );

  test('that holds another program, or no plan any more, is left alone', LONG, async ({ page }) => {
    await openPlan(page, SHORT);
    await keepInStep(page);
    for (const [text, says] of [
      [JSON.stringify(named('other', 'Harbour Light')), 'holds another program by now, “Harbour Light”'],
      ['{"app":"unstall"', 'can’t be read as a plan'],
    ] as const) {
      await writeFile(page, text);
      await page.reload();
      await expect(standing(page)).toContainText(says);
      await answerBox(await openSheet(page, TRIAGE), 1).fill(`Typed beside: ${says}`);
      await expect(standing(page)).toContainText(says);
      await page.waitForTimeout(2500);
      await expect.poll(() => fileText(page)).toBe(text);
      await page.goto('/plan/');
    }
  });

  test('whose permission is gone asks for a click, and says that nothing is lost', async ({ page }) => {
    await openPlan(page, SHORT);
    await keepInStep(page);
    const sheet = await openSheet(page, TRIAGE);
    await browserSays(page, { allowed: 'prompt' });
    await answerBox(sheet, 1).fill('Typed without permission');
    await expect(standing(page, 'asks')).toContainText('what you type is kept here');
    await expect(sheet.getByText('saved on this device')).toBeVisible();
    await expect.poll(() => fileText(page)).not.toContain('Typed without permission');
    await page.getByRole('button', { name: `Let this page write “${FILE}”` }).click();
    await expect.poll(() => fileText(page)).toContain('Typed without permission');
    await expect(standing(page)).toHaveCount(0);
  });

  test(
    'revoked in mid-save says what it said before, and is written once it can be',
    LONG,
    async ({ page }) => {
      await openPlan(page, SHORT);
      await keepInStep(page);
      const before = await fileText(page);
      const sheet = await openSheet(page, TRIAGE);
      await browserSays(page, { writes: false });
      await answerBox(sheet, 1).fill('Typed while it was revoked');
      await expect(standing(page, 'trouble')).toContainText('it says what it said before');
      await expect.poll(() => fileText(page)).toBe(before);
      await expect
        .poll(async () => (await storedPlan(page)).triage.answers[0]?.text)
        .toBe('Typed while it was revoked');
      await browserSays(page, { writes: true });
      await answerBox(sheet, 1).fill('Typed after');
      await expect.poll(() => fileText(page)).toContain('Typed after');
      await expect(standing(page)).toHaveCount(0);
    },
  );

  test('that was deleted is said to be gone, and another can be chosen', async ({ page }) => {
    await openPlan(page, SHORT);
    await keepInStep(page);
    await removeFile(page);
    await page.reload();
    await expect(standing(page, 'trouble')).toContainText('no longer where it was');
    await page.getByRole('button', { name: 'Keep it in another file' }).click();
    await expect(standing(page, 'inStep')).toBeVisible();
    await expect.poll(() => inFile(page)).toEqual(said(SHORT));
  });

  test(
    'is written by two tabs in turn, neither of which takes the other for somebody else',
    LONG,
    async ({ page, context }) => {
      await openPlan(page, SHORT);
      await keepInStep(page);
      const other = await context.newPage();
      await stubChoosers(other);
      const [one, two] = [await openSheet(page, TRIAGE), await openSheet(other, TRIAGE)];
      for (const [number, sheet] of [one, two, one, two].entries()) {
        await answerBox(sheet, (number % 2) + 1).fill(`Typed at ${number}`);
        await expect.poll(() => fileText(page)).toContain(`Typed at ${number}`);
      }
      await page.waitForTimeout(2500);
      for (const tab of [page, other]) await expect(standing(tab)).toHaveCount(0);
      await expectInStep(page);
    },
  );
});

test('a browser that can’t save in place says so and names what works', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, 'showSaveFilePicker'));
  await openPlan(page, SHORT);
  await unfold(page.locator('body'), 'Keep a file in step');
  await expect(page.getByText('This browser can’t save to a file in place')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Keep this program in a new file' })).toHaveCount(0);
});
