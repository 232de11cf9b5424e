import { expect, type Locator, type Page, test } from '@playwright/test';
import { readPrograms, writePrograms } from '../src/plan/files/programsFile.ts';
import {
  choose,
  chooseLarge,
  downloaded,
  SHORT,
  named,
  openPlan,
  openPrograms,
  said,
} from './support/files.ts';
import { ourStorage, storedPlan, storePlan, storeText } from './support/storage.ts';
import { watch } from './support/watch.ts';

test.describe.configure({ mode: 'parallel' });

/** The names of the programs that are listed, in their order. */
function listed(page: Page): Locator {
  return page.locator('[data-program] h3');
}

test.describe('one file for all programs', () => {
  test('takes them to another browser as they are, what is archived archived', async ({ page, browser }) => {
    const noted = await watch(page);
    await storePlan(page, named('harbour', 'Harbour Light'));
    await storePlan(page, SHORT);
    await openPrograms(page);
    await page.getByRole('button', { name: 'Archive “Harbour Light”' }).click();
    await expect(page.getByRole('button', { name: 'Bring back “Harbour Light”' })).toBeVisible();
    const { name, text } = await downloaded(page, () =>
      page.getByRole('button', { name: 'Download all programs' }).click(),
    );
    expect(name).toMatch(/^unstall-programs-\d{4}-\d\d-\d\d\.json$/);
    expect(readPrograms(text)).toMatchObject({ kind: 'programs', programs: [{}, {}], unread: [] });

    const elsewhere = await browser.newContext();
    const other = await elsewhere.newPage();
    await other.goto(page.url());
    await expect(other.getByText('Nothing is stored in this browser yet.')).toBeVisible();
    await choose(other, 'Bring programs in', text);
    await expect(other.getByText('The file holds 2 programs.')).toBeVisible();
    await expect.poll(() => ourStorage(other)).toEqual({});
    await other.getByRole('button', { name: 'Bring them in' }).click();
    await expect(other.getByText('Brought in: “Harbour Light”, “Second Look”.')).toBeVisible();
    await expect(other.getByRole('button', { name: 'Bring back “Harbour Light”' })).toBeVisible();
    await other.reload();
    await other.getByRole('button', { name: 'Open “Second Look”' }).click();
    await expect(other.getByRole('heading', { name: 'Second Look', level: 1 })).toBeVisible();
    await expect.poll(async () => said(await storedPlan(other))).toEqual(said(SHORT));
    await elsewhere.close();
    expect(noted).toEqual([]);
  });

  test('stands beside what is there under new ids, and is taken away again whole', async ({ page }) => {
    const mine = { ...SHORT, steering: { ...SHORT.steering, sponsor: 'Typed here' } };
    await storePlan(page, mine);
    await openPrograms(page);
    const before = await ourStorage(page);
    const both = [SHORT, named('new', 'Long Quay')].map((plan) => ({ plan, archived: false }));
    await choose(page, 'Bring programs in', writePrograms(both));
    await page.getByRole('button', { name: 'Bring them in' }).click();
    await expect(listed(page)).toHaveText(['Long Quay', 'Second Look', 'Second Look']);
    await expect.poll(async () => (await storedPlan(page)).steering.sponsor).toBe('Typed here');
    await page.getByRole('button', { name: 'Undo: take them away again' }).click();
    await expect(page.getByText('Your programs are as they were before.')).toBeVisible();
    await expect(listed(page)).toHaveText(['Second Look']);
    await expect.poll(() => ourStorage(page)).toEqual(before);
    await page.reload();
    await expect(listed(page)).toHaveText(['Second Look']);
  });

  test('leaves what was changed since when it is taken away again', async ({ page, context }) => {
    await openPrograms(page);
    await choose(page, 'Bring programs in', writePrograms([{ plan: SHORT, archived: false }]));
    await page.getByRole('button', { name: 'Bring it in' }).click();
    await expect(page.getByText('Brought in: “Second Look”.')).toBeVisible();
    const other = await context.newPage();
    await openPrograms(other);
    await other.getByRole('button', { name: 'Rename “Second Look”' }).click();
    await other.keyboard.type('Third Look');
    await other.keyboard.press('Enter');
    await expect(listed(page)).toHaveText(['Third Look']);
    await page.getByRole('button', { name: 'Undo: take it away again' }).click();
    await expect(page.getByText('apart from what was changed since: “Second Look”')).toBeVisible();
    await expect(listed(page)).toHaveText(['Third Look']);
  });

  test('is refused when it can’t be read, changes nothing, and says why', async ({ page }) => {
    await storePlan(page, SHORT);
    await openPrograms(page);
    const before = await ourStorage(page);
    const later = '{"app":"unstall","version":2,"programs":[]}';
    const broken = '{"app":"unstall","version":1,"programs":[{"app":"unstall","version":99,"id":"x"}]}';
    for (const [text, why] of [
      ['Dear all', 'could not be read as JSON'],
      [later, 'newer Unstall (version 2'],
      [broken, 'newer Unstall (version 99'],
      ['{"app":"unstall","version":1,"programs":[]}', 'There is no program in it.'],
      ['['.repeat(100_000), 'nested more deeply'],
    ] as const) {
      await choose(page, 'Bring programs in', text);
      const alert = page.getByRole('alert').filter({ hasText: 'was not brought in' });
      await expect(alert).toContainText(why);
      await expect.poll(() => ourStorage(page)).toEqual(before);
      await alert.getByRole('button', { name: 'Close' }).click();
    }
  });

  test('is not so much as read when it is larger than any', async ({ page }) => {
    await storePlan(page, SHORT);
    await openPrograms(page);
    await chooseLarge(page, 'The file of programs to bring in', 100_000_000);
    await expect(page.getByRole('alert')).toContainText('larger than any file of programs can be (50 MB)');
    await expect(listed(page)).toHaveText(['Second Look']);
  });

  test('names what it leaves out, on the way out and on the way in', async ({ page }) => {
    await storeText(
      page,
      'later',
      '{"app":"unstall","version":99,"id":"later","program":{"name":"From later"}}',
    );
    await storePlan(page, SHORT);
    await openPrograms(page);
    const { text } = await downloaded(page, () =>
      page.getByRole('button', { name: 'Download all programs' }).click(),
    );
    await expect(page.getByText('The file is without “From later”')).toBeVisible();
    const document = JSON.parse(text);
    document.programs.push({ program: { name: 'Half a program' } });
    await choose(page, 'Bring programs in', JSON.stringify(document));
    await expect(page.getByText('“Half a program”: It was not written by Unstall.')).toBeVisible();
    await expect(page.getByText('The file holds 1 program.')).toBeVisible();
  });

  test('is recognised on the plan, too', async ({ page }) => {
    await openPlan(page, SHORT);
    const file = writePrograms(
      [named('a', 'One'), named('b', 'Two')].map((plan) => ({ plan, archived: false })),
    );
    await choose(page, 'Import a plan', file);
    await page.getByRole('button', { name: 'Bring them in' }).click();
    await expect(page.getByText('Brought in: “One”, “Two”.')).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Second Look', level: 1 })).toBeVisible();
    await openPrograms(page);
    await expect(listed(page)).toHaveText(['One', 'Second Look', 'Two']);
  });
});
