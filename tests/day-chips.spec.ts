import { expect, type Locator, test } from '@playwright/test';
import { blankPlan } from '../src/plan/document/schema.ts';
import { blankAnswer } from '../src/sheets/triage/fields.ts';
import { answerRow, openSheet } from './support/sheets.ts';
import { storePlan } from './support/storage.ts';
import { TRIAGE } from './support/words.ts';

const CALENDAR = [
  ...['BEGIN:VCALENDAR', 'BEGIN:VEVENT', 'DTSTART;VALUE=DATE:20261228', 'DTEND;VALUE=DATE:20261229'],
  ...['SUMMARY:Boxing Day (substitute day)', 'END:VEVENT', 'END:VCALENDAR'],
].join('\r\n');

/** Pastes a text into the box that has the focus, as from the clipboard. */
const paste = (box: Locator, text: string) =>
  box.evaluate((field, pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, text);

test('a date field says how its day was read, and offers days while the focus is there', async ({ page }) => {
  await page.clock.setFixedTime('2026-11-29T10:00:00');
  const plan = blankPlan('dated');
  Object.assign(plan.program, { name: 'Clarity', dayZero: '2026-11-28' });
  plan.triage.answers = ['Model Risk signs the report by 12 December', 'Security signs'].map((text, at) => ({
    ...{ ...blankAnswer(`answer-${at}`), text },
    pick: 'picked' as const,
  }));
  await storePlan(page, plan);
  const sheet = await openSheet(page, TRIAGE);
  const due = answerRow(sheet, 1).getByLabel(TRIAGE.fields.due.label, { exact: true });
  const chips = page.getByRole('toolbar');

  await test.step('by keyboard: one stop behind the field, arrows from day to day', async () => {
    await due.focus();
    await expect(chips.getByRole('button')).toHaveText([
      '12 Dec 2026',
      'Today',
      '2 weeks',
      'Day 30',
      'Day 90',
    ]);
    const ninety = chips.getByRole('button', { name: 'Set to day 90: Fri 26 Feb 2027', exact: true });
    // The field itself has a stop for each of its parts.
    await expect
      .poll(async () => {
        await page.keyboard.press('Tab');
        return chips
          .getByRole('button')
          .first()
          .evaluate((chip) => chip === document.activeElement);
      })
      .toBe(true);
    await page.keyboard.press('ArrowLeft');
    await expect(ninety).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(chips).toHaveCount(0);
    await page.keyboard.press('Shift+Tab');
    await due.focus();
    await ninety.press('Enter');
    await expect(due).toBeFocused();
    await expect(due).toHaveValue('2027-02-26');
    await expect(due).toHaveAccessibleDescription(/Fri 26 Feb 2027, in 89 days/);
  });

  await test.step('by pointer: large enough, over nothing, and what is pressed next does not move away', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    const row = answerRow(sheet, 1);
    const next = row.getByLabel(TRIAGE.fields.gate.label, { exact: true });
    const [box, below] = [await chips.boundingBox(), await next.boundingBox()];
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(below?.y ?? 0);
    for (const chip of await chips.getByRole('button').all()) {
      const { width = 0, height = 0 } = (await chip.boundingBox()) ?? {};
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await chips.getByRole('button', { name: 'Set to the day in the text: Sat 12 Dec 2026' }).click();
    await expect(due).toHaveValue('2026-12-12');
    const tick = answerRow(sheet, 2).getByLabel(TRIAGE.fields.pick.label);
    await tick.hover();
    await page.mouse.down();
    await expect(chips).toBeVisible();
    await page.mouse.up();
    await expect(tick).not.toBeChecked();
    await expect(chips).toHaveCount(0);
    // A field that is drawn only now has its day and its chips too.
    await tick.click();
    await answerRow(sheet, 2).getByLabel(TRIAGE.fields.due.label, { exact: true }).focus();
    await expect(chips).toHaveCount(1);
  });

  await test.step('a calendar file that is pasted is noted beside the days that are in it', async () => {
    await sheet.getByText('Public holidays and freezes').click();
    const holidays = sheet.getByLabel(TRIAGE.fields.holidays.label);
    await holidays.focus();
    await paste(holidays, CALENDAR);
    await expect(holidays).toHaveValue('28 Dec 2026: Boxing Day (substitute day)\n');
    await sheet.getByLabel(TRIAGE.fields.freezes.label).fill('someday\n11 Dec – 4 Jan 2027, year-end freeze');
    await expect(sheet.getByText('No day can be read in “someday”.')).toBeVisible();
    await expect(due).toHaveAccessibleDescription(/Sat 12 Dec 2026, in 13 days, in the year-end freeze/);
    await due.fill('2026-12-28');
    await expect(answerRow(sheet, 1)).toContainText(
      'Mon 28 Dec 2026, in 29 days, a public holiday: Boxing Day (substitute day), in the year-end freeze',
    );
  });

  await expect(chips.getByRole('button').first()).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(chips.getByRole('button').first()).toBeHidden();
});
