import { setTimeout as pause } from 'node:timers/promises';
import { expect } from '@playwright/test';
import { noteClaims } from '../support/faults/claims.ts';
import { inside } from '../support/faults/inside.ts';
import { test } from '../support/faults/killable.ts';
import { LONG } from '../support/long.ts';
import { lastClaimed, line, numberOf, startTyping, typeLines } from '../support/faults/typist.ts';
import { expectUsableSheet, nameIn } from '../support/faults/usable.ts';
import { answerBox, openSheet, sheetOn } from '../support/sheets.ts';
import { examplePlan, storePlan } from '../support/storage.ts';
import { TRIAGE } from '../support/words.ts';

const LAST = 60;

for (const seconds of [2, 10, 30]) {
  test(`a browser killed ${seconds} s after typing stops has lost nothing`, LONG, async ({ killable }) => {
    const page = await killable.start();
    const claims = await noteClaims(page);
    await storePlan(page, examplePlan());
    await openSheet(page, TRIAGE);
    await typeLines(nameIn(page), { from: 1, count: LAST, every: 50 });
    await pause(seconds * 1000);
    expect(claims.at(-1)).toBe(line(LAST));
    await killable.kill();
    const next = await killable.start();
    await openSheet(next, TRIAGE);
    await expect(nameIn(next)).toHaveValue(line(LAST));
    await expectUsableSheet(next);
  });
}

const KILLS = 50;
/** So long that a text is torn if anything can tear it. */
const LENGTH = 1_900;

/** A plan that begins as if line 0 had been typed into both fields. */
function planAtZero() {
  const plan = examplePlan();
  const [answer] = plan.triage.answers;
  if (answer) answer.text = line(0, LENGTH);
  return { ...plan, program: { ...plan.program, name: line(0) } };
}

test(
  `a browser killed in the middle of saves, ${KILLS} times, has the whole old or the whole new text`,
  LONG,
  async ({ killable }) => {
    test.setTimeout(KILLS * 15_000);
    let number = 0;
    let next = 1;
    let claimed = 0;
    let page = await killable.start();
    await storePlan(page, planAtZero());
    for (let kills = 1; kills <= KILLS; kills++) {
      const claims = await noteClaims(page);
      const sheet = await openSheet(page, TRIAGE);
      const both = [nameIn(page), answerBox(sheet, 1)];
      // Often so fast that all is on its way, often so slowly that “saved” is shown between two lines.
      startTyping(both, { from: next, count: 10_000, every: 4 + (kills % 3) * 160, length: LENGTH });
      // Another moment each time, and the same on every run.
      await pause(60 + ((kills * 137) % 900));
      await killable.kill();
      claimed += claims.length;

      page = await killable.start();
      const after = await openSheet(page, TRIAGE);
      const shown = await nameIn(page).inputValue();
      const name = numberOf(shown);
      const text = numberOf(await answerBox(after, 1).inputValue(), LENGTH);
      expect(name, `after kill ${kills}: ${shown}`).toBeGreaterThanOrEqual(
        Math.max(number, lastClaimed(claims)),
      );
      // One state, with both fields of it: the name is typed first.
      expect([0, 1], `after kill ${kills}`).toContain(name - text);
      number = name;
      next = text + 1;
    }
    // The kills met both what was saved and what was not, and left nothing that could not be read.
    expect(claimed).toBeGreaterThan(KILLS);
    expect(number).toBeGreaterThan(KILLS);
    await expect(sheetOn(page, TRIAGE).getByRole('alert')).toHaveCount(0);
    const kept = JSON.stringify((await inside(page)).databases);
    expect(kept).not.toContain('"unreadable"');
    // Chromium may have thrown its database away on the way; whoever reads the report learns how often.
    const restored = `${kept.split('"restored"').length - 1} times from the mirror`;
    test.info().annotations.push({ type: 'restored', description: restored });
    await expectUsableSheet(page);
  },
);
