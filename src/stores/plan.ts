import { atom } from 'nanostores';
import { blankPlan, type Plan } from '../plan/schema.ts';
import { eraseAll, readStored, type Stored, setAside, watchStored, writePlan } from '../storage/plans.ts';

/**
 * Whether what is on the page is kept.
 * `opening`: stored values are not here yet, fields are closed. `untouched`: nothing to save yet.
 * `unsaved`: what is shown is in this page's memory only. `unreadable`: something is stored that this build
 * cannot read; it is left alone and fields stay closed until the reader decides.
 */
export type Saving =
  | { kind: 'opening' }
  | { kind: 'untouched' }
  | { kind: 'saved' }
  | { kind: 'unsaved'; because: 'full' | 'blocked' }
  | { kind: 'unreadable'; text: string; why: string };

/** What server markup and the first render show: it has to be the same plan in both. */
const BLANK = blankPlan('blank');

export const $plan = atom<Plan>(BLANK);
export const $saving = atom<Saving>({ kind: 'opening' });

let watching = false;

/** Takes the stored plan up; called by every island when it mounts, and does its work once. */
export function openPlan(): void {
  if (watching) return;
  watching = true;
  take(readStored());
  watchStored(takeFromOtherTab);
}

function take(stored: Stored): void {
  switch (stored.kind) {
    case 'plan':
      $plan.set(stored.plan);
      $saving.set({ kind: 'saved' });
      return;
    case 'none':
      $plan.set(blankPlan(crypto.randomUUID()));
      $saving.set({ kind: 'untouched' });
      return;
    case 'blocked':
      $plan.set(blankPlan(crypto.randomUUID()));
      $saving.set({ kind: 'unsaved', because: 'blocked' });
      return;
    case 'unreadable':
      $saving.set(stored);
  }
}

/** Another tab's plan is taken up, unless this page still holds something that could not be saved. */
function takeFromOtherTab(stored: Stored): void {
  if ($saving.get().kind !== 'unsaved') take(stored);
}

/**
 * Changes the plan: in memory first, so that no failure to save can lose a keystroke, then in the browser.
 * Nothing can be changed before what is stored is here, or while it cannot be read.
 */
export function editPlan(change: (plan: Plan) => Plan): void {
  const { kind } = $saving.get();
  if (kind === 'opening' || kind === 'unreadable') return;
  const before = $plan.get();
  const after = change(before);
  if (after === before) return;
  replacePlan({ ...after, revision: before.revision + 1, changed: new Date().toISOString() });
}

/** Puts a whole plan in the place of the open one, as an import and its undo do. */
export function replacePlan(plan: Plan): void {
  $plan.set(plan);
  save();
}

/** Tries to save what is on the page, again after a failure. */
export function save(): void {
  const written = writePlan($plan.get());
  // Whoever shows how saving stands hears of it when it changes, not with every key.
  if (written.kind !== 'written') $saving.set({ kind: 'unsaved', because: written.kind });
  else if ($saving.get().kind !== 'saved') $saving.set({ kind: 'saved' });
}

/** Moves what could not be read aside, where it stays, and starts with a blank plan. */
export function startAfresh(): void {
  const saving = $saving.get();
  if (saving.kind !== 'unreadable') return;
  const written = setAside(saving.text, new Date().toISOString());
  if (written.kind === 'written') {
    take({ kind: 'none' });
    return;
  }
  const why =
    'There is no room to set it aside: download it, then erase it in the browser’s site-data settings.';
  $saving.set({ ...saving, why });
}

/** Erases everything the site keeps in this browser. True when it is gone. */
export function erasePlan(): boolean {
  const erased = eraseAll().kind === 'written';
  if (erased) take({ kind: 'none' });
  return erased;
}
