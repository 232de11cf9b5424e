/*
 * IndexedDB's requests as promises. A library for this would weigh more than all else that storage loads
 * before a worksheet can be typed into.
 */

/** What a request answers. */
export function answer<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** Resolves once a transaction is complete: with `durability: 'strict'`, once it has reached the disk. */
export function complete(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
}

/** Rejects when a promise has not answered after so many milliseconds. */
export function inTime<Value>(promise: Promise<Value>, most: number): Promise<Value> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new DOMException('', 'TimeoutError')), most);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
