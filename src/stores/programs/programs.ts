import { atom } from 'nanostores';
import { programName } from '../../sheets/program.ts';
import { type Found, newest } from '../../plan/document/newest.ts';
import type { Plan } from '../../plan/document/schema.ts';
import { allKept, type Kept, type LinkedFile, readKept, type Snapshot } from '../../storage/database.ts';
import { snapshotsOf } from '../../storage/earlier.ts';
import { localIds, openId, readLocal, setOpenId, setOpenIdHere, watchLocal } from '../../storage/local.ts';
import { discardErased, restoreLost } from '../../storage/lost.ts';
import { nameIn } from '../../storage/peek.ts';
import { hearTabs } from '../saving/tabs.ts';

/** One program of this browser: as a plan, or as text that this build can’t read and leaves as it is. */
export type Listed = { id: string; name: string; archived: boolean; kept: Kept | undefined } & (
  | { kind: 'plan'; plan: Plan }
  | { kind: 'unreadable'; text: string; why: string }
);

/** A program that was deleted and can be brought back from a snapshot: the one taken then, or the last there is. */
export type Deleted = { id: string; name: string; taken: string; snapshot: Snapshot };

/**
 * All programs of this browser, by name. `open` is the one that this tab has open, if it is stored. `durable` is
 * false where the browser has no database for this site: then nothing can be archived, nor kept once it is deleted.
 */
export type Programs =
  | { kind: 'opening' }
  | {
      kind: 'listed';
      programs: readonly Listed[];
      deleted: readonly Deleted[];
      open: string | undefined;
      durable: boolean;
    };

/** A program that was deleted from this page, whole, so that it can be taken back. */
export type Deletion = {
  id: string;
  name: string;
  kept: Kept | undefined;
  local: string | undefined;
  /** The file it was kept in step with. */
  link: LinkedFile | undefined;
  /** The snapshots that were taken of it before; none where the browser could not keep them. */
  snapshots: readonly string[];
  wasOpen: boolean;
};

/** What was deleted from this page and not brought back, newest last. A reload forgets it; snapshots stay. */
export const $deletions = atom<readonly Deletion[]>([]);

export const $programs = atom<Programs>({ kind: 'opening' });

let latest = 0;
let looking: Promise<void> | undefined;

/** Lists what is stored now. Of two that overlap the one that was begun last is shown, and both wait for it. */
export function listPrograms(): Promise<void> {
  latest += 1;
  looking = look(latest);
  return looking;
}

async function look(mine: number): Promise<void> {
  let [kept, there] = await Promise.all([allKept(), readKept(undefined)]);
  if (there.kind === 'read' && kept.length === 0 && (await restoreLost().catch(() => false)))
    kept = await allKept();
  const ids = new Set(kept.map(({ id }) => id));
  // What can't be looked up now is shown: better that than not to show what was only typed a moment ago.
  if (localIds().some((id) => !ids.has(id))) await discardErased().catch(() => {});
  const programs = listed(kept);
  const deleted = await deletedBeside(new Set(programs.map(({ id }) => id)));
  if (mine !== latest) return looking;
  const open = programs.find(({ id }) => id === openId())?.id;
  $programs.set({ kind: 'listed', programs, deleted, open, durable: there.kind === 'read' });
}

/** Makes a program the open one; the page that shows it opens it. False where the browser does not remember it. */
export function chooseProgram(id: string): boolean {
  setOpenId(id);
  return openId() === id;
}

/** Has this tab open a program that does not exist yet, until something is typed into it. */
export function chooseNewProgram(): boolean {
  return setOpenIdHere('').kind === 'written';
}

/** How long to wait for what other tabs are still doing, in milliseconds: somebody may be typing there. */
const PAUSE = 250;

/** Keeps the list in step with what other tabs do, for as long as the page is there. */
export function watchPrograms(): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void listPrograms(), PAUSE);
  };
  hearTabs(({ kind }) => {
    // What somebody has erased on purpose is not held back here.
    if (kind === 'erased') $deletions.set([]);
    later();
  });
  watchLocal(later);
  addEventListener('pageshow', later);
  addEventListener('visibilitychange', later);
  // What an earlier page of this tab was left with before it was copied may be all there is of a deleted program.
  void listPrograms()
    .then(() => import('../../storage/mirror.ts'))
    .then((mirror) => mirror.keepMirror())
    .catch(() => {});
}

/** What was last found under each id: a plan that has not changed stays the same object, so that nothing is counted twice. */
const known = new Map<string, { local: string | undefined; kept: Kept | undefined; found: Found }>();

function listed(kept: readonly Kept[]): Listed[] {
  const byId = new Map(kept.map((record) => [record.id, record]));
  const ids = new Set([...byId.keys(), ...localIds()]);
  for (const id of known.keys()) if (!ids.has(id)) known.delete(id);
  return [...ids]
    .flatMap((id) => entry(id, byId.get(id)) ?? [])
    .sort((one, other) => one.name.localeCompare(other.name) || (one.id < other.id ? -1 : 1));
}

function entry(id: string, kept: Kept | undefined): Listed | undefined {
  const found = find(id, kept);
  const archived = kept?.archived ?? false;
  switch (found.kind) {
    case 'none':
      return undefined;
    case 'plan':
      return { id, name: programName(found.plan.program), archived, kept, kind: 'plan', plan: found.plan };
    case 'unreadable':
      return {
        ...{ id, name: nameOf(found.text), archived, kept },
        ...{ kind: 'unreadable', text: found.text, why: found.why },
      };
  }
}

function find(id: string, kept: Kept | undefined): Found {
  const here = readLocal(id);
  const local = here.kind === 'text' ? here.text : undefined;
  const before = known.get(id);
  if (before && before.local === local && sameText(before.kept, kept)) return before.found;
  const found = newest(here.kind === 'text' ? here : undefined, kept);
  known.set(id, { local, kept, found });
  return found;
}

function sameText(one: Kept | undefined, other: Kept | undefined): boolean {
  return one?.text === other?.text && one?.saved === other?.saved;
}

/** The name to show for a text that nobody has read as a plan. */
function nameOf(text: string): string {
  const name = nameIn(text);
  return name === undefined ? 'A program without a readable name' : name || 'Untitled program';
}

async function deletedBeside(stored: ReadonlySet<string>): Promise<Deleted[]> {
  const gone = (await snapshotsOf()).filter(({ program }) => !stored.has(program));
  return [...Map.groupBy(gone, ({ program }) => program)]
    .flatMap(([id, snapshots]) => toDeleted(id, snapshots))
    .sort((one, other) => other.taken.localeCompare(one.taken));
}

function toDeleted(id: string, snapshots: readonly Snapshot[]): Deleted[] {
  const snapshot =
    snapshots.findLast(({ why }) => why.kind === 'before' && why.act === 'delete') ?? snapshots.at(-1);
  return snapshot ? [{ id, name: nameOf(snapshot.text), taken: snapshot.taken, snapshot }] : [];
}
