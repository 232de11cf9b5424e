import { BASE, CHANNEL, dropCache, editionCaches, OUTCOME_CACHE, ROOM_CACHE, WORKER } from './names.ts';
import { noteOutcome, outcome } from './outcome.ts';
import type { Asked, Holding, Outcome, Told } from './words.ts';

/** How a page stands to the worker that keeps the site, and what the browser has of it. */
export type Found =
  /** The browser gives no page of this address a worker: over plain http, where it has none, or where it was told not to. */
  | { kind: 'impossible'; why: 'plainHttp' | 'missing' | 'refused' }
  | {
      kind: 'looked';
      /** Whether any file is kept, be it of an edition that is not whole. */
      begun: boolean;
      ended: Outcome | undefined;
      /** The worker whose edition pages are handed, one that is being fetched, and one that waits to take over. */
      active: ServiceWorker | undefined;
      installing: ServiceWorker | undefined;
      waiting: ServiceWorker | undefined;
      /** What the first of these has. */
      holding: Holding | undefined;
    };

/** A worker that does not answer in this time, in milliseconds, is taken for one that has nothing to say. */
const PATIENCE = 10_000;

/** Looks what is kept. Asks the network for nothing. */
export async function look(): Promise<Found> {
  if (!isSecureContext) return { kind: 'impossible', why: 'plainHttp' };
  if (!('serviceWorker' in navigator)) return { kind: 'impossible', why: 'missing' };
  try {
    const registration = await ourRegistration();
    const active = registration?.active ?? undefined;
    return {
      kind: 'looked',
      begun: (await editionCaches()).length > 0,
      ended: await outcome(),
      active,
      installing: registration?.installing ?? undefined,
      waiting: registration?.waiting ?? undefined,
      holding: active && (await holdingOf(active)),
    };
  } catch {
    // A private window, or a setting that lets no site keep anything.
    return { kind: 'impossible', why: 'refused' };
  }
}

/** Calls back when anything of it may have changed: what the worker tells, or nothing where it is only another state. */
export async function onChange(changed: (told?: Told) => void): Promise<void> {
  new BroadcastChannel(CHANNEL).onmessage = ({ data }: MessageEvent<Told>) => changed(data);
  const registration = await ourRegistration();
  if (registration) watch(registration, changed);
}

const watched = new WeakSet<ServiceWorkerRegistration>();

function watch(registration: ServiceWorkerRegistration, changed: () => void): void {
  if (watched.has(registration)) return;
  watched.add(registration);
  const follow = (worker: ServiceWorker | null) => worker?.addEventListener('statechange', () => changed());
  for (const worker of [registration.installing, registration.waiting, registration.active]) follow(worker);
  registration.addEventListener('updatefound', () => {
    follow(registration.installing);
    changed();
  });
}

/**
 * Has the browser take the worker, which fetches its edition. `elsewhere`: what came in its place is no worker, as a page to
 * sign in on; `unreachable`: nothing came.
 */
export async function begin(changed: () => void): Promise<'begun' | 'elsewhere' | 'unreachable'> {
  try {
    const registration = await navigator.serviceWorker.register(trusted(), {
      scope: BASE,
      updateViaCache: 'none',
    });
    watch(registration, changed);
    // One that was removed and is not gone yet comes back as it was: without its files.
    if (!registration.installing) ask(registration.active, 'mend');
    return 'begun';
  } catch (error) {
    return error instanceof DOMException && error.name === 'SecurityError' ? 'elsewhere' : 'unreachable';
  }
}

/** Asks the server whether there is another edition. `none`: there is not; `found`: it is being fetched now. */
export async function lookForNewer(): Promise<'none' | 'found' | 'unreachable'> {
  const registration = await ourRegistration();
  try {
    await registration?.update();
  } catch {
    return 'unreachable';
  }
  if (registration?.installing || registration?.waiting) return 'found';
  // Whatever could not be fetched is no longer what the server has.
  const ended = await outcome();
  const { edition } = (registration?.active && (await holdingOf(registration.active))) || {};
  if (ended?.kind === 'failed' && edition) await noteOutcome({ kind: 'kept', edition });
  return 'none';
}

/** Asks a worker for something. */
export function ask(worker: ServiceWorker | null | undefined, asked: Asked): void {
  worker?.postMessage(asked);
}

/** Has another edition take over, and calls back once pages are handed its files. */
export function takeOver(waiting: ServiceWorker, taken: () => void): void {
  waiting.addEventListener('statechange', () => waiting.state === 'activated' && taken());
  ask(waiting, 'takeOver');
}

/** Removes every file that is kept, and the worker. Pages that are open go on as from the network. */
export async function remove(): Promise<void> {
  const registration = await ourRegistration();
  if (registration?.installing) await stopped(registration.installing);
  await registration?.unregister();
  const names = [...(await editionCaches()), OUTCOME_CACHE, ROOM_CACHE];
  await Promise.all(names.map(dropCache));
}

/** Stops what a worker fetches, and waits until it has said so: it would leave its note behind. */
function stopped(installing: ServiceWorker): Promise<void> {
  return new Promise((resolve) => {
    installing.addEventListener('statechange', () => resolve(), { once: true });
    ask(installing, 'stop');
  });
}

/** The registration of this copy of the site. Another that stands above it on the same host has its own. */
async function ourRegistration(): Promise<ServiceWorkerRegistration | undefined> {
  const registration = await navigator.serviceWorker.getRegistration(BASE);
  return registration?.scope === new URL(BASE, location.href).href ? registration : undefined;
}

function holdingOf(worker: ServiceWorker): Promise<Holding | undefined> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    const patience = setTimeout(resolve, PATIENCE, undefined);
    port1.onmessage = ({ data }: MessageEvent<Holding>) => {
      clearTimeout(patience);
      port1.close();
      resolve(data);
    };
    worker.postMessage('whatIsKept' satisfies Asked, [port2]);
  });
}

let policy: ReturnType<TrustedTypePolicies['createPolicy']> | undefined;

/** The address of the worker, as Trusted Types want it. The one policy, of the one page that may have one, says nothing else. */
function trusted(): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypePolicies };
  policy ??= trustedTypes?.createPolicy('offline', { createScriptURL: () => WORKER });
  return policy?.createScriptURL('') ?? WORKER;
}

/** What is asked of Trusted Types, which the compiler’s library lacks; it takes what a policy makes of an address for a text. */
interface TrustedTypePolicies {
  createPolicy: (
    name: string,
    rules: { createScriptURL: () => string },
  ) => { createScriptURL: (address: string) => string };
}
