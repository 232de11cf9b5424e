import { expect, type Locator, type Page, test } from '@playwright/test';
import { MOST_DRAWN, MOST_ROWS, PAGE } from '../src/sheets/fields.ts';
import { LOG_PAGE } from '../src/sheets/gate/log.ts';
import { LISTS, type ListName } from '../src/plan/document/lists.ts';
import { onceDrawn, tabTo } from './support/by-keyboard.ts';
import { LONG, longUnless } from './support/long.ts';
import { MANY, manyAnswers, text, withMany } from './support/many-rows.ts';
import { missingFrom, printed } from './support/pdf.ts';
import { answerBox, answerRow, openedSheet, openRows, openSheet } from './support/sheets.ts';
import { storedPlan, storePlan } from './support/storage.ts';
import {
  address,
  GATE,
  BENEFITS,
  GOVERNANCE,
  HANDOVER,
  LEAD,
  RECOVERY,
  SCOPE,
  SPONSOR,
  STALLED,
  STEERING,
  TRIAGE,
  type Words,
} from './support/words.ts';

const LISTS_OF: [Words, ListName[]][] = [
  [TRIAGE, ['answers']],
  [GATE, ['questions', 'activities']],
  [SCOPE, ['extra']],
  [BENEFITS, ['benefits']],
  [STEERING, ['members', 'decisions', 'commitments', 'meetings']],
  [LEAD, ['authorities', 'slices']],
  [GOVERNANCE, ['reviewers', 'inputs']],
  [HANDOVER, ['items']],
  [SPONSOR, ['disputes', 'attention']],
  [RECOVERY, ['kill', 'messages', 'firstTen']],
  [STALLED, ['vendors', 'stale']],
];

/** So much is drawn of a sheet at most, and changes with a key: a few times what a list of fifty rows comes to. */
const MOST_ELEMENTS = 12_000;
const MOST_CHANGES = 300;

test('every list that can be long is on a sheet of these', () => {
  // Two gates at most are worked on; disagreements, and what was set aside, are listed on the plan.
  const apart: ListName[] = ['gates', 'disagreements', 'setAside'];
  expect([...LISTS_OF.flatMap(([, lists]) => lists), ...apart].sort()).toEqual(Object.keys(LISTS).sort());
});

/** Several times what is drawn, and soon counted: every row of extra work is simulated a hundred thousand times. */
const ROWS = 120;

for (const [words, lists] of LISTS_OF) {
  test(
    `of ${lists.length} × ${ROWS} rows the ${words.title} sheet draws a page each, and a key redraws none but its own`,
    longUnless(words === TRIAGE || words === GATE),
    async ({ page }) => {
      await storePlan(page, withMany(lists, ROWS));
      const sheet = await openSheet(page, words);
      for (const list of lists) {
        const row = sheet.locator(`[data-row^="${list}-"]`);
        await expect(row.first(), list).toBeVisible();
        expect(await row.count(), list).toBeLessThanOrEqual(list === 'questions' ? LOG_PAGE : MOST_DRAWN);
        const pager = sheet
          .locator('.rows', { has: page.locator(`[data-row^="${list}-"]`) })
          .getByText(/^Page 1 of \d+$/);
        await expect(pager.first(), list).toBeVisible();
        const box = row.nth(2).locator('textarea, input[type=text]').first();
        await box.fill('Typed');
        expect(await changesOf(page, () => box.press('End')), list).toBeLessThan(MOST_CHANGES);
        expect(await changesOf(page, () => box.press('x')), list).toBeLessThan(MOST_CHANGES);
        await expect(box, list).toHaveValue('Typedx');
      }
      expect(await sheet.locator('*').count()).toBeLessThan(MOST_ELEMENTS);
    },
  );
}

