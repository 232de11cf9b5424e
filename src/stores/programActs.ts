import { MOST_TEXT } from '../method/fields.ts';
import { programName } from '../method/program.ts';
import { newest } from '../plan/newest.ts';
import type { Plan } from '../plan/schema.ts';
import { drop } from '../storage/beside.ts';
import { commit, type Kept, markId, readKept } from '../storage/database.ts';
import { findHeld } from '../storage/held.ts';
import { openId, readLocal, removeLocal, setOpenId, writeLocal } from '../storage/local.ts';
import { removeKept } from '../storage/mirror.ts';
import { replaceOpenId } from '../storage/openElsewhere.ts';
import { shrinkLocal } from '../storage/shrinkLocal.ts';
import { keepBefore, takeSnapshot } from './keeping.ts';
import { loadTogether } from './late.ts';
import { $deletions, $programs, type Deleted, listPrograms, tellTabs } from './programs.ts';
import { Saver } from './saver.ts';
import type { Saving } from './saving.ts';
import { type Opened, openedAs } from './stand.ts';
import { newId } from './newId.ts';

/**
 * What came of an act. `id` is the program it leaves. `full`: there is no room. `blocked`: this browser does not do
 * it for this site. `gone`: another tab was quicker, or it can’t be read.
 */
export type Outcome = { kind: 'done'; id: string } | { kind: 'failed'; why: 'full' | 'blocked' | 'gone' };

/** Gives a program another name, wherever it is open. */
export async function renameProgram(id: string, name: string): Promise<Outcome> {
  const held = await hold(id);
  if (held.kind === 'failed') return held;
  const { plan } = held;
  if (plan.program.name === name) return { kind: 'done', id };
  const renamed = { ...plan, program: { ...plan.program, name } };
  return listed(await saved({ ...held, plan: { ...renamed, revision: plan.revision + 1, changed: now() } }));
}

/** Copies a program under an id of its own. What was handed out of the first was not handed out of the copy. */
export async function duplicateProgram(id: string): Promise<Outcome> {
  const held = await hold(id);
  if (held.kind === 'failed') return held;
  const { program } = held.plan;
  const ending = ' (copy)';
  const name = programName(program).slice(0, MOST_TEXT - ending.length) + ending;
  const copy = {
    ...held.plan,
    id: newId(),
    saved: '',
    shared: [],
    program: { ...program, name },
  };
  const outcome = await saved({ ...held, plan: copy, ...NEW });
  if (outcome.kind === 'failed') removeLocal(copy.id);
  return listed(outcome);
}

/** Puts a program from a file beside those there are, under an id of its own where its own is taken. */
export async function addProgram(plan: Plan, archived: boolean): Promise<Outcome> {
  const { free, durable } = await findHeld(plan.id);
  const added = { ...plan, id: free ? plan.id : newId(), saved: '' };
  const outcome = await saved({ kind: 'held', plan: added, durable, ...NEW });
  if (outcome.kind === 'failed') removeLocal(added.id);
  else if (archived && durable) await commit(added.id, (kept) => kept && { kept: { ...kept, archived } });
  return outcome;
}

/** Takes an added program away again, if nobody has changed it: true when it is gone. */
export async function takeAway(id: string, revision: number): Promise<boolean> {
  const held = await hold(id);
  if (held.kind === 'failed') return held.why === 'gone';
  if (held.plan.revision !== revision) return false;
  if (held.durable && (await removeKept(id)).kind !== 'written') return false;
  removeLocal(id);
  openAnother(id);
  tellTabs(id);
  return true;
}

/** Puts a program away, or brings it back. Where it was the open one, another is from now on. */
export async function archiveProgram(id: string, archived: boolean): Promise<Outcome> {
  const held = await hold(id);
  if (held.kind === 'failed') return held;
  if (!held.durable) return { kind: 'failed', why: 'blocked' };
  // What is only in localStorage has no record that could say so.
  if (!held.stored) {
    const outcome = await saved(held);
    if (outcome.kind === 'failed') return outcome;
  }
  const written = await commit(id, (kept) => kept && { kept: { ...kept, archived } });
  if (written.kind !== 'written') return { kind: 'failed', why: written.kind };
  if (archived) openAnother(id);
  tellTabs(id);
  return listed({ kind: 'done', id });
}

/** Deletes a program after a snapshot of it was taken, unless the browser has no room for one. */
export async function deleteProgram(id: string, name: string): Promise<Outcome> {
  const held = await hold(id);
  const [here, there] = [readLocal(id), await readKept(id)];
  const kept = there.kind === 'read' ? there.kept : undefined;
  const local = here.kind === 'text' ? here.text : undefined;
  const snapshots = await snapshotsBefore(id, held.kind === 'held' ? held.plan : undefined, [
    local,
    kept?.text,
  ]);
  const removed = there.kind === 'read' ? await removeKept(id) : removeLocal(id);
  if (removed.kind !== 'written') {
    for (const snapshot of snapshots) await drop('snapshots', snapshot);
    return { kind: 'failed', why: removed.kind };
  }
  removeLocal(id);
  $deletions.set([...$deletions.get(), { id, name, kept, local, snapshots, wasOpen: openId() === id }]);
  openAnother(id);
  tellTabs(id);
  return listed({ kind: 'done', id });
}

