import type { Edition } from './edition.ts';
import { BASE, cacheOf, dropCache, editionCaches, ROOM_CACHE } from './names.ts';
import type { Why } from './words.ts';

/** So many files are asked for at a time. */
const AT_ONCE = 6;

/** Bytes that have to stay free for plans, which share the room that a browser gives to a site. */
const ROOM_FOR_PLANS = 16 * 1024 * 1024;

/** Says why an edition is not whole, and at which file that came out. */
export class NotWhole extends Error {
  readonly why: Why;
  readonly file: string;

  constructor(why: Why, file = '') {
    super(`${why} ${file}`);
    this.why = why;
    this.file = file;
  }
}

interface Keeping {
  edition: Edition;
  /** The headers of a file, by its name. */
  headersOf: (name: string) => Record<string, string>;
  /** Aborted when the reader stops it. */
  stop: AbortController;
  /** Hears how many bytes are there. */
  told: (done: number) => void;
}

/**
 * Fetches every file of an edition that is not there yet into its cache, or takes it from another edition that has the
 * same. Nothing goes in whose sum is not the one of this edition. Throws a `NotWhole` where it can't be made whole; what
 * is in by then stays, so that a second try goes on.
 */
export async function keepEdition({ edition, headersOf, stop, told }: Keeping): Promise<void> {
  const rows: Promise<void>[] = [];
  try {
    await expectRoom(edition);
    const cache = await caches.open(cacheOf(edition.id));
    const there = await namesIn(cache);
    const others = await othersThan(edition);
    const waiting = Object.entries(edition.files).filter(([name]) => !there.has(name));
    const missing = waiting.reduce((sum, [, [, bytes]]) => sum + bytes, 0);
    // Nothing is fetched that could not be written down: a browser tries again with every page that is opened.
    await tryRoom(missing + ROOM_FOR_PLANS);
    let done = edition.bytes - missing;
    const next = async (): Promise<void> => {
      for (let entry = waiting.shift(); entry; entry = waiting.shift()) {
        const [name, [sum, bytes]] = entry;
        if (stop.signal.aborted) throw new NotWhole('stopped');
        const body = (await sameOf(others, name, sum)) ?? (await fetched(name, sum, stop.signal));
        await cache.put(BASE + name, new Response(body, { headers: headersOf(name) }));
        done += bytes;
        told(done);
      }
    };
    for (let row = 0; row < AT_ONCE; row++) rows.push(next());
    await Promise.all(rows);
    await tryRoom(ROOM_FOR_PLANS);
  } catch (error) {
    // Nobody waits for what the others still ask for, and nothing of it comes in later.
    stop.abort();
    await Promise.allSettled(rows);
    throw reasonOf(error);
  }
}

/** The files that a cache has, by their paths below the base. */
export async function namesIn(cache: Cache): Promise<ReadonlySet<string>> {
  const requests = await cache.keys();
  return new Set(requests.map(({ url }) => decodeURIComponent(new URL(url).pathname.slice(BASE.length))));
}

/** Throws where the browser itself says that there is not room for all of it and for plans. */
async function expectRoom({ bytes }: Edition): Promise<void> {
  const { quota, usage = 0 } = (await navigator.storage?.estimate?.()) ?? {};
  if (quota !== undefined && quota - usage < bytes + ROOM_FOR_PLANS) throw new NotWhole('noRoom');
}

/** Tries whether there is room for so many bytes, and throws where there is not: Chromium tells every site of gigabytes. */
async function tryRoom(bytes: number): Promise<void> {
  const room = await caches.open(ROOM_CACHE);
  try {
    await room.put(BASE, new Response(new Uint8Array(bytes)));
  } finally {
    await dropCache(ROOM_CACHE);
  }
}

async function othersThan({ id }: Edition): Promise<Cache[]> {
  const names = (await editionCaches()).filter((name) => name !== cacheOf(id));
  return Promise.all(names.map((name) => caches.open(name)));
}

/** The bytes of a file as another edition has them, where they are the same. */
async function sameOf(others: readonly Cache[], name: string, sum: string): Promise<ArrayBuffer | undefined> {
  for (const cache of others) {
    const body = await (await cache.match(BASE + name))?.arrayBuffer();
    if (body && (await sumOf(body)) === sum) return body;
  }
  return undefined;
}

/** The bytes of a file as the server has them. Throws a `NotWhole` unless they are the ones of this edition. */
async function fetched(name: string, sum: string, signal: AbortSignal): Promise<ArrayBuffer> {
  let why: Why = 'other';
  for (const { address, cache } of waysTo(name)) {
    const answer = await answerOf(address, cache, name, signal);
    // Whatever the server says of it: what has the sum is the file, and nothing else is.
    if (answer.body && (await sumOf(answer.body)) === sum) return answer.body;
    why = answer.why;
  }
  throw new NotWhole(why, name);
}

/** Where to ask for a file, and what the browser may have of it from before, which can be at fault itself. */
function waysTo(name: string): { address: string; cache: RequestCache }[] {
  const address = BASE + name.replace(/(^|\/)index\.html$/, '$1');
  const ways: { address: string; cache: RequestCache }[] = [
    { address, cache: 'no-cache' },
    { address, cache: 'reload' },
  ];
  // Some hosts hand that page out only where nothing stands.
  return name === '404.html' ? [...ways, { address: `${BASE}404/`, cache: 'reload' }] : ways;
}

async function answerOf(
  address: string,
  cache: RequestCache,
  name: string,
  signal: AbortSignal,
): Promise<{ body: ArrayBuffer | undefined; why: Why }> {
  try {
    const answer = await fetch(address, { cache, redirect: 'manual', signal });
    if (answer.type === 'opaqueredirect') return { body: undefined, why: 'elsewhere' };
    return { body: await answer.arrayBuffer(), why: answer.ok ? 'other' : 'refused' };
  } catch {
    throw new NotWhole(signal.aborted ? 'stopped' : 'unreachable', name);
  }
}

async function sumOf(body: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', body));
  return btoa(String.fromCharCode(...digest));
}

/** What went wrong and is no `NotWhole` yet the browser said of its own store. On a disk that is full Chromium says no more. */
function reasonOf(error: unknown): NotWhole {
  if (error instanceof NotWhole) return error;
  const full = error instanceof DOMException && error.name === 'QuotaExceededError';
  return new NotWhole(full ? 'noRoom' : 'notWritten');
}
