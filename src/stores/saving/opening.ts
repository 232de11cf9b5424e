import { type Found, newest } from '../../plan/document/newest.ts';
import { blankPlan, isUntouched } from '../../plan/document/schema.ts';
import { allKept, type Kept, readKept } from '../../storage/database.ts';
import {
  forgetOpenHere,
  lastId,
  type Local,
  localIds,
  localText,
  openId,
  readLocal,
  setOpenId,
  watchLocal,
} from '../../storage/local.ts';
import { discardErased, restoreLost } from '../../storage/lost.ts';
import { shrinkLocal } from '../../storage/shrinkLocal.ts';
import { $plan, $saving, awaitsFirst, begin, beginFirst, saver, say } from '../plan/plan.ts';
import { openedAs } from './stand.ts';
import { hearTabs } from './tabs.ts';
import { newId } from '../newId.ts';

let started = false;

/** Takes the stored plan up; called by every island when it mounts, and does its work once. */
export async function openPlan(): Promise<void> {
  if (started) return;
  started = true;
  listen();
  await openProgram(openId() ?? (await anyId()));
}

async function anyId(): Promise<string | undefined> {
  const all = await allKept();
  const kept = new Set(all.map(({ id }) => id));
  const isTyped = (id: string) => !kept.has(id) && localText(id) !== undefined;
  return all.find(({ archived }) => !archived)?.id ?? localIds().find(isTyped);
}

/**
 * Opens a program; where it is gone, another; where there is none, a blank one. What is on the page is saved before,
 * as far as it can be. `wanted` says, once all is read, whether it is to be opened still; `patient`, whether to wait
 * for another tab that seems to be saving it.
 */
export async function openProgram(
  id: string | undefined,
  wanted = () => true,
  patient = true,
): Promise<void> {
  await saver.idle();
  // Whoever asks for none has found none, which may have been a while ago.
  const last = id && lastId();
  const stored = await readStored(id);
  if (stored === 'restored') return openProgram(id ?? (await anyId()), wanted);
  if (stored === 'unloaded') return leaveAlone(id ?? '', { text: '', why: UNLOADED }, true);
  if (!wanted()) return;
  const { here, kept, durable } = stored;
  const found = newest(here.kind === 'text' ? here : undefined, kept);
  switch (found.kind) {
    case 'none':
      return openInstead(id, last, stored);
    case 'unreadable':
      return leaveAlone(id ?? '', found, durable);
    case 'plan':
      if (!patient || !found.aside?.isStray) return openFound(found, stored);
      await new Promise((resolve) => setTimeout(resolve, PATIENCE));
      return openProgram(id, wanted, false);
  }
}

/** How long a tab that is there may take to commit what it has typed, in milliseconds. */
const PATIENCE = 500;

/** What the two places hold of a program. */
type Stored = { durable: boolean; here: Local; kept: Kept | undefined };

/**
 * Reads what is stored, once what was erased is discarded. `restored`: the database had lost it, and all is there
 * again. `unloaded`: what looks after that can't be loaded, so that nothing may be stored.
 */
async function readStored(id: string | undefined): Promise<Stored | 'restored' | 'unloaded'> {
  const here = readLocal(id);
  const there = await readKept(id);
  // Where localStorage is all there is, another tab may have gone on while the database was waited for.
  if (there.kind === 'blocked') return { durable: false, here: readLocal(id), kept: undefined };
  if (there.kept) return { durable: true, here, kept: there.kept };
  try {
    if (await restoreLost()) return 'restored';
    await discardErased();
  } catch {
    return 'unloaded';
  }
  return { durable: true, here: here.kind === 'text' ? readLocal(id) : here, kept: undefined };
}

