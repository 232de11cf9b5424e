import { expect, test } from '@playwright/test';
import type { Driven } from '../support/faults/driven.ts';
import { DrivenSheet } from '../support/faults/driven-sheet.ts';
import { LONG } from '../support/long.ts';
import { FIREFOX, type Other, WEBKIT } from '../support/faults/other-browsers.ts';
import { line } from '../support/faults/typist.ts';
import { examplePlan, OPEN_KEY, planKey } from '../support/storage.ts';
import { TRIAGE } from '../support/words.ts';

const NAME = TRIAGE.fields.name.label;
const MINE = { ...examplePlan(), id: 'mine' };
const TEXT = JSON.stringify(MINE);

/** Runs a case in a browser that is closed after it, or says why it did not run. */
function inBrowser(
  other: Other,
  title: string,
  run: (driven: Driven, sheet: () => Promise<DrivenSheet>) => Promise<void>,
  preferences?: object,
): void {
  test(`${other.name}: ${title}`, LONG, async ({ baseURL }) => {
    test.skip(other.missing !== undefined, other.missing);
    const driven = await other.open(preferences);
    try {
      await run(driven, async () => new DrivenSheet(await driven.tab(), baseURL ?? ''));
    } finally {
      await driven.close();
    }
  });
}

/** Puts text where the old build kept the open plan. */
async function store(sheet: DrivenSheet, text: string): Promise<void> {
  await sheet.goto('/privacy/');
  await sheet.tab.run(
    (openKey, key, said) => {
      localStorage.setItem(key, said);
      localStorage.setItem(openKey, 'mine');
    },
    OPEN_KEY,
    planKey('mine'),
    text,
  );
}

for (const other of [FIREFOX, WEBKIT]) {
  inBrowser(other, 'two tabs on different fields both keep all of theirs', async (_, open) => {
    const here = await open();
    await store(here, TEXT);
    await here.open();
    const there = await open();
    await there.open();
    // Some drivers hear one command at a time; a tab that is out of sight takes its time.
    for (let round = 0; round < 4; round++) {
      await here.type(NAME, 1 + round * 10, 10, 10);
      await there.type('Answer 2', 1 + round * 10, 10, 10);
    }
    for (const tab of [here, there]) {
      await expect.poll(() => tab.value(NAME), { timeout: 30_000 }).toBe(line(40));
      await expect.poll(() => tab.value('Answer 2'), { timeout: 30_000 }).toBe(line(40));
      await tab.saved(line(40));
    }
  });

  inBrowser(
    other,
    'a page that is left within a commit holds up none that comes after it',
    async (_, open) => {
      const sheet = await open();
      await store(sheet, TEXT);
      for (let round = 1; round <= 8; round++) {
        await sheet.open();
        await sheet.type(NAME, round, 1, round * 2);
        await sheet.goto('/glossary/');
      }
      await sheet.open();
      expect(await sheet.value(NAME)).toBe(line(8));
      await sheet.saved(line(8));
    },
  );

  inBrowser(other, 'localStorage cleared by another tab takes nothing that was saved', async (_, open) => {
    const here = await open();
    await here.open();
    await here.type(NAME, 1, 5, 10);
    await here.saved(line(5));
    const there = await open();
    await there.goto('/privacy/');
    await there.tab.run(() => localStorage.clear());
    await here.open();
    expect(await here.value(NAME)).toBe(line(5));
  });

  inBrowser(other, 'localStorage full: what is typed is saved all the same', async (_, open) => {
    const sheet = await open();
    await sheet.goto('/privacy/');
    await sheet.tab.run(() => {
      let text = '';
      for (let size = 2_000_000; size >= 1; size = Math.floor(size / 2)) {
        try {
          localStorage.setItem('ballast', text + 'x'.repeat(size));
          text += 'x'.repeat(size);
          size *= 2;
        } catch {}
      }
    });
    await sheet.open();
    await sheet.type(NAME, 1, 5, 10);
    await sheet.saved(line(5));
    await sheet.open();
    expect(await sheet.value(NAME)).toBe(line(5));
  });

  for (const [kind, text, says] of [
    ['truncated data', TEXT.slice(0, TEXT.length / 2), 'could not be read'],
    ['data of a newer build', JSON.stringify({ ...MINE, version: 99 }), 'newer Unstall'],
  ] as const) {
    inBrowser(other, `${kind} is left as it is, and the page says so`, async (_, open) => {
      const sheet = await open();
      await store(sheet, text);
      await sheet.goto('/chapters/triage-before-diagnosis/');
      await expect.poll(() => sheet.says(), { timeout: 30_000 }).toContain(says);
      expect(await sheet.isOpen()).toBe(false);
      expect(await sheet.tab.run((key) => localStorage.getItem(key), planKey('mine'))).toBe(text);
    });
  }
}

inBrowser(FIREFOX, 'killed the moment the page says “saved”, it keeps the last key', async (driven, open) => {
  const sheet = await open();
  await store(sheet, TEXT);
  await sheet.open();
  await sheet.type(NAME, 1, 40, 10);
  await sheet.saved(line(40));
  await driven.kill();
  await driven.again?.();
  const next = await open();
  await next.open();
  expect(await next.value(NAME)).toBe(line(40));
});

inBrowser(
  FIREFOX,
  'a page that somebody goes back to shows what another tab typed meanwhile',
  async (_, open) => {
    const here = await open();
    await store(here, TEXT);
    await here.open();
    await here.tab.run(() => void setTimeout(() => location.assign('/glossary/')));
    const path = () => here.tab.run(() => location.pathname).catch(() => '');
    await expect.poll(path).toBe('/glossary/');
    const there = await open();
    await there.open();
    await there.type(NAME, 1, 5, 10);
    await there.saved(line(5));
    await here.tab.run(() => void setTimeout(() => history.back()));
    await expect.poll(path).toContain('/chapters/');
    await expect.poll(() => here.value(NAME), { timeout: 30_000 }).toBe(line(5));
  },
);

for (const [how, preferences] of [
  ['a localStorage that is null', { 'dom.storage.enabled': false }],
  ['cookies and site data blocked', { 'network.cookie.cookieBehavior': 2 }],
] as const) {
  inBrowser(
    FIREFOX,
    `${how}: the page keeps what it says it keeps`,
    async (_, open) => {
      const sheet = await open();
      await sheet.open();
      await sheet.type(NAME, 1, 5, 10);
      await expect
        .poll(() => sheet.says(), { timeout: 30_000 })
        .toMatch(/saved on this device|keeps nothing/);
      const saved = (await sheet.says()).includes('saved on this device');
      await sheet.open();
      expect(await sheet.value(NAME)).toBe(saved ? line(5) : '');
    },
    preferences,
  );
}
