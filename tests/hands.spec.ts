import { expect, type Locator, type Page, test } from '@playwright/test';
import type { Plan } from '../src/plan/document/schema.ts';
import { blankQuestion } from '../src/sheets/gate/fields.ts';
import { expectInSight, onceStill } from './support/in-sight.ts';
import { LONG } from './support/long.ts';
import { openedSheet, openSheet } from './support/sheets.ts';
import { examplePlan, storedPlan, storePlan } from './support/storage.ts';
import { address, GATE, TRIAGE } from './support/words.ts';

test.describe.configure({ mode: 'parallel' });

/** The mark that the lines of the log show once there is one. */
const MARK = GATE.fields.theirs.label;

/** The worked example with sixty questions more under each of its gates. */
function crowded(): Plan {
  const plan = examplePlan();
  const { gates, questions } = plan.gate;
  const more = gates.flatMap(({ id: gate }, at) =>
    Array.from({ length: 60 }, (_, index) => ({
      ...blankQuestion(`more-${at}-${index + 1}`),
      gate,
      text: `Question ${index + 1} of sixty. ${'It runs over several lines. '.repeat(index % 7)}`,
    })),
  );
  return { ...plan, gate: { ...plan.gate, questions: [...questions, ...more] } };
}

/** The same with gaps: nobody, no day and no words for what each field of these names asks. */
function gappy(): Plan {
  const gaps = /^(?:owner|whose|driver|ask|said|due|date|by|who|day|function|decider|likely|people|person)$/;
  return JSON.parse(JSON.stringify(crowded()), (key, value) => (gaps.test(key) ? '' : value));
}

/** Of four worksheets a field far down, each at its chapter. */
const NEAR = [
  ['/chapters/one-accountable-lead/', 'lead-limits'],
  ['/chapters/the-real-scope/', 'scope-readiness-waitHigh'],
  ['/chapters/why-pilot-structure-fails/', 'benefits-asStop'],
  ['/chapters/triage-before-diagnosis/', 'triage-paste'],
] as const;

test.describe('a link to a field arrives there with the focus in sight,', () => {
  const fields = (plan: Plan) => {
    const [one, two] = plan.gate.gates.map(({ id }) => id);
    return [
      'gate-more-0-1-text',
      'gate-more-0-30-questionKind',
      'gate-more-1-59-owner',
      `gate-${one}-ask`,
      `gate-${two}-said`,
      `gate-${two}-activities`,
      `gate-${two}-since`,
    ];
  };

  const arrives = async (page: Page, field: string) => {
    await page.goto('/favicon.svg');
    await page.goto(`${address(GATE)}#${field}`);
    await expect(page.locator(`[id="${field}"]`), field).toBeFocused();
    await openedSheet(page, GATE);
    await expectInSight(page, field);
  };

  test('from another page, to each field of a gate of many questions', LONG, async ({ page }) => {
    const plan = crowded();
    await storePlan(page, plan);
    for (const field of fields(plan)) await arrives(page, field);
  });

  test('from another page, after a reload, and within the page, in a gate of many questions', async ({
    page,
  }) => {
    const plan = crowded();
    await storePlan(page, plan);
    for (const field of [fields(plan)[2], fields(plan).at(-1)]) await arrives(page, field ?? '');
    await page.reload();
    await expect(page.locator(`[id="${fields(plan).at(-1)}"]`)).toBeFocused();
    await openedSheet(page, GATE);
    await expectInSight(page, 'after a reload');
    for (const field of fields(plan)) {
      await page.evaluate((to) => (location.hash = to), field);
      await expect(page.locator(`[id="${field}"]`), field).toBeFocused();
      await expectInSight(page, field);
    }
  });

  test('also where nothing is stored yet', async ({ page }) => {
    const href = '/chapters/one-accountable-lead/#lead-authorities';
    await page.goto(href);
    await expect(page.locator('#lead-authorities')).toBeFocused();
    await expectInSight(page, href);
  });

  test('within a page on which nothing is stored, before its sheet has come near', async ({ page }) => {
    for (const [path, field] of NEAR) {
      await page.goto(path);
      await page.evaluate((to) => (location.hash = to), field);
      await expect(page.locator(`[id="${field}"]`), field).toBeFocused();
      await expectInSight(page, field);
    }
  });

  // A screen reader or a voice goes on so: the focus moves, and the page sees neither a key nor a pointer.
  test('and stays with whoever moves it on without a key, however far that scrolls', async ({ page }) => {
    const plan = crowded();
    await storePlan(page, plan);
    const [first, next] = fields(plan).slice(1);
    await arrives(page, first ?? '');
    await page.evaluate((to) => (location.hash = to ?? ''), next);
    await expect(page.locator(`[id="${next}"]`)).toBeFocused();
    await expectInSight(page, 'within the page');
    const find = page.locator('#gate-find');
    await find.focus();
    await page.evaluate(() => scrollTo(0, 0));
    // Whatever still brings its place back does so at the next look, twenty times a second.
    await page.evaluate(() => new Promise((done) => setTimeout(done, 400)));
    await expect(find).toBeFocused();
    expect(await page.evaluate(() => scrollY)).toBe(0);
  });

  test('for every finding of the plan', LONG, async ({ page }) => {
    await storePlan(page, gappy());
    await page.goto('/plan/');
    const links = page.locator('.findings a');
    await expect(links.first()).toBeAttached();
    const all = await links.evaluateAll((found) => found.map((link) => link.getAttribute('href') ?? ''));
    const fields = [...new Map(all.map((href) => [href.replace(/[\w-]+-(?=\w+$)/, ''), href])).values()];
    expect(fields.length).toBeGreaterThan(3);
    for (const href of fields) {
      await page.goto(href);
      await expect(page.locator(`[id="${href.split('#')[1]}"]`), href).toBeFocused();
      await expectInSight(page, href);
    }
  });
});

