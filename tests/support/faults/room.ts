import type { Page } from '@playwright/test';

/** Gives the site so many bytes for its databases, or as many as the browser thinks fit. */
export async function giveRoom(page: Page, bytes?: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Storage.overrideQuotaForOrigin', {
    origin: new URL(page.url()).origin,
    ...(bytes === undefined ? {} : { quotaSize: bytes }),
  });
}

/**
 * Fills the databases' room but for a few bytes with one of our own. The room has to have been limited before
 * the first write: a browser remembers for half a minute how much was left.
 */
export async function fillDatabases(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const request = indexedDB.open('ballast', 1);
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      request.onupgradeneeded = () => request.result.createObjectStore('ballast', { autoIncrement: true });
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const fits = (size: number) =>
      new Promise<boolean>((resolve) => {
        const transaction = db.transaction('ballast', 'readwrite');
        // What can be compressed takes no room.
        const noise = new Uint8Array(size);
        for (let at = 0; at < size; at += 65_536) crypto.getRandomValues(noise.subarray(at, at + 65_536));
        transaction.objectStore('ballast').add(noise);
        transaction.oncomplete = () => resolve(true);
        transaction.onabort = () => resolve(false);
      });
    for (let size = 500_000; size >= 1000; ) if (!(await fits(size))) size = Math.floor(size / 2);
    db.close();
  });
}

/** Fills localStorage to the last character. */
export async function fillLocal(page: Page): Promise<void> {
  await page.evaluate(() => {
    let text = '';
    for (let size = 4_000_000; size >= 1; size = Math.floor(size / 2)) {
      try {
        localStorage.setItem('ballast', text + 'x'.repeat(size));
        text += 'x'.repeat(size);
        size *= 2;
      } catch {}
    }
  });
}
