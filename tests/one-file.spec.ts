import { expect, type Locator, type Page, test } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { readFile } from 'node:fs/promises';
import { blankPlan } from '../src/plan/document/schema.ts';
import { choose } from './support/files.ts';
import { fillProgram } from './support/fill.ts';
import { CHARTER, PROGRAM } from './support/harbour-light.ts';
import { LONG } from './support/long.ts';
import { content, merging, saved } from './support/merging.ts';
import { inside, noteRequests, offered, partsOf, putAt, savedCopy } from './support/one-file.ts';
import { readPaper } from './support/pdf.ts';
import { openedSheet } from './support/sheets.ts';
import { ourStorage, shortPlan } from './support/storage.ts';
import { watch } from './support/watch.ts';
import { address, STEERING, TRIAGE, type Words } from './support/words.ts';

test.describe.configure({ mode: 'parallel' });

test('from a folder it does the whole job: reads, fills, comes back, prints, exports and saves itself, and asks nobody for anything', async ({
  page,
}, info) => {
  test.setTimeout(120_000);
  const [noted, asked] = [await watch(page), noteRequests(page)];
  const file = putAt(info.outputPath('a folder', 'unstall.html'));

  await test.step('links lead to pages of the file, and Back leads back to where somebody was', async () => {
    await page.goto(file);
    await page.getByRole('link', { name: 'Start triage' }).click();
    await expect(page).toHaveURL(`${inside(file, address(TRIAGE))}#worksheet`);
    await expect(page).toHaveTitle('Triage before diagnosis · Unstall');
    await expect(page.getByRole('heading', { name: TRIAGE.title, exact: true })).toBeInViewport();
    await page.goBack();
    await expect(page).toHaveTitle('Unstall: from a passed pilot to production');
    await page.goForward();
    await expect(page.getByRole('heading', { name: TRIAGE.title, exact: true })).toBeInViewport();
  });

  await test.step('paper and PDF say nothing of where the file lies', async () => {
    const link = page.getByRole('article').getByRole('link', { name: 'privacy page' });
    await link.hover();
    await expect(link).toHaveAttribute('href', '?/privacy/');
    const links = (await page.pdf()).toString('latin1').match(/file:[^)]*/g) ?? [];
    expect(links.some((address) => address.endsWith('/privacy/'))).toBe(true);
    expect(links.filter((address) => address.includes('folder'))).toEqual([]);
  });

  await test.step('what is typed and decided is there after the page is loaded again', async () => {
    const triage = await openedSheet(page, TRIAGE);
    await fillProgram(triage);
    await saved(page);
    const steering = await openIn(page, file, STEERING);
    const sponsor = (sheet: Locator) =>
      sheet.getByLabel(STEERING.fields.sponsor.label, { exact: true }).first();
    await sponsor(steering).fill(CHARTER.sponsor);
    const power = (sheet: Locator) =>
      sheet.getByRole('group', { name: STEERING.fields.disputes.label }).getByLabel('Yes');
    await power(steering).check();
    await saved(page);
    await page.reload();
    const again = await openedSheet(page, STEERING);
    await expect(sponsor(again)).toHaveValue(CHARTER.sponsor);
    await expect(power(again)).toBeChecked();
  });

  await test.step('the plan prints, leaves as Word, and can be kept in step with a file', async () => {
    await page.getByRole('navigation', { name: 'Site' }).getByRole('link', { name: 'Plan' }).click();
    await expect(page.getByRole('heading', { name: PROGRAM.name, level: 1 })).toBeVisible();
    await expect(page.getByText('Counting …')).toHaveCount(0);
    const paper = await page.pdf({ preferCSSPageSize: true });
    expect((await readPaper(paper)).text.join(' ')).toContain(PROGRAM.name);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Export Word' }).click();
    const word = unzipSync(new Uint8Array(await readFile(await (await download).path())));
    expect(strFromU8(word['word/document.xml'] ?? new Uint8Array())).toContain(PROGRAM.name);
    await page.getByText('Keep a file in step', { exact: true }).click();
    await expect(page.getByRole('button', { name: 'Keep this program in a new file' })).toBeVisible();
  });

  await test.step('a copy is the same file with the plan in it', async () => {
    const copy = await savedCopy(page);
    expect(copy.name).toMatch(/^[a-z0-9-]+-\d{4}-\d\d-\d\d\.html$/);
    const { plan, around } = partsOf(copy.text);
    expect(JSON.parse(plan).program.name).toBe(PROGRAM.name);
    expect(around === partsOf(strFromU8(offered())).around).toBe(true);
  });

  await test.step('another file from this disk can read what is saved, as it says', async () => {
    await expect(
      page.getByText('any other HTML file that is opened from a disk can read it there'),
    ).toBeVisible();
    await page.goto(putAt(info.outputPath('another', 'other.html'), '<!DOCTYPE html><title>Other</title>'));
    expect(Object.keys(await ourStorage(page))).not.toEqual([]);
  });

  expect(asked).toEqual([]);
  expect(noted).toEqual([]);
});

/** What HTML, JSON and readers of either trip over. */
const HOSTILE = `</script><script>document.title='taken'</script><!-- <script> ]]> \u2028\u2029 \ud800 \udc00 \u202eright\u202c שלום \u0000 &amp; " \\`;

