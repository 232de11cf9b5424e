import { expect, test } from '@playwright/test';
import { readPlan } from '../../src/plan/document/read.ts';
import { fuzzedFiles } from '../support/faults/fuzzed.ts';
import { inside } from '../support/faults/inside.ts';
import { LONG } from '../support/long.ts';
import { offerAll } from '../support/faults/offering.ts';
import { objections } from '../support/axe.ts';
import { examplePlan, storePlan } from '../support/storage.ts';

const FILES = 10_000;
/** So many of them are also offered to a page, which takes its time with each. */
const OFFERED = 500;

test('ten thousand fuzzed files are each read whole, or refused with a reason', LONG, () => {
  test.setTimeout(300_000);
  const seen = { plan: 0, refused: 0 };
  for (const text of fuzzedFiles(FILES, 20_261_124)) {
    const read = readPlan(text);
    seen[read.kind] += 1;
    if (read.kind === 'refused') expect(read.why).toMatch(/\.$/);
    else expect(readPlan(JSON.stringify(read.plan)).kind).toBe('plan');
  }
  expect(Reflect.get({}, 'polluted')).toBeUndefined();
  // Both happen often: otherwise the files are too mild or too rough to show anything.
  expect(seen.refused).toBeGreaterThan(1000);
  expect(seen.plan).toBeGreaterThan(500);
});

test(
  'five hundred fuzzed files are each refused or asked about, and change nothing',
  LONG,
  async ({ page }) => {
    test.setTimeout(300_000);
    await storePlan(page, examplePlan());
    await page.goto('/plan/');
    // The header says so from the first moment; the plan once it has reached the disk.
    await expect(page.getByRole('main').getByText('saved on this device').first()).toBeVisible();
    const before = await inside(page);
    const errors: Error[] = [];
    page.on('pageerror', (error) => errors.push(error));
    const outcomes = await offerAll(page, fuzzedFiles(OFFERED, 20_261_125));
    expect(outcomes).not.toContain('silent');
    expect(outcomes.filter((outcome) => outcome === 'refused').length).toBeGreaterThan(50);
    expect(outcomes.filter((outcome) => outcome === 'asked').length).toBeGreaterThan(25);
    expect(await inside(page)).toEqual(before);
    expect(errors).toEqual([]);
    expect(await objections(page)).toEqual([]);
  },
);
