import { expect, type Locator, type Page, test } from '@playwright/test';
import { objectionsInBothThemes } from './support/axe.ts';
import { boxes } from './support/boxes.ts';
import { longUnless } from './support/long.ts';
import { onceStill } from './support/in-sight.ts';
import { openEverything, settled } from './support/open.ts';
import { missingFrom, readPaper, squeezed, tornOff } from './support/pdf.ts';
import { openedSheet, openSheet, shownIn } from './support/sheets.ts';
import { examplePlan, storedPlan, storePlan } from './support/storage.ts';
import { tooWide } from './support/width.ts';
import {
  address,
  MILESTONE,
  PRINTS_PRIVATE,
  PRIVATE_SHEETS,
  SCOPE,
  SHEETS,
  STEERING,
  TRIAGE,
  type Words,
} from './support/words.ts';
import { saidBy, writtenFor } from './support/written.ts';

test.describe.configure({ mode: 'parallel' });
test.use({ contextOptions: { reducedMotion: 'reduce' } });

// To bring a filled sheet about takes longer than to look at it, so one visit looks from every side. A step that fails
// leaves the others to be done.
for (const words of SHEETS) {
  test(`the filled ${words.title} sheet keeps all over a reload, is whole on paper, has every written word, asks the browser for nothing, is never too wide, and axe has no objection`, async ({
    page,
  }) => {
    await storePlan(page, examplePlan());
    await page.goto(address(words));
    const sheet = await coachedSheet(page, words);

    await test.step('shows the same after a reload', async () => {
      const before = await shownIn(sheet);
      expect(Object.keys(before).length).toBeGreaterThan(5);
      await expect(sheet.getByText('saved on this device')).toBeVisible();
      await page.reload();
      await coachedSheet(page, words);
      expect.soft(await shownIn(sheet)).toEqual(before);
      await expect.poll(() => storedPlan(page)).toEqual(examplePlan());
    });

    await test.step('prints what was filled in, and no button', async () => {
      await page.emulateMedia({ media: 'print' });
      await expect.soft(sheet.getByRole('button')).toHaveCount(0);
      expect.soft(await cutOff(sheet)).toEqual([]);
      await page.emulateMedia({ media: null });
    });

    await openEverything(page);
    await test.step('asks the browser to check, complete, remember and translate nothing', async () => {
      const { all, open } = await boxes(page);
      expect.soft(all).toBeGreaterThan(8);
      expect.soft(open).toEqual([]);
    });

    await test.step('shows every hint that is written for it, here or blank, and every other word there or in the plan', async () => {
      const blank = await page.request.get(address(words));
      const plan = await page.request.get('/plan/example/');
      // How long a week is matters only to work that is counted in less than weeks.
      if (words === SCOPE) {
        await sheet.getByLabel(SCOPE.fields.effortUnit.label).selectOption('days');
        await sheet.getByLabel(SCOPE.fields.costUnit.label).selectOption('hour');
      }
      const here = saidBy((await page.content()) + (await blank.text()));
      const anywhere = here + saidBy(await plan.text());
      const { hints, others } = writtenFor(words);
      expect.soft(hints.length).toBeGreaterThanOrEqual(3);
      expect.soft(hints.filter((hint) => !here.includes(squeezed(hint)))).toEqual([]);
      expect.soft(others.filter((text) => !anywhere.includes(squeezed(text)))).toEqual([]);
    });

    await test.step('never scrolls sideways', async () => {
      expect.soft(await tooWide(page)).toEqual([]);
    });

    await test.step('leaves axe nothing to object to, light or dark', async () => {
      expect.soft(await objectionsInBothThemes(page)).toEqual([]);
    });
  });

  test(
    `the ${words.title} sheet prints sixty lines, a word of 300 letters and a name from right to left of every box, whole`,
    longUnless(words === STEERING),
    async ({ page }) => {
      await storePlan(page, examplePlan());
      const sheet = await openSheet(page, words);
      if (PRIVATE_SHEETS.includes(words)) await sheet.getByLabel(PRINTS_PRIVATE).check();
      const { lines, long } = await fillToTheBrim(sheet);
      expect.soft(lines.length).toBeGreaterThan(200);
      for (const format of ['A4', 'Letter'] as const) {
        const { text, outside } = await readPaper(await page.pdf({ format, preferCSSPageSize: false }));
        const torn = long.flatMap((pieces) => tornOff(text, pieces));
        expect.soft(missingFrom(text, lines), format).toEqual([]);
        expect.soft(torn, format).toEqual([]);
        expect.soft(outside, format).toEqual([]);
      }
    },
  );
}

for (const path of ['/plan/', '/plan/history/', '/programs/']) {
  test(`${path}, filled in, never scrolls sideways, and axe has no objection, light or dark`, async ({
    page,
  }) => {
    await storePlan(page, examplePlan());
    await page.goto(path);
    await settled(page, path);
    await openEverything(page);
    expect.soft(await tooWide(page)).toEqual([]);
    expect.soft(await objectionsInBothThemes(page)).toEqual([]);
  });
}

/** The sheet that is open, once its coach, where it has one, has come and read what stands there. */
async function coachedSheet(page: Page, words: Words): Promise<Locator> {
  const sheet = await openedSheet(page, words);
  if (words === TRIAGE || words === MILESTONE)
    await expect(sheet.locator('[id$="-overruled"]').first()).toBeAttached();
  await onceStill(page);
  return sheet;
}

/** What stands in boxes that scroll on the screen, which would cut it off on paper. */
function cutOff(sheet: Locator): Promise<string[]> {
  return sheet
    .locator('textarea:visible')
    .evaluateAll((all) =>
      all
        .filter((box) => box.scrollHeight > box.clientHeight + 2)
        .map((box) => (box as HTMLTextAreaElement).value),
    );
}

/**
 * Types sixty lines into every box of a sheet, or as many words where it has one line, one of them of 300 letters, and
 * gives them all; and hides what repeats elsewhere what was typed.
 */
function fillToTheBrim(sheet: Locator): Promise<{ lines: string[]; long: string[][] }> {
  return sheet.evaluate((element) => {
    for (const result of element.querySelectorAll<HTMLElement>('.result, .brief-page')) result.hidden = true;
    const boxes = element.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
      ':is(input[type=text], textarea):not(.paste *, .coach *)',
    );
    const filled = [...boxes].map((box, index) => {
      const lines = Array.from({ length: 58 }, (_, line) => `box${index}line${line}.`);
      const pieces = Array.from({ length: 30 }, (_, part) => `b${index}p${part}`.padEnd(10, 'x'));
      const all = [...lines, pieces.join(''), 'מרים אוקאפור'];
      box.value = all.join(box instanceof HTMLTextAreaElement ? '\n' : ' ');
      box.dispatchEvent(new InputEvent('input', { bubbles: true }));
      return { lines, pieces };
    });
    return { lines: filled.flatMap(({ lines }) => lines), long: filled.map(({ pieces }) => pieces) };
  });
}
