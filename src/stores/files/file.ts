import { atom } from 'nanostores';
import { planWithin } from '../../single/planWithin.ts';
import { withOrigin } from '../../plan/merging/mergeBase.ts';
import { readPlanFile } from '../../plan/files/programsFile.ts';
import { isUntouched, type Plan } from '../../plan/document/schema.ts';
import { drop } from '../../storage/beside.ts';
import { saysSame } from '../../plan/merging/changes.ts';
import { forgetOpenId } from '../../storage/openElsewhere.ts';
import { adoptPlan } from '../programs/adopting.ts';
import { PLAN_FILE, readFileText, UNREADABLE } from './fileText.ts';
import { takeSnapshot } from '../history/keeping.ts';
import { openProgram } from '../saving/opening.ts';
import { $plan, $saving, saver } from '../plan/plan.ts';
import { forgetActs } from '../plan/history.ts';
import { tellCommitted } from '../saving/tabs.ts';
import { now } from '../clock.ts';

/**
 * A file that was checked: its plan, and what it and the open program both come from, if that is known. `from`: what
 * is merged from where that is not, of a link that brought one worksheet.
 */
export type Offered = { plan: Plan; base: Plan | undefined; from?: (mine: Plan) => Plan };

/**
 * An import on its way. `ready` waits for the reader's word; until then nothing has changed, nor while it is
 * looked at for `merging`. `done` holds the program that it `made`, as it made it, the one that was open before, and
 * whether nothing but the page had that; with the id of the snapshot of what was `brought`. `merged` holds the open
 * program before and after: these are needed to take it back. `kept` says whether the state before is among the
 * earlier ones. `stays`: it is not undone, since something else would be. `failed`: nor could it be.
 */
export type Import =
  | { kind: 'none' }
  | { kind: 'refused'; why: string }
  | ({ kind: 'ready' } & Offered)
  | ({ kind: 'merging' } & Offered)
  | { kind: 'done'; made: Plan; before: Plan; unsaved: boolean; brought: string | undefined }
  | { kind: 'merged'; before: Plan; after: Plan; kept: boolean }
  | { kind: 'undone' | 'stays' | 'failed'; what: 'import' | 'merge' };

export const $import = atom<Import>({ kind: 'none' });

/** Checks a file somebody chose. `base` is what it and the open program both come from, where the caller knows. */
export async function offerFile(file: File, base?: Plan): Promise<void> {
  const told = await readFileText(file, PLAN_FILE).catch(() => UNREADABLE);
  const read = told.kind === 'text' ? readPlanFile(planWithin(told.text) ?? told.text) : told;
  if (read.kind === 'refused') return $import.set({ kind: 'refused', why: read.why });
  const found = await originOf(read.plan);
  $import.set({ kind: 'ready', ...found, base: base ?? found.base });
}

/** Where the part that looks it up can't be loaded, nothing is known of its stamp; nor can it then be merged. */
export async function originOf(file: Plan): Promise<Offered> {
  return import('../merging/mergingBase.ts').then(
    ({ findOrigin }) => findOrigin($plan.get(), file),
    () => ({ plan: { ...file, saved: '' }, base: undefined }),
  );
}

/** Whether a file holds a copy of the open program, as far as can be told. */
export function isCopy(open: Plan, { plan, base }: Offered): boolean {
  const theirs = new Set(withOrigin(plan).shared);
  return base !== undefined || plan.id === open.id || open.shared.some((stamp) => theirs.has(stamp));
}

/** Opens the checked file as a program of its own, beside what is there. */
export async function confirmImport(): Promise<void> {
  const current = $import.get();
  if (current.kind !== 'ready') return;
  const before = $plan.get();
  await keepOpen(before);
  await saver.idle();
  const saving = $saving.get();
  // What was erased elsewhere was so on purpose, although this page still shows it.
  const unsaved = saving.kind === 'unsaved' && saving.because !== 'erased' && !isUntouched(before);
  const imported = withOrigin(current.plan, now());
  await adoptPlan(imported);
  const made = { ...imported, id: $plan.get().id };
  const brought = await keepBrought(made.id, current.plan);
  // Undo of rows speaks of the plan that was open; it has nothing to say in another, nor in a copy of it.
  forgetActs();
  $import.set({ kind: 'done', made, before, unsaved, brought });
}

/** Lets the reader see what merging the checked file into the open program would change. */
export function beginMerge(): void {
  const current = $import.get();
  if (current.kind === 'ready') $import.set({ ...current, kind: 'merging' });
}

/** Keeps a plan as a file brought it: what its writer hands out later comes from there. Gives the snapshot's id. */
export async function keepBrought(program: string, brought: Plan): Promise<string | undefined> {
  if (brought.saved === '') return undefined;
  return takeSnapshot(program, JSON.stringify(brought), { kind: 'shared', brought: true });
}

/** The program that was open stays as it is; a browser that has no room for a snapshot of it loses nothing. */
async function keepOpen(plan: Plan): Promise<void> {
  if (isUntouched(plan)) return;
  await takeSnapshot(plan.id, JSON.stringify(plan), { kind: 'before', act: 'import' });
}

/**
 * Takes the program that the import made away, and goes back to the one that was open; unless something was typed into
 * it since, here or in another tab: then it stays, and it stays open.
 */
export async function undoImport(): Promise<void> {
  const current = $import.get();
  if (current.kind !== 'done') return;
  forgetImport();
  const { made, before } = current;
  const end = (kind: 'undone' | 'stays' | 'failed') => {
    if ($import.get().kind === 'none') $import.set({ kind, what: 'import' });
  };
  await saver.idle();
  const open = $plan.get();
  const changed = open.id === made.id && !saysSame(open, made);
  const away = changed ? new Set<string>() : await tookAway(made);
  if (!away?.has(made.id)) return end(away ? 'stays' : 'failed');
  forgetOpenId(made.id);
  tellCommitted(made.id);
  // A snapshot that is left of a program passes it off as deleted.
  if (current.brought !== undefined) await drop('snapshots', current.brought);
  end('undone');
  // The reader may have gone on to another program since; that one stays open.
  if ($plan.get().id !== made.id) return;
  // Blank is one of which nothing is stored.
  await openProgram(isUntouched(before) ? '' : before.id);
  // What nothing but the page had lives on in it.
  if (current.unsaved && !saysSame($plan.get(), before)) await adoptPlan(before);
  forgetActs();
}

/** Hardly anybody undoes an import, so what does it is loaded then; or can't be. */
function tookAway(made: Plan): Promise<ReadonlySet<string> | undefined> {
  return import('../programs/takingAway.ts').then(
    ({ takeAway }) => takeAway([made]),
    () => undefined,
  );
}

/** Lets go of a file that was offered, of the offer to undo, or of what was said. */
export function forgetImport(): void {
  $import.set({ kind: 'none' });
}
