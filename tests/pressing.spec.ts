import { expect, type Page, test } from '@playwright/test';
import { blankPlan } from '../src/plan/document/schema.ts';
import { offer } from './support/import.ts';
import { onceStill } from './support/in-sight.ts';
import { settled } from './support/open.ts';
import { openedSheet, openSheet } from './support/sheets.ts';
import { shortPlan, put, storePlan } from './support/storage.ts';
import { STEERING, TRIAGE } from './support/words.ts';

test.describe.configure({ mode: 'parallel' });

const OTHER = {
  ...blankPlan('other'),
  revision: 1,
  program: { ...blankPlan('other').program, name: 'Other' },
};

/** The plan with the worked example in it. */
async function openPlan(page: Page): Promise<void> {
  await storePlan(page, shortPlan());
  await page.goto('/plan/');
  await expect(page.getByRole('main').getByText('saved on this device').first()).toBeVisible();
}

/** How many programs the page of all programs lists under a name that begins so. */
async function programs(page: Page, name: string): Promise<number> {
  await page.goto('/programs/');
  await expect(page.locator('.programs[data-state=listed]')).toBeVisible();
  return page.getByRole('heading', { name, level: 3 }).count();
}

/** Where the focus is: what holds it, and where that ends up on the page. */
async function expectFocusKept(page: Page): Promise<void> {
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY');
}

test.describe('a double click does once what must not be done twice:', () => {
  test('a file is opened as one program', async ({ page }) => {
    await openPlan(page);
    await offer(page, JSON.stringify(OTHER));
    await page.getByRole('button', { name: 'Open it as a program of its own' }).dblclick();
    await expect(page.getByText('Imported “Other”.')).toBeVisible();
    expect(await programs(page, 'Other')).toBe(1);
  });

  test('what was put aside is opened as one program', async ({ page }) => {
    await storePlan(page, shortPlan());
    const sheet = await openSheet(page, TRIAGE);
    await expect(sheet.getByText('saved on this device')).toBeVisible();
    const what = { kind: 'unreadable', text: JSON.stringify(OTHER), why: 'It was found beside it.' };
    await put(page, 'asides', [
      { ...{ id: 'a', program: shortPlan().id, when: '2026-11-20T09:00:00Z' }, what } as { id: string },
    ]);
    await page.reload();
    await (await openedSheet(page, TRIAGE))
      .getByRole('button', { name: 'Open it as a program of its own' })
      .dblclick();
    await expect(sheet.getByLabel(TRIAGE.fields.name.label, { exact: true })).toHaveValue('Other');
    expect(await programs(page, 'Other')).toBe(1);
  });

  test('a program is copied once, and is not opened or deleted by what then lies under the pointer', async ({
    page,
  }) => {
    await openPlan(page);
    await programs(page, 'Second Look');
    await page.getByRole('button', { name: 'Duplicate “Second Look”', exact: true }).dblclick();
    await expect(page.locator('.said-last').getByRole('status')).toHaveText(/has a copy beside it/);
    expect(await programs(page, 'Second Look')).toBe(2);
  });

  test('a state is kept once, also where Enter is pressed twice', async ({ page }) => {
    await openPlan(page);
    await page.goto('/plan/history/');
    const name = page.getByLabel('Keep the plan as it is now');
    await name.fill('before March');
    await page.evaluate(() => {
      const form = document.querySelector('#state-name')?.closest('form');
      form?.requestSubmit();
      form?.requestSubmit();
    });
    await expect(page.locator('.said-last').getByRole('status')).toHaveText('Kept as “before March”.');
    await name.fill('before April');
    await page.getByRole('button', { name: 'Keep this state' }).click();
    await expect(page.locator('.said-last').getByRole('status')).toHaveText('Kept as “before April”.');
    await expect(page.locator('[data-snapshot]')).toHaveCount(2);
  });

  test('everything is erased by nobody who only meant to be asked', async ({ page }) => {
    await openPlan(page);
    // What comes late moves what stands below it.
    await settled(page, '/plan/');
    await onceStill(page);
    const erase = page.getByRole('button', { name: 'Erase everything here' });
    const keep = page.getByRole('button', { name: 'Keep it', exact: true });
    // Whatever stands under the pointer by the second click; again where even the first came too late for a page that moved.
    await expect(async () => {
      await erase.scrollIntoViewIfNeeded();
      const box = await erase.boundingBox();
      if (!box) throw new Error('There is nothing to press.');
      await page.mouse.dblclick(box.x + 20, box.y + box.height / 2);
      await expect(keep).toBeVisible({ timeout: 1000 });
    }).toPass();
    await page.getByRole('button', { name: 'Erase it' }).dispatchEvent('click', { detail: 2 });
    await keep.click();
    await expect(page.getByText('Erased.')).toHaveCount(0);
    await page.reload();
    await expect(page.getByRole('heading', { name: 'Second Look', level: 1 })).toBeVisible();
  });
});

