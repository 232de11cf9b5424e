import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { readPlan } from '../../src/plan/document/read.ts';
import { blankPlan, type Plan } from '../../src/plan/document/schema.ts';
import { KEPT_AS } from './site.ts';

export const OPEN_KEY = `${KEPT_AS}/open`;

export function planKey(id: string): string {
  return `${KEPT_AS}/plan/${id}`;
}

/** The worked example, as a plan of one's own: read as any file is, with every field it leaves at its usual. */
export function examplePlan(): Plan {
  return planIn('../../content/examples/second-look.json');
}

/** A second plan with every worksheet filled in, an insurer’s, which is no part of the site. */
export function clearLetterPlan(): Plan {
  return planIn('../../src/plan/documents/fixtures/clear-letter.json');
}

function planIn(path: string): Plan {
  const file = new URL(path, import.meta.url);
  const read = readPlan(readFileSync(file, 'utf8'));
  if (read.kind === 'refused') throw new Error(read.why);
  return read.plan;
}

/**
 * The example without the worksheets that are long or from which something is counted: where what is kept of a program
 * matters and not what its documents say, the plan's page is drawn in a third of the time.
 */
export function shortPlan(): Plan {
  const { program, triage, steering, lead, milestone, sponsor, ...rest } = examplePlan();
  return { ...rest, ...blankSheets(rest.id), program, triage, steering, lead, milestone, sponsor };
}

function blankSheets(id: string) {
  const { gate, scope, benefits, governance, handover, recovery, stalled } = blankPlan(id);
  return { gate, scope, benefits, governance, handover, recovery, stalled };
}

/** Puts text where the open plan is kept, from an address of the site that is no page. */
export async function storeText(page: Page, id: string, text: string): Promise<void> {
  await page.goto('/favicon.svg');
  await page.evaluate(
    ([openKey, key, openId, value]) => {
      localStorage.setItem(key, value);
      localStorage.setItem(openKey, openId);
    },
    [OPEN_KEY, planKey(id), id, text] as const,
  );
}

export async function storePlan(page: Page, plan: Plan): Promise<void> {
  await storeText(page, plan.id, JSON.stringify(plan));
}

/** Everything this site keeps in the browser, by key. */
export async function ourStorage(page: Page): Promise<Record<string, string>> {
  const all = await page.evaluate(() => Object.entries(localStorage));
  return Object.fromEntries(all.filter(([key]) => key.startsWith(KEPT_AS)));
}

/** The second copy of the database: the paths of its private files. */
export function privateFiles(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const paths = async (folder: FileSystemDirectoryHandle, before: string): Promise<string[]> => {
      const found: string[] = [];
      for await (const [name, handle] of folder.entries()) {
        const path = before + name;
        if (handle instanceof FileSystemDirectoryHandle) found.push(...(await paths(handle, `${path}/`)));
        else found.push(path);
      }
      return found;
    };
    return paths(await navigator.storage.getDirectory(), '');
  });
}

/** The open plan as it is stored, without the stamp that every commit renews. */
export async function storedPlan(page: Page): Promise<Plan> {
  const kept = await ourStorage(page);
  const id = kept[OPEN_KEY] ?? '';
  // Of a program that nobody has typed into here, localStorage may have no more than the name.
  const text = kept[planKey(id)] ?? (await textInDatabase(page, id));
  const plan = JSON.parse(text ?? 'null');
  return plan && { ...plan, saved: '' };
}

/** What the database holds of a program, if there is one: none is made by looking. */
function textInDatabase(page: Page, id: string): Promise<string | undefined> {
  return page.evaluate(
    async ([kept, program]) => {
      if (!(await indexedDB.databases()).some(({ name }) => name === kept)) return undefined;
      const request = indexedDB.open(kept);
      const db = await new Promise<IDBDatabase>((resolve) => {
        request.onsuccess = () => resolve(request.result);
      });
      const read = db.transaction('programs').objectStore('programs').get(program);
      const text = await new Promise<string | undefined>((resolve) => {
        read.onsuccess = () => resolve(read.result?.text);
      });
      db.close();
      return text;
    },
    [KEPT_AS, id] as const,
  );
}

/** Puts records into the site's database, which a page that opens a plan has made before. */
export async function put(page: Page, store: string, records: readonly { id: string }[]): Promise<void> {
  await page.evaluate(
    async ([kept, name, values]) => {
      const request = indexedDB.open(kept);
      const db = await new Promise<IDBDatabase>((resolve) => {
        request.onsuccess = () => resolve(request.result);
      });
      const transaction = db.transaction(name, 'readwrite');
      for (const value of values) transaction.objectStore(name).put(value);
      await new Promise((resolve) => {
        transaction.oncomplete = resolve;
      });
      db.close();
    },
    [KEPT_AS, store, records] as const,
  );
}

/** How many records a store of the site's database holds. */
export async function count(page: Page, store: string): Promise<number> {
  return page.evaluate(
    async ([kept, name]) => {
      const request = indexedDB.open(kept);
      const db = await new Promise<IDBDatabase>((resolve) => {
        request.onsuccess = () => resolve(request.result);
      });
      const counted = db.transaction(name).objectStore(name).count();
      const number = await new Promise<number>((resolve) => {
        counted.onsuccess = () => resolve(counted.result);
      });
      db.close();
      return number;
    },
    [KEPT_AS, store] as const,
  );
}
