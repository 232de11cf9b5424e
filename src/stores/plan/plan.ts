import { atom } from 'nanostores';
import { blankPlan, type Plan } from '../../plan/document/schema.ts';
import type { Aside } from '../../storage/database.ts';
import { lastId, localText, setOpenId } from '../../storage/local.ts';
import { loadTogether } from '../saving/late.ts';
import { Saver } from '../saving/saver.ts';
import type { Saving } from '../saving/saving.ts';
import type { Opened } from '../saving/stand.ts';
import { tellCommitted } from '../saving/tabs.ts';
import { newId } from '../newId.ts';
import { now } from '../clock.ts';

/** What server markup and the first render show: it has to be the same plan in both. */
const BLANK = blankPlan('blank');

export const $plan = atom<Plan>(BLANK);
export const $saving = atom<Saving>({ kind: 'opening' });

/** What was typed in another tab at the same place as here, and gave way: kept, and offered. */
export const $overruled = atom<readonly Aside[]>([]);

/** Whether fields may be filled in; it changes far more rarely than how saving stands. */
export type Access = 'opening' | 'unreadable' | 'open';
export const $access = atom<Access>('opening');

/** Shows how saving stands, and opens or closes the fields as that allows. */
export function say(saving: Saving): void {
  $saving.set(saving);
  const { kind } = saving;
  $access.set(kind === 'opening' || kind === 'unreadable' ? kind : 'open');
}

/** Saves the open plan. */
export const saver = new Saver({
  plan: () => $plan.get(),
  merged: (plan) => $plan.set(plan),
  said: (saving) => {
    if ($saving.get().kind !== saving.kind || saving.kind === 'unsaved') say(saving);
  },
  tell: tellCommitted,
  overruled: (asides) => {
    const ids = new Set(asides.map(({ id }) => id));
    const others = $overruled.get().filter(({ id }) => !ids.has(id));
    if (asides.length > 0) $overruled.set([...others, ...asides]);
  },
  newId,
  now,
});

/** Goes over to a program, once nothing is being saved of the one that was open. */
export async function begin(
  plan: Plan,
  durable: boolean,
  opened: Opened = { base: plan, stored: false, here: localText(plan.id) },
): Promise<void> {
  if (!durable) await loadTogether();
  await saver.idle();
  unborn = undefined;
  saver.begin(durable, opened);
  $overruled.set($overruled.get().filter(({ program }) => program === plan.id));
  $plan.set(plan);
  say({ kind: 'untouched' });
}

/** Set while this page has no plan, which the reader has not asked for: the program that had been used last. */
let unborn: { last: string | undefined } | undefined;

/** Whether this page would go over to the first program that there is. */
export function awaitsFirst(): boolean {
  return unborn !== undefined;
}

/**
 * Opens a blank program where there is none, which is to be the first unless another tab has it before: one that was
 * used since this one was found to be the `last`.
 */
export async function beginFirst(durable: boolean, last: string | undefined): Promise<void> {
  await begin(blankPlan(newId()), durable);
  unborn = { last };
}

/** Shares the program that another tab has begun or opened since; what is there is merged with what is typed here. */
function shareFirst(): void {
  const id = lastId();
  const shared = unborn?.last !== id && id;
  unborn = undefined;
  if (!shared) return;
  const base = { ...$plan.get(), id: shared };
  saver.begin(saver.durable, { base, stored: false, here: undefined });
  $plan.set(base);
}

/** Opens a blank program beside those there are; nothing of it is stored before something is typed. */
export async function startProgram(): Promise<void> {
  await begin(blankPlan(newId()), saver.durable);
}

/** What a verb calls its act, where it knows better than the hand. A blank `part` is the whole sheet. */
export type ActName = { says?: string; part?: string };
type KeepAct = (before: Plan, after: Plan, name: ActName) => void;

let keepAct: KeepAct | undefined;

/** Has acts kept so that they can be taken back, by what comes late (history.ts). */
export function keepActsWith(keep: KeepAct): void {
  keepAct = keep;
}

/** Changes the plan as somebody does on a sheet, who can take it back. */
export function editPlan(change: (plan: Plan) => Plan, name: ActName = {}): boolean {
  let before: Plan | undefined;
  const done = changePlan((plan) => {
    before = plan;
    return change(plan);
  });
  if (done && before && before !== $plan.get()) keepAct?.(before, $plan.get(), name);
  return done;
}

/**
 * Changes the plan: in memory first, so that no failure to save can lose a keystroke, then in the browser.
 * Nothing can be changed before what is stored is here, or while it cannot be read: then it is false, and whoever
 * would say or remember what was done does neither.
 */
export function changePlan(change: (plan: Plan) => Plan): boolean {
  if ($access.get() !== 'open') return false;
  if (unborn) shareFirst();
  const before = $plan.get();
  const after = change(before);
  if (after === before) return true;
  $plan.set({ ...after, id: before.id, revision: before.revision + 1, changed: now() });
  openAgain();
  saver.typed();
  return true;
}

/** Gives the open program another content, as a merge, a restored snapshot and their undo do. */
export function replaceContent(plan: Plan): boolean {
  return changePlan(({ id, shared }) => ({ ...plan, id, shared }));
}

/** Saves what is on the page. Resolves once it has reached the disk, or it is known that it can't. */
export function save(): Promise<void> {
  openAgain();
  return saver.changed();
}

/** What was changed is opened again next time. Nothing is written of a program that was erased, not even its id. */
function openAgain(): void {
  if ($saving.get().kind !== 'unsaved') setOpenId($plan.get().id);
}

/** Saves what is on the page although it was erased elsewhere, or could not be saved before. */
export function saveAgain(): Promise<void> {
  setOpenId($plan.get().id);
  return saver.insist();
}