test.describe('undo', () => {
  const kind = (sheet: Locator, number: number) =>
    sheet.getByRole('combobox', { name: `${MARK}, question ${number}`, exact: true });

  test('takes a single mark back where the eye is, and redo makes it again, with the focus where it was', async ({
    page,
  }) => {
    await storePlan(page, crowded());
    const sheet = await openSheet(page, GATE);
    const mark = kind(sheet, 12);
    const before = await mark.inputValue();
    const option = before === 'unknown' ? 'blocking' : 'unknown';
    await mark.focus();
    await mark.selectOption(option);
    const undo = sheet.getByRole('button', { name: `Undo: “${MARK}, question 12”` });
    await expect(undo).toBeInViewport();
    await undo.press('Enter');
    await expect(mark).toHaveValue(before);
    await expect(sheet.getByText(`Undone: “${MARK}, question 12”.`)).toBeInViewport();
    await expectInSight(page, 'after undo');
    await sheet.getByRole('button', { name: /^Redo/ }).press('Enter');
    await expect(mark).toHaveValue(option);
    await mark.focus();
    await page.keyboard.press('ControlOrMeta+z');
    await expect(mark).toHaveValue(before);
    await expect(mark).toBeFocused();
    await page.keyboard.press('ControlOrMeta+Shift+z');
    await expect(mark).toHaveValue(option);
    await expect(mark).toBeFocused();
  });

  test('under one gate leaves what was done under another', async ({ page }) => {
    const plan = crowded();
    await storePlan(page, plan);
    const sheet = await openSheet(page, GATE);
    const gates = sheet.getByRole('group', { name: 'Gate shown' }).getByRole('radio');
    await kind(sheet, 12).selectOption('unknown');
    await gates.nth(1).check();
    await expect(sheet.getByRole('button', { name: /^Undo/ })).toHaveCount(0);
    await kind(sheet, 12).selectOption('blocking');
    await sheet.getByRole('button', { name: /^Undo/ }).click();
    await expect(sheet.getByRole('button', { name: /^Undo/ })).toHaveCount(0);
    await gates.nth(0).check();
    await expect(kind(sheet, 12)).toHaveValue('unknown');
    await expect(sheet.getByRole('button', { name: /^Undo/ })).toBeVisible();
  });

  test('in a box is the browser’s own, and of the box by its button is all that was typed there', async ({
    page,
  }) => {
    await storePlan(page, examplePlan());
    const sheet = await openSheet(page, TRIAGE);
    const name = sheet.getByLabel(TRIAGE.fields.name.label, { exact: true });
    // What can be undone is noted by a part that comes late.
    await onceStill(page);
    const before = await name.inputValue();
    await name.press('End');
    await page.keyboard.type(' again');
    await page.keyboard.press('ControlOrMeta+z');
    await expect(name).not.toHaveValue(`${before} again`);
    // In one piece: a machine that pauses between two keys makes two acts of them.
    await page.keyboard.insertText(' and again');
    await sheet.getByRole('button', { name: `Undo: “${TRIAGE.fields.name.label}”` }).click();
    await expect(name).toHaveValue(before);
    await expect.poll(async () => (await storedPlan(page)).program.name).toBe(before);
  });
});

test('a kind chosen on the blank line stays there, and makes a question only with the first word', async ({
  page,
}) => {
  await storePlan(page, examplePlan());
  const sheet = await openSheet(page, GATE);
  const { length } = examplePlan().gate.questions;
  const blank = sheet.locator('[data-list=questions] .row-spare');
  await blank.getByRole('combobox').selectOption('blocking');
  await expect(sheet.locator('[data-list=questions] .row-spare')).toHaveCount(1);
  await onceStill(page);
  await expect(blank.getByRole('combobox')).toHaveValue('blocking');
  await blank.getByRole('textbox', { name: /^Question / }).fill('Who signs?');
  await expect
    .poll(async () => (await storedPlan(page)).gate.questions.slice(length))
    .toMatchObject([{ text: 'Who signs?', theirs: 'blocking' }]);
});

test('after sixty questions were added, the focus, what was done and the way back are where the reader is', async ({
  page,
}) => {
  await storePlan(page, examplePlan());
  const sheet = await openSheet(page, GATE);
  await sheet.getByText('Paste or import many questions').click();
  const pasted = Array.from({ length: 60 }, (_, index) => `What of case ${index + 1}?`).join('\n');
  await sheet.getByLabel('Rows copied from a spreadsheet, or one question a line').fill(pasted);
  await sheet.getByRole('button', { name: 'Look at it first' }).press('Enter');
  await sheet.getByRole('button', { name: 'Add 60 questions' }).press('Enter');
  const undo = sheet.getByRole('button', { name: 'Undo: added 60 questions' });
  await expect(undo).toBeFocused();
  await expect(undo).toBeInViewport();
  await expect(sheet.getByText('Added 60 questions.')).toBeInViewport();
  await page.keyboard.press('Enter');
  await expectInSight(page, 'after undo');
  await expect
    .poll(async () => (await storedPlan(page)).gate.questions.length)
    .toBe(examplePlan().gate.questions.length);
});