test(
  'three generations of it hold the same plan, hostile and two megabytes of it; each saves itself and the file around stays the same',
  LONG,
  async ({ browser }, info) => {
    test.setTimeout(120_000);
    const around = partsOf(strFromU8(offered())).around;
    const plan = shortPlan();
    plan.lead.decides = HOSTILE;
    plan.sponsor = { ...plan.sponsor, heldAsItIs: 'é'.repeat(1_900_000) } as typeof plan.sponsor;
    let bytes: Uint8Array | string = offered();
    for (const generation of [1, 2, 3]) {
      const context = await browser.newContext();
      const page = await context.newPage();
      const noted = await watch(page);
      const file = putAt(info.outputPath(`${generation}.html`), bytes);
      if (generation === 1) {
        await page.goto(inside(file, '/plan/'));
        await choose(page, 'Import a plan', JSON.stringify(plan));
        await page.getByRole('button', { name: 'Open it as a program of its own' }).click();
      } else {
        await page.goto(file);
        await expect(page.getByText('The plan that this file was saved with is open')).toBeVisible();
        await expect(page.getByRole('banner')).toContainText('Second Look saved on this device');
      }
      await expect(page.getByRole('heading', { name: 'Second Look', level: 1 })).toBeVisible();
      const triage = await openIn(page, file, TRIAGE);
      await triage.getByLabel(TRIAGE.fields.firm.label).fill(`Generation ${generation}`);
      await saved(page);
      await page.goto(inside(file, '/plan/'));
      const copy = await savedCopy(page);
      const parts = partsOf(copy.text);
      expect(parts.around === around).toBe(true);
      const said = JSON.parse(parts.plan);
      expect(said.lead.decides).toBe(HOSTILE);
      expect(said.sponsor.heldAsItIs).toHaveLength(1_900_000);
      expect(said.program.firm).toBe(`Generation ${generation}`);
      bytes = copy.text;
      expect(noted).toEqual([]);
      await context.close();
    }
  },
);

test(
  'a copy that is opened where the plan has gone on changes nothing; what somebody else did in it is merged',
  LONG,
  async ({ page, browser }, info) => {
    const file = putAt(info.outputPath('unstall.html'));
    await page.goto(inside(file, '/plan/'));
    await choose(page, 'Import a plan', JSON.stringify(shortPlan()));
    await page.getByRole('button', { name: 'Open it as a program of its own' }).click();
    await saved(page);
    const first = putAt(info.outputPath('first.html'), (await savedCopy(page)).text);

    await page.goto(first);
    await expect(page.getByText('is what is saved in this browser')).toBeVisible();
    const sheet = await openIn(page, file, STEERING);
    await sheet.getByLabel(STEERING.fields.sponsor.label, { exact: true }).first().fill('Written by me');
    await saved(page);
    await page.goto(first);
    await expect(page.getByText('has a later state of the plan')).toBeVisible();
    const before = await content(page);
    expect(before.steering.sponsor).toBe('Written by me');

    const context = await browser.newContext();
    const theirs = await context.newPage();
    await theirs.goto(first);
    await expect(theirs.getByText('is open, and saved')).toBeVisible();
    const theirSheet = await openIn(theirs, first, TRIAGE);
    await theirSheet.getByLabel(TRIAGE.fields.firm.label).fill('Written by a colleague');
    await saved(theirs);
    await theirs.goto(inside(first, '/plan/'));
    const second = putAt(info.outputPath('second.html'), (await savedCopy(theirs)).text);
    await context.close();

    await page.goto(second);
    await expect(page.getByText('What to do with it is asked below.')).toBeInViewport();
    await expect.poll(() => content(page)).toEqual(before);
    await page.getByRole('button', { name: 'Merge it into “Second Look”' }).click();
    await expect(merging(page)).toContainText('Both copies come from one state that is kept here');
    await merging(page).getByRole('button', { name: 'Merge', exact: true }).click();
    await expect(page.getByText('Merged into “Second Look”.')).toBeVisible();
    await saved(page);
    const both = await content(page);
    expect([both.program.firm, both.steering.sponsor]).toEqual(['Written by a colleague', 'Written by me']);
  },
);

test('what was erased does not come back by itself from the copy that is open, and a plan of a newer Unstall is refused', async ({
  page,
}, info) => {
  const text = strFromU8(offered());
  const withPlan = (plan: object) =>
    text.replace(
      'type="application/json"></script>',
      () => `type="application/json">${JSON.stringify(plan)}</script>`,
    );
  const copy = putAt(info.outputPath('copy.html'), withPlan({ ...shortPlan(), id: 'inside' }));
  await page.goto(copy);
  await saved(page);
  await page.getByRole('button', { name: 'Erase everything here' }).click();
  await page.getByRole('button', { name: 'Erase it' }).click();
  await expect(page.getByText('Erased.')).toBeVisible();
  await page.reload();
  await expect(page.getByText('This file was saved with a plan in it.')).toBeVisible();
  await expect(page.getByText('Nothing is filled in yet')).toBeVisible();
  await page.getByRole('button', { name: 'Open that plan' }).click();
  await saved(page);

  await page.goto(putAt(info.outputPath('newer.html'), withPlan({ ...blankPlan('newer'), version: 99 })));
  await expect(page.getByRole('alert').filter({ hasText: 'newer Unstall' })).toBeVisible();
  await saved(page);
});

/** Opens a worksheet in the file, and waits until it can be filled in. */
async function openIn(page: Page, file: string, words: Words) {
  await page.goto(inside(file, address(words)));
  return openedSheet(page, words);
}
