import { atom } from 'nanostores';
import {
  ask,
  begin,
  type Found,
  look,
  lookForNewer,
  onChange,
  remove,
  takeOver,
} from '../../storage/offline/registration.ts';
import type { Holding, Outcome, Told, Why } from '../../storage/offline/words.ts';

/** Why something could not be fetched, and which file of the site it was, where it was one. */
export interface Trouble {
  why: Exclude<Why, 'stopped'>;
  file: string;
}

/** How keeping the site on this device stands. */
export type Offline =
  | { kind: 'looking' }
  | { kind: 'impossible'; why: 'plainHttp' | 'missing' | 'refused' }
  /** Nothing is kept, or the beginning of it. */
  | { kind: 'none'; begun: boolean; trouble: Trouble | undefined }
  /** An edition is being fetched; `done` of so many bytes are there, as far as that was told. */
  | { kind: 'fetching'; newer: boolean; done: number; of: number | undefined }
  | { kind: 'kept'; holding: Holding | undefined; newer: 'none' | 'waiting'; trouble: Trouble | undefined };

/** What came of the reader's last act, where what stands does not say it. */
export type Came = 'removed' | 'nothingNewer' | 'noAnswer' | undefined;

export const $offline = atom<Offline>({ kind: 'looking' });
export const $came = atom<Came>(undefined);

let found: Found | undefined;
let progress: Extract<Told, { kind: 'fetching' }> | undefined;
/** How it ended, as it was told: where there is no room, it is noted nowhere. */
let ended: Outcome | undefined;
/** So many milliseconds without a word are a silence. */
const SILENT = 10_000;
let silence: ReturnType<typeof setTimeout> | undefined;
/** What went wrong before there was a worker that could note it. */
let refused: Trouble | undefined;

/** Looks how it stands, and goes on looking while the page is open. */
export async function openOffline(): Promise<void> {
  await refresh();
  if (found?.kind === 'looked') await onChange(changed);
}

function changed(told?: Told): void {
  if (told) progress = told.kind === 'fetching' ? told : undefined;
  if (told && told.kind !== 'fetching') ended = told;
  // How far it is is told by itself; for all else, what the browser has is looked at.
  if (told?.kind === 'fetching' && found?.kind === 'looked') $offline.set(standing(found));
  else void refresh();
  waitForMore();
}

/** Looks again after a silence: a browser may end a worker at any time, and nobody tells of what it was fetching. */
function waitForMore(): void {
  clearTimeout(silence);
  if (progress) silence = setTimeout(refresh, SILENT);
}

async function refresh(): Promise<void> {
  found = await look();
  const goesOn = found.kind === 'looked' && (found.installing || found.holding?.fetching);
  if (!goesOn) progress = undefined;
  $offline.set(standing(found));
  waitForMore();
}

function standing(seen: Found): Offline {
  if (seen.kind === 'impossible') return seen;
  const { begun, active, installing, waiting, holding } = seen;
  if (installing || (active && progress))
    return { kind: 'fetching', newer: active !== undefined, done: progress?.done ?? 0, of: progress?.of };
  const trouble = refused ?? troubleOf(ended ?? seen.ended, holding);
  if (!active) return { kind: 'none', begun, trouble };
  return { kind: 'kept', holding, newer: waiting ? 'waiting' : 'none', trouble };
}

function troubleOf(last: Outcome | undefined, holding: Holding | undefined): Trouble | undefined {
  if (last?.kind !== 'failed' || last.why === 'stopped') return undefined;
  // What came to nothing and was of the edition that is kept now is over.
  if (holding?.missing === 0 && last.edition === holding.edition) return undefined;
  return { why: last.why, file: last.file };
}

/** What came of the act before this one is over. */
function begins(): void {
  $came.set(undefined);
  ended = undefined;
  refused = undefined;
}

/** Begins to keep the site, or goes on where that was stopped. */
export async function keepSite(): Promise<void> {
  begins();
  const came = await begin(changed);
  refused = came === 'begun' ? undefined : { why: came, file: 'sw.js' };
  await refresh();
}

/** Stops fetching. What is there by then stays, until it is removed or gone on with. */
export function stopFetching(): void {
  if (found?.kind === 'looked') ask(found.installing ?? found.active, 'stop');
}

/** Fetches what is missing of the edition that is kept. */
export function mend(): void {
  begins();
  if (found?.kind === 'looked') ask(found.active, 'mend');
}

/** Asks whether there is a newer edition. */
export async function lookAgain(): Promise<void> {
  begins();
  const came = await lookForNewer();
  await refresh();
  if (came !== 'found') $came.set(came === 'none' ? 'nothingNewer' : 'noAnswer');
}

/** Has the newer edition take over, and calls back once a page that is opened is of it. */
export function takeNewer(taken: () => void): void {
  if (found?.kind === 'looked' && found.waiting) takeOver(found.waiting, taken);
}

/** Removes all that is kept of the site. Nothing of any plan is touched. */
export async function removeSite(): Promise<void> {
  await remove();
  begins();
  progress = undefined;
  await refresh();
  $came.set('removed');
}
