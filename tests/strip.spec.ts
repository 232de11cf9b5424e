import { expect, type Page, test } from '@playwright/test';
import { longUnless } from './support/long.ts';
import { openSheet } from './support/sheets.ts';
import { examplePlan, storedPlan, storePlan } from './support/storage.ts';
import { SCOPE } from './support/words.ts';

const { model, integration, likely, by, addedPeople, joins } = SCOPE.fields;
const cell = (stream: { label: string }, part: { label: string }) => `${stream.label}: ${part.label}`;

async function openExample(page: Page) {
  await storePlan(page, examplePlan());
  const sheet = await openSheet(page, SCOPE);
  const strip = page.locator('.strip');
  await expect(strip.getByText('P80')).toBeVisible();
  return { sheet, strip, text: async () => (await strip.textContent()) ?? '' };
}

test('what it comes to stays in sight while the sheet is filled in, with what the last edit changed', async ({
  page,
}) => {
  const { sheet, strip, text } = await openExample(page);
  const box = sheet.getByLabel(cell(integration, likely), { exact: true });
  await box.focus();
  await expect(strip).toBeInViewport({ ratio: 1 });
  await expect(strip).not.toContainText('(+');
  const [before = 'no money'] = /£\d+,\d+/.exec(await text()) ?? [];
  // Typed on without a pause it is one edit: the change is that from before it.
  await box.fill('100');
  await box.fill('110');
  await expect(strip).toContainText(/P50 £[\d,]+ \(\+£[\d,]+\), .*2027 \(\d+ days later\)/);
  await expect(strip).toContainText(/Met by 31 Mar 2027 <?\d+%/);
  const pounds = async () =>
    [...(await text()).matchAll(/£([\d,]+)/g)].map(([, sum = '']) => sum.replace(',', ''));
  await expect.poll(async () => Number((await pounds())[1])).toBeGreaterThan(90_000);
  const [sum, more] = (await pounds()).map(Number);
  expect(Math.abs(Number(sum) - Number(more) - Number(before.replace(/\D/g, '')))).toBeLessThan(2_000);
  await page.getByRole('button', { name: /^Undo/ }).click();
  await expect(strip).toContainText(`P50 ${before} (−`);
  // What cannot be counted leaves the last good figures.
  await box.fill('800');
  await expect(sheet.getByText('High is below likely.')).toBeVisible();
  expect(await text()).toContain(before);
});

test('the change is said aloud once typing has paused, and not with every key', async ({ page }) => {
  const { sheet, strip } = await openExample(page);
  const status = strip.getByRole('status');
  await page.evaluate(() => {
    const said = document.querySelector('.strip [role=status]') as Element;
    const heard: string[] = [];
    Object.assign(globalThis, { heard });
    new MutationObserver(() => said.textContent && heard.push(said.textContent)).observe(said, {
      ...{ childList: true, characterData: true, subtree: true },
    });
  });
  await sheet.getByLabel(SCOPE.fields.cost.label, { exact: true }).fill('');
  await sheet.getByLabel(SCOPE.fields.cost.label, { exact: true }).pressSequentially('5000', { delay: 250 });
  await expect(status).toContainText(/^P50: £[\d,]+ \(\+£/);
  expect(await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard.length)).toBe(1);
});

/** How many px of what has the focus lie under the strip, or the way back above it. */
const covered = (page: Page) =>
  page.evaluate(() => {
    const at = document.activeElement;
    const under = [...document.querySelectorAll('.strip, .sheet-body > .rows-foot')].map((bar) => {
      if (!at || bar.contains(at) || getComputedStyle(bar).position !== 'sticky') return 0;
      const [box, over] = [at.getBoundingClientRect(), bar.getBoundingClientRect()];
      return Math.min(box.bottom, over.bottom) - Math.max(box.top, over.top);
    });
    return Math.max(0, ...under);
  });

