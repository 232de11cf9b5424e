import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { DOCUMENT_IDS, DOCUMENTS, type DocumentId, type Paper } from '../src/plan/documents/documents.ts';
import { paperOf, printedAsChosen, showDocument, withEveryText } from './support/documents.ts';
import { forecastsOf } from '../src/plan/documents/forecasts.ts';
import { marked, marksIn } from '../src/plan/documents/marked.fixture.ts';
import { mustHave } from '../src/plan/documents/mustHave.fixture.ts';
import { moneyQuestion } from '../src/plan/documents/options.ts';
import type { Wordings } from '../src/sheets/sheet.ts';
import { longUnless } from './support/long.ts';
import { missingFrom, squeezed, tornOff } from './support/pdf.ts';
import { clearLetterPlan, examplePlan, storePlan } from './support/storage.ts';
import { LEAD, MILESTONE, SHEETS, STEERING } from './support/words.ts';

const POINTS: Record<Paper, string> = { a4: '595 × 842', letter: '612 × 792' };
const NOT_PRINTED = [
  ...['Export Markdown', 'Still missing or weak', 'saved on this device', 'Across the sheets'],
  ...['Erase everything', 'Import a plan', 'Open the finished'],
];
const NO_ROLES = [
  ...(['button', 'textbox', 'combobox', 'checkbox'] as const),
  ...(['navigation', 'banner', 'contentinfo'] as const),
];
const PAPER_IDS = Object.keys(POINTS) as Paper[];
const PLANS = [examplePlan(), clearLetterPlan()];

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

const FULL = Object.entries({
  words: 'sixty words of something that somebody wrote down '.repeat(10).trim(),
  'one long word': 'x'.repeat(500),
  Cyrillic: 'Жизнь щедро широкая мощность '.repeat(17).trim(),
  capitals: 'WILLOW MEADOW '.repeat(36).trim(),
});

for (const [kind, text, whole] of PLANS.flatMap((plan) => FULL.map((one) => [...one, plan] as const))) {
  test(
    `the executive’s page of ${whole.program.name} is one page of either paper with 500 characters of ${kind} in every field`,
    longUnless(kind === 'capitals' && whole.id.startsWith('example')),
    async ({ page }) => {
      await storePlan(page, withEveryText(whole, text));
      for (const paper of PAPER_IDS) {
        await showDocument(page, 'executive', paper);
        const cut = paperOf(page, 'executive').locator('dd, td');
        const shown = await cut.allInnerTexts();
        const printed = await printedAsChosen(page);
        expect.soft(printed.sizes, paper).toEqual([POINTS[paper]]);
        expect.soft(missingFrom(printed.text, shown), paper).toEqual([]);
        expect.soft(squeezed(printed.text.join(' ')), paper).toContain('Inthecommittee’spack:');
      }
    },
  );
}

for (const document of DOCUMENT_IDS) {
  // What the committee's and the evidence list are made of, the whole plan has too.
  const byDay = document === 'executive' || document === 'team';
  test(
    `the document “${DOCUMENTS[document].title}” prints on the paper that is chosen: the same on both, and nothing to act on or to mend`,
    longUnless(byDay),
    async ({ page }) => {
      await openDocument(page, document, 'a4');
      await page.emulateMedia({ media: 'print' });
      for (const role of NO_ROLES) await expect.soft(page.getByRole(role), role).toHaveCount(0);
      await page.emulateMedia({ media: null });
      let said: string[] = [];
      for (const paper of PAPER_IDS) {
        await showDocument(page, document, paper);
        const { sizes, text } = await printedAsChosen(page);
        expect.soft(new Set(sizes), paper).toEqual(new Set([POINTS[paper]]));
        expect.soft(sizes.length > 1, paper).toBe(document !== 'executive');
        const all = squeezed(text.join(' '));
        expect.soft(all, paper).toContain(squeezed(DOCUMENTS[document].title));
        for (const words of NOT_PRINTED) expect.soft(all, paper).not.toContain(squeezed(words));
        // Where lines and pages end is another matter on other paper; what they say is none.
        expect.soft(missingFrom(text, said), paper).toEqual([]);
        said = text
          .join(' ')
          .replace(/Page \d+ of \d+/g, '')
          .split(/\s+/);
      }
    },
  );
}

/** Sixty lines in one text of forty; in one of four a word of 300 letters and a name from right to left. */
function hardToPrint(index: number): string {
  const lines = Array.from({ length: index % 40 === 0 ? 60 : 1 }, (_, line) => `text${index}line${line}.`);
  return [...lines, ...(index % 4 === 0 ? [longWord(index).join(''), 'מרים אוקאפור'] : [])].join('\n');
}

function longWord(index: number): string[] {
  return Array.from({ length: 30 }, (_, part) => `t${index}p${part}`.padEnd(10, 'x'));
}

