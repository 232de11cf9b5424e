import { atom } from 'nanostores';
import { type Found, newest, readCopy } from '../plan/newest.ts';
import { blankPlan, isUntouched, type Plan, VERSION } from '../plan/schema.ts';
import {
  type Aside,
  allKept,
  eraseDatabase,
  type Kept,
  keep,
  readKept,
  removeKept,
  type SnapshotReason,
} from '../storage/database.ts';
import {
  eraseLocal,
  localIds,
  localText,
  openId,
  readLocal,
  removeLocal,
  setOpenId,
  watchLocal,
  writeLocal,
} from '../storage/local.ts';
import { Saver } from './saver.ts';
import type { Saving } from './saving.ts';

/** What server markup and the first render show: it has to be the same plan in both. */
const BLANK = blankPlan('blank');

export const $plan = atom<Plan>(BLANK);
export const $saving = atom<Saving>({ kind: 'opening' });

/** What other pages of this site hear from this one. */
export type Word = { kind: 'committed'; id: string } | { kind: 'erased' };
let channel: BroadcastChannel | undefined;

/** What was typed in another tab at the same place as here, and gave way: kept, and offered. */
export const $overruled = atom<readonly Aside[]>([]);

/** Whether fields may be filled in; it changes far more rarely than how saving stands. */
export type Access = 'opening' | 'unreadable' | 'open';
export const $access = atom<Access>('opening');

function say(saving: Saving): void {
  $saving.set(saving);
  const { kind } = saving;
  $access.set(kind === 'opening' || kind === 'unreadable' ? kind : 'open');
}

const saver = new Saver({
  plan: () => $plan.get(),
  merged: (plan) => $plan.set(plan),
  said: (saving) => {
    if ($saving.get().kind !== saving.kind || saving.kind === 'unsaved') say(saving);
    if (saving.kind === 'saved') askToPersist();
  },
  tell: (id) => channel?.postMessage({ kind: 'committed', id } satisfies Word),
  overruled: (asides) => {
    if (asides.length > 0) $overruled.set([...$overruled.get(), ...asides]);
  },
  newId: () => crypto.randomUUID(),
  now: () => new Date().toISOString(),
});

let started = false;

/** Takes the stored plan up; called by every island when it mounts, and does its work once. */
export async function openPlan(): Promise<void> {
  if (started) return;
  started = true;
  listen();
  await openProgram(openId() ?? (await allKept()).find(({ archived }) => !archived)?.id);
}

/** Opens a program, or a blank one where there is none. What is on the page is saved before, as far as it can be. */
export async function openProgram(id: string | undefined): Promise<void> {
  await saver.idle();
  const before = readLocal(id);
  const there = await readKept(id);
  const durable = there.kind === 'read';
  const kept = durable ? there.kept : undefined;
  // Where localStorage is all there is, another tab may have gone on while the database was waited for.
  const here = durable ? before : readLocal(id);
  const found = newest(here.kind === 'text' ? here : undefined, kept);
  switch (found.kind) {
    case 'none':
      await begin(blankPlan(crypto.randomUUID()), durable);
      if (here.kind === 'blocked' && !durable) say({ kind: 'unsaved', because: 'blocked' });
      return;
    case 'unreadable':
      return leaveAlone(found, durable);
    case 'plan':
      if (!(await keepBefore(found)) && durable) {
        return leaveAlone({ ...(found.aside ?? found), why: NO_ROOM }, durable);
      }
      await take(found, here.kind === 'text' ? here.text : undefined, kept, durable);
  }
}

const NO_ROOM = 'Before it is opened a copy of it has to be kept, and this browser’s storage is full.';

async function take(
  found: FoundPlan,
  here: string | undefined,
  kept: Kept | undefined,
  durable: boolean,
): Promise<void> {
  const { plan, from, text } = found;
  // So that pages that only mention the program know its name, and what was put aside is not found again.
  const behind = kept && from === 'kept' && here !== kept.text && here === localText(plan.id);
  if (behind) writeLocal(plan.id, kept.text);
  await begin(plan, durable, {
    base: kept ? readBase(plan, kept) : plan,
    stored: kept !== undefined || !durable,
    here: behind ? kept.text : here,
  });
  setOpenId(plan.id);
  if (durable && (from === 'local' || isOlder(text))) await saver.changed();
  else say({ kind: durable ? 'saved' : 'kept' });
}

/** Shows what is stored and can't be opened, and nothing of a program that was open before. */
async function leaveAlone({ text, why }: { text: string; why: string }, durable: boolean): Promise<void> {
  await begin(blankPlan(crypto.randomUUID()), durable);
  say({ kind: 'unreadable', text, why });
}

type FoundPlan = Extract<Found, { kind: 'plan' }>;

/**
 * Before anything is written: what was not opened is put aside, and what was migrated is kept as it was. False
 * where there was no room for it.
 */
export async function keepBefore({ plan, aside, text }: FoundPlan): Promise<boolean> {
  if (aside && !(await putAside(plan.id, aside))) return false;
  if (!isOlder(text)) return true;
  return (await takeSnapshot(plan.id, text, { kind: 'before', act: 'migration' })) !== undefined;
}

/** What is kept as the state that the plan was edited from; where it can't be read, it was put aside. */
export function readBase(plan: Plan, kept: Kept): Plan {
  const read = readCopy(kept);
  return read.kind === 'plan' ? read.plan : { ...plan, saved: kept.saved };
}

