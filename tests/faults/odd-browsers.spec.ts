import { expect, type Page, test } from '@playwright/test';
import { longUnless } from '../support/long.ts';
import { expectUsableSheet, nameIn, saveLine } from '../support/faults/usable.ts';
import { openedSheet, openSheet } from '../support/sheets.ts';
import { TRIAGE } from '../support/words.ts';

const NAME = 'Harbour Light';

/** Takes things away from a page before its scripts run: they are missing, or throw when they are used. */
type Taken = { missing?: readonly string[]; throwing?: readonly string[] };

/** How a page says that it keeps what is typed: in the database, in localStorage alone, or nowhere. */
type Keeps = 'saved' | 'kept' | 'nothing';

/**
 * What browsers, their settings, policies and windows without a history take away, each by itself and together; and
 * what is left to keep things in.
 */
const ODD: Record<string, Taken & { keeps: Keeps }> = {
  'no channel between tabs': { missing: ['BroadcastChannel'], keeps: 'saved' },
  'a channel between tabs that is refused': { throwing: ['BroadcastChannel'], keeps: 'saved' },
  'no private files': { missing: ['navigator.storage.getDirectory'], keeps: 'saved' },
  'private files that are refused': { throwing: ['navigator.storage.getDirectory'], keeps: 'saved' },
  'private files that can’t be written': {
    missing: ['FileSystemFileHandle.prototype.createWritable'],
    keeps: 'saved',
  },
  'no locks': { missing: ['navigator.locks'], keeps: 'saved' },
  'locks that are refused': { throwing: ['navigator.locks.request'], keeps: 'saved' },
  'no promise to keep things': {
    missing: ['navigator.storage.persist', 'navigator.storage.persisted'],
    keeps: 'saved',
  },
  'no storage manager': { missing: ['navigator.storage'], keeps: 'saved' },
  'no idle time': { missing: ['requestIdleCallback'], keeps: 'saved' },
  'no abort after a time': { missing: ['AbortSignal.timeout'], keeps: 'saved' },
  'no clipboard': { missing: ['navigator.clipboard'], keeps: 'saved' },
  'no sessionStorage': { missing: ['sessionStorage'], keeps: 'saved' },
  'a sessionStorage that is refused': { throwing: ['sessionStorage'], keeps: 'saved' },
  'no localStorage': { missing: ['localStorage'], keeps: 'saved' },
  'a localStorage that is refused': { throwing: ['localStorage'], keeps: 'saved' },
  'neither of the two': { throwing: ['localStorage', 'sessionStorage'], keeps: 'saved' },
  'no database': { missing: ['indexedDB'], keeps: 'kept' },
  'a database that is refused': { throwing: ['indexedDB'], keeps: 'kept' },
  'no database and no channel': { throwing: ['indexedDB', 'BroadcastChannel'], keeps: 'kept' },
  'no database and no sessionStorage': { throwing: ['indexedDB', 'sessionStorage'], keeps: 'kept' },
  'nothing to keep anything in': {
    throwing: ['indexedDB', 'localStorage', 'sessionStorage', 'navigator.storage.getDirectory'],
    keeps: 'nothing',
  },
  'nothing of all this': {
    missing: ['navigator.storage', 'navigator.locks', 'navigator.clipboard', 'requestIdleCallback'],
    throwing: ['indexedDB', 'localStorage', 'sessionStorage', 'BroadcastChannel'],
    keeps: 'nothing',
  },
};

/** What takes everything away at once. */
const QUICK = ['nothing of all this'];

async function takeAway(page: Page, { missing = [], throwing = [] }: Taken): Promise<void> {
  await page.addInitScript(
    ([absent, refused]) => {
      const define = (path: string, descriptor: PropertyDescriptor) => {
        const names = path.split('.');
        const last = names.pop() ?? '';
        const at = names.reduce((from, name) => from[name as keyof typeof from], window as object);
        Object.defineProperty(at, last, { configurable: true, ...descriptor });
      };
      const refuse = () => {
        throw new DOMException('Access is denied for this document.', 'SecurityError');
      };
      for (const path of absent) define(path, { value: undefined });
      // What is called or constructed is refused then; what is looked at, when it is looked at.
      const called = (path: string) => path === 'BroadcastChannel' || path.split('.').length > 2;
      for (const path of refused) {
        define(
          path,
          called(path)
            ? {
                value: function refused() {
                  refuse();
                },
              }
            : { get: refuse },
        );
      }
    },
    [missing, throwing] as const,
  );
}