for (const document of DOCUMENT_IDS) {
  test(
    `of the ${document} document nothing is outside of its page or missing from it, with sixty lines, words of 300 letters and names from right to left`,
    longUnless(document === 'committee'),
    async ({ page }) => {
      await storePlan(page, withEveryText(examplePlan(), hardToPrint));
      for (const paper of PAPER_IDS) {
        await showDocument(page, document, paper);
        const shown = squeezed((await paperOf(page, document).allInnerTexts()).join(' '));
        const lines = new Set(shown.match(/text\d+line\d+\./g));
        const long = [...lines]
          .filter((line) => line.endsWith('line0.'))
          .map((line) => longWord(Number.parseInt(line.slice(4), 10)));
        const { text, sizes, outside } = await printedAsChosen(page);
        expect(lines.size, paper).toBeGreaterThan(10);
        expect.soft(new Set(sizes), paper).toEqual(new Set([POINTS[paper]]));
        expect.soft(outside, paper).toEqual([]);
        expect.soft(missingFrom(text, [...lines]), paper).toEqual([]);
        const whole = long.filter((pieces) => shown.includes(pieces.join('')));
        expect
          .soft(
            whole.flatMap((pieces) => tornOff(text, pieces)),
            paper,
          )
          .toEqual([]);
      }
    },
  );
}

test('a document is chosen with the arrow keys, stands in the address, has the proportions of its paper where there is room, and is written as Markdown', async ({
  page,
}) => {
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

  await page.setViewportSize({ width: 1280, height: 900 });
  for (const [paper, ratio] of [
    ['a4', 297 / 210],
    ['letter', 792 / 612],
  ] as const) {
    await showDocument(page, 'executive', paper);
    await expect.poll(() => proportions(page)).toBeCloseTo(ratio, 1);
  }
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export Markdown' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^second-look-executive-.*\.md$/);
  const text = await readFile(await file.path(), 'utf8');
  expect(text).toMatch(/^# Second Look: one-page brief\n/);
  expect(text).toContain('## The decision asked');

  await page.setViewportSize({ width: 390, height: 800 });
  const box = await paperOf(page, 'executive').boundingBox();
  expect(box?.width ?? 0).toBeLessThan(390);
});

/** How much higher than wide the one-page brief is. */
async function proportions(page: Page): Promise<number> {
  const box = await paperOf(page, 'executive').boundingBox();
  return (box?.height ?? 0) / (box?.width ?? 1);
}

for (const [whole, day] of [
  [examplePlan(), '2026-11-20'],
  [clearLetterPlan(), '2026-09-18'],
] as const) {
  test(
    `every document of ${whole.program.name} has on paper what it must have, and nothing that is private until its part is ticked, which is remembered`,
    longUnless(whole.id.startsWith('example')),
    async ({ page }) => {
      const { plan, marks } = marked(whole);
      const wordings = Object.fromEntries(SHEETS.map((words) => [words.id, words])) as unknown as Wordings;
      const wanted = mustHave(plan, forecastsOf(plan), wordings, day);
      await page.clock.setFixedTime(`${day}T10:00:00Z`);
      await storePlan(page, plan);
      for (const document of DOCUMENT_IDS) {
        await showDocument(page, document, 'letter');
        const { text } = await printedAsChosen(page);
        expect.soft(missingFrom(text, wanted[document]), document).toEqual([]);
        expect.soft(marksIn(text.join(' '), marks), document).toEqual([]);
        if (document !== 'committee') continue;
        // Whoever compares options has all of them on one page, and no page is all but empty.
        // Each begins its line with a capital.
        const options = moneyQuestion(plan, day)?.options.map((one) => one.text.slice(1)) ?? [];
        const beside = text.filter((page) => squeezed(page).includes('Whateachoptiontakesandleaves'));
        expect.soft(beside).toHaveLength(1);
        expect.soft(missingFrom(beside, options)).toEqual([]);
        expect.soft(text.slice(0, -1).filter((page) => page.length < 800)).toEqual([]);
      }

      await showDocument(page, 'team', 'letter');
      await page.getByText('Parts to print').click();
      const attention = page.getByRole('checkbox', { name: 'What the sponsor did private' });
      await expect(attention).not.toBeChecked();
      await attention.check();
      const says = page.getByText('Printed although private: What the sponsor did.');
      await expect(says).toBeVisible();
      const printed = marksIn((await printedAsChosen(page)).text.join(' '), marks);
      expect(printed.length).toBeGreaterThan(3);
      expect(printed.filter((mark) => !mark.startsWith('sponsor.attention.'))).toEqual([]);
      await expect(page.getByText('saved on this device').last()).toBeVisible();
      await page.reload();
      await expect(says).toBeVisible();
    },
  );
}
