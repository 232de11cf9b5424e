import type { Page } from '@playwright/test';

/** Everything a page's origin keeps: localStorage, and each value of each store of each database. */
export type Inside = { local: Record<string, string>; databases: Record<string, unknown> };

/** All that is kept in the browser for this site, to be compared before and after what must change nothing. */
export function inside(page: Page): Promise<Inside> {
  return page.evaluate(async () => {
    const wait = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const databases: Record<string, unknown> = {};
    for (const { name = '' } of await indexedDB.databases()) {
      const db = await wait(indexedDB.open(name));
      for (const store of db.objectStoreNames) {
        databases[`${name}/${store}`] = await wait(db.transaction(store).objectStore(store).getAll());
      }
      db.close();
    }
    return { local: Object.fromEntries(Object.entries(localStorage).sort()), databases };
  });
}

/** Where a text is kept: at once and quickly, or safely. */
export type Place = 'local' | 'database';

/**
 * Puts another text in the place of every plan that is kept there, whatever it is kept under. Call it from a page
 * of the site that has no plan open.
 */
export async function overwrite(page: Page, place: Place, text: string): Promise<void> {
  const done = await page.evaluate(place === 'local' ? overwriteLocal : overwriteDatabases, text);
  if (done === 0) throw new Error(`No plan is kept in ${place}, so nothing could be put in its place.`);
}

function overwriteLocal(text: string): number {
  const plans = Object.entries(localStorage).filter(([, value]) => value.includes('"app":"unstall"'));
  for (const [key] of plans) localStorage.setItem(key, text);
  return plans.length;
}

async function overwriteDatabases(text: string): Promise<number> {
  const isPlan = (value: unknown) => typeof value === 'string' && value.includes('"app":"unstall"');
  const wait = <Value>(request: IDBRequest<Value>) =>
    new Promise<Value>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const overwriteIn = async (store: IDBObjectStore) => {
    const plans = ((await wait(store.getAll())) as object[]).flatMap((record) => {
      const field = Object.entries(record).find(([, value]) => isPlan(value))?.[0];
      // The stamp tells other tabs that this is another state.
      return field === undefined ? [] : { ...record, saved: crypto.randomUUID(), [field]: text };
    });
    for (const plan of plans) store.put(plan);
    return plans.length;
  };
  let done = 0;
  for (const { name = '' } of await indexedDB.databases()) {
    const db = await wait(indexedDB.open(name));
    for (const store of db.objectStoreNames) {
      done += await overwriteIn(db.transaction(store, 'readwrite').objectStore(store));
    }
    db.close();
  }
  return done;
}

/** Leaves nothing of what is kept for this site. Call it from a page of the site that has no plan open. */
export async function forget(page: Page): Promise<void> {
  await page.evaluate(async () => {
    localStorage.clear();
    sessionStorage.clear();
    for (const { name = '' } of await indexedDB.databases()) {
      await new Promise((resolve) => {
        indexedDB.deleteDatabase(name).onsuccess = resolve;
      });
    }
    const files = await navigator.storage.getDirectory();
    for await (const name of files.keys()) await files.removeEntry(name, { recursive: true });
  });
}
