/**
 * The worker that keeps this site on a device, once a reader has asked for it at /offline/. An edition, which is a build,
 * is kept whole or not at all: a worker is installed once every file of its edition is there, each with its sum. It waits
 * until no page of the edition before is open, or until the reader takes it over. The pages of an edition get its files
 * and no others; those that stay open when another takes over still get their late parts.
 *
 * Workbox would keep files as well. It asks for them all or for none, tells no progress, cannot be stopped, keeps what a
 * redirect led to, and lets go of the edition before while its pages are open.
 */
import { type Edition, foundAt, isSameEverywhere } from './edition.ts';
import { newerIsHere, newerIsNotWhole, NOT_KEPT } from './en.ts';
import { keepEdition, namesIn, NotWhole } from './keep.ts';
import { BASE, cacheOf, CHANNEL, dropCache, editionCaches } from './names.ts';
import { noteOutcome, outcome } from './outcome.ts';
import type { Asked, Holding, Outcome, Told } from './words.ts';

declare const self: ServiceWorkerGlobalScope;

/** Written in by the build (scripts/edition.ts). */
declare const EDITION: Edition;
declare const HEADERS: Record<string, string>;
declare const TYPES: Record<string, string>;

const OWN = cacheOf(EDITION.id);

/** What is being fetched, while it is. */
let fetching: AbortController | undefined;

self.addEventListener('install', (event) => {
  event.waitUntil(
    keep().catch(async (error) => {
      // What was kept of it makes room again.
      if (error instanceof NotWhole && ['noRoom', 'notWritten'].includes(error.why)) await dropCache(OWN);
      throw error;
    }),
  );
});

self.addEventListener('activate', (event) => {
  event.waitUntil(Promise.all([self.clients.claim(), letGo()]));
});

self.addEventListener('message', (event) => {
  switch (event.data as Asked) {
    case 'whatIsKept':
      event.waitUntil(holding().then((what) => event.ports[0]?.postMessage(what)));
      break;
    case 'stop':
      fetching?.abort();
      break;
    case 'mend':
      event.waitUntil(keep().catch(() => {}));
      break;
    case 'takeOver':
      event.waitUntil(self.skipWaiting());
      break;
  }
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname, search } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin || !pathname.startsWith(BASE)) return;
  const path = pathname.slice(BASE.length);
  const found = foundAt(EDITION, path);
  if (found?.kind === 'folder') event.respondWith(Response.redirect(`${pathname}/${search}`, 308));
  else if (found) event.respondWith(kept(found.name, request));
  else if (isSameEverywhere(path)) event.respondWith(ofAnother(request));
  else if (request.mode === 'navigate') event.respondWith(fetch(request).catch(() => notHere(path)));
  if (request.mode === 'navigate') event.waitUntil(letGo(event.resultingClientId));
});

/** Fetches what is missing of this edition, tells pages how far it is, and notes how it ended. */
async function keep(): Promise<void> {
  fetching?.abort();
  const stop = new AbortController();
  fetching = stop;
  const channel = new BroadcastChannel(CHANNEL);
  const tell = (told: Told) => channel.postMessage(told);
  const end = async (ended: Outcome) => {
    await noteOutcome(ended);
    tell(ended);
  };
  const { id: edition, bytes: of } = EDITION;
  try {
    await keepEdition({
      edition: EDITION,
      headersOf,
      stop,
      told: (done) => tell({ kind: 'fetching', done, of }),
    });
    await end({ kind: 'kept', edition });
  } catch (error) {
    const { why, file } = error instanceof NotWhole ? error : new NotWhole('notWritten');
    await end({ kind: 'failed', edition, why, file });
    throw error;
  } finally {
    if (fetching === stop) fetching = undefined;
    channel.close();
  }
}

async function holding(): Promise<Holding> {
  const { id: edition, bytes, files } = EDITION;
  const names = Object.keys(files);
  const there = (await caches.has(OWN)) ? await namesIn(await caches.open(OWN)) : new Set();
  return {
    edition,
    bytes,
    files: names.length,
    missing: names.filter((name) => !there.has(name)).length,
    fetching: fetching !== undefined,
  };
}

/** As a careful server would send it, whatever the one it came from says: that may change, and this is kept. */
function headersOf(name: string): Record<string, string> {
  const type = TYPES[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
  return { ...HEADERS, 'Content-Type': type };
}

/** A file of this edition. What a browser has cleared by itself is asked of the network. */
async function kept(name: string, request: Request): Promise<Response> {
  const answer = await caches.match(BASE + name, { cacheName: OWN });
  if (!answer) return fetch(request);
  return request.mode === 'navigate' ? withNotice(answer) : answer;
}

/** A late part of a page that was opened before this edition took over. */
async function ofAnother(request: Request): Promise<Response> {
  for (const cacheName of await editionCaches()) {
    const answer = await caches.match(request, { cacheName, ignoreSearch: true });
    if (answer) return answer;
  }
  return fetch(request);
}

/** The page with a line in it that there is another edition, where there is. */
async function withNotice(answer: Response): Promise<Response> {
  const notice = await noticeOf(`${BASE}offline/`);
  if (notice === '') return answer;
  const html = await answer.text();
  return new Response(html.replace(/<main\b[^>]*>/, `$&${notice}`), { headers: answer.headers });
}

async function noticeOf(offline: string): Promise<string> {
  if (self.registration.waiting) return newerIsHere(offline);
  const ended = await outcome();
  const other = ended?.kind === 'failed' && ended.edition !== EDITION.id && !self.registration.installing;
  return other ? newerIsNotWhole(offline) : '';
}

/** What is shown at an address that nothing is kept of, while nothing answers. */
async function notHere(path: string): Promise<Response> {
  if (/\.\w+$/.test(path)) return new Response(NOT_KEPT, { status: 504, headers: headersOf('not-kept.txt') });
  const page = await caches.match(`${BASE}404.html`, { cacheName: OWN });
  return page ? new Response(page.body, { status: 404, headers: page.headers }) : Response.error();
}

/**
 * Lets go of the editions before this one, once no page can be of one: when none is open but the one that is being
 * opened. Of one that comes after, nothing is touched.
 */
async function letGo(opening?: string): Promise<void> {
  if (self.registration.installing || self.registration.waiting) return;
  const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  if (pages.some(({ id }) => id !== opening)) return;
  const names = await editionCaches();
  await Promise.all(names.slice(0, Math.max(0, names.indexOf(OWN))).map(dropCache));
}
