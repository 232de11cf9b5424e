import { expect, type Page, test } from '@playwright/test';
import type { Plan } from '../src/plan/document/schema.ts';
import { ALL, objectionsInBothThemes } from './support/axe.ts';
import { offer } from './support/import.ts';
import { KEPT_AS } from './support/site.ts';
import { ourStorage } from './support/storage.ts';
import { MILESTONE, STEERING } from './support/words.ts';
import {
  EXAMPLE,
  DATE,
  set,
  openPlan,
  saved,
  type,
  content,
  merging,
  conflict,
  merge,
} from './support/merging.ts';

test.describe.configure({ mode: 'parallel' });

test.describe('where both changed the same', () => {
  /** A plan that was handed out and then changed here, and what came back. */
  async function conflicted(page: Page, mine: Plan, theirs: Plan): Promise<void> {
    await openPlan(page, { ...mine, revision: EXAMPLE.revision + 5 });
    await keepHandedOut(page, { ...EXAMPLE, saved: 'handed' });
    const returned = { ...theirs, revision: EXAMPLE.revision + 2, saved: 'returned', shared: ['handed'] };
    await offerToMerge(page, JSON.stringify(returned));
  }

  const mine = set(EXAMPLE, 'lead/productionDate', '2027-06-30');
  const theirs = set(EXAMPLE, 'lead/productionDate', '2027-09-30');

  test('a field is settled as mine or as theirs, nothing is merged before every one is, and nothing changes where it is declined', async ({
    page,
  }) => {
    await conflicted(page, mine, theirs);
    const before = await content(page);
    const field = conflict(page, DATE);
    await expect(field).toContainText('Before: 31 Mar 2027');
    await expect(field.getByRole('radio', { name: /\(yours\)/ })).not.toBeChecked();
    await merging(page).getByRole('button', { name: 'Merge', exact: true }).press('Enter');
    await expect(merging(page).getByRole('alert')).toContainText('One place is not settled yet');
    await expect(field.getByRole('radio', { name: /\(yours\)/ })).toBeFocused();
    await expect.poll(() => content(page)).toEqual(before);
    await field.getByRole('radio', { name: /the file/ }).check();
    await merge(page);
    await expect.poll(async () => (await content(page)).lead.productionDate).toBe('2027-09-30');
    await page.getByRole('button', { name: 'Undo the merge' }).click();
    await expect.poll(() => content(page)).toEqual(before);
    await saved(page);

    await offerToMerge(page, JSON.stringify(theirs));
    const stored = await ourStorage(page);
    await merging(page).getByRole('button', { name: 'Leave things as they are' }).click();
    await expect(merging(page)).toHaveCount(0);
    await expect.poll(() => ourStorage(page)).toEqual(stored);
  });

  test('both are named once, and the plan shows that they disagree until that is settled', async ({
    page,
  }) => {
    await conflicted(page, mine, theirs);
    await merging(page).getByLabel('Your name').fill('Ines Calloway');
    await merging(page).getByLabel('Their name').fill('Owen Tighe');
    const field = conflict(page, DATE);
    await expect(field.getByText('Ines Calloway (yours)')).toBeVisible();
    await expect(field.getByText('Owen Tighe (the file)')).toBeVisible();
    await field.getByRole('radio', { name: /disagree/ }).check();
    await merge(page);
    const table = page.getByRole('table', { name: /Open until both say the same/ });
    await expect(table).toContainText('Ines Calloway: 30 Jun 2027');
    await expect(table).toContainText('Owen Tighe: 30 Sep 2027');
    await page.emulateMedia({ media: 'print' });
    await expect(table).toBeVisible();
    await page.emulateMedia({ media: null });

    const open = page.getByRole('region', { name: 'Where we disagree' });
    await open.getByRole('button', { name: /Settled as Owen Tighe says/ }).press('Enter');
    await expect(open.getByRole('status')).toContainText('as Owen Tighe says');
    await expect(table).toHaveCount(0);
    await expect.poll(async () => (await content(page)).lead.productionDate).toBe('2027-09-30');
    await open.getByRole('button', { name: 'Undo the last' }).click();
    await expect(table).toContainText('Owen Tighe: 30 Sep 2027');
    await expect.poll(async () => (await content(page)).lead.productionDate).toBe('2027-06-30');
    await open.getByRole('button', { name: /Settled as it stands/ }).click();
    await saved(page);
    await expect
      .poll(() => content(page))
      .toMatchObject({ disagreements: [], lead: { productionDate: '2027-06-30' } });
  });

  test('a row that one deleted and the other changed is asked about, and not lost', async ({ page }) => {
    const [decision] = EXAMPLE.steering.decisions;
    const row = `steering/decisions/${decision?.id}`;
    await conflicted(page, set(EXAMPLE, row, undefined), set(EXAMPLE, `${row}/decider`, 'Sam Whitlock'));
    const field = conflict(page, STEERING.title);
    await expect(field).toContainText('removed');
    await expect(field).toContainText('kept, and changed.');
    await expect(field).toContainText('Sam Whitlock');
    await field.getByRole('radio', { name: /the file/ }).check();
    await merge(page);
    const { decisions } = (await content(page)).steering;
    expect(decisions.find(({ id }) => id === decision?.id)).toMatchObject({ decider: 'Sam Whitlock' });
  });

  test('what is typed in another tab meanwhile is taken in before anything is merged', async ({
    page,
    context,
  }) => {
    await conflicted(page, mine, theirs);
    await conflict(page, DATE)
      .getByRole('radio', { name: /the file/ })
      .check();
    const other = await context.newPage();
    await type(other, MILESTONE, MILESTONE.fields.sentence.label, 'Typed in another tab');
    await expect(merging(page).getByText('What you changed: 1')).toBeVisible();
    await expect(conflict(page, DATE).getByRole('radio', { name: /the file/ })).toBeChecked();
    await merge(page);
    await expect
      .poll(() => content(page))
      .toMatchObject({
        milestone: { sentence: 'Typed in another tab' },
        lead: { productionDate: '2027-09-30' },
      });
  });

  test('the merge is free of what axe objects to, and fits a phone', async ({ page }) => {
    test.slow();
    await page.setViewportSize({ width: 360, height: 740 });
    await conflicted(page, mine, set(theirs, 'milestone/sentence', 'x'.repeat(400)));
    expect(await objectionsInBothThemes(page, '.plan-acts', ALL)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });
});

async function offerToMerge(page: Page, file: string): Promise<void> {
  await offer(page, file);
  await page.getByRole('button', { name: 'Merge it into “Second Look”' }).click();
  await expect(merging(page).getByRole('button', { name: 'Merge', exact: true })).toBeVisible();
}

/** Keeps a state of a program as one that was handed out, as the page does that downloads it. */
async function keepHandedOut(page: Page, plan: Plan): Promise<void> {
  const snapshot = {
    id: 'handed-out',
    program: plan.id,
    taken: '2026-11-01T09:00:00.000Z',
    why: { kind: 'shared' },
    text: JSON.stringify(plan),
  };
  await page.evaluate(
    ([kept, value]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open(kept);
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const transaction = opening.result.transaction('snapshots', 'readwrite');
          transaction.objectStore('snapshots').put(value);
          transaction.onabort = () => reject(transaction.error);
          transaction.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    [KEPT_AS, snapshot] as const,
  );
}
