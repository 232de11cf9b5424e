import { expect, test } from '@playwright/test';
import { BASE } from '../../scripts/base.ts';
import type { Tab } from '../support/faults/driven.ts';
import { DrivenSheet } from '../support/faults/driven-sheet.ts';
import { FIREFOX, WEBKIT } from '../support/faults/other-browsers.ts';
import { line } from '../support/faults/typist.ts';
import { LONG } from '../support/long.ts';
import { TRIAGE } from '../support/words.ts';

const WAITS = { timeout: 30_000 };

/** What stands first under a heading of what was found. */
const first = (tab: Tab, heading: string) =>
  tab
    .run((named) => {
      const parts = [...document.querySelectorAll('.found section')];
      const part = parts.find((one) => one.querySelector('h2')?.textContent?.startsWith(named));
      // What is out of sight shows no words yet.
      part?.querySelector('a')?.scrollIntoView();
      const marks = [...(part?.querySelectorAll('li:first-child mark') ?? [])].map((one) => one.textContent);
      return { title: part?.querySelector('a')?.textContent ?? '', marks };
    }, heading)
    .catch(() => ({ title: '', marks: [] }));
const asked = (tab: Tab) =>
  tab.run(() => document.querySelector<HTMLInputElement>('#asked')?.value ?? '').catch(() => '');
const path = (tab: Tab) => tab.run(() => location.pathname + location.hash).catch(() => '');

/** Types into the box as a reader does, or presses a key where the focus is. */
function type(tab: Tab, text: string): Promise<void> {
  return tab.run((typed) => {
    const box = document.querySelector<HTMLInputElement>('#asked');
    if (!box) throw new Error('There is no box.');
    box.value = typed;
    box.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText' }));
  }, text);
}

function press(tab: Tab, key: string): Promise<void> {
  return tab.run((pressed) => {
    const init = { key: pressed, bubbles: true, cancelable: true };
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', init));
  }, key);
}

for (const other of [FIREFOX, WEBKIT])
  test(
    `${other.name}: the search is opened by its key, finds what was mistyped in the book and what stands in the plan, and is there again on the way back`,
    LONG,
    async ({ baseURL }) => {
      test.skip(other.missing !== undefined, other.missing);
      test.setTimeout(300_000);
      const driven = await other.open();
      try {
        const tab = await driven.tab();
        const sheet = new DrivenSheet(tab, baseURL ?? '');
        await sheet.open();
        await sheet.type(TRIAGE.fields.name.label, 1, 10, 10);
        await sheet.saved(line(10));

        await sheet.goto(`${BASE}glossary/`);
        await expect(async () => {
          await press(tab, '/');
          await expect.poll(() => path(tab), { timeout: 1000 }).toBe(`${BASE}search/`);
        }).toPass(WAITS);
        await expect
          .poll(() => tab.run(() => document.activeElement?.id).catch(() => ''), WAITS)
          .toBe('asked');
        await type(tab, 'validaton');
        await expect
          .poll(() => first(tab, 'In the book'), WAITS)
          .toEqual({ title: 'Validation', marks: expect.arrayContaining(['Validation']) });
        await type(tab, line(10));
        await expect.poll(async () => (await first(tab, 'In your plan')).marks, WAITS).toContain(line(10));

        await type(tab, 'who signs off');
        await expect
          .poll(async () => (await first(tab, 'In the book')).title, WAITS)
          .toContain('Who decides');
        await press(tab, 'ArrowDown');
        expect(await tab.run(() => document.activeElement?.tagName)).toBe('A');
        await tab.run(() => void setTimeout(() => (document.activeElement as HTMLElement).click()));
        await expect.poll(() => path(tab), WAITS).toContain('#who-decides');
        await expect.poll(() => tab.run(() => scrollY).catch(() => 0), WAITS).toBeGreaterThan(100);
        await tab.run(() => void setTimeout(() => history.back()));
        await expect.poll(() => asked(tab), WAITS).toBe('who signs off');

        await tab.goto('about:blank');
        await sheet.goto(`${BASE}search/#q=SS1%2F23`);
        await expect.poll(async () => (await first(tab, 'In the book')).title, WAITS).toContain('SS1/23');
        await tab.run(() => void location.assign('#q=quorum'));
        await expect.poll(async () => (await first(tab, 'In the book')).title, WAITS).toBe('Quorum');
        await tab.run(() => void setTimeout(() => history.back()));
        await expect.poll(() => asked(tab), WAITS).toBe('SS1/23');
      } finally {
        await driven.close();
      }
    },
  );
