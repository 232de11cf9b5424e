import { vi } from 'vitest';
import type { Aside, Kept, Snapshot } from './database.ts';
import { loadDisk } from './disk.fixture.ts';
import type { FakeBrowser } from './fake-browser.fixture.ts';

/** A page of its own that keeps the mirror, as one does a while after it was opened. */
export async function open() {
  vi.resetModules();
  const page = {
    ...(await loadDisk()),
    ...(await import('./erasing.ts')),
    ...(await import('./lost.ts')),
    ...(await import('./mirror.ts')),
  };
  await page.keepMirror();
  return page;
}
export type Page = Awaited<ReturnType<typeof open>>;

export const kept = (id: string, text = '{}'): Kept => ({
  ...{ id, text, saved: `stamp of ${text}` },
  ...{ copied: '', copiedRevision: 0, archived: false },
});
export const snapshot = (id: string): Snapshot => ({
  ...{ id, program: 'p', taken: '2026-11-20T09:00:00Z', text: '{}' },
  why: { kind: 'named', name: id },
});
export const aside = (id: string): Aside => ({
  ...{ id, program: 'p', when: '2026-11-20T09:00:00Z' },
  what: { kind: 'overruled', path: ['program', 'name'], value: id },
});
export const commit = (page: Page, program: Kept, ...asides: Aside[]) =>
  page.commit(program.id, () => ({ kept: program, asides }));

/** What the private files say, by folder and name. */
export async function files(browser: FakeBrowser): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  const look = async (folder: FileSystemDirectoryHandle, path: string) => {
    for await (const [name, handle] of folder.entries()) {
      if (handle instanceof Object && 'getFile' in handle) {
        found[path + name] = await (await (handle as FileSystemFileHandle).getFile()).text();
      } else await look(handle as FileSystemDirectoryHandle, `${path}${name}/`);
    }
  };
  await look(await browser.files.getDirectory(), '');
  return found;
}
