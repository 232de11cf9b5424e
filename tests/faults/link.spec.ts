import { expect, test } from '@playwright/test';
import { objections } from '../support/axe.ts';
import { inside } from '../support/faults/inside.ts';
import { LONG } from '../support/long.ts';
import { merge } from '../support/merging.ts';
import { shortPlan, storedPlan, storePlan } from '../support/storage.ts';
import { watch } from '../support/watch.ts';

const PASSPHRASE = 'Zo\u00eb, 1 of us';
const THEIRS = shortPlan();
const { answers } = THEIRS.triage;
answers.push(...answers.slice(0, 1).map((row) => ({ ...row, id: 'sent', text: 'Sent by link' })));

/** The link with another letter at a place. */
function changed(link: string, at: number): string {
  return link.slice(0, at) + (link.at(at) === 'A' ? 'B' : 'A') + link.slice(at + 1);
}

test(
  'a link with a passphrase opens with that alone: without it, with another, cut or changed it brings nothing and changes nothing',
  LONG,
  async ({ page, browser, baseURL }) => {
    await storePlan(page, THEIRS);
    await page.goto('/plan/');
    await page.getByText('A link that holds one worksheet').click();
    await page.getByLabel('Passphrase, if any').fill(PASSPHRASE);
    await page.getByRole('button', { name: 'Make the link' }).click();
    const link = await page.getByLabel(/^The link, \d+ letters/).inputValue();
    await page.getByLabel('Passphrase, if any').fill('');
    await expect(page.getByLabel(/^The link, \d+ letters/)).toHaveCount(0);

    const context = await browser.newContext(baseURL ? { baseURL } : {});
    const other = await context.newPage();
    const noted = await watch(other);
    await storePlan(other, shortPlan());
    await other.goto('/plan/');
    await expect(other.getByRole('main').getByText('saved on this device').first()).toBeVisible();
    const before = await inside(other);
    const box = other.getByLabel('The link holds a worksheet, and has a passphrase');
    const open = other.getByRole('button', { name: 'Open it' });
    const wrong = other.getByText('That is not its passphrase. Nothing was opened.');
    const broken = other.getByText('The link is not whole, and nothing of it was opened');

    for (const [what, address] of [
      ['cut', link.slice(0, -1)],
      ['cut in its head', link.slice(0, link.indexOf('#sheet=') + 9)],
      ['changed in its last letter', changed(link, link.length - 1)],
      ['changed in its length', link.replace(/p\.\d+/, 'p.1')],
      ['said to have no passphrase', link.replace('#sheet=p', '#sheet=o')],
    ] as const) {
      await test.step(`a link that was ${what} opens nothing`, async () => {
        await other.goto(address);
        await expect(broken).toBeVisible();
        await other.getByRole('button', { name: 'Close' }).click();
        await expect(broken).toBeHidden();
        expect(new URL(other.url()).hash).toBe('');
        expect(await inside(other)).toEqual(before);
      });
    }

    await other.goto(link);
    for (const [what, typed] of [
      ['no passphrase', ''],
      ['another passphrase', 'Zoe, 1 of us'],
    ] as const) {
      await test.step(`${what} opens nothing`, async () => {
        await box.fill(typed);
        await open.click();
        await expect(wrong).toBeVisible();
        expect(await inside(other)).toEqual(before);
      });
    }
    expect(await objections(other)).toEqual([]);

    // The same letters, put together of others.
    await box.fill(PASSPHRASE.normalize('NFD'));
    await open.click();
    await expect(other.getByText('Merging changes nothing but that worksheet')).toBeVisible();
    expect(new URL(other.url()).hash).toBe('');
    expect(await inside(other)).toEqual(before);
    await other.getByRole('button', { name: /^Merge it into/ }).click();
    await merge(other);
    await expect.poll(async () => (await storedPlan(other)).triage.answers.at(-1)?.text).toBe('Sent by link');
    expect(noted).toEqual([]);
    await context.close();
  },
);
