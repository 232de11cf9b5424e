import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { readPaper } from './support/pdf.ts';
import { examplePlan, storePlan } from './support/storage.ts';

test.beforeEach(({ context }) => context.grantPermissions(['clipboard-read', 'clipboard-write']));

/** What was copied, as plain text and as HTML. */
function copied(page: Page): Promise<{ plain: string; html: string }> {
  return page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const of = async (type: string) => (await item?.getType(type))?.text() ?? '';
    return { plain: await of('text/plain'), html: await of('text/html') };
  });
}

test('from the home page, in ten minutes: a message copied with its blanks, a gate with a name, thirty days in a calendar', async ({
  page,
}) => {
  await page.clock.setFixedTime('2026-09-02T10:00:00');
  await page.goto('/');
  await page.getByRole('link', { name: 'Ten minutes, now' }).first().click();
  await page.getByLabel('The program').fill('Harbour Light');
  await page.getByLabel('The one gate').fill('Security signs, at last; the report');
  await page.getByLabel('Who holds it').fill('Marek');

  await page.getByRole('button', { name: 'Copy the message' }).click();
  await expect(page.getByText('Copied.')).toBeVisible();
  const { plain, html } = await copied(page);
  expect(plain).toContain('about Harbour Light. I am asking ten people');
  expect(plain).toContain('Dear [name],');
  expect(html).toContain('<p>Dear [name],</p>');

  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the days' }).click();
  const file = await (await saved).path();
  const text = (await readFile(file, 'utf8')).replaceAll('\r\n ', '');
  expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(9);
  // Day 3 is a Saturday, and stands on the Monday.
  expect(text).toMatch(/DTSTART;VALUE=DATE:20260907\r\nDTEND.*\r\n(?:X-.*\r\n)*SUMMARY:Strike every line/);
  expect(text).toContain(
    'SUMMARY:Fifteen minutes with Marek about: Security signs\\, at last\\; the report.',
  );
});

test('a plan that is open fills in what it knows, and leaves the rest blank', async ({ page }) => {
  await storePlan(page, examplePlan());
  await page.goto('/texts/');
  const ask = page.locator('.letter', { hasText: 'four things that can go into a diary' });
  await expect(ask).toContainText('Dear Tomas Reyl,');
  await expect(ask).toContainText('[sentence with a date]');
  await expect(page.locator('.letter', { hasText: 'The date you have for' })).toContainText('31 Mar 2027');

  // Every text and agenda is copied as it reads, with the blanks that are left in it.
  for (const address of ['/texts/', '/agendas/']) {
    await page.goto(address);
    for (const send of await page.locator('.send').all()) {
      await send.getByRole('button').click();
      await expect(send.getByRole('status')).toHaveText('Copied.');
      const { plain, html } = await copied(page);
      const shown = (await send.locator('.letter').textContent()) ?? '';
      expect(plain.replace(/\s+/g, '')).toBe(shown.replace(/\s+/g, ''));
      expect(html).not.toContain('<mark');
    }
  }
});

test('cards print one to a sheet of A6 or A5, all of them, or the one alone that the address names', async ({
  page,
}) => {
  const paper = async (address: string) => {
    await page.goto(address);
    return readPaper(await page.pdf({ preferCSSPageSize: true }));
  };
  const all = await paper('/cards/');
  expect(all.text).toHaveLength(16);
  expect(new Set(all.sizes)).toEqual(new Set(['298 × 420']));
  for (const text of all.text)
    for (const part of ['Ask', 'Words', 'Proof', 'Trap']) expect(text).toContain(part);
  expect(all.outside).toEqual([]);
  await page.getByLabel('A5').check();
  const wall = await readPaper(await page.pdf({ preferCSSPageSize: true }));
  expect(wall.text).toHaveLength(16);
  expect(new Set(wall.sizes)).toEqual(new Set(['420 × 595']));
  expect(wall.outside).toEqual([]);

  // From the play to its card in one click.
  await page.goto('/chapters/asking-which-three/');
  await page.getByRole('link', { name: 'This play on a card' }).click();
  await expect(page.locator('.card:target')).toHaveAttribute('id', 'ch-three');
  const one = await readPaper(await page.pdf({ preferCSSPageSize: true }));
  expect(one.text).toHaveLength(1);
  expect(one.text[0]).toContain('Asking which three');

  // A text as well, which then prints without the others.
  await page.goto('/chapters/stopping-the-work-arounds/');
  await page.getByRole('link', { name: 'Text: The pause' }).click();
  await expect(page.locator('h2:target')).toHaveText('The pause');
  const pause = await readPaper(await page.pdf({ preferCSSPageSize: true }));
  expect(pause.text).toHaveLength(1);
  expect(pause.text[0]).toContain('I will say so on [day]');
  expect(pause.text[0]).not.toContain('The reset');
});

test('the rules of a place and a kind of firm are chosen once, and remembered', async ({ page }) => {
  await page.goto('/reference/model-risk-rules/');
  const shown = () => page.locator('.entries li:visible h3').allTextContents();
  const all = await shown();
  await page.getByLabel('Where you are').selectOption('European Union');
  await page.getByLabel('What you are').selectOption('insurers');
  const some = await shown();
  expect(some.length).toBeLessThan(all.length / 2);
  expect(some.join()).toContain('EIOPA');
  expect(some.join()).not.toMatch(/SR 26-2|5\(b\)/);
  await page.reload();
  await expect(page.getByLabel('Where you are')).toHaveValue('european-union');
  expect(await shown()).toEqual(some);
});
