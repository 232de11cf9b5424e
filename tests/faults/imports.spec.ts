import { expect, type Page, test } from '@playwright/test';
import { LONG } from '../support/long.ts';
import { fuzzedFiles } from '../support/faults/fuzzed.ts';
import { inside } from '../support/faults/inside.ts';
import { offerAll, refusal } from '../support/faults/offering.ts';
import { objections } from '../support/axe.ts';
import { examplePlan, storePlan } from '../support/storage.ts';

const OWN = { ...examplePlan(), id: 'my-own', program: { ...examplePlan().program, name: 'My own program' } };

/** Opens the plan with a plan of one's own in it, saved. */
async function openOwn(page: Page): Promise<void> {
  await storePlan(page, OWN);
  await page.goto('/plan/');
  await expect(page.getByRole('heading', { name: 'My own program', level: 1 })).toBeVisible();
  // The header says so from the first moment; the plan once it has reached the disk.
  await expect(page.getByRole('main').getByText('saved on this device').first()).toBeVisible();
}

/** After a refusal: one's own plan is open, and the page can be used by all. */
async function expectUsablePlan(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { name: 'My own program', level: 1 })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Import a plan' })).toBeEnabled();
  expect(await objections(page)).toEqual([]);
}

/** Chooses a file that the page makes itself: one of 100 MB is not to be sent into the browser. */
async function offerMade(page: Page, { piece, times }: { piece: string; times: number }): Promise<void> {
  await page
    .locator('input[type=file]')
    .first()
    .evaluate(
      (input, [part, count]) => {
        const chosen = new DataTransfer();
        chosen.items.add(new File(Array(count).fill(part), 'large.json', { type: 'application/json' }));
        (input as HTMLInputElement).files = chosen.files;
        input.dispatchEvent(new Event('change', { bubbles: true }));
      },
      [piece, times] as const,
    );
}

const HOSTILE = [
  ['of 100 MB', { piece: `${' '.repeat(999_990)}"filling",`, times: 100 }, 'larger than'],
  [
    'of depth 100,000',
    { piece: '['.repeat(100_000) + ']'.repeat(100_000), times: 1 },
    'nested more deeply than any plan',
  ],
] as const;

for (const [what, made, why] of HOSTILE) {
  test(`an import ${what} is refused and changes nothing`, LONG, async ({ page }) => {
    await openOwn(page);
    const before = await inside(page);
    await offerMade(page, made);
    await expect(refusal(page)).toContainText(why);
    expect(await inside(page)).toEqual(before);
    await expectUsablePlan(page);
  });
}

test(
  'an import with __proto__ in it changes no object but its own, and nothing that is stored',
  LONG,
  async ({ page }) => {
    await openOwn(page);
    const before = await inside(page);
    const text = JSON.stringify({ ...examplePlan(), id: 'other' });
    const poisoned = [
      text.replace('{', '{"__proto__":{"polluted":"yes"},'),
      text.replace('"program":{', '"program":{"__proto__":{"polluted":"yes"},'),
      text.replace('"answers":[{', '"answers":[{"__proto__":{"polluted":"yes"},'),
      text.replace('{', '{"constructor":{"prototype":{"polluted":"yes"}},'),
    ];
    expect(new Set(poisoned).size).toBe(4);
    expect(await offerAll(page, poisoned)).not.toContain('silent');
    expect(await page.evaluate(() => Reflect.get({}, 'polluted'))).toBeUndefined();
    expect(await inside(page)).toEqual(before);

    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles({
        name: 'a.json',
        mimeType: 'application/json',
        buffer: Buffer.from(poisoned.join('')),
      });
    await expect(refusal(page)).toBeVisible();
    expect(await inside(page)).toEqual(before);
    await expectUsablePlan(page);
  },
);

test('sixty fuzzed files are each refused or asked about, and change nothing', LONG, async ({ page }) => {
  await openOwn(page);
  const before = await inside(page);
  const errors: Error[] = [];
  page.on('pageerror', (error) => errors.push(error));
  const outcomes = await offerAll(page, fuzzedFiles(60));
  expect(outcomes).not.toContain('silent');
  // Both happen: otherwise the files are too mild or too rough to show anything.
  expect(outcomes).toContain('refused');
  expect(outcomes).toContain('asked');
  expect(await inside(page)).toEqual(before);
  expect(errors).toEqual([]);
  await expectUsablePlan(page);
});
