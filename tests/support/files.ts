import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import { blankPlan, type Plan } from '../../src/plan/document/schema.ts';
import { KEPT_AS } from './site.ts';
import { examplePlan, shortPlan, storePlan } from './storage.ts';

/** The worked example, as a program of one’s own. */
export const EXAMPLE = examplePlan();
/** As much of it as a page draws and counts soon. */
export const SHORT = shortPlan();

/** Another program, of which little is known. */
export function named(id: string, name: string): Plan {
  const plan = blankPlan(id);
  return {
    ...plan,
    revision: 1,
    changed: '2026-11-02T09:00:00.000Z',
    program: { ...plan.program, name, stage: 'integration' },
  };
}

/** What two states of a plan have to have in common to say the same. */
export function said(plan: Plan): object {
  return { ...plan, saved: '', shared: [], revision: 0, changed: '' };
}

/** The plan page with a program called as the worked example is, saved. */
export async function openPlan(page: Page, plan = EXAMPLE): Promise<void> {
  await storePlan(page, plan);
  await page.goto('/plan/');
  await expect(page.getByText('Second Look · saved on this device')).toBeVisible();
}

/** The page of all programs, once it lists them and what it does with files is there. */
export async function openPrograms(page: Page): Promise<void> {
  await page.goto('/programs/');
  await expect(page.locator('.programs[data-state=listed]')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'As a file' })).toBeVisible();
}

/** The file that the browser’s choosers hand the page in these tests. */
export const FILE = 'second-look.json';

/**
 * Has the choosers of the browser, which no test can reach, hand out a real file: of the origin’s private file
 * system, whose handles can be written, stored and lost like any other. `allowed` is what the browser says a page
 * may do with it; `writes` whether writing gets through.
 */
export async function stubChoosers(page: Page): Promise<void> {
  await page.addInitScript((name) => {
    const state = { allowed: 'granted', writes: true, asked: 0 };
    const file = async () => (await navigator.storage.getDirectory()).getFileHandle(name, { create: true });
    const create = FileSystemFileHandle.prototype.createWritable;
    Object.assign(FileSystemFileHandle.prototype, {
      queryPermission: async () => state.allowed,
      requestPermission: async () => {
        state.asked += 1;
        state.allowed = 'granted';
        return state.allowed;
      },
      async createWritable(this: FileSystemFileHandle) {
        const writable = await create.call(this);
        if (state.writes) return writable;
        await writable.abort();
        return {
          write: () => Promise.reject(new DOMException('revoked', 'NotAllowedError')),
          abort: () => Promise.resolve(),
        };
      },
    });
    Object.assign(globalThis, {
      stubbed: state,
      showSaveFilePicker: file,
      showOpenFilePicker: async () => [await file()],
    });
  }, FILE);
}

/** Changes what the browser allows from now on. */
export async function browserSays(page: Page, state: { allowed?: string; writes?: boolean }): Promise<void> {
  await page.evaluate(
    (now) => Object.assign((globalThis as unknown as { stubbed: object }).stubbed, now),
    state,
  );
}

/** What the file says; undefined where there is none. */
export function fileText(page: Page): Promise<string | undefined> {
  return page.evaluate(async (name) => {
    try {
      const root = await navigator.storage.getDirectory();
      return await (await (await root.getFileHandle(name)).getFile()).text();
    } catch {
      return undefined;
    }
  }, FILE);
}

/** Writes the file as somebody else does. */
export async function writeFile(page: Page, text: string): Promise<void> {
  await page.evaluate(
    async ([name, said]) => {
      const root = await navigator.storage.getDirectory();
      const handle = await root.getFileHandle(name, { create: true });
      // Another page’s file knows nothing of what is stubbed for this one.
      const writable = await handle.createWritable();
      await writable.write(said);
      await writable.close();
    },
    [FILE, text] as const,
  );
}

/** Removes the file. */
export async function removeFile(page: Page): Promise<void> {
  await page.evaluate(async (name) => (await navigator.storage.getDirectory()).removeEntry(name), FILE);
}

/** What a click hands the reader as a file. */
export async function downloaded(
  page: Page,
  click: () => Promise<void>,
): Promise<{ name: string; text: string }> {
  const download = page.waitForEvent('download');
  await click();
  const file = await download;
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
}

/** Hands a file to the chooser that a button opens. */
export async function choose(page: Page, button: string, text: string): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: button }).click();
  const file = { name: 'chosen.json', mimeType: 'application/json', buffer: Buffer.from(text) };
  await (await chooser).setFiles(file);
}

/** Hands a file of so many bytes to a chooser; made in the page, since none that large can be handed to it. */
export async function chooseLarge(page: Page, chooser: string, bytes: number): Promise<void> {
  await page.getByLabel(chooser, { exact: true }).evaluate((input, size) => {
    const files = new DataTransfer();
    files.items.add(new File([new Uint8Array(size).fill(32)], 'large.json'));
    (input as HTMLInputElement).files = files.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }, bytes);
}

/** Changes what the database keeps of a program beside its text, as time passing would. */
export async function alterKept(page: Page, id: string, fields: object): Promise<void> {
  const found = await page.evaluate(
    ([kept, program, changes]) =>
      new Promise<boolean>((resolve, reject) => {
        const opening = indexedDB.open(kept);
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const transaction = opening.result.transaction('programs', 'readwrite');
          const store = transaction.objectStore('programs');
          const read = store.get(program);
          read.onsuccess = () => {
            if (read.result) store.put({ ...read.result, ...changes });
          };
          transaction.oncomplete = () => {
            opening.result.close();
            resolve(read.result !== undefined);
          };
        };
      }),
    [KEPT_AS, id, fields] as const,
  );
  expect(found).toBe(true);
}
