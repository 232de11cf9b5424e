import { expect } from '@playwright/test';
import { DrivenSheet } from '../support/faults/driven-sheet.ts';
import { FIREFOX, WEBKIT } from '../support/faults/other-browsers.ts';
import { keepIn } from '../support/faults/real/keepIn.ts';
import { line } from '../support/faults/typist.ts';
import { test } from '../support/kept-site.ts';
import { LONG } from '../support/long.ts';
import { TRIAGE } from '../support/words.ts';

for (const other of [FIREFOX, WEBKIT]) {
  test(
    `${other.name}: the site is kept, and a worksheet is opened, filled in and saved with nobody at its address`,
    LONG,
    async ({ host }) => {
      test.skip(other.missing !== undefined, other.missing);
      const driven = await other.open();
      try {
        const tab = await driven.tab();
        await keepIn(tab, host.url);
        await host.down();
        await tab.goto(`${host.at('/glossary/')}?from=mail#gate`);
        expect(await tab.run(() => document.querySelector('h1')?.textContent)).toBe('Glossary');
        const sheet = new DrivenSheet(tab, host.url.slice(0, -1));
        await sheet.open();
        await sheet.type(TRIAGE.fields.name.label, 1, 10, 10);
        await sheet.saved(line(10));
        await sheet.open();
        await expect.poll(() => sheet.value(TRIAGE.fields.name.label), { timeout: 30_000 }).toBe(line(10));
      } finally {
        await driven.close();
      }
    },
  );
}
