import { expect, type Page, test } from '@playwright/test';
import { forget, inside, overwrite, type Place } from '../support/faults/inside.ts';
import { LONG } from '../support/long.ts';
import { expectUsableNotice, expectUsableSheet, nameIn, saveLine } from '../support/faults/usable.ts';
import { openedSheet, openSheet, sheetOn } from '../support/sheets.ts';
import { examplePlan, planKey, storePlan, storeText } from '../support/storage.ts';
import { address, TRIAGE } from '../support/words.ts';

const SAVED = /saved on this device$/;
const WHOLE = JSON.stringify({ ...examplePlan(), id: 'mine' });

/** The text with one bit of one character turned over: a quote, so that it is no JSON any more. */
function flipped(text: string): string {
  const at = text.indexOf('"', text.length / 2);
  return text.slice(0, at) + String.fromCharCode(text.charCodeAt(at) ^ 1) + text.slice(at + 1);
}

const DAMAGE: Record<string, string> = {
  truncated: WHOLE.slice(0, WHOLE.length / 2),
  null: 'null',
  'wrong-shaped': JSON.stringify({ ...JSON.parse(WHOLE), triage: 'a list, once' }),
  'bit-flipped': flipped(WHOLE),
};

/** A browser in which the worked example is saved, showing a page that has no plan open. */
async function savedExample(page: Page): Promise<void> {
  await storePlan(page, { ...examplePlan(), id: 'mine' });
  await openSheet(page, TRIAGE);
  await expect(saveLine(page)).toHaveText(SAVED);
  await page.goto('/privacy/');
}

for (const [kind, text] of Object.entries(DAMAGE)) {
  test(
    `${kind} data in one of the two places: the other is opened, and the damaged is kept aside`,
    LONG,
    async ({ page }) => {
      for (const place of ['local', 'database'] as const satisfies Place[]) {
        await test.step(place, async () => {
          await savedExample(page);
          await overwrite(page, place, text);
          await openSheet(page, TRIAGE);
          await expect(nameIn(page)).toHaveValue('Second Look');
          await nameIn(page).fill('Second Look, typed on');
          await expect(saveLine(page)).toHaveText('Second Look, typed on · saved on this device');
          await page.reload();
          await openedSheet(page, TRIAGE);
          await expect(nameIn(page)).toHaveValue('Second Look, typed on');
          expect(JSON.stringify(await inside(page))).toContain(JSON.stringify(text).slice(1, -1));
          await expectUsableSheet(page);
          await page.goto('/privacy/');
          await forget(page);
        });
      }
    },
  );

  test(
    `${kind} data in both places is left as it is, handed out, and beside it one can start anew`,
    LONG,
    async ({ page }) => {
      await savedExample(page);
      await overwrite(page, 'database', text);
      await overwrite(page, 'local', text);
      const before = await inside(page);
      await page.goto(address(TRIAGE));
      const alert = sheetOn(page, TRIAGE).getByRole('alert').filter({ hasText: 'can’t be opened' });
      await expectUsableNotice(page, alert);
      await expect(nameIn(page)).toBeDisabled();
      const download = page.waitForEvent('download');
      await alert.getByRole('button', { name: 'Download what is stored' }).click();
      const chunks = await (await (await download).createReadStream()).toArray();
      expect(Buffer.concat(chunks).toString()).toBe(text);
      expect(await inside(page)).toEqual(before);

      await alert.getByRole('button', { name: /start (with )?a? ?blank/i }).click();
      await openedSheet(page, TRIAGE);
      await nameIn(page).fill('A new start');
      await expect(saveLine(page)).toHaveText('A new start · saved on this device');
      await page.reload();
      await openedSheet(page, TRIAGE);
      await expect(nameIn(page)).toHaveValue('A new start');
      expect(JSON.stringify(await inside(page))).toContain(JSON.stringify(text).slice(1, -1));
      await expectUsableSheet(page);
    },
  );
}

test('a migration that throws: the original is left as it is, and handed out', LONG, async ({ page }) => {
  // The build has no migration that can throw, so the one it has is made to.
  let broken = 0;
  await page.route('**/*.js', async (route) => {
    const script = await (await route.fetch()).text();
    const spoiled = script.replaceAll(
      /(["'`])costPerWeek\1\s*in\s+/g,
      '(()=>{throw new TypeError("a step that fails")})()in ',
    );
    if (spoiled !== script) broken++;
    // Without the header that lets a browser keep it.
    await route.fulfill({ contentType: 'text/javascript', body: spoiled });
  });
  const old = JSON.stringify({ ...examplePlan(), id: 'mine', version: 1 });
  await storeText(page, 'mine', old);
  await page.goto(address(TRIAGE));
  const alert = sheetOn(page, TRIAGE)
    .getByRole('alert')
    .filter({ hasText: 'could not be brought up to date' });
  await expectUsableNotice(page, alert);
  expect(broken).toBe(1);
  expect((await inside(page)).local[planKey('mine')]).toBe(old);
  const download = page.waitForEvent('download');
  await alert.getByRole('button', { name: 'Download what is stored' }).click();
  const chunks = await (await (await download).createReadStream()).toArray();
  expect(Buffer.concat(chunks).toString()).toBe(old);

  // A build whose migration is mended opens it.
  await page.unrouteAll();
  await page.reload();
  await openedSheet(page, TRIAGE);
  await expect(nameIn(page)).toHaveValue('Second Look');
  await expectUsableSheet(page);
});
