import { expect, type Page, test } from '@playwright/test';
import { withMany } from '../tests/support/many-rows.ts';
import { storePlan } from '../tests/support/storage.ts';
import { SLOWER } from './keys.ts';

const QUESTIONS = 5_000;
const MOST_TASK = 50;
/** What is typed, key by key: words of the book and of the plan, of few hits and of thousands. */
const ASKED = ['threshold', 'owen tighe', 'a', 'zzzz'];

test(`no key in the search waits for a plan of ${QUESTIONS} questions, on a processor ${SLOWER} times slower`, async ({
  page,
}, info) => {
  test.setTimeout(300_000);
  await storePlan(page, withMany(['questions'], QUESTIONS));
  await page.goto('/search/');
  const box = page.getByRole('searchbox');
  const inPlan = page.getByRole('heading', { name: /^In your plan/ });
  // Opening so long a plan takes what it takes on every page.
  await box.fill('gate');
  await expect(inPlan).toBeVisible();
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  for (const asked of ASKED) {
    await box.fill('');
    await expect(inPlan).toBeHidden();
    await page.waitForTimeout(1_000);
    const began = performance.now();
    await startWatching(page);
    await box.pressSequentially(asked, { delay: 120 });
    await expect(inPlan).toBeVisible({ timeout: 60_000 });
    const whole = performance.now() - began - 120 * asked.length;
    const tasks = await watched(page);
    const found = `“${asked}”: tasks over ${MOST_TASK} ms: ${tasks.map(Math.round).join(', ') || 'none'}; all found ${Math.round(whole)} ms after the last key`;
    info.annotations.push({ type: 'search', description: found });
    console.log(found);
    expect.soft(tasks, found).toEqual([]);
  }
});

async function startWatching(page: Page): Promise<void> {
  await page.evaluate(() => {
    const watching: number[] = [];
    Object.assign(globalThis, { watching });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) watching.push(entry.duration);
    }).observe({ type: 'longtask' });
  });
}

async function watched(page: Page): Promise<number[]> {
  return page.evaluate(() => (globalThis as unknown as { watching: number[] }).watching);
}
