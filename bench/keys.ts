import { expect, type Locator, type Page } from '@playwright/test';

/** A processor so many times slower than this one. */
export const SLOWER = 4;

/** Types into a box, and gives the milliseconds from each key to the frame that shows it. */
export async function typed(page: Page, box: Locator, keys: string): Promise<number[]> {
  const session = await page.context().newCDPSession(page);
  await box.focus();
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await page.evaluate(watchKeys);
  for (const key of keys) {
    await page.keyboard.press(key === ' ' ? 'Space' : key);
    await page.waitForTimeout(120);
  }
  const waits = await page.evaluate(() => (globalThis as unknown as { waits: number[] }).waits);
  expect(waits.length).toBe(keys.length);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  await session.detach();
  return waits;
}

/** From a key to the task after the frame it led to: a timer set in a frame runs once that is painted. */
function watchKeys(): void {
  const waits: number[] = [];
  Object.assign(globalThis, { waits });
  addEventListener(
    'keydown',
    ({ timeStamp }) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => waits.push(performance.now() - timeStamp);
        port2.postMessage(undefined);
      });
    },
    true,
  );
}

/** What so many of 100 stay below. */
export function percentile(values: readonly number[], of100: number): number {
  return values.toSorted((a, b) => a - b)[Math.ceil((values.length * of100) / 100) - 1] ?? Number.NaN;
}
