import { atom } from 'nanostores';
import { planWithin } from '../../single/planWithin.ts';
import { phrase } from '../../language/directions.ts';
import { programName } from '../../sheets/program.ts';
import { withOrigin } from '../../plan/merging/mergeBase.ts';
import { type ProgramInFile, readPrograms } from '../../plan/files/programsFile.ts';
import type { Plan } from '../../plan/document/schema.ts';
import { brokenOff, forgetBringing } from '../../storage/bringing.ts';
import { type Added, addPrograms } from '../programs/adding.ts';
import { PROGRAMS_FILE, readFileText, UNREADABLE } from './fileText.ts';
import { openAnother } from '../programs/openAnother.ts';
import { listPrograms } from '../programs/programs.ts';
import { tellCommitted } from '../saving/tabs.ts';
import { takeAway } from '../programs/takingAway.ts';
import { now } from '../clock.ts';

type Why = Extract<Added, { kind: 'failed' }>['why'];

/**
 * Programs of a file on their way in. Nothing is stored before `ready` has had the reader’s word. `failed`: not all of
 * them could be stored, so none was. `done` has them as they were stored; `refused` where the browser did not take them
 * away again. `undone`: `left` were changed since, and stay. `broken`: the browser was stopped while they came in; some `came`, and others are `missing`.
 */
export type BringIn =
  | { kind: 'none' }
  | { kind: 'reading' | 'bringing' | 'takingAway' }
  | { kind: 'refused'; why: string }
  | { kind: 'ready'; programs: readonly ProgramInFile[]; unread: readonly { name: string; why: string }[] }
  | { kind: 'failed'; why: Why }
  | { kind: 'done'; brought: readonly Plan[]; refused?: true }
  | { kind: 'undone'; left: readonly string[] }
  | { kind: 'broken'; came: readonly string[]; missing: readonly string[] };

export const $bringIn = atom<BringIn>({ kind: 'none' });

/** Looks at a file somebody chose. */
export async function offerPrograms(file: File): Promise<void> {
  $bringIn.set({ kind: 'reading' });
  const told = await readFileText(file, PROGRAMS_FILE).catch(() => UNREADABLE);
  $bringIn.set(told.kind === 'text' ? offered(planWithin(told.text) ?? told.text) : told);
}

/** Whether a file holds several programs, so that it is not one to open or to merge. */
export async function holdsSeveral(file: File): Promise<boolean> {
  const told = await readFileText(file, PROGRAMS_FILE).catch(() => UNREADABLE);
  return told.kind === 'text' && readPrograms(told.text).kind === 'programs';
}

function offered(text: string): BringIn {
  const read = readPrograms(text);
  switch (read.kind) {
    case 'refused':
      return read;
    case 'plan':
      return { kind: 'ready', programs: [{ plan: read.plan, archived: false }], unread: [] };
    case 'programs': {
      if (read.programs.length > 0) return { ...read, kind: 'ready' };
      const [first] = read.unread;
      return {
        kind: 'refused',
        why: phrase`No program in it could be read. “${first?.name ?? ''}”: ${first?.why ?? ''}`,
      };
    }
  }
}

/** Puts the programs of the file beside those there are: all of them, or none. */
export async function bringThemIn(): Promise<void> {
  const state = $bringIn.get();
  if (state.kind !== 'ready') return;
  $bringIn.set({ kind: 'bringing' });
  const at = now();
  const programs = state.programs.map(({ plan, archived }) => ({ plan: withOrigin(plan, at), archived }));
  const added = await addPrograms(programs);
  if (added.kind === 'failed') {
    $bringIn.set(added);
  } else {
    for (const { id } of added.plans) tellCommitted(id);
    $bringIn.set({ kind: 'done', brought: added.plans });
  }
  await listPrograms();
}

/** Takes what a file brought in away again, apart from what was changed since. */
export async function takeThemAway(): Promise<void> {
  const state = $bringIn.get();
  if (state.kind !== 'done') return;
  $bringIn.set({ kind: 'takingAway' });
  const away = await takeAway(state.brought);
  if (!away) return $bringIn.set({ ...state, refused: true });
  for (const id of away) openAnother(id);
  for (const id of away) tellCommitted(id);
  const left = state.brought.filter(({ id }) => !away.has(id)).map(({ program }) => programName(program));
  $bringIn.set({ kind: 'undone', left });
  await listPrograms();
}

/** Says so where the browser was stopped while programs came in, if nothing else is being said. */
export function findBroken(): void {
  const coming = brokenOff();
  const names = (here: boolean) => coming.filter((program) => program.here === here).map(({ name }) => name);
  const missing = names(false);
  if (missing.length === 0) forgetBringing();
  else if ($bringIn.get().kind === 'none') $bringIn.set({ kind: 'broken', came: names(true), missing });
}

/** Lets go of a file, or of what was said of it. */
export function forgetBringIn(): void {
  if ($bringIn.get().kind === 'broken') forgetBringing();
  $bringIn.set({ kind: 'none' });
}
