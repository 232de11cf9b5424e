import { expect, test } from '@playwright/test';
import type { Tab } from '../support/faults/driven.ts';
import { DrivenSheet } from '../support/faults/driven-sheet.ts';
import { FIREFOX, WEBKIT } from '../support/faults/other-browsers.ts';
import { line } from '../support/faults/typist.ts';
import { LONG } from '../support/long.ts';
import { TRIAGE } from '../support/words.ts';

const WAITS = { timeout: 30_000 };

/** What every box of the sheet shows. */
const shown = (tab: Tab) =>
  tab
    .run(() =>
      [...document.querySelectorAll<HTMLInputElement>('.sheet :is(input, textarea, select)')].map(
        (box) => `${box.id} ${box.value} ${box.checked}`,
      ),
    )
    .catch(() => []);

/** Fills each box of the sheet that has room for words, ticks the first that can be ticked, and chooses the last of each choice. */
function fillAll(): void {
  const [tick] = document.querySelectorAll<HTMLInputElement>('.sheet input[type=checkbox]:not(:disabled)');
  tick?.click();
  for (const box of document.querySelectorAll<HTMLInputElement>('.sheet :is(input, textarea, select)')) {
    if (box.disabled || /checkbox|radio|date/.test(box.type)) continue;
    const chosen =
      box instanceof HTMLSelectElement ? (box.options[box.options.length - 1]?.value ?? '') : 'Typed';
    Object.getOwnPropertyDescriptor(Object.getPrototypeOf(box), 'value')?.set?.call(box, chosen);
    for (const event of ['input', 'change']) box.dispatchEvent(new Event(event, { bubbles: true }));
  }
}

for (const other of [FIREFOX, WEBKIT])
  test(
    `${other.name}: whoever leaves a worksheet and comes back by Back sees in each box what was there`,
    LONG,
    async ({ baseURL }) => {
      test.skip(other.missing !== undefined, other.missing);
      test.setTimeout(300_000);
      const driven = await other.open();
      try {
        const sheet = new DrivenSheet(await driven.tab(), baseURL ?? '');
        const { tab } = sheet;
        await sheet.open();
        await tab.run(fillAll);
        await sheet.type(TRIAGE.fields.name.label, 1, 10, 10);
        await sheet.saved(line(10));
        const before = await shown(tab);
        expect(before.filter((box) => box.includes('Typed')).length).toBeGreaterThan(2);
        const at = await tab.run(() => location.pathname);
        const here = () => tab.run(() => location.pathname).catch(() => at);
        await tab.run(() => void setTimeout(() => document.querySelector<HTMLElement>('footer a')?.click()));
        await expect.poll(here, WAITS).not.toBe(at);
        await tab.run(() => void setTimeout(() => history.back()));
        await expect.poll(here, WAITS).toBe(at);
        await expect.poll(() => sheet.isOpen(), WAITS).toBe(true);
        // A browser may empty boxes only after it has said that the page is there.
        await tab.run(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
        await expect.poll(() => shown(tab), WAITS).toEqual(before);
      } finally {
        await driven.close();
      }
    },
  );
