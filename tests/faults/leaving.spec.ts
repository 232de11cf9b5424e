import { setTimeout as pause } from 'node:timers/promises';
import { expect } from '@playwright/test';
import { noteClaims } from '../support/faults/claims.ts';
import { forget, inside } from '../support/faults/inside.ts';
import { type Killable, test } from '../support/faults/killable.ts';
import { Leaver, leavings, type Start, STARTS } from '../support/faults/leaving.ts';
import { LONG } from '../support/long.ts';
import { nameIn } from '../support/faults/usable.ts';
import { openSheet } from '../support/sheets.ts';
import { KEPT_AS } from '../support/site.ts';
import { TRIAGE } from '../support/words.ts';

/** With each thing there is to begin with; by day with the two that are saved in their own ways. */
const FEW = 1;
const MANY = 34;
const BY_DAY: readonly Start[] = ['first', 'large'];
const KILLS = 30;

/**
 * Leaves a program in every way, as often as is asked for with each thing there is to begin with. Gives the leavings
 * after which something was missed.
 */
async function leaveAll(killable: Killable, each: number, starts: readonly Start[]): Promise<string[]> {
  const page = await killable.start();
  const faults: string[] = [];
  for (const start of starts) {
    let leaver: Leaver | undefined;
    for (const [number, leaving] of leavings(start, each).entries()) {
      if (!leaver) {
        await page.goto('/favicon.svg');
        await forget(page);
        leaver = new Leaver(page.context(), start);
      }
      const missed = await leaver.leave(leaving, number);
      if (missed.length > 0)
        faults.push(`${start}, ${leaving.way} after ${leaving.ms} ms: ${missed.join(', ')}`);
      // The first keys ever are so only once in a browser, and one loss shall not be told of twice.
      if (start !== 'first' && missed.length === 0) continue;
      await leaver.close();
      leaver = undefined;
    }
    await leaver?.close();
  }
  return faults;
}

test(`${FEW * BY_DAY.length} leavings at 0 to 30 ms after the last key: every key is there, and nothing is put aside`, async ({
  killable,
}) => {
  expect(await leaveAll(killable, FEW, BY_DAY)).toEqual([]);
});

test(
  `${MANY * STARTS.length} leavings at 0 to 30 ms after the last key: every key is there, and nothing is put aside`,
  LONG,
  async ({ killable }) => {
    test.setTimeout(MANY * STARTS.length * 5000);
    expect(await leaveAll(killable, MANY, STARTS)).toEqual([]);
  },
);

/** Types on at the end of the name, has the browser killed, and gives what had been shown as saved by then. */
async function killWhileTyping(
  killable: Killable,
  number: number,
): Promise<{ before: string; claimed: string; typed: string }> {
  const page = await killable.start();
  const claims = await noteClaims(page);
  await openSheet(page, TRIAGE);
  const before = await nameIn(page).inputValue();
  const first = `${before === '' ? 'Kill' : ''} ${number}a`;
  await nameIn(page).focus();
  await page.keyboard.press('End');
  await page.keyboard.type(first, { delay: 12 });
  // Every other time all but the last keys are shown as saved.
  if (number % 2 === 0) await expect.poll(() => claims.at(-1)).toBe((before + first).trim());
  await page.keyboard.type('bcdef', { delay: 12 });
  await pause((number * 7) % 31);
  await killable.kill();
  return { before, claimed: claims.at(-1) ?? '', typed: `${before + first}bcdef` };
}

test(
  `${KILLS} kills at 0 to 30 ms after the last key: all that was shown as saved is there, and nothing is put aside`,
  LONG,
  async ({ killable }) => {
    test.setTimeout(KILLS * 15_000);
    for (let number = 1; number <= KILLS; number++) {
      const { claimed, typed } = await killWhileTyping(killable, number);
      const page = await killable.start();
      await openSheet(page, TRIAGE);
      const found = await nameIn(page).inputValue();
      const says = `kill ${number}: “${found}”, where “${claimed}” was shown as saved and “${typed}” was typed`;
      expect.soft(found.startsWith(claimed) && typed.startsWith(found), says).toBe(true);
      // A browser that has lost its database says so in an aside of its own, which is no edit.
      const asides = JSON.stringify((await inside(page)).databases[`${KEPT_AS}/asides`]);
      expect.soft(asides.includes('overruled') || asides.includes('unreadable'), says).toBe(false);
      await killable.close();
    }
  },
);
