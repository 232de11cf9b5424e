import { expect, type Locator, type Page } from '@playwright/test';
import { address, type Words } from './words.ts';

/** Opens a worksheet's chapter and waits until its fields can be filled; its rows are opened. */
export async function openSheet(page: Page, words: Words): Promise<Locator> {
  await page.goto(address(words));
  return openedSheet(page, words);
}

/** The worksheet on the page that is open, once its fields can be filled, with its rows opened. */
export async function openedSheet(page: Page, words: Words): Promise<Locator> {
  const sheet = await sheetAtRest(page, words);
  await openRows(sheet);
  return sheet;
}

/** Presses what opens each row that is at rest. */
export async function openRows(within: Locator): Promise<void> {
  const resting = within.locator('.at-rest > button');
  // What is told of a row comes together with what opens it.
  await expect(resting.and(within.page().locator(':not(:has(b))'))).toHaveCount(0);
  // A link to a row may turn the page of its list meanwhile, whose rows are at rest again.
  const press = () =>
    resting.evaluateAll((all) => {
      for (const button of all) (button as HTMLButtonElement).click();
      return all.length;
    });
  await expect.poll(press).toBe(0);
}

/** Opens the box that is folded under a summary; what came late above it may have moved it from under the pointer. */
export async function unfold(sheet: Locator, summary: string): Promise<void> {
  const box = sheet.locator('details').filter({ has: sheet.page().locator('summary', { hasText: summary }) });
  await expect(async () => {
    if (!(await box.evaluate((details: HTMLDetailsElement) => details.open))) {
      await box.locator('summary').click();
    }
    await expect(box).toHaveJSProperty('open', true, { timeout: 1000 });
  }).toPass();
}

/** The worksheet on the page that is open, once its fields can be filled and what it counts has figures. */
export async function sheetAtRest(page: Page, words: Words): Promise<Locator> {
  const sheet = sheetOn(page, words);
  await comeNear(page);
  await expect(fieldsOf(sheet, words)).toHaveJSProperty('disabled', false);
  await expect(sheet.getByText(/^(?:Counting|Loading) …$/)).toHaveCount(0, { timeout: 20_000 });
  // What comes late has lines of the paper form in its place until then, which are closed.
  await expect(sheet.locator('fieldset:disabled')).toHaveCount(0);
  return sheet;
}

/** Has a sheet come that waits for its reader, as whoever goes by key does, and moves nothing (first-reading.spec.ts scrolls). */
export function comeNear(page: Page): Promise<void> {
  return page.evaluate(() => void dispatchEvent(new KeyboardEvent('keydown', { key: 'Tab' })));
}

/** The worksheet, whether or not its fields are open. */
export function sheetOn(page: Page, words: Words): Locator {
  return page.getByRole('region', { name: words.title, exact: true });
}

/** The group that holds every field of a worksheet, and closes them together. */
export function fieldsOf(sheet: Locator, words: Words): Locator {
  return sheet.getByRole('group', { name: words.title, exact: true });
}

/** The rows of the list under a heading, blank lines included. */
export function rowsUnder(sheet: Locator, heading: string): Locator {
  return sheet.getByRole('heading', { name: heading, exact: true }).locator('xpath=following::ol[1]/li');
}

/** The box in which answer number n is written. */
export function answerBox(sheet: Locator, number: number): Locator {
  return sheet.getByRole('textbox', { name: `Answer ${number}`, exact: true });
}

/** The row of answer number n. */
export function answerRow(sheet: Locator, number: number): Locator {
  return sheet
    .getByRole('listitem')
    .filter({ has: sheet.page().getByRole('textbox', { name: `Answer ${number}`, exact: true }) });
}

/** What every control of a worksheet shows that shows anything: its id, or its name and label, and its value. */
export async function shownIn(sheet: Locator): Promise<Record<string, string>> {
  const controls = await sheet.locator(':is(input, textarea, select)').evaluateAll((all) =>
    all
      .filter(
        (control) =>
          control instanceof HTMLInputElement ||
          control instanceof HTMLTextAreaElement ||
          control instanceof HTMLSelectElement,
      )
      .map((control) => {
        const ticked = control instanceof HTMLInputElement && /^(radio|checkbox)$/.test(control.type);
        const name = control.id || `${control.name}: ${control.labels?.[0]?.textContent}`;
        return [name, ticked ? (control.checked ? 'ticked' : '') : control.value] as const;
      }),
  );
  return Object.fromEntries(controls.filter(([, value]) => value !== ''));
}
