import { now } from '../clock.ts';
import { tellCommitted } from '../saving/tabs.ts';
import { MOST_TEXT } from '../../sheets/fields.ts';
import { programName } from '../../sheets/program.ts';
import { newest } from '../../plan/document/newest.ts';
import type { Plan } from '../../plan/document/schema.ts';
import { commit, readKept } from '../../storage/database.ts';
import { dropLink, keepLink, linkOf } from '../../storage/links.ts';
import { openId, readLocal, removeLocal, setOpenId, writeLocal } from '../../storage/local.ts';
import { removeUnchanged } from '../../storage/beside.ts';
import { shrinkLocal } from '../../storage/shrinkLocal.ts';
import type { Written } from '../../storage/written.ts';
import { addPrograms } from './adding.ts';
import { keepBefore, takeSnapshot } from '../history/keeping.ts';
import { loadTogether } from '../saving/late.ts';
import { openAnother } from './openAnother.ts';
import { $deletions, $programs, type Deleted, type Deletion, listPrograms } from './programs.ts';
import { dropStanding, putBack } from './puttingBack.ts';
import { Saver } from '../saving/saver.ts';
import type { Saving } from '../saving/saving.ts';
import { type Opened, openedAs } from '../saving/stand.ts';
import { newId } from '../newId.ts';

/**
 * What came of an act. `id` is the program it leaves. `full`: there is no room. `blocked`: this browser does not do
 * it for this site. `gone`: another tab was quicker, or it can’t be read. `taken`: another state of the program is
 * there by now, and what was to come back stays where it was kept.
 */
export type Outcome =
  | { kind: 'done'; id: string }
  | { kind: 'failed'; why: 'full' | 'blocked' | 'gone' | 'large' | 'taken' };

/** Gives a program another name, wherever it is open. */
export async function renameProgram(id: string, name: string): Promise<Outcome> {
  const held = await hold(id);
  if (held.kind === 'failed') return held;
  const { plan } = held;
  if (plan.program.name === name) return { kind: 'done', id };
  // Another tab has given it one since the reader saw it.
  const shown = shownName(id);
  if (shown !== undefined && shown !== programName(plan.program)) return listed(GONE);
  const renamed = { ...plan, program: { ...plan.program, name } };
  return listed(await saved({ ...held, plan: { ...renamed, revision: plan.revision + 1, changed: now() } }));
}

/** The name under which the list shows a program. */
function shownName(id: string): string | undefined {
  const state = $programs.get();
  return state.kind === 'listed' ? state.programs.find((program) => program.id === id)?.name : undefined;
}

/** Copies a program under an id of its own. What was handed out of the first was not handed out of the copy. */
export async function duplicateProgram(id: string): Promise<Outcome> {
  const held = await hold(id);
  if (held.kind === 'failed') return held;
  const { program } = held.plan;
  const ending = ' (copy)';
  const name = programName(program).slice(0, MOST_TEXT - ending.length) + ending;
  return listed(await addBeside({ ...held.plan, id: newId(), shared: [], program: { ...program, name } }));
}

/** Puts a program beside those there are, under an id of its own where its own is taken. */
async function addBeside(plan: Plan, archived = false): Promise<Outcome> {
  const added = await addPrograms([{ plan, archived }]);
  if (added.kind === 'failed') return added;
  const [{ id } = plan] = added.plans;
  tellCommitted(id);
  return { kind: 'done', id };
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
  tellCommitted(id);
  return listed({ kind: 'done', id });
}

/** Deletes a program after a snapshot of it was taken, unless the browser has no room for one. */
export async function deleteProgram(id: string, name: string): Promise<Outcome> {
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const deletion = await deletionOf(id, name);
    const removed = await removeAs(deletion);
    if (removed.kind === 'written') return finishDeletion(deletion);
    await dropStanding(id, deletion.snapshots);
    if (removed.kind !== 'changed') return { kind: 'failed', why: removed.kind };
  }
  return listed(GONE);
}

/** So often a deletion is begun anew where another tab saves meanwhile, which nobody has kept. */
const MOST_TRIES = 10;

