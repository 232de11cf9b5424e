import { expect, type Page, test } from '@playwright/test';
import { paperOf, showDocument } from './support/documents.ts';
import { LONG } from './support/long.ts';
import { missingFrom, readPaper } from './support/pdf.ts';
import { openSheet } from './support/sheets.ts';
import { examplePlan, storePlan } from './support/storage.ts';
import { GATE, SCOPE, STALLED } from './support/words.ts';

const LINES = Array.from({ length: 60 }, (_, at) => `Line${at + 1}.`).join('\n');
const LINK =
  'https://bank.sharepoint.example/sites/ModelRisk/Shared%20Documents/Validation/2026/SecondLook/Findings%20and%20answers%20v2%20final.xlsx';

function planWith(questions: object[]) {
  const plan = examplePlan();
  const [first] = plan.gate.questions;
  // What blocks a gate that is shut has its answer in the team’s plan; all else that is answered the evidence list has.
  const gates = plan.gate.gates.map((one) => ({ ...one, opened: '' }));
  const gate = gates[0]?.id ?? '';
  return {
    ...plan,
    gate: {
      ...plan.gate,
      gates,
      questions: questions.map(
        (one, at) =>
          ({
            ...first,
            gate,
            theirs: 'blocking',
            id: `q${at}`,
            ...one,
          }) as (typeof plan.gate.questions)[number],
      ),
    },
  };
}

/** On paper all of it is there, and nothing is outside. */
async function expectWhole(page: Page, format: 'A4' | 'Letter'): Promise<void> {
  const { text, outside } = await readPaper(await page.pdf({ format, preferCSSPageSize: false }));
  expect(outside).toEqual([]);
  expect(missingFrom(text, [...LINES.split('\n'), LINK, 'Last words'])).toEqual([]);
}

// By day filled.spec.ts prints sixty lines of every box of a sheet, and documents.spec.ts those of a document.
for (const format of ['A4', 'Letter'] as const) {
  test(
    `an answer of sixty lines is on paper whole, from its sheet and from the plan, on ${format}`,
    LONG,
    async ({ page }) => {
      await storePlan(
        page,
        planWith([
          { text: 'Why?', answer: LINES },
          {
            text: `See ${LINK}`,
            owner: 'model.risk.validation.shared.mailbox@bank.example',
            answer: 'Last words',
          },
        ]),
      );
      await openSheet(page, GATE);
      await expectWhole(page, format);
      await page.goto(`/plan/#team-${format.toLowerCase()}`);
      await expect(page.getByRole('main').getByText('Line60.')).toBeAttached();
      await expectWhole(page, format);
    },
  );
}

test('a figure is never stale on a page that something translates, and nothing that is typed then fails', async ({
  page,
}) => {
  await storePlan(page, examplePlan());
  const sheet = await openSheet(page, STALLED);
  const burn = sheet.locator('#stalled-burn-likely');
  const text = async () => (await sheet.locator('.result').first().allInnerTexts()).join();
  await expect.poll(text).toMatch(/\d/);
  // What a translator does to a page: its words go out of it, and others in their place.
  await page.evaluate(() => {
    const walk = document.createTreeWalker(
      document.querySelector('main') ?? document.body,
      NodeFilter.SHOW_TEXT,
    );
    const nodes: Text[] = [];
    while (walk.nextNode()) if (walk.currentNode instanceof Text) nodes.push(walk.currentNode);
    for (const node of nodes) {
      const within = node.parentElement?.tagName ?? '';
      if (!node.data.trim() || ['SCRIPT', 'STYLE', 'TEXTAREA', 'OPTION'].includes(within)) continue;
      const [outer, inner] = [document.createElement('font'), document.createElement('font')];
      inner.textContent = node.data;
      outer.append(inner);
      node.replaceWith(outer);
    }
  });
  const before = await text();
  await burn.fill('150000');
  await expect.poll(text).not.toBe(before);
  await expect(sheet.getByText('Counting …')).toHaveCount(0);
  const after = await text();
  await page.reload();
  await expect.poll(text).toBe(after);
});

test('a field says what of a paste had no room in it', async ({ page }) => {
  const sheet = await openSheet(page, GATE);
  const box = sheet
    .getByRole('textbox', { name: GATE.fields.since.label })
    .or(sheet.locator('textarea[maxlength="20000"]'))
    .last();
  await box.focus();
  await box.evaluate((field) => {
    const data = new DataTransfer();
    data.setData('text/plain', `${'a'.repeat(20_000)}and this is lost`);
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true }));
  });
  await expect(sheet.getByRole('alert')).toHaveText(
    'The field is full: 16 characters were cut off, from “and this is lost”.',
  );
});

test('typed words run in their own direction, a mark in a name turns nothing behind it, and lines stay lines', async ({
  page,
}) => {
  const plan = examplePlan();
  const [gate] = plan.gate.gates;
  const gates = [
    { ...gate, whose: 'Dana \u202eLevi', who: '', said: '', saidOn: '2026-11-02', opened: '' },
  ] as typeof plan.gate.gates;
  const [question] = plan.gate.questions;
  const questions = [
    { ...question, theirs: 'blocking', text: 'מי מאשר?', answer: 'One\ntwo\nthree', place: '' },
  ] as typeof plan.gate.questions;
  await storePlan(page, { ...plan, gate: { ...plan.gate, gates, questions } });
  await openSheet(page, GATE);
  await expect(page.getByRole('textbox', { name: `${GATE.fields.text.label} 1`, exact: true })).toHaveCSS(
    'direction',
    'rtl',
  );
  await page.goto('/plan/#team-a4');
  // It is said to block, and in the log.
  for (const cell of await page.getByRole('cell', { name: 'מי מאשר?' }).all())
    await expect(cell).toHaveCSS('direction', 'rtl');
  expect(await page.getByRole('cell', { name: 'One two three' }).innerText()).toBe('One\ntwo\nthree');
  const main = page.getByRole('main');
  await expect(main.getByText('Levi').first()).toBeAttached();
  const open = await main.evaluate((root) => {
    const walk = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const texts: string[] = [];
    while (walk.nextNode()) texts.push(walk.currentNode.textContent ?? '');
    // Alone in its line or cell it has nothing behind it.
    return texts.filter(
      (text) => text.replace(/\u2068[^\u2069]*\u2069/g, '').includes('\u202e') && text !== 'Dana \u202eLevi',
    );
  });
  expect(open).toEqual([]);
});

test('the day of a year that nobody means gets a message and counts for nothing', async ({ page }) => {
  const sheet = await openSheet(page, SCOPE);
  const start = sheet.locator('input[type=date]').first();
  await start.fill('0026-06-15');
  await expect(sheet.getByText('with all four digits of its year').first()).toBeVisible();
});

test('a document says the same to the letter whatever the language of the browser', async ({ browser }) => {
  const said = [];
  for (const locale of ['en-GB', 'ar-EG']) {
    const context = await browser.newContext({ locale });
    const page = await context.newPage();
    await storePlan(page, examplePlan());
    await showDocument(page, 'executive', 'a4');
    said.push(await paperOf(page, 'executive').innerText());
    await context.close();
  }
  expect(said[0]).toMatch(/£\d{3},\d{3}/);
  expect(new Set(said).size).toBe(1);
});
