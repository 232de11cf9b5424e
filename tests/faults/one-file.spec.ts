import { expect, test } from '@playwright/test';
import { strFromU8 } from 'fflate';
import type { Tab } from '../support/faults/driven.ts';
import { DrivenSheet } from '../support/faults/driven-sheet.ts';
import { FIREFOX, WEBKIT } from '../support/faults/other-browsers.ts';
import { line } from '../support/faults/typist.ts';
import { LONG } from '../support/long.ts';
import { inside, offered, partsOf, putAt } from '../support/one-file.ts';
import { address, STEERING, TRIAGE } from '../support/words.ts';

const NAME = TRIAGE.fields.name.label;
const SPONSOR = STEERING.fields.sponsor.label;

/** A Firefox that is driven takes all files for one place, unless it is told to be as it is otherwise. */
const AS_READERS_HAVE_IT = { 'remote.prefs.recommended': false };

for (const other of [FIREFOX, WEBKIT])
  test(
    `${other.name}: the one file is opened from a folder, filled in and left, leads from page to page, makes a Word file, and saves itself three generations long`,
    LONG,
    async ({ browserName: _ }, info) => {
      test.skip(other.missing !== undefined, other.missing);
      test.setTimeout(300_000);
      let text = strFromU8(offered());
      const { around } = partsOf(text);
      for (const generation of [1, 2, 3]) {
        // A browser of its own for each: what is in the copy alone comes along.
        const driven = await other.open(AS_READERS_HAVE_IT);
        try {
          const file = putAt(info.outputPath(`${generation}.html`), text);
          const sheet = new DrivenSheet(await driven.tab(), `${file}?`);
          const { tab } = sheet;
          await tab.goto(file);
          if (generation === 1) await leads(tab);
          else await says(tab, 'The plan that this file was saved with is open, and saved in this browser.');
          await sheet.open();
          expect(await sheet.value(NAME)).toBe(generation === 1 ? '' : line(generation - 1));
          await sheet.type(NAME, generation, 1, 10);
          await sheet.saved(line(generation));
          await tab.goto(inside(file, address(STEERING)));
          await expect.poll(() => sheet.isOpen(), { timeout: 30_000 }).toBe(true);
          await sheet.type(SPONSOR, generation, 1, 10);
          await sheet.saved(line(generation));
          await sheet.open();
          expect(await sheet.value(NAME)).toBe(line(generation));

          // As it says of each browser: only in Firefox no other file reads what is saved.
          await tab.goto(
            putAt(info.outputPath(`beside ${generation}.html`), '<!DOCTYPE html><title>Other</title>'),
          );
          const read = await tab.run(() =>
            Object.keys(localStorage).some((key) => key.startsWith('unstall')),
          );
          expect(read).toBe(other !== FIREFOX);

          await tab.goto(inside(file, '/plan/'));
          expect((await made(tab, 'Export Word')).slice(0, 2)).toBe('PK');
          text = await made(tab, 'Save a copy with the plan in it');
          const copy = partsOf(text);
          expect(copy.around === around).toBe(true);
          const plan = JSON.parse(copy.plan);
          expect([plan.program.name, plan.steering.sponsor]).toEqual([line(generation), line(generation)]);
        } finally {
          await driven.close();
        }
      }
    },
  );

/** Follows a link, goes back, and is where it was. */
async function leads(tab: Tab): Promise<void> {
  const title = () => tab.run(() => document.title).catch(() => '');
  const home = await title();
  await tab.run(
    () =>
      void setTimeout(() =>
        [...document.querySelectorAll('a')]
          .find(({ textContent }) => textContent === 'Start triage')
          ?.click(),
      ),
  );
  await expect.poll(title).toContain('Triage before diagnosis');
  await expect.poll(() => tab.run(() => scrollY).catch(() => 0)).toBeGreaterThan(1000);
  await tab.run(() => void setTimeout(() => history.back()));
  await expect.poll(title).toBe(home);
}

async function says(tab: Tab, words: string): Promise<void> {
  const said = () => tab.run(() => document.querySelector('main')?.textContent ?? '').catch(() => '');
  await expect.poll(said, { timeout: 30_000 }).toContain(words);
}

/** What a button hands out, read before the browser has it. */
async function made(tab: Tab, button: string): Promise<string> {
  const press = () =>
    tab.run(async (named) => {
      const pressed = [...document.querySelectorAll('button')].find(
        (one) => one.textContent?.trim() === named,
      );
      if (!pressed) return '';
      const create = URL.createObjectURL;
      const blob = await new Promise<Blob>((resolve) => {
        URL.createObjectURL = (made) => {
          resolve(made as Blob);
          return create.call(URL, made);
        };
        pressed.click();
      });
      URL.createObjectURL = create;
      return blob.text();
    }, button);
  let text = '';
  await expect.poll(async () => (text = await press()), { timeout: 60_000 }).not.toBe('');
  return text;
}