for (const [odd, { keeps, ...taken }] of Object.entries(ODD)) {
  test(
    `a browser with ${odd}: every page opens, and says of what is typed what is true`,
    longUnless(QUICK.includes(odd)),
    async ({ page }) => {
      await takeAway(page, taken);
      const errors: Error[] = [];
      page.on('pageerror', (error) => errors.push(error));
      page.on('dialog', (dialog) => dialog.accept());
      await openSheet(page, TRIAGE);
      await expectSays(page, keeps);
      if (keeps !== 'nothing') {
        await page.reload();
        await openedSheet(page, TRIAGE);
        await expect(nameIn(page)).toHaveValue(NAME);
      }
      await expectUsableSheet(page);
      await expectHeader(page, taken, keeps);
      await expectOtherPages(page, keeps);
      await expectErasing(page, keeps);
      expect(errors).toEqual([]);
    },
  );
}

async function expectSays(page: Page, keeps: Keeps): Promise<void> {
  if (keeps === 'nothing') {
    const alert = page.getByRole('alert').filter({ hasText: 'keeps nothing' });
    await expect(alert).toBeVisible();
    await nameIn(page).fill(NAME);
    await expect(alert).toBeVisible();
    return;
  }
  await expect(saveLine(page)).toContainText('Nothing saved yet.');
  await nameIn(page).fill(NAME);
  const says = keeps === 'saved' ? 'saved on this device' : 'a crash may lose the last minute';
  await expect(saveLine(page)).toContainText(`${NAME} · `);
  await expect(saveLine(page)).toContainText(says);
}

/** The head of every page knows of the program, or says that it does not: never that there is nothing where there is. */
async function expectHeader(page: Page, { missing = [], throwing = [] }: Taken, keeps: Keeps): Promise<void> {
  await page.goto('/chapters/recognising-the-stall/');
  const looksAt = ['localStorage', 'sessionStorage'];
  const blind = [...missing, ...throwing].some((name) => looksAt.includes(name));
  const header = page.getByRole('banner');
  await expect(header).toContainText(blind ? 'see what is saved' : NAME);
  if (keeps === 'saved') await expect(header).not.toContainText('nothing saved');
}

async function expectOtherPages(page: Page, keeps: Keeps): Promise<void> {
  await page.goto('/plan/');
  const alert = page.getByRole('alert').filter({ hasText: 'keeps nothing' });
  if (keeps === 'nothing') await expect(alert).toBeVisible();
  else await expect(page.getByRole('heading', { name: NAME, level: 1 })).toBeVisible();
  await page.goto('/plan/history/');
  await expect(page.locator('[data-state=listed]')).toBeVisible();
  const kept = page.getByLabel('Keep the plan as it is now');
  if (keeps === 'saved') await expect(kept).toBeEnabled();
  else await expect(page.getByText('no state can be kept here')).toBeVisible();
  await page.goto('/programs/');
  await expect(page.locator('.programs[data-state=listed]')).toBeVisible();
  const listed = page.getByRole('heading', { name: NAME, level: 3 });
  await expect(listed).toHaveCount(keeps === 'nothing' ? 0 : 1);
}

async function expectErasing(page: Page, keeps: Keeps): Promise<void> {
  await page.goto('/plan/');
  await page.getByRole('button', { name: 'Erase everything here' }).click();
  await page.getByRole('button', { name: 'Erase it' }).click();
  if (keeps === 'nothing') {
    // Nobody can see to it that there is nothing where nobody may look.
    await expect(page.getByText('This browser refused to erase it.')).toBeVisible();
    return;
  }
  await expect(page.getByText('Erased.')).toBeVisible();
  await page.reload();
  await expect(page.getByText('Nothing is filled in yet.')).toBeVisible();
}