for (const size of [
  { width: 320, height: 256 },
  { width: 320, height: 640 },
  { width: 1280, height: 700 },
]) {
  test(
    `nothing that has the focus lies under it at ${size.width} by ${size.height}`,
    longUnless(size.height === 640),
    async ({ page }) => {
      await page.setViewportSize(size);
      const { sheet, strip } = await openExample(page);
      await sheet.locator('#scope-effortUnit').focus();
      let met = 0;
      for (let step = 0; step < 70; step++) {
        await page.keyboard.press('Tab');
        expect(await covered(page), `step ${step}`).toBeLessThan(1);
        met += (await strip.evaluate((bar) => bar.getBoundingClientRect().top < innerHeight)) ? 1 : 0;
      }
      // It is in sight all along where it stays, and out of the way where there is no room for it.
      expect(met > 60).toBe(size.height > 480);
      // A field near the foot of the window that is clicked, too.
      const box = sheet.locator('#scope-security-likely');
      await box.evaluate((field) =>
        scrollTo(0, scrollY + field.getBoundingClientRect().bottom - innerHeight + 4),
      );
      await box.evaluate((field) => field.focus({ preventScroll: true }));
      await expect(box).toBeInViewport();
      // What changed makes the strip longer, and the way back comes to stand above it.
      await box.fill('9');
      await expect(strip).toContainText('(+');
      await expect(page.getByRole('button', { name: /^Undo/ })).toBeVisible();
      await expect.poll(() => covered(page)).toBeLessThan(1);
      await expect(box).toBeInViewport({ ratio: 1 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(size.width);
    },
  );
}

test('a scenario becomes the base, and undo brings the base back', async ({ page }) => {
  const plan = examplePlan();
  plan.scope.first = {
    ...plan.scope.first,
    name: 'Two more',
    people: '',
    bookValidation: false,
    bookSecurity: false,
  };
  await storePlan(page, plan);
  const sheet = await openSheet(page, SCOPE);
  await expect(sheet.getByText('From 100,000 simulated runs')).toBeVisible();
  const become = sheet.getByRole('button', { name: 'Make “Two more” the base' });
  await expect(become).toHaveCount(0);
  // Nobody joins anything before somebody is added: so the first that is counted is the whole scenario.
  await sheet.getByLabel(joins.label, { exact: true }).first().selectOption(integration.label);
  await sheet.getByLabel(addedPeople.label, { exact: true }).first().fill('2');
  const table = sheet.getByRole('table', { name: /^What if/ });
  // Until it is counted the other scenario, which ends earlier too, stands in its place.
  await expect(table.getByRole('columnheader', { name: 'Two more', exact: true })).toBeVisible();
  const ends = table
    .getByRole('row', { name: /^Ends P80/ })
    .getByRole('cell')
    .nth(2);
  await expect(ends).toContainText('earlier');
  const [, promised] = /(\d{1,2} \w{3} 2027) \(\d+ days earlier/.exec((await ends.textContent()) ?? '') ?? [];
  await become.click();
  await expect(sheet.getByText('“Two more” is the base now.')).toBeVisible();
  await expect(sheet.getByLabel(SCOPE.fields.people.label, { exact: true })).toHaveValue(
    String(Number(plan.scope.people) + 2),
  );
  await expect(sheet.locator('#scope-integration-people')).toHaveValue('6');
  await expect(page.locator('.strip')).toContainText(promised ?? 'no date');
  const undo = sheet.getByRole('button', { name: 'Undo: made “Two more” the base' });
  await expect(undo).toBeFocused();
  await undo.press('Enter');
  await expect(sheet.getByLabel(SCOPE.fields.people.label, { exact: true })).toHaveValue(plan.scope.people);
  await expect.poll(async () => (await storedPlan(page)).scope.first.people).toBe('2');
});

test('integration takes figures and a name; until then its multiple stands in', async ({ page }) => {
  const sheet = await openSheet(page, SCOPE);
  await sheet.getByLabel(cell(model, likely), { exact: true }).fill('10');
  await expect(sheet.getByText('30, 40, 50 until somebody gives figures.')).toBeVisible();
  await sheet.getByLabel(cell(integration, likely), { exact: true }).fill('0.02k');
  await sheet.getByLabel(cell(integration, by), { exact: true }).fill('Owen Tighe');
  await expect(sheet.locator('#scope-multiplier-low')).toHaveCount(0);
  await expect(sheet.getByText('Below three times the model work')).toBeVisible();
  await expect(sheet.getByText(/^The work is as likely as not to fit in 30 /)).toBeVisible();
  await expect.poll(async () => (await storedPlan(page)).scope.integration.by).toBe('Owen Tighe');
});
