import { readFile } from 'node:fs/promises';
import { type Download, expect, type Locator, type Page, type Request, test } from '@playwright/test';
import { showDocument } from './documents.ts';
import {
  fillPicks,
  fillProgram,
  fillScope,
  fillStalled,
  fillSteering,
  pasteAnswers,
  pickTwo,
} from './fill.ts';
import { MEAN_EFFORT, PLANNED_EFFORT, PRINTED, PROGRAM, TODAY } from './harbour-light.ts';
import { missingFrom, printed } from './pdf.ts';
import { openedSheet, openSheet, shownIn } from './sheets.ts';
import { ourStorage, storedPlan } from './storage.ts';
import { address, SCOPE, STALLED, STEERING, TRIAGE, type Words } from './words.ts';

/** A reader does the whole job: reads, fills, comes back, exports, erases, imports and prints. */
export async function doWholeJob(page: Page): Promise<void> {
  await page.clock.setFixedTime(`${TODAY}T10:00:00`);

  await test.step('finds triage from the home page in one click, and the chapter around it', async () => {
    await page.goto('/');
    await page.getByRole('link', { name: 'Start triage' }).click();
    await expect(page).toHaveURL(new RegExp(`${address(TRIAGE)}#worksheet$`));
    await expect(page.getByRole('heading', { name: TRIAGE.title, exact: true })).toBeInViewport();
    const chapter = page.getByRole('article');
    await expect(chapter.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(chapter.getByRole('paragraph').nth(12)).toBeVisible();
    await expect(chapter.getByRole('heading', { name: 'Next act' })).toBeVisible();
  });

  await test.step('fills triage: the program, eight answers with a verdict each, two picks', async () => {
    const sheet = await openedSheet(page, TRIAGE);
    await withoutRequest(sheet, async () => {
      await fillProgram(sheet);
      await pasteAnswers(sheet);
      await pickTwo(sheet);
      await fillPicks(sheet);
    });
    await expectSameAfterReload(page, TRIAGE, 23);
  });

  await test.step('estimates the scope, and the arithmetic is right', async () => {
    const sheet = await openSheet(page, SCOPE);
    await withoutRequest(sheet, () => fillScope(sheet));
    const finding = sheet.getByText(/^The work is as likely as not to fit in [\d.]+ person-weeks/);
    await expect(finding).toContainText(`The original plan held ${PLANNED_EFFORT} person-weeks`);
    const p50 = async () => Number(/fit in ([\d.]+)/.exec((await finding.textContent()) ?? '')?.[1]);
    await expect.poll(async () => Math.abs((await p50()) / MEAN_EFFORT - 1)).toBeLessThan(0.03);
    await expectSameAfterReload(page, SCOPE, 46);
  });

  await test.step('fills the committee, and learns that it steers', async () => {
    const sheet = await openSheet(page, STEERING);
    await withoutRequest(sheet, () => fillSteering(sheet));
    await expect(sheet.getByText('This committee steers.')).toBeVisible();
    await expectSameAfterReload(page, STEERING, 44);
  });

  await test.step('counts the cost of staying stalled', async () => {
    const sheet = await openSheet(page, STALLED);
    await withoutRequest(sheet, () => fillStalled(sheet));
    await expect(sheet.getByText(/^Waiting becomes dearer than/)).toBeVisible();
    await expectSameAfterReload(page, STALLED, 31);
  });

  let markdown = '';
  await test.step('exports it, erases it, and brings it back from the file', async () => {
    await page.goto('/plan/');
    await expect(page.getByRole('heading', { name: PROGRAM.name, level: 1 })).toBeVisible();
    await expect(page.getByRole('heading', { name: TRIAGE.title, exact: true })).toBeVisible();
    const plan = await storedPlan(page);
    markdown = (await saved(page, 'Export Markdown')).text.replace(/[\\|*]/g, '');
    const json = await saved(page, 'Download the plan');
    // A file has a stamp of its own.
    expect({ ...JSON.parse(json.text), saved: '' }).toEqual(plan);

    await page.getByRole('button', { name: 'Erase everything here' }).click();
    await page.getByRole('button', { name: 'Erase it' }).click();
    await expect(page.getByText('Erased.')).toBeVisible();
    await expect(page.getByText(PROGRAM.name)).toHaveCount(0);
    await expect.poll(() => ourStorage(page)).toEqual({});

    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Import a plan' }).click();
    await (await chooser).setFiles({ name: 'plan.json', mimeType: 'application/json', buffer: json.bytes });
    await expect(page.getByRole('alert').filter({ hasText: 'The file holds' })).toContainText(PROGRAM.name);
    await expect.poll(() => ourStorage(page)).toEqual({});
    await page.getByRole('button', { name: 'Open it as a program of its own' }).click();
    await expect(page.getByRole('heading', { name: PROGRAM.name, level: 1 })).toBeVisible();
    await expect(page.getByRole('heading', { name: STEERING.title, exact: true })).toBeVisible();
    // What was brought in remembers the file it came from, and is another program than the erased one.
    const another = { ...plan, id: expect.not.stringMatching(plan.id), shared: expect.any(Array) };
    await expect.poll(() => storedPlan(page)).toEqual(another);
  });

  // What is printed holds figures that are counted anew.
  await expect(
    page
      .getByRole('main')
      .getByText(/The original plan held/)
      .first(),
  ).toBeAttached();
  await expect(page.getByText('Counting …')).toHaveCount(0, { timeout: 20_000 });

  await test.step('prints its documents with every answer, the name and the page number on each page', async () => {
    const team = await printed(page, 'A4');
    const left = missingFrom(team, PRINTED);
    // The file has what the paper of the same document has.
    expect.soft(missingFrom([markdown], PRINTED)).toEqual(left);
    const others: string[][] = [];
    for (const document of ['committee', 'evidence'] as const) {
      await showDocument(page, document, 'a4');
      others.push(await printed(page, 'A4'));
    }
    expect.soft(missingFrom(others.flat(), left)).toEqual([]);
    for (const pages of [team, ...others])
      for (const [index, text] of pages.entries()) {
        expect.soft(text).toContain(PROGRAM.name);
        expect.soft(text).toContain(`Page ${index + 1} of ${pages.length}`);
      }
  });
}

/** Fills a sheet, and says that the page asks for nothing meanwhile but parts of itself, which say nothing of what is typed. */
async function withoutRequest(sheet: Locator, fill: () => Promise<void>): Promise<void> {
  const page = sheet.page();
  // What a sheet brings late has come by then.
  await page.waitForLoadState('networkidle');
  const requests: string[] = [];
  const note = (request: Request) => requests.push(request.url());
  page.on('request', note);
  await fill();
  page.off('request', note);
  expect(
    requests.filter((url) => !/\/_astro\/[\w.-]+\.js$/.test(new URL(url).pathname + new URL(url).search)),
  ).toEqual([]);
}

/** Reloads, and finds in every control what it showed before; `filled` is how many were filled. */
async function expectSameAfterReload(page: Page, words: Words, filled: number): Promise<void> {
  const sheet = await openedSheet(page, words);
  await expect.poll(async () => Object.keys(await shownIn(sheet)).length).toBe(filled);
  const before = await shownIn(sheet);
  await page.reload();
  await openedSheet(page, words);
  await expect.poll(() => shownIn(sheet)).toEqual(before);
}

/** The file that a button hands out. */
async function saved(page: Page, button: string): Promise<{ text: string; bytes: Buffer }> {
  const download: Promise<Download> = page.waitForEvent('download');
  await page.getByRole('button', { name: button, exact: true }).click();
  const bytes = await readFile(await (await download).path());
  return { text: bytes.toString('utf8'), bytes };
}
