import { setTimeout as pause } from 'node:timers/promises';
import { expect } from '@playwright/test';
import { noteMirrored } from '../support/faults/claims.ts';
import { LONG } from '../support/long.ts';
import { test } from '../support/faults/killable.ts';
import { lastClaimed, line, numberOf, startTyping } from '../support/faults/typist.ts';
import { expectUsableSheet, nameIn, saveLine } from '../support/faults/usable.ts';
import { answerBox, openedSheet, openSheet } from '../support/sheets.ts';
import { examplePlan, storePlan } from '../support/storage.ts';
import { TRIAGE } from '../support/words.ts';

test('a browser that has lost its database and localStorage shows all that was saved, and says so', async ({
  killable,
}) => {
  const page = await killable.start();
  await storePlan(page, examplePlan());
  const sheet = await openSheet(page, TRIAGE);
  await nameIn(page).fill('Typed before');
  await answerBox(sheet, 1).fill('All that was said before');
  await expect(saveLine(page)).toHaveText('Typed before · saved on this device');
  // The mirror follows what is saved within a second, or later on a busy machine.
  const behind = () =>
    page.evaluate(() => Object.keys(sessionStorage).filter((key) => key.endsWith('behind')));
  await expect.poll(behind).toEqual([]);
  await killable.kill();
  await killable.forget('IndexedDB', 'Local Storage');

  const next = await killable.start();
  const after = await openSheet(next, TRIAGE);
  await expect(nameIn(next)).toHaveValue('Typed before');
  await expect(answerBox(after, 1)).toHaveValue('All that was said before');
  const word = after.getByText('This browser had lost what it kept');
  await expect(word).toBeVisible();
  await expectUsableSheet(next);
  await after.getByRole('button', { name: 'I have looked' }).click();
  await expect(word).toBeHidden();
  await expect(saveLine(next)).toHaveText('Typed before · saved on this device');
  await next.reload();
  await expect(nameIn(next)).toHaveValue('Typed before');
  await expect(answerBox(await openedSheet(next, TRIAGE), 1)).toHaveValue('Still usable');
  await expect(word).toBeHidden();
});

const KILLS = 20;

test(
  `a browser killed ${KILLS} times while somebody types, and that loses its database each time, keeps what was saved and copied`,
  LONG,
  async ({ killable }) => {
    test.setTimeout(KILLS * 15_000);
    let page = await killable.start();
    await storePlan(page, { ...examplePlan(), program: { ...examplePlan().program, name: line(0) } });
    await openSheet(page, TRIAGE);
    await expect(saveLine(page)).toHaveText(`${line(0)} · saved on this device`);
    let number = 0;
    let claimed = 0;
    for (let kills = 1; kills <= KILLS; kills++) {
      const claims = await noteMirrored(page);
      await openSheet(page, TRIAGE);
      // So slowly that it is saved and copied between two lines.
      startTyping(nameIn(page), { from: number + 1, count: 10_000, every: 500 });
      await pause(100 + ((kills * 211) % 1700));
      await killable.kill();
      await killable.forget('IndexedDB', 'Local Storage');
      claimed += claims.length;

      page = await killable.start();
      await openSheet(page, TRIAGE);
      const found = numberOf(await nameIn(page).inputValue());
      expect(found, `after kill ${kills}`).toBeGreaterThanOrEqual(Math.max(number, lastClaimed(claims)));
      number = found;
    }
    expect(claimed).toBeGreaterThan(KILLS);
    expect(number).toBeGreaterThan(KILLS);
  },
);
