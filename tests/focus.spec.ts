import { type ElementHandle, type Locator, type Page, expect, test } from '@playwright/test';
import { expectInSight, onceStill } from './support/in-sight.ts';
import { offer } from './support/import.ts';
import { longUnless } from './support/long.ts';
import { settled } from './support/open.ts';
import { openSheet } from './support/sheets.ts';
import { examplePlan, shortPlan, storePlan } from './support/storage.ts';
import { GATE, GOVERNANCE, SHEETS, STEERING } from './support/words.ts';

test.describe.configure({ mode: 'parallel' });

/** What opens something of the browser’s own, over the page, or leads to another page. */
const AWAY =
  /^(?:Print|Choose an Excel|Import a plan|Keep this program in a new file|Open a file there is|(?:See its plan|Open) #|New program)/;
/** What leaves nothing else to press. */
const LAST = /^Erase/;

/** Presses a button; false where it went in the meantime, as what comes late replaces what was there. */
async function pressedIn(button: ElementHandle<HTMLElement>): Promise<boolean> {
  try {
    await button.press('Enter');
    return true;
  } catch (thrown) {
    if (String(thrown).includes('not attached')) return false;
    throw thrown;
  }
}

/** Presses every button of a kind once, and looks after each where the focus is. Returns what was pressed. */
async function pressEach(page: Page, root: Locator): Promise<Set<string>> {
  const pressed = new Set<string>();
  for (let count = 0; count < 80; count++) {
    // While a file is made there is a button that stops it, and goes with it.
    await expect(root.getByRole('button', { name: 'Stop', exact: true })).toHaveCount(0);
    const next = await nextOf(root, pressed);
    if (!next) break;
    const like = [...pressed].at(-1) ?? '';
    if (!(await pressedIn(next))) {
      pressed.delete(like);
      continue;
    }
    // What is drawn late may take what has the focus away later.
    await onceStill(page);
    await expectInSight(page, like);
  }
  return pressed;
}

for (const words of [...SHEETS]) {
  const byDay = words === GATE || words === STEERING;
  const title = `no button of the ${words.title} sheet loses the focus, whatever it removes or replaces`;
  test(title, longUnless(byDay), async ({ page }) => {
    test.slow();
    await storePlan(page, examplePlan());
    const sheet = await openSheet(page, words);
    for (const folded of await sheet.locator('.paste > summary:visible').all()) await folded.click();
    await expect(sheet.getByText('Loading …')).toHaveCount(0);
    // What comes late is here, and nothing is drawn any more.
    await expect(sheet.getByRole('button', { disabled: false }).first()).toBeVisible();
    await onceStill(page);
    expect((await pressEach(page, sheet)).size).toBeGreaterThan(0);
  });
}

/** Pages beside the sheets, brought to where there is something to press; of that, what must not be missed. */
const PAGES: Record<string, (page: Page) => Promise<string[]>> = {
  '/plan/': async (page) => {
    await expect(page.getByText('A redacted copy, to show outside')).toBeVisible();
    return ['Hide the copy', 'Erase everything here', 'Keep it'];
  },
  '/programs/': async () => ['Keep this name', 'Archive #', 'Delete #'],
  '/plan/history/': async (page) => {
    for (const name of ['One', 'Two']) {
      await page.getByLabel('Keep the plan as it is now').fill(name);
      await page.getByRole('button', { name: 'Keep this state' }).press('Enter');
      await expect(page.getByText(`Kept as “${name}”.`)).toBeVisible();
    }
    return ['Restore #', 'Delete #', 'Undo'];
  },
  '/plan/#a-merge': async (page) => {
    const plan = shortPlan();
    const theirs = {
      ...plan,
      program: { ...plan.program, title: 'Theirs' },
      lead: { ...plan.lead, productionDate: '' },
    };
    await offer(page, JSON.stringify(theirs));
    await page.getByRole('button', { name: /^Merge it into/ }).press('Enter');
    const theirDate = page
      .getByRole('region', { name: 'The merge' })
      .getByRole('radio', { name: /\(the file\)/ });
    await theirDate.first().waitFor();
    for (const radio of await theirDate.all()) await radio.check();
    return ['Merge', 'Undo the merge'];
  },
};

for (const [path, prepare] of Object.entries(PAGES)) {
  test(`no button of ${path} loses the focus, whatever it removes or replaces`, async ({ page }) => {
    test.slow();
    await storePlan(page, shortPlan());
    await page.goto(path);
    await settled(page, path);
    const mustPress = await prepare(page);
    await onceStill(page);
    // At once: one by one, by their places, some would be missed where something comes in above them meanwhile.
    await page.locator('main summary').evaluateAll((all) => {
      for (const folded of all) (folded as HTMLElement).click();
    });
    await expect(page.getByText('Loading …')).toHaveCount(0);
    await onceStill(page);
    const pressed = await pressEach(page, page.getByRole('main'));
    expect([...pressed]).toEqual(expect.arrayContaining(mustPress));
  });
}

/**
 * The first button whose like was not pressed yet, whatever number or name it is about: itself, since by its place among
 * others one would be pressed that came there when some went.
 */
async function nextOf(root: Locator, pressed: Set<string>): Promise<ElementHandle<HTMLElement> | null> {
  const buttons = (await root.elementHandle())?.evaluateHandle(
    (within, { away, last, known }) => {
      const left = [...within.querySelectorAll<HTMLElement>('button:enabled')].flatMap((button) => {
        if (!button.checkVisibility({ visibilityProperty: true })) return [];
        const name = button.getAttribute('aria-label') ?? button.textContent ?? '';
        const like = name.replace(/“.*”|\d+/g, '#').replace(/^(Undo|Redo|Not for us): .*/, '$1');
        return like === '' || away.test(like) || known.includes(like) ? [] : [{ button, like }];
      });
      return left.find(({ like }) => !last.test(like)) ?? left[0];
    },
    { away: AWAY, last: LAST, known: [...pressed] },
  );
  const like = await (await buttons)?.evaluate((one) => one?.like);
  if (like === undefined) return null;
  pressed.add(like);
  return (await (await buttons)?.evaluateHandle((one) => one?.button ?? null))?.asElement() ?? null;
}

test('the focus is kept where a ticked starter is added', async ({ page }) => {
  const sheet = await openSheet(page, GOVERNANCE);
  await sheet.locator('summary', { hasText: GOVERNANCE.fields.starters.label }).press('Enter');
  await sheet.getByRole('button', { name: 'Tick all' }).press('Enter');
  await sheet.getByRole('button', { name: 'Add what is ticked' }).press('Enter');
  await expect(sheet.getByText(/^Added \d+ questions to the list above\.$/)).toBeInViewport();
  await expect(sheet.getByRole('button', { name: /^Undo: added/ })).toBeInViewport();
  await expectInSight(page, 'after adding');
});

test('the focus stays where it is when what it stands in is put elsewhere in the page', async ({ page }) => {
  await storePlan(page, shortPlan());
  await page.goto('/programs/');
  await settled(page, '/programs/');
  const button = page.getByRole('button', { name: 'Download all programs', exact: true });
  await button.focus();
  for (const around of [1, 2]) {
    const moves = button.evaluate((control, up) => {
      let at: Element = control;
      for (let count = 0; count < up; count++) at = at.parentElement ?? at;
      at.parentElement?.prepend(at);
    }, around);
    await moves;
    await expect(button).toBeFocused();
  }
});