/** What is deleted, and what is kept of it before. */
async function deletionOf(id: string, name: string): Promise<Deletion> {
  const held = await hold(id);
  const [here, there] = [readLocal(id), await readKept(id)];
  const kept = there.kind === 'read' ? there.kept : undefined;
  const local = here.kind === 'text' ? here.text : undefined;
  const plan = held.kind === 'held' ? held.plan : undefined;
  const snapshots = await snapshotsBefore(id, plan, [local, kept?.text]);
  const link = (await linkOf(id))?.link;
  return { id, name, kept, local, link, snapshots, wasOpen: openId() === id };
}

/** Removes a program if it is what was kept of it. */
async function removeAs({ id, kept }: Deletion): Promise<Written | { kind: 'changed' }> {
  if ((await readKept(id)).kind !== 'read') return removeLocal(id);
  const removed = await removeUnchanged([id], (_, now) => now?.saved !== kept?.saved);
  if (removed.kind !== 'removed') return removed;
  return { kind: removed.gone.includes(id) ? 'written' : 'changed' };
}

async function finishDeletion(deletion: Deletion): Promise<Outcome> {
  const { id } = deletion;
  removeLocal(id);
  await dropLink(id);
  $deletions.set([...$deletions.get(), deletion]);
  openAnother(id);
  tellCommitted(id);
  return listed({ kind: 'done', id });
}

/**
 * Brings the program that was deleted last from this page back whole, and opens it if it was the open one. Where
 * another state has its place by now, it comes back beside that, under an id of its own.
 */
export async function undoDeletion(): Promise<Outcome> {
  const last = $deletions.get().at(-1);
  if (!last) return GONE;
  const outcome = await putBackOrBeside(last);
  if (outcome.kind === 'failed') return listed(outcome);
  const { id } = outcome;
  // Others may have written the file meanwhile: nothing is taken for common to both.
  if (last.link && id === last.id) await keepLink({ ...last.link, text: '', writing: '', taken: '' });
  await dropStanding(id, last.snapshots);
  $deletions.set($deletions.get().filter((deletion) => deletion !== last));
  if (last.wasOpen) setOpenId(id);
  tellCommitted(id);
  return listed(outcome);
}

async function putBackOrBeside(deletion: Deletion): Promise<Outcome> {
  const { id, kept, local } = deletion;
  const put = await putBack(deletion);
  if (put.kind === 'written') return { kind: 'done', id };
  const found = newest(local === undefined ? undefined : { text: local }, kept);
  if (put.kind !== 'taken' || found.kind !== 'plan') return { kind: 'failed', why: put.kind };
  return addBeside(found.plan, kept?.archived);
}

/** Brings a deleted program back as its snapshot has it. The snapshot stays. */
export async function restoreProgram({ id, snapshot: { text } }: Deleted): Promise<Outcome> {
  const kept = { id, text, saved: newId(), copied: '', copiedRevision: 0, archived: false, begun: now() };
  const put = await putBack({ id, kept, local: text });
  if (put.kind !== 'written') return listed({ kind: 'failed', why: put.kind });
  $deletions.set($deletions.get().filter((deletion) => deletion.id !== id));
  tellCommitted(id);
  return listed({ kind: 'done', id });
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

/** A program in hand: its newest state, as a saver wants it to begin with. */
type Held = Opened & { kind: 'held'; plan: Plan; durable: boolean };
type Failed = Extract<Outcome, { kind: 'failed' }>;

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
    tell: tellCommitted,
    // What gave way is kept with the program, and the page that shows it offers it.
    overruled: () => {},
    newId,
    now,
  });
  if (!durable) await loadTogether();
  saver.begin(durable, opened);
  await saver.changed();
  const outcome = outcomeOf(saving, plan.id);
  const { here } = opened;
  if (outcome.kind === 'failed') {
    // What is not done is not to be found by the next page, either.
    if (here === undefined) removeLocal(plan.id);
    else writeLocal(plan.id, here);
  } else if (durable && here === undefined) {
    // No page shows it, and the database has it.
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
