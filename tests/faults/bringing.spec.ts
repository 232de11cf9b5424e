import { expect } from '@playwright/test';
import { writePrograms } from '../../src/plan/files/programsFile.ts';
import { LONG } from '../support/long.ts';
import { test } from '../support/faults/killable.ts';
import { choose, EXAMPLE, openPrograms } from '../support/files.ts';

const COUNT = 60;
const SIXTY = writePrograms(
  Array.from({ length: COUNT }, (_, index) => ({
    plan: { ...EXAMPLE, id: `p${index}`, program: { ...EXAMPLE.program, name: `Program ${index}` } },
    archived: index % 2 === 1,
  })),
);

for (const after of [0, 5, 10, 20, 40, 60, 80, 120, 160, 240, 400]) {
  test(
    `a browser killed ${after} ms after sixty programs began to come in has all of them or none`,
    LONG,
    async ({ killable }) => {
      const page = await killable.start();
      await openPrograms(page);
      await choose(page, 'Bring programs in', SIXTY);
      const button = page.getByRole('button', { name: 'Bring them in' });
      await expect(button).toBeVisible();
      await button.evaluate((element) => (element as HTMLButtonElement).click());
      await page.waitForTimeout(after);
      await killable.kill();
      const next = await killable.start();
      await openPrograms(next);
      const there = await next.locator('[data-program]').count();
      expect([0, COUNT]).toContain(there);
      // Nor does anything come in later by itself.
      await next.waitForTimeout(500);
      expect(await next.locator('[data-program]').count()).toBe(there);
      await killable.close();
    },
  );
}