/** Brings the program that was deleted last from this page back whole, and opens it if it was the open one. */
export async function undoDeletion(): Promise<Outcome> {
  const last = $deletions.get().at(-1);
  if (!last) return GONE;
  const { id, kept, local, snapshots, wasOpen } = last;
  const outcome = await putBack(id, kept, local);
  if (outcome.kind === 'failed') return outcome;
  for (const snapshot of snapshots) await drop('snapshots', snapshot);
  $deletions.set($deletions.get().filter((deletion) => deletion !== last));
  if (wasOpen) setOpenId(id);
  return listed(outcome);
}

/** Brings a deleted program back as its snapshot has it. The snapshot stays. */
export async function restoreProgram({ id, snapshot: { text } }: Deleted): Promise<Outcome> {
  const kept = { id, text, saved: newId(), copied: '', copiedRevision: 0, archived: false };
  const outcome = await putBack(id, kept, text);
  if (outcome.kind === 'done') $deletions.set($deletions.get().filter((deletion) => deletion.id !== id));
  return listed(outcome);
}

/** Puts a program back where none is under its id. */
async function putBack(id: string, kept: Kept | undefined, local: string | undefined): Promise<Outcome> {
  if (kept) {
    const written = await commit(id, (there) => (there ? undefined : { kept }));
    if (written.kind !== 'written') return { kind: 'failed', why: written.kind };
  } else await drop('asides', markId(id));
  const written = local === undefined || readLocal(id).kind === 'text' ? undefined : writeLocal(id, local);
  // The record alone is the whole program; without one, this text is.
  if (!kept && written && written.kind !== 'written') return { kind: 'failed', why: written.kind };
  tellTabs(id);
  return { kind: 'done', id };
}

/** The texts of a program as snapshots, the one to restore last: of text that can’t be read, all there is. */
async function snapshotsBefore(
  id: string,
  plan: Plan | undefined,
  texts: readonly (string | undefined)[],
): Promise<string[]> {
  const all = plan ? [JSON.stringify(plan)] : [...new Set(texts)];
  const taken: string[] = [];
  for (const text of all) {
    const snapshot =
      text === undefined ? undefined : await takeSnapshot(id, text, { kind: 'before', act: 'delete' });
    if (snapshot !== undefined) taken.push(snapshot);
  }
  return taken;
}

/** Where this program is the open one: opens the one that was changed last of the others, or none. */
function openAnother(gone: string): void {
  const state = $programs.get();
  const others = state.kind === 'listed' ? state.programs : [];
  const [next] = others
    .flatMap((other) => (other.kind === 'plan' && !other.archived && other.id !== gone ? other.plan : []))
    .sort((one, other) => other.changed.localeCompare(one.changed));
  replaceOpenId(gone, next?.id);
}

/** A program in hand: its newest state, as a saver wants it to begin with. */
type Held = Opened & { kind: 'held'; plan: Plan; durable: boolean };
type Failed = Extract<Outcome, { kind: 'failed' }>;

/** How a program is saved that was nowhere before. */
const NEW: Opened = { base: undefined, stored: false, here: undefined };
const GONE: Failed = { kind: 'failed', why: 'gone' };

/** Reads a program as opening it would, once what that leaves out is kept. */
async function hold(id: string): Promise<Held | Failed> {
  const there = await readKept(id);
  const here = readLocal(id);
  const durable = there.kind === 'read';
  const kept = durable ? there.kept : undefined;
  const local = here.kind === 'text' ? here : undefined;
  const found = newest(local, kept);
  if (found.kind !== 'plan') return GONE;
  if (!(await keepBefore(found)) && durable) return { kind: 'failed', why: 'full' };
  return { kind: 'held', plan: found.plan, durable, ...openedAs(found, kept, durable, local?.text) };
}

/** Saves a program that no page shows, merged with what other tabs save at the same time. */
async function saved({ plan, durable, ...opened }: Held): Promise<Outcome> {
  let current = plan;
  let saving: Saving = { kind: 'saving' };
  const saver = new Saver({
    plan: () => current,
    merged: (merged) => {
      current = merged;
    },
    said: (said) => {
      saving = said;
    },
    tell: tellTabs,
    // What gave way is kept with the program, and the page that shows it offers it.
    overruled: () => {},
    newId,
    now,
  });
  if (!durable) await loadTogether();
  saver.begin(durable, opened);
  await saver.changed();
  const outcome = outcomeOf(saving, plan.id);
  // No page shows it, and the database has it.
  if (outcome.kind === 'done' && durable && opened.here === undefined) {
    shrinkLocal(plan.id, current.program.name);
  }
  return outcome;
}

function outcomeOf(saving: Saving, id: string): Outcome {
  if (saving.kind !== 'unsaved') return { kind: 'done', id };
  const { because } = saving;
  return { kind: 'failed', why: because === 'full' || because === 'blocked' ? because : 'gone' };
}

/** Hands an outcome on once the list shows it. */
async function listed(outcome: Outcome): Promise<Outcome> {
  await listPrograms();
  return outcome;
}

function now(): string {
  return new Date().toISOString();
}
