import { expect, type Locator, type Page, test } from '@playwright/test';
import { showDate } from '../src/language/dates.ts';
import type { Plan } from '../src/plan/document/schema.ts';
import { choose, downloaded, EXAMPLE, SHORT } from './support/files.ts';
import { LONG, longUnless } from './support/long.ts';
import { missingFrom, printed } from './support/pdf.ts';
import { openSheet } from './support/sheets.ts';
import { put, storePlan } from './support/storage.ts';
import { GATE, GOVERNANCE, type Words } from './support/words.ts';

test.describe.configure({ mode: 'parallel' });

/** What Greenwich, and whoever cuts a moment after ten characters, takes for the day of `at`. */
type Place = { zone: string; at: string; day: string; greenwich: string };

/** Where it is already tomorrow, and where it is still yesterday. */
const FAR: Place[] = [
  { zone: 'Pacific/Kiritimati', at: '2026-11-20T21:30:00.000Z', day: '2026-11-21', greenwich: '2026-11-20' },
  { zone: 'Pacific/Pago_Pago', at: '2026-11-21T03:30:00.000Z', day: '2026-11-20', greenwich: '2026-11-21' },
];

/** The worked example, as far as a page draws it soon, as somebody changed it last at this moment. */
function changedAt(changed: string): Plan {
  return { ...SHORT, changed };
}

/** The line that says of which day a page is, and before that perhaps whose. */
function dated(page: Page, says: string, day: string): Locator {
  return page.getByText(new RegExp(`(?:^|\\. )${says}, as of ${showDate(day)}$`));
}

/** Says that one page shows a day, and not another. */
async function expectDay(page: Page, { day, greenwich }: Place, within = 'main'): Promise<void> {
  await expect(page.locator(within)).toContainText(showDate(day));
  await expect(page.locator(within)).not.toContainText(showDate(greenwich));
}

for (const place of FAR) {
  const { zone, at, day } = place;
  test.describe(`in ${zone}`, () => {
    test.use({ timezoneId: zone });
    test.beforeEach(({ page }) => page.clock.install({ time: at }));

    test(
      'every day that is shown is the reader’s, and so is the one in every file’s name',
      longUnless(place === FAR[0]),
      async ({ page }) => {
        await storePlan(page, changedAt(at));
        await page.goto('/plan/');
        await expect(dated(page, 'Plan', day)).toBeVisible();
        const download = page.getByRole('button', { name: 'Download the plan', exact: true }).first();
        const file = await downloaded(page, () => download.click());
        expect(file.name).toBe(`second-look-${day}.json`);
        const markdown = await downloaded(page, () =>
          page.getByRole('button', { name: 'Export Markdown' }).click(),
        );
        expect(markdown.name).toBe(`second-look-${day}.md`);
        await choose(page, 'Import a plan', JSON.stringify(changedAt(at)));
        await expect(page.getByRole('alert').filter({ hasText: 'The file holds' })).toContainText(
          `last changed ${showDate(day)}`,
        );

        await page.goto('/programs/');
        await expect(page.getByText(`last changed ${showDate(day)}`)).toBeVisible();
        const all = await downloaded(page, () =>
          page.getByRole('button', { name: 'Download all programs' }).click(),
        );
        expect(all.name).toBe(`unstall-programs-${day}.json`);
        await choose(page, 'Bring programs in', all.text);
        await expect(page.getByRole('alert').filter({ hasText: 'The file holds' })).toContainText(
          `last changed ${showDate(day)}`,
        );
        await page.getByRole('button', { name: 'Leave things as they are' }).click();
        await page.getByRole('button', { name: 'Delete “Second Look”' }).click();
        await expect(page.getByText(`As it was on ${showDate(day)}`)).toBeVisible();
        await expectDay(page, place);
      },
    );

    test(
      'an earlier state has the reader’s day, on the page and in its file’s name',
      longUnless(place === FAR[0]),
      async ({ page }) => {
        await storePlan(page, changedAt(at));
        await page.goto('/plan/history/');
        await expect(page.getByText('saved on this device')).toBeVisible();
        const why = { kind: 'named', name: 'Kept here' };
        const state = { id: 'one', program: SHORT.id, taken: at, why, text: JSON.stringify(SHORT) };
        await put(page, 'snapshots', [state]);
        await page.reload();
        await expect(dated(page, 'What moved, for a committee', day)).toBeVisible();
        await expectDay(page, place);
        const download = page.getByRole('button', { name: /^Download “Kept here/ });
        expect((await downloaded(page, () => download.click())).name).toBe(`second-look-${day}.json`);
      },
    );
  });
}

