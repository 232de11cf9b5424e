import { atom } from 'nanostores';
import { programName } from '../../method/program.ts';
import { withOrigin } from '../../plan/mergeBase.ts';
import { MOST_FILE_BYTES, type ProgramInFile, readPrograms } from '../../plan/programsFile.ts';
import { addProgram, type Outcome, takeAway } from '../programActs.ts';
import { listPrograms } from '../programs.ts';

/** A program that a file brought in, at the revision it came with. */
type Brought = { id: string; name: string; revision: number };
type Why = Extract<Outcome, { kind: 'failed' }>['why'];

/**
 * Programs of a file on their way in. Nothing is stored before `ready` has had the reader’s word. `failed`: one could
 * not be stored, and those before it were taken away again. `undone`: `left` were changed since, and stay.
 */
export type BringIn =
  | { kind: 'none' }
  | { kind: 'reading' | 'bringing' }
  | { kind: 'refused'; why: string }
  | { kind: 'ready'; programs: readonly ProgramInFile[]; unread: readonly { name: string; why: string }[] }
  | { kind: 'failed'; why: Why }
  | { kind: 'done'; brought: readonly Brought[] }
  | { kind: 'undone'; left: readonly string[] };

export const $bringIn = atom<BringIn>({ kind: 'none' });

/** Looks at a file somebody chose. Its size is looked at before its text is. */
export async function offerPrograms(file: File): Promise<void> {
  if (file.size > MOST_FILE_BYTES) {
    return $bringIn.set({ kind: 'refused', why: 'It is larger than any file of programs can be (50 MB).' });
  }
  $bringIn.set({ kind: 'reading' });
  const text = await file.text().catch(() => undefined);
  if (text === undefined) return $bringIn.set({ kind: 'refused', why: 'The browser could not read it.' });
  $bringIn.set(offered(text));
}

/** Whether a file holds several programs, so that it is not one to open or to merge. */
export async function holdsSeveral(file: File): Promise<boolean> {
  if (file.size > MOST_FILE_BYTES) return false;
  const text = await file.text().catch(() => '');
  return readPrograms(text).kind === 'programs';
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
        why: `No program in it could be read. “${first?.name}”: ${first?.why ?? ''}`,
      };
    }
  }
}

/** Puts the programs of the file beside those there are: all of them, or none. */
export async function bringThemIn(): Promise<void> {
  const state = $bringIn.get();
  if (state.kind !== 'ready') return;
  $bringIn.set({ kind: 'bringing' });
  const brought: Brought[] = [];
  for (const { plan, archived } of state.programs) {
    const outcome = await addProgram(withOrigin(plan), archived);
    if (outcome.kind === 'failed') {
      for (const { id, revision } of brought) await takeAway(id, revision);
      $bringIn.set({ kind: 'failed', why: outcome.why });
      return listPrograms();
    }
    brought.push({ id: outcome.id, name: programName(plan.program), revision: plan.revision });
  }
  $bringIn.set({ kind: 'done', brought });
  await listPrograms();
}

/** Takes what a file brought in away again, apart from what was changed since. */
export async function takeThemAway(): Promise<void> {
  const state = $bringIn.get();
  if (state.kind !== 'done') return;
  const left: string[] = [];
  for (const { id, name, revision } of state.brought) {
    if (!(await takeAway(id, revision))) left.push(name);
  }
  $bringIn.set({ kind: 'undone', left });
  await listPrograms();
}

/** Lets go of a file, or of what was said of it. */
export function forgetBringIn(): void {
  $bringIn.set({ kind: 'none' });
}
