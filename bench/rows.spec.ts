import { expect, test } from '@playwright/test';
import { MOST_ROWS } from '../src/sheets/fields.ts';
import type { ListName } from '../src/plan/document/lists.ts';
import { withMany } from '../tests/support/many-rows.ts';
import { openRows, sheetAtRest } from '../tests/support/sheets.ts';
import { storePlan } from '../tests/support/storage.ts';
import * as words from '../tests/support/words.ts';
import { percentile, SLOWER, typed } from './keys.ts';

const KEYS = 'signed and lodged';
const MOST_RATIO = 1.5;
const FEW = 50;

const LISTS: [words.Words, ListName][] = [
  [words.TRIAGE, 'answers'],
  [words.GATE, 'activities'],
  [words.SCOPE, 'extra'],
  [words.STEERING, 'members'],
  [words.STEERING, 'meetings'],
  [words.LEAD, 'authorities'],
  [words.GOVERNANCE, 'inputs'],
  [words.HANDOVER, 'items'],
  [words.SPONSOR, 'attention'],
  [words.RECOVERY, 'kill'],
  [words.STALLED, 'vendors'],
];

for (const [sheetWords, list] of LISTS) {
  test(`${list}: a key in ${MOST_ROWS} rows is painted as soon as in ${FEW}, and the sheet opens as soon, on a processor ${SLOWER} times slower`, async ({
    page,
  }, info) => {
    test.setTimeout(180_000);
    const waits: Record<number, number[]> = { [FEW]: [], [MOST_ROWS]: [] };
    const opened: Record<number, number> = {};
    for (const count of [FEW, MOST_ROWS, FEW, MOST_ROWS]) {
      await storePlan(page, withMany([list], count));
      const began = performance.now();
      await page.goto(words.address(sheetWords));
      const sheet = await sheetAtRest(page, sheetWords);
      const row = sheet.locator(`[data-row^="${list}-"]`).first();
      await expect(row).toBeVisible();
      opened[count] = performance.now() - began;
      await openRows(row);
      const box = row.locator('textarea, input[type=text]').first();
      waits[count]?.push(...(await typed(page, box, KEYS)));
    }
    const of = (count: number) => [50, 95].map((of100) => percentile(waits[count] ?? [], of100));
    const [[few = 0, fewMost = 0], [many = 0, manyMost = 0]] = [of(FEW), of(MOST_ROWS)] as [
      number[],
      number[],
    ];
    const found = `half of the keys are painted within ${few.toFixed(0)} ms in ${FEW} rows, ${many.toFixed(0)} ms in ${MOST_ROWS}; 95 of 100 within ${fewMost.toFixed(0)} and ${manyMost.toFixed(0)} ms; opened after ${opened[FEW]?.toFixed(0)} and ${opened[MOST_ROWS]?.toFixed(0)} ms`;
    info.annotations.push({ type: 'rows', description: found });
    console.log(`${list}: ${found}`);
    expect.soft(many / few, found).toBeLessThanOrEqual(MOST_RATIO);
  });
}