/** Opens a blank program beside those there are; nothing of it is stored before something is typed. */
export async function startProgram(): Promise<void> {
  await begin(blankPlan(crypto.randomUUID()), saver.durable);
}

/**
 * Changes the plan: in memory first, so that no failure to save can lose a keystroke, then in the browser.
 * Nothing can be changed before what is stored is here, or while it cannot be read.
 */
export function editPlan(change: (plan: Plan) => Plan): void {
  if ($access.get() !== 'open') return;
  const before = $plan.get();
  const after = change(before);
  if (after === before) return;
  $plan.set({ ...after, revision: before.revision + 1, changed: new Date().toISOString() });
  save();
}

/** Gives the open program another content, as a merge, a restored snapshot and their undo do. */
export function replaceContent(plan: Plan): void {
  editPlan(({ id, shared }) => ({ ...plan, id, shared }));
}

/** Puts a plan from elsewhere beside the programs there are, and opens it. It keeps its id unless that is taken. */
export async function adoptPlan(plan: Plan): Promise<void> {
  const there = await readKept(plan.id);
  const taken =
    plan.id === $plan.get().id ||
    readLocal(plan.id).kind === 'text' ||
    (there.kind === 'read' && there.kept !== undefined);
  await begin(taken ? { ...plan, id: crypto.randomUUID() } : plan, there.kind === 'read');
  await save();
}

/** Removes a program from this browser; its snapshots stay until everything is erased. */
export async function removeProgram(id: string): Promise<void> {
  await saver.idle();
  await removeKept(id);
  removeLocal(id);
  channel?.postMessage({ kind: 'committed', id } satisfies Word);
}

/** Saves what is on the page. Resolves once it has reached the disk, or it is known that it can't. */
export function save(): Promise<void> {
  // Nothing is written any more of a program that was erased, not even its id.
  if ($saving.get().kind !== 'unsaved') setOpenId($plan.get().id);
  return saver.changed();
}

/** Saves what is on the page although it was erased elsewhere, or could not be saved before. */
export function saveAgain(): Promise<void> {
  setOpenId($plan.get().id);
  return saver.insist();
}

/** Erases everything the site keeps in this browser. True when it is gone; otherwise as much as can be is still here. */
export async function eraseEverything(): Promise<boolean> {
  saver.stop();
  await saver.idle();
  const database = await eraseDatabase();
  const local = database === 'refused' ? undefined : eraseLocal();
  // Where one of the two can't be reached, there is nothing of ours in it as long as the other one can.
  const reached = local?.kind === 'written' || database === 'erased';
  if (!local || !reached || localIds().length > 0) {
    await saver.resume();
    return false;
  }
  channel?.postMessage({ kind: 'erased' } satisfies Word);
  await begin(blankPlan(crypto.randomUUID()), saver.durable);
  return true;
}

/** Keeps an earlier state of a program. Gives its id, or undefined where it could not be kept. */
export async function takeSnapshot(
  program: string,
  text: string,
  why: SnapshotReason,
): Promise<string | undefined> {
  const id = crypto.randomUUID();
  const taken = new Date().toISOString();
  return (await keep('snapshots', { id, program, taken, why, text })).kind === 'written' ? id : undefined;
}

/** Goes over to a program, once nothing is being saved of the one that was open. */
async function begin(
  plan: Plan,
  durable: boolean,
  { base = plan, stored = false, here }: { base?: Plan; stored?: boolean; here?: string | undefined } = {},
): Promise<void> {
  await saver.idle();
  saver.begin(base, durable, stored, here);
  $overruled.set($overruled.get().filter(({ program }) => program === plan.id));
  $plan.set(plan);
  say({ kind: 'untouched' });
}

/** Keeps text that is not what is opened. */
async function putAside(program: string, { text, why }: { text: string; why: string }): Promise<boolean> {
  const [id, when] = [crypto.randomUUID(), new Date().toISOString()];
  const aside: Aside = { id, program, when, what: { kind: 'unreadable', text, why } };
  const written = (await keep('asides', aside)).kind === 'written';
  if (written) $overruled.set([aside]);
  return written;
}

function isOlder(text: string): boolean {
  return (JSON.parse(text) as { version: number }).version < VERSION;
}

/** How long another tab may take to commit what it wrote to localStorage, in milliseconds. */
const STRAY_AFTER = 1000;

/** Hears of what other tabs do, also after this one was asleep or came back from the back-forward cache. */
function listen(): void {
  if (typeof BroadcastChannel !== 'undefined') {
    channel = new BroadcastChannel('unstall');
    channel.onmessage = ({ data }: MessageEvent<Word>) => {
      if (data.kind === 'erased' || data.id === $plan.get().id) void saver.pull();
    };
  }
  const wake = () => void saver.pull();
  addEventListener('pageshow', (event) => event.persisted && wake());
  addEventListener('visibilitychange', wake);
  // The browser asks before it closes a page that holds what is nowhere else.
  addEventListener('beforeunload', (event) => {
    if ($saving.get().kind === 'unsaved' && !isUntouched($plan.get())) event.preventDefault();
  });
  let claiming: ReturnType<typeof setTimeout>;
  watchLocal((id) => {
    if (id !== $plan.get().id) return;
    if (!saver.durable) return wake();
    clearTimeout(claiming);
    claiming = setTimeout(() => void saver.claim(id), STRAY_AFTER);
  });
}

let asked = false;

/** Asks the browser not to clear this site's storage for want of room, once there is something to lose. */
function askToPersist(): void {
  if (asked) return;
  asked = true;
  navigator.storage?.persist?.().catch(() => {});
}
