import { expect, type Page, test } from '@playwright/test';
import { DOCUMENT_IDS, type DocumentId } from '../src/plan/documents/documents.ts';
import { paperOf, showDocument } from './support/documents.ts';
import { clearLetterPlan, examplePlan, storePlan } from './support/storage.ts';

/** Every part of the paper in the order in which it stands there. */
function partsOn(page: Page, document: DocumentId): Promise<string[]> {
  return paperOf(page, document)
    .locator(':scope > *')
    .evaluateAll((all) => all.map(({ tagName, textContent }) => `${tagName} ${textContent}`));
}

// On the days on which they are told each document has what it can have: tables between facts, pictures between both.
for (const [name, plan, day] of [
  ['Second Look', examplePlan(), '2026-11-20'],
  ['Clear Letter', clearLetterPlan(), '2026-09-18'],
] as const)
  test(`a document of ${name} that is chosen after another has its parts in the same order as one that is opened`, async ({
    page,
  }) => {
    await page.clock.setFixedTime(new Date(`${day}T09:00:00Z`));
    await storePlan(page, plan);
    const opened = new Map<DocumentId, string[]>();
    for (const document of DOCUMENT_IDS) {
      await page.goto('/glossary/');
      await showDocument(page, document, 'a4');
      opened.set(document, await partsOn(page, document));
    }
    for (const one of DOCUMENT_IDS)
      for (const other of DOCUMENT_IDS.filter((id) => id !== one)) {
        await showDocument(page, one, 'a4');
        await showDocument(page, other, 'a4');
        expect(await partsOn(page, other), `${one}, then ${other}`).toEqual(opened.get(other));
      }
  });
