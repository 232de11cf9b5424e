import { expect, type Page, test } from '@playwright/test';
import { DOCUMENT_IDS, type DocumentId } from '../src/plan/documents/documents.ts';
import { paperOf, showDocument } from './support/documents.ts';
import { LONG, longUnless } from './support/long.ts';
import { clearLetterPlan, examplePlan, storePlan } from './support/storage.ts';

/** Every part of the paper in the order in which it stands there; looked up and read at once, as it may be drawn anew. */
function partsOn(page: Page, document: DocumentId): Promise<string[]> {
  return paperOf(page, document).evaluate((paper) =>
    [...paper.children].map(({ tagName, textContent }) => `${tagName} ${textContent}`),
  );
}

// On the days on which they are told each document has what it can have: tables between facts, pictures between both.
const PLANS = [
  ['Second Look', examplePlan(), '2026-11-20'],
  ['Clear Letter', clearLetterPlan(), '2026-09-18'],
] as const;

/** The documents in an order in which each comes right after every other: from each to the later ones, and back. */
const EACH_AFTER_EACH = DOCUMENT_IDS.flatMap((one, at) => [
  one,
  ...DOCUMENT_IDS.slice(at + 1).flatMap((other) => [other, one]),
]);

for (const [name, plan, day] of PLANS)
  test(
    `a document of ${name} that is chosen after another has its parts in the same order as one that is opened`,
    longUnless(name === 'Second Look'),
    async ({ page }) => {
      await page.clock.setFixedTime(new Date(`${day}T09:00:00Z`));
      await storePlan(page, plan);
      const opened = new Map<DocumentId, string[]>();
      for (const document of DOCUMENT_IDS) {
        await page.goto('/glossary/');
        await showDocument(page, document, 'a4');
        opened.set(document, await partsOn(page, document));
      }
      for (const [at, document] of EACH_AFTER_EACH.entries()) {
        await showDocument(page, document, 'a4');
        expect(await partsOn(page, document), `after ${EACH_AFTER_EACH[at - 1]}`).toEqual(
          opened.get(document),
        );
      }
    },
  );

// Blocks come and go as parts do, anywhere between what stays.
for (const [name, plan, day] of PLANS)
  for (const document of DOCUMENT_IDS)
    test(
      `the ${document} document of ${name} has its parts in the same order, whichever is taken out and put back`,
      LONG,
      async ({ page }) => {
        test.setTimeout(300_000);
        await page.clock.setFixedTime(new Date(`${day}T09:00:00Z`));
        await storePlan(page, plan);
        const boxes = page.locator('.parts').getByRole('checkbox');
        const open = async () => {
          await page.goto('/glossary/');
          await showDocument(page, document, 'a4');
          await page.getByText('Parts to print').click();
          await expect(boxes.first()).toBeVisible();
        };
        await open();
        const now = () => partsOn(page, document);
        const whole = await now();
        // By its name: a part that is taken out may take others of the list with it.
        for (const part of new Set(await page.locator('.parts label').allInnerTexts())) {
          const box = page.locator('.parts').getByLabel(part, { exact: true }).first();
          // What is private is off, and what it holds cannot be chosen.
          if (await box.isDisabled()) continue;
          const asOpened = await box.isChecked();
          await box.setChecked(!asOpened);
          await expect.poll(now, part).not.toEqual(whole);
          const other = await now();
          await box.setChecked(asOpened);
          await expect.poll(now, `${part}, and back`).toEqual(whole);
          await box.setChecked(!asOpened);
          await expect(page.getByText('saved on this device').last()).toBeVisible();
          await open();
          expect(await now(), `${part}, opened anew`).toEqual(other);
          await box.setChecked(asOpened);
          await expect.poll(now, `${part}, and back once opened anew`).toEqual(whole);
        }
      },
    );
