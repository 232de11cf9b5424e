import { expect, test } from '@playwright/test';
import { fuzzedFiles } from '../support/faults/fuzzed.ts';
import { inside } from '../support/faults/inside.ts';
import { LONG } from '../support/faults/long.ts';
import { offerAll } from '../support/faults/offering.ts';
import { objections } from '../support/faults/usable.ts';
import { examplePlan, storePlan } from '../support/storage.ts';

const FILES = 10_000;
const BATCH = 500;

test(
  'ten thousand fuzzed files are each refused or asked about, and change nothing',
  LONG,
  async ({ page }) => {
    test.setTimeout(900_000);
    await storePlan(page, examplePlan());
    await page.goto('/plan/');
    await expect(page.getByText('saved on this device').first()).toBeVisible();
    const before = await inside(page);
    const errors: Error[] = [];
    page.on('pageerror', (error) => errors.push(error));
    const files = fuzzedFiles(FILES, 20_261_124);
    const seen = { refused: 0, asked: 0, silent: 0 };
    for (let from = 0; from < FILES; from += BATCH) {
      for (const outcome of await offerAll(page, files.slice(from, from + BATCH))) seen[outcome] += 1;
      expect(await inside(page), `after ${from + BATCH} files`).toEqual(before);
    }
    expect(seen.silent).toBe(0);
    expect(seen.refused).toBeGreaterThan(1000);
    expect(seen.asked).toBeGreaterThan(500);
    expect(errors).toEqual([]);
    expect(await objections(page)).toEqual([]);
  },
);