/** How much of the page changes by something that is done, and by what follows when typing pauses. */
async function changesOf(page: Page, act: () => Promise<void>): Promise<number> {
  await page.evaluate(() => {
    const seen = { changes: 0 };
    Object.assign(globalThis, { seen });
    new MutationObserver((records) => {
      for (const { addedNodes, removedNodes } of records)
        seen.changes += 1 + addedNodes.length + removedNodes.length;
    }).observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
  });
  await act();
  await onceDrawn(page);
  return page.evaluate(() => (globalThis as unknown as { seen: { changes: number } }).seen.changes);
}

/** What opens an answer that is at rest. */
function opener(sheet: Locator, number: number): Locator {
  return sheet.locator(`[data-name="answer ${number}"] > button`);
}

async function openAnswers(page: Page, count = MANY): Promise<Locator> {
  await storePlan(page, manyAnswers(count));
  const sheet = await openSheet(page, TRIAGE);
  await expect(answerBox(sheet, 1)).toHaveValue(text(1));
  return sheet;
}

test('the last row of a long list is reached by keyboard alone, and what is typed there is kept', async ({
  page,
}) => {
  const sheet = await openAnswers(page);
  await answerBox(sheet, MOST_DRAWN).focus();
  await tabTo(page, sheet.getByRole('button', { name: 'Last', exact: true }).last());
  await page.keyboard.press('Enter');
  await expect(sheet.getByText(`Showing 126 to ${MANY} of ${MANY}.`)).toBeFocused();
  // It is at rest, and opened by its own button.
  await tabTo(page, opener(sheet, MANY));
  await page.keyboard.press('Enter');
  await tabTo(page, answerBox(sheet, MANY));
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('The last of all');
  // The blank line stands below it, and becomes a row under the fingers.
  await tabTo(page, answerBox(sheet, MANY + 1));
  await page.keyboard.type('One more');
  await expect(answerBox(sheet, MANY + 1)).toBeFocused();
  await expect.poll(async () => (await storedPlan(page)).triage.answers.length).toBe(MANY + 1);
  await page.reload();
  await openedSheet(page, TRIAGE);
  await sheet.getByRole('button', { name: 'Last', exact: true }).first().click();
  await openRows(sheet);
  await expect(answerBox(sheet, MANY)).toHaveValue('The last of all');
  await expect(answerBox(sheet, MANY + 1)).toHaveValue('One more');
});

test('a link to a field of a row far down opens its page there, from outside and on the page', async ({
  page,
}) => {
  await storePlan(page, manyAnswers());
  await page.goto(`${address(TRIAGE)}#triage-answers-99-text`);
  const sheet = await openedSheet(page, TRIAGE);
  await expect(answerBox(sheet, 100)).toBeFocused();
  await expect(answerBox(sheet, 100)).toHaveValue(text(100));
  await page.evaluate(() => (location.hash = 'triage-answers-4-text'));
  await expect(answerBox(sheet, 5)).toBeFocused();
  // A row that is gone leads nowhere.
  await page.evaluate(() => (location.hash = 'triage-answers-999-text'));
  await expect(answerBox(sheet, 5)).toBeFocused();
});

test('a row is found by what it says, wherever it is, and the next one after it', LONG, async ({ page }) => {
  const sheet = await openAnswers(page);
  const find = sheet.getByLabel('Find an answer');
  await find.fill('OF ROW 77');
  await find.press('Enter');
  await expect(answerBox(sheet, 77)).toBeFocused();
  await expect(answerBox(sheet, 77)).toHaveValue(text(77));
  await find.fill('row 12');
  for (const number of [120, 121]) {
    await sheet.getByRole('button', { name: 'Find next' }).click();
    await expect(answerBox(sheet, number)).toBeFocused();
    await expect(sheet.getByText(`Found in answer ${number}.`)).toBeVisible();
  }
  await find.fill('nobody said this');
  await find.press('Enter');
  await expect(sheet.getByText('Found in no answer.')).toBeVisible();
  await expect(find).toBeFocused();
});