test.describe('the focus goes on from a button that is gone:', () => {
  test('from Erase to Keep it, from there and from erasing back to Erase', async ({ page }) => {
    await openPlan(page);
    const erase = page.getByRole('button', { name: 'Erase everything here' });
    await erase.press('Enter');
    await expect(page.getByRole('button', { name: 'Keep it', exact: true })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(erase).toBeFocused();
    await erase.press('Enter');
    await page.getByRole('button', { name: 'Erase it' }).press('Enter');
    await expect(page.getByText('Erased.')).toBeVisible();
    await expect(erase).toBeFocused();
  });

  test('from Close, and from leaving things as they are', async ({ page }) => {
    await openPlan(page);
    await offer(page, 'Dear all');
    await page.getByRole('button', { name: 'Close', exact: true }).press('Enter');
    await expect(page.getByText('was not imported')).toHaveCount(0);
    await expectFocusKept(page);
    await offer(page, JSON.stringify(OTHER));
    await page.getByRole('button', { name: 'Leave things as they are' }).press('Enter');
    await expect(page.getByText('The file holds')).toHaveCount(0);
    await expectFocusKept(page);
    await offer(page, JSON.stringify(OTHER));
    await page.getByRole('button', { name: 'Open it as a program of its own' }).press('Enter');
    await expect(page.getByRole('button', { name: 'Undo the import' })).toBeFocused();
  });

  test('from what is let go on a sheet', async ({ page }) => {
    await storePlan(page, shortPlan());
    const sheet = await openSheet(page, TRIAGE);
    await expect(sheet.getByText('saved on this device')).toBeVisible();
    const what = { kind: 'overruled', path: ['program', 'name'], value: 'First Look' };
    await put(page, 'asides', [
      { ...{ id: 'a', program: shortPlan().id, when: '2026-11-20T09:00:00Z' }, what } as { id: string },
    ]);
    await page.reload();
    await openedSheet(page, TRIAGE);
    await page.getByRole('button', { name: 'Let it go' }).press('Enter');
    await expect(sheet.getByText('First Look')).toHaveCount(0);
    await expectFocusKept(page);
  });

  test('from clearing a choice, which is then blank in the plan', async ({ page }) => {
    await storePlan(page, shortPlan());
    const sheet = await openSheet(page, STEERING);
    const power = sheet.getByRole('group', { name: STEERING.fields.disputes.label });
    await power.getByLabel('Yes').check();
    await power.getByRole('button', { name: 'Clear' }).press('Enter');
    await expect(power.getByRole('radio', { checked: true })).toHaveCount(0);
    await expect(power.getByRole('button', { name: 'Clear' })).toHaveCount(0);
    await expect(power.getByLabel('Yes')).toBeFocused();
    await page.reload();
    await openedSheet(page, STEERING);
    await expect(power.getByRole('radio', { checked: true })).toHaveCount(0);
  });
});