/** Opens what there is instead of a program that is gone: the one that was used `last`, or any; or a blank one. */
async function openInstead(
  gone: string | undefined,
  last: string | undefined,
  { here, durable }: Stored,
): Promise<void> {
  // Blank is a new one, which the reader has asked for.
  if (gone === '') return begin(blankPlan(newId()), durable);
  const instead = gone && ((last !== gone && last) || (await anyId()));
  if (instead && instead !== gone) return openProgram(instead);
  await beginFirst(durable, last);
  if (here.kind === 'blocked' && !durable) say({ kind: 'unsaved', because: 'blocked' });
  // Another page may have begun one while this one read, or slept.
  if (lastId() !== last) await follow();
}

async function openFound(found: FoundPlan, stored: Stored): Promise<void> {
  const { plan, aside, older, text } = found;
  const unkept = aside || older ? await keepFirst(found) : undefined;
  if (!unkept || !stored.durable) return take(found, stored);
  await leaveAlone(plan.id, { text: aside?.text ?? text, why: unkept }, stored.durable);
}

/** Keeps what has to be kept before it is opened, or says why that can't be. Hardly a page ever needs it. */
function keepFirst(found: FoundPlan): Promise<string | undefined> {
  return import('../history/keeping.ts').then(
    ({ whyUnkept }) => whyUnkept(found),
    () => UNLOADED,
  );
}

const UNLOADED = 'A part of this page could not be loaded. Reload it once you are online.';

type FoundPlan = Extract<Found, { kind: 'plan' }>;

async function take(found: FoundPlan, stored: Stored): Promise<void> {
  const { plan, from, older } = found;
  const { durable, kept } = stored;
  const here = stored.here.kind === 'text' ? stored.here.text : undefined;
  // So that pages that only mention the program know its name, and what was put aside is not found again.
  const isBehind = kept && from === 'kept' && !saysSame(here, kept.text) && here === localText(plan.id);
  if (isBehind) shrinkLocal(plan.id, plan.program.name);
  await begin(plan, durable, openedAs(found, kept, durable, isBehind ? undefined : here));
  setOpenId(plan.id);
  if (durable && (from === 'local' || older)) await saver.changed();
  else say({ kind: durable ? 'saved' : 'kept' });
}

/** Whether two texts differ by no more than the stamp that they begin with. */
function saysSame(here: string | undefined, kept: string): boolean {
  return here?.slice(here.indexOf(',')) === kept.slice(kept.indexOf(','));
}

/** Shows what is stored and can't be opened, and nothing of a program that was open before. */
async function leaveAlone(
  program: string,
  { text, why }: { text: string; why: string },
  durable: boolean,
): Promise<void> {
  await begin(blankPlan(newId()), durable);
  say({ kind: 'unreadable', program, text, why });
}

/** A page without a plan goes over to the one that another tab has begun, brought in or opened. */
async function follow(): Promise<void> {
  const id = openId() ?? (await anyId());
  if (id) await openProgram(id, awaitsFirst);
}

/** How long another tab may take to commit what it wrote to localStorage, in milliseconds. */
const STRAY_AFTER = 1000;

/** Hears of what other tabs do, also after this one was asleep or came back from the back-forward cache. */
function listen(): void {
  const wake = () => void (awaitsFirst() ? follow() : saver.pull());
  hearTabs((word) => {
    if (word.kind === 'erased') forgetOpenHere();
    if (awaitsFirst() || word.kind === 'erased' || word.id === $plan.get().id) wake();
  });
  addEventListener('pageshow', (event) => event.persisted && wake());
  addEventListener('visibilitychange', wake);
  addEventListener('pagehide', () => saver.hurry());
  // The browser asks before it closes a page that holds what is nowhere else.
  addEventListener('beforeunload', (event) => {
    saver.hurry();
    const unsaved = $saving.get().kind === 'unsaved' && !isUntouched($plan.get());
    if (unsaved || saver.exposed) event.preventDefault();
  });
  let claiming: ReturnType<typeof setTimeout>;
  watchLocal((id) => {
    if (awaitsFirst()) return wake();
    if (id !== $plan.get().id) return;
    if (!saver.durable) return wake();
    clearTimeout(claiming);
    claiming = setTimeout(() => void saver.claim(id), STRAY_AFTER);
  });
}
