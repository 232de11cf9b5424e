import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { DOCUMENT_IDS, DOCUMENTS, type DocumentId, type Paper } from '../src/plan/documents/documents.ts';
import { paperOf, printedAsChosen, showDocument, withEveryText } from './support/documents.ts';
import { marked, marksIn } from '../src/plan/documents/marked.fixture.ts';
import { missingFrom, squeezed } from './support/pdf.ts';
import { examplePlan, storePlan } from './support/storage.ts';
import { LEAD, MILESTONE, STEERING } from './support/words.ts';

const POINTS: Record<Paper, string> = { a4: '595 × 842', letter: '612 × 792' };
const NOT_PRINTED = ['Export Markdown', 'Still missing or weak', 'saved on this device', 'Across the sheets'];
const PAPER_IDS = Object.keys(POINTS) as Paper[];

/** Opens a plan with a document chosen in the address. */
async function openDocument(
  page: Page,
  document: DocumentId,
  paper: Paper,
  plan = examplePlan(),
): Promise<void> {
  await storePlan(page, plan);
  await showDocument(page, document, paper);
}

for (const paper of PAPER_IDS) {
  for (const [kind, text] of Object.entries({
    words: 'sixty words of something that somebody wrote down '.repeat(10).trim(),
    'one long word': 'x'.repeat(500),
    capitals: 'WILLOW MEADOW '.repeat(36).trim(),
  })) {
    test(`the executive’s page is one page of ${paper} with 500 characters of ${kind} in every field`, async ({
      page,
    }) => {
      await openDocument(page, 'executive', paper, withEveryText(examplePlan(), text));
      const shown = await paperOf(page, 'executive').getByRole('definition').allInnerTexts();
      const printed = await printedAsChosen(page);
      expect(printed.sizes).toEqual([POINTS[paper]]);
      expect(missingFrom(printed.text, shown)).toEqual([]);
      expect(squeezed(printed.text.join(' '))).toContain('Leftout:');
    });
  }

  test(`every document prints on ${paper} when ${paper} is chosen: its title, and nothing to act on or to mend`, async ({
    page,
  }) => {
    for (const document of DOCUMENT_IDS) {
      await openDocument(page, document, paper);
      const { sizes, text } = await printedAsChosen(page);
      expect.soft(new Set(sizes), document).toEqual(new Set([POINTS[paper]]));
      expect.soft(sizes.length > 1, document).toBe(document !== 'executive');
      const all = squeezed(text.join(' '));
      expect.soft(all, document).toContain(squeezed(DOCUMENTS[document].title));
      for (const words of NOT_PRINTED) expect.soft(all, document).not.toContain(squeezed(words));
    }
  });
}

test('a document is chosen with the arrow keys, and the choice stands in the address', async ({ page }) => {
  await storePlan(page, examplePlan());
  await page.goto('/plan/#team-a4');
  await page.getByRole('radio', { name: DOCUMENTS.team.title }).focus();
  await page.keyboard.press('ArrowUp');
  await expect(paperOf(page, 'committee')).toBeVisible();
  await expect(page).toHaveURL(/#committee-a4$/);
  for (const { title } of [MILESTONE, LEAD]) {
    await expect(page.getByRole('heading', { name: title, exact: true })).toBeVisible();
  }
  await expect(page.getByRole('heading', { name: STEERING.title, exact: true })).toHaveCount(0);
  await page.getByRole('radio', { name: 'Letter' }).check();
  await expect(page).toHaveURL(/#committee-letter$/);
  await page.reload();
  await expect(page.getByRole('radio', { name: 'Letter' })).toBeChecked();
  await expect(paperOf(page, 'committee')).toBeVisible();
});

test('Markdown is written of the chosen document', async ({ page }) => {
  await openDocument(page, 'executive', 'a4');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export Markdown' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^second-look-executive-.*\.md$/);
  const text = await readFile(await file.path(), 'utf8');
  expect(text).toMatch(/^# Second Look: one-page brief\n/);
  expect(text).toContain('## The decision wanted');
});

test('on a wide screen the paper has its own proportions, on a phone none', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  for (const [paper, ratio] of [
    ['a4', 297 / 210],
    ['letter', 792 / 612],
  ] as const) {
    await openDocument(page, 'executive', paper);
    const box = await paperOf(page, 'executive').boundingBox();
    expect((box?.height ?? 0) / (box?.width ?? 1)).toBeCloseTo(ratio, 1);
  }
  await page.setViewportSize({ width: 390, height: 800 });
  const box = await paperOf(page, 'executive').boundingBox();
  expect(box?.width ?? 0).toBeLessThan(390);
});

test('no document prints a word of what is private, until its part is ticked, and that is remembered', async ({
  page,
}) => {
  const { plan, marks } = marked(examplePlan());
  const onPaper = async (document: DocumentId) => {
    await showDocument(page, document, 'a4');
    return marksIn((await printedAsChosen(page)).text.join(' '), marks);
  };
  await storePlan(page, plan);
  for (const document of DOCUMENT_IDS) expect.soft(await onPaper(document), document).toEqual([]);
  await showDocument(page, 'team', 'a4');
  await page.getByText('Parts to print').click();
  const attention = page.getByRole('checkbox', { name: 'What the sponsor did private' });
  await expect(attention).not.toBeChecked();
  await attention.check();
  await expect(page.getByText('Printed although private: What the sponsor did.')).toBeVisible();
  const isAttention = (mark: string) => mark.startsWith('sponsor.attention.');
  const printed = marksIn((await printedAsChosen(page)).text.join(' '), marks);
  expect(printed.length).toBeGreaterThan(3);
  expect(printed.every(isAttention)).toBe(true);
  await expect(page.getByText('saved on this device').last()).toBeVisible();
  await page.reload();
  await expect(page.getByText('Printed although private: What the sponsor did.')).toBeVisible();
  expect(await onPaper('committee')).toEqual([]);
});