test('a row that is moved over the edge of a page takes the page and the cursor along; undone, it is back', async ({
  page,
}) => {
  const sheet = await openAnswers(page);
  const edge = MOST_DRAWN;
  const tick = (number: number) =>
    answerRow(sheet, number).getByLabel(TRIAGE.fields.pick.label, { exact: true });
  await tick(edge).focus();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(tick(edge + 1)).toBeFocused();
  await expect(answerBox(sheet, edge + 1)).toHaveValue(text(edge));
  await page.keyboard.press('Alt+ArrowUp');
  await expect(tick(edge)).toBeFocused();
  await expect(answerBox(sheet, edge)).toHaveValue(text(edge));
  await sheet.getByRole('button', { name: `Remove answer ${edge}`, exact: true }).click();
  await expect(sheet.getByRole('button', { name: /^Undo/ })).toBeFocused();
  await sheet.getByRole('button', { name: 'Last', exact: true }).first().click();
  await openRows(sheet);
  await expect(answerBox(sheet, MANY - 1)).toHaveValue(text(MANY));
  for (const _ of [1, 2, 3]) await sheet.getByRole('button', { name: /^Undo/ }).click();
  await expect(answerBox(sheet, edge)).toHaveValue(text(edge));
  await expect
    .poll(async () => (await storedPlan(page)).triage.answers.map((row) => row.text))
    .toEqual(manyAnswers().triage.answers.map((row) => row.text));
});

test('the row that is typed in stays under the cursor when another tab adds rows before it', async ({
  page,
  context,
}) => {
  const sheet = await openAnswers(page);
  await sheet
    .getByRole('button', { name: `Next ${PAGE}` })
    .first()
    .click();
  await openRows(sheet);
  const first = answerBox(sheet, MOST_DRAWN + 1);
  await first.focus();
  await page.keyboard.type('Mine: ');
  const other = await context.newPage();
  const there = await openSheet(other, TRIAGE);
  for (let count = 0; count < 3; count++) {
    await there.getByRole('button', { name: 'Remove answer 1', exact: true }).click();
  }
  await expect(answerBox(sheet, MOST_DRAWN - 2)).toBeFocused();
  await page.keyboard.type('more');
  await expect
    .poll(async () => (await storedPlan(page)).triage.answers[MOST_DRAWN - 3]?.text)
    .toMatch(/^Mine: .*more$|^.*Mine: more/);
});

test('a list that is full says so when another row is asked for', async ({ page }) => {
  const sheet = await openAnswers(page, MOST_ROWS);
  await sheet.getByRole('button', { name: 'Add an answer' }).click();
  await expect(sheet.getByText(`No more than ${MOST_ROWS} fit here.`)).toBeVisible();
});

for (const [words, list, field] of [
  [TRIAGE, 'answers', 'text'],
  [GATE, 'questions', 'text'],
  [SCOPE, 'extra', 'name'],
] as const) {
  test(
    `a long list on the ${words.title} sheet is printed whole, and is a page again after that`,
    longUnless(words === GATE),
    async ({ page }) => {
      const plan = withMany([list], MOST_DRAWN + PAGE);
      const rows = LISTS[list].read(plan).map((row, index) => ({ ...row, [field]: `Word${index + 1}end` }));
      await storePlan(page, LISTS[list].write(plan, rows as never));
      const sheet = await openSheet(page, words);
      const drawn = sheet.locator(`[data-row^="${list}-"]`);
      await expect(drawn.first()).toBeVisible();
      const before = await drawn.count();
      await drawn.nth(1).locator('textarea, input').first().focus();
      const all = rows.map((_, index) => `Word${index + 1}end`);
      expect(missingFrom(await printed(page, 'A4'), all)).toEqual([]);
      await expect(drawn).toHaveCount(before);
      await expect(drawn.nth(1).locator('textarea, input').first()).toBeFocused();
    },
  );
}