/** The night before a day on which things are due. */
const EVENING = '2026-11-21T23:58:30.000Z';
const [BEFORE, AFTER] = ['2026-11-21', '2026-11-22'];

/** Lets a page’s clock and timers run, as over midnight. */
const run = (page: Page, time: string) => page.clock.runFor(time);

/** What happens to a device that sleeps: its clock goes on, and no timer runs. */
const sleep = (page: Page, until: string) => page.clock.setFixedTime(until);

/** The example, with every gate still shut. */
const SHUT: Plan = {
  ...EXAMPLE,
  gate: { ...EXAMPLE.gate, gates: EXAMPLE.gate.gates.map((gate) => ({ ...gate, opened: '' })) },
};

test.describe('a page that is open over midnight', () => {
  test.use({ timezoneId: 'UTC' });
  test.beforeEach(async ({ page }) => {
    await page.clock.install({ time: EVENING });
    await storePlan(page, SHUT);
  });

  // By day a sheet shows that the clock is looked at, and the plan that it is drawn anew.
  for (const [path, ...all] of [
    ['/plan/', 'Plan', 'The team’s plan'],
    ['/programs/', 'In this browser'],
  ] as const) {
    test(`draws ${path} anew`, LONG, async ({ page }) => {
      await page.goto(path);
      await run(page, '00:05');
      for (const says of all) await expect(dated(page, says, BEFORE)).toBeVisible();
      await run(page, '02:00');
      for (const says of all) await expect(dated(page, says, AFTER)).toBeVisible();
      await expect(page.getByText(showDate(BEFORE))).toHaveCount(0);
    });
  }

  for (const [words, says, later] of [
    [GATE, `as of ${showDate(BEFORE)}`, `as of ${showDate(AFTER)}`],
    [GOVERNANCE, 'in 44 days', 'in 43 days'],
  ] as [Words, string, string][]) {
    test(
      `counts anew on “${words.title}”, and whoever types there keeps the cursor`,
      longUnless(words === GATE),
      async ({ page }) => {
        const sheet = await openSheet(page, words);
        await run(page, '00:05');
        await expect(sheet).toContainText(says);
        const box = sheet.locator('.sheet-body :is(textarea, input[type=text]):visible').first();
        await box.fill('Typed before midnight');
        await box.press('End');
        await run(page, '02:00');
        await expect(sheet).toContainText(later);
        await expect(sheet).not.toContainText(says);
        await expect(box).toBeFocused();
        await page.keyboard.type(', and on');
        await expect(box).toHaveValue('Typed before midnight, and on');
      },
    );
  }

  test('and slept meanwhile looks at the clock when it is seen, shown again or gets the focus', async ({
    page,
  }) => {
    await page.goto('/plan/');
    await run(page, '00:05');
    let before: string = BEFORE;
    for (const [event, after] of [
      ['visibilitychange', '2026-11-22'],
      ['pageshow', '2026-11-23'],
      ['focus', '2026-11-24'],
    ] as const) {
      await sleep(page, `${after}T07:30:00.000Z`);
      await expect(dated(page, 'Plan', before)).toBeVisible();
      await page.evaluate((name) => dispatchEvent(new Event(name)), event);
      await expect(dated(page, 'Plan', after), event).toBeVisible();
      before = after;
    }
  });

  test('is printed with the new day on every page and at its head, also where no timer ran', async ({
    page,
  }) => {
    await page.goto('/plan/');
    await run(page, '00:05');
    await expect(dated(page, 'The team’s plan', BEFORE)).toBeVisible();
    await sleep(page, `${AFTER}T07:30:00.000Z`);
    const pages = await printed(page, 'A4');
    expect(pages.length).toBeGreaterThan(2);
    for (const text of pages) expect(text).toContain(showDate(AFTER));
    expect(missingFrom(pages, [`as of ${showDate(AFTER)}`])).toEqual([]);
    expect(missingFrom(pages, [`as of ${showDate(BEFORE)}`])).toHaveLength(1);
  });
});

test.describe('a device that is set to another zone', () => {
  test('shows the day of that zone within a minute', async ({ page }) => {
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setTimezoneOverride', { timezoneId: 'UTC' });
    await page.clock.install({ time: '2026-11-21T12:00:30.000Z' });
    await storePlan(page, SHORT);
    await page.goto('/plan/');
    await run(page, '00:05');
    await expect(dated(page, 'Plan', BEFORE)).toBeVisible();
    await session.send('Emulation.setTimezoneOverride', { timezoneId: 'Pacific/Kiritimati' });
    await run(page, '01:00');
    await expect(dated(page, 'Plan', AFTER)).toBeVisible();
  });
});
