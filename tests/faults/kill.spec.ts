import { expect } from '@playwright/test';
import { LONG } from '../support/long.ts';
import { noteClaims } from '../support/faults/claims.ts';
import { type Killable, test } from '../support/faults/killable.ts';
import { lastClaimed, line, numberOf, typeLines } from '../support/faults/typist.ts';
import { expectUsableSheet, nameIn } from '../support/faults/usable.ts';
import { openSheet } from '../support/sheets.ts';
import { examplePlan, storePlan } from '../support/storage.ts';
import { TRIAGE } from '../support/words.ts';

const LAST = 40;

/** Types into a plan of usual size, and gives what the page has shown as saved by then, and goes on showing. */
async function typeIn(killable: Killable) {
  const page = await killable.start();
  const claims = await noteClaims(page);
  await storePlan(page, examplePlan());
  await openSheet(page, TRIAGE);
  await typeLines(nameIn(page), { from: 1, count: 3, every: 25 });
  await expect.poll(() => lastClaimed(claims)).toBe(3);
  await typeLines(nameIn(page), { from: 4, count: LAST - 3, every: 25 });
  return { page, claims };
}

/** What is there after a new start: a line that was typed, whole, and none older than what was shown as saved. */
async function expectKept(killable: Killable, claims: readonly string[]): Promise<void> {
  const page = await killable.start();
  await openSheet(page, TRIAGE);
  const found = numberOf(await nameIn(page).inputValue());
  expect(found).toBeGreaterThanOrEqual(lastClaimed(claims));
  await expectUsableSheet(page);
}

test(
  'a browser killed 0 s after the last key keeps everything that was shown as saved',
  LONG,
  async ({ killable }) => {
    const { claims } = await typeIn(killable);
    await killable.kill();
    await expectKept(killable, claims);
  },
);

test('a browser killed the moment the page says “saved” keeps the last key', async ({ killable }) => {
  const { claims } = await typeIn(killable);
  await expect.poll(() => claims.at(-1)).toBe(line(LAST));
  await killable.kill();
  await expectKept(killable, claims);
});

test(
  'a renderer that crashes loses nothing that was shown as saved, and the next page goes on',
  LONG,
  async ({ page }) => {
    const claims = await noteClaims(page);
    await storePlan(page, examplePlan());
    await openSheet(page, TRIAGE);
    await typeLines(nameIn(page), { from: 1, count: LAST, every: 25 });
    const crashed = page.waitForEvent('crash');
    const session = await page.context().newCDPSession(page);
    session.send('Page.crash').catch(() => {});
    await crashed;
    const next = await page.context().newPage();
    await openSheet(next, TRIAGE);
    const found = numberOf(await nameIn(next).inputValue());
    expect(found).toBeGreaterThanOrEqual(lastClaimed(claims));
    await expectUsableSheet(next);
  },
);

test(
  'a browser killed just after the reader went to another page keeps what was shown as saved',
  LONG,
  async ({ killable }) => {
    const { page, claims } = await typeIn(killable);
    await page.goto('/glossary/', { waitUntil: 'commit' });
    await killable.kill();
    await expectKept(killable, claims);
  },
);
