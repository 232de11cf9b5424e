import type { Line } from '../plan/document/newest.ts';
import { connected, written } from './connection.ts';
import { answer } from './requests.ts';
import type { Written } from './written.ts';

/** One program as it is kept. Its text is the plan's JSON as it is exported, unknown fields and all. */
export type Kept = {
  id: string;
  text: string;
  /** The stamp of this state: changes with every commit, and tells a tab whether it has seen this one. */
  saved: string;
  /** Whose edits it holds; what an earlier build has kept does not say. */
  line?: Line | undefined;
  /** When a copy was last taken out of this browser, ISO 8601; blank for never. */
  copied: string;
  /** The revision that was copied then. */
  copiedRevision: number;
  archived: boolean;
  /** When it was first kept here, ISO 8601; what an earlier build has kept does not say. */
  begun?: string;
  /** Until when not to remind of a copy, ISO 8601. */
  quietUntil?: string;
};

/** An earlier state of a program. */
export type Snapshot = {
  id: string;
  program: string;
  /** ISO 8601, by a clock that may have been set otherwise. */
  taken: string;
  /** Counts the snapshots of its program: the newest has the highest. What an earlier build has kept has none. */
  order?: number;
  why: SnapshotReason;
  text: string;
};
/**
 * Taken by hand, with a name; or by itself before something that changes much, of what was handed out, or of what a
 * file `brought`; what an earlier build has kept does not tell these two apart.
 */
export type SnapshotReason =
  | { kind: 'named'; name: string }
  | { kind: 'before'; act: 'import' | 'merge' | 'restore' | 'delete' | 'migration' }
  | { kind: 'shared'; brought?: true };

/**
 * What was typed in one tab and overruled by another, or text that could not be read: kept, and offered. Or that the
 * program was lost and restored from the mirror, until the reader has seen it; or that it was erased (erased.ts).
 */
export type Aside = {
  id: string;
  program: string;
  when: string;
  what:
    | { kind: 'overruled'; path: string[]; value: unknown }
    | { kind: 'unreadable'; text: string; why: string }
    | { kind: 'restored' }
    | { kind: 'erased' };
};

/** A file outside the browser that a program is kept in step with. */
export type LinkedFile = {
  /** The id of the program. */
  id: string;
  handle: FileSystemFileHandle;
  /** What the file said when this browser last wrote it, or took up what it says. */
  text: string;
  /** What this browser was about to write when it was last heard of; blank once that is in the file. */
  writing: string;
  /** What was merged into the program since, whether or not it is what the file says. */
  taken?: string;
  /** Which program under this id it was linked for (links.ts); what an earlier build has kept does not say. */
  life?: string;
};

/** What lies in each store; each value has an `id`. */
export type Stores = { programs: Kept; snapshots: Snapshot; asides: Aside; files: LinkedFile };

/** Everything in a store, or what of it belongs to a program. Empty where there is no database. */
export async function all<Name extends keyof Stores>(name: Name, program?: string): Promise<Stores[Name][]> {
  try {
    return await connected((begin) => {
      const store = begin(name).objectStore(name);
      return answer(program === undefined ? store.getAll() : store.index('program').getAll(program));
    });
  } catch {
    return [];
  }
}

/** Reads one program, or none; `blocked` where there is no database for this site. */
export async function readKept(
  id = '',
): Promise<{ kind: 'read'; kept: Kept | undefined } | { kind: 'blocked' }> {
  try {
    return await connected(async (begin) => ({
      kind: 'read',
      kept: await answer(begin('programs').objectStore('programs').get(id)),
    }));
  } catch {
    return { kind: 'blocked' };
  }
}

/** The id of the mark that a program was erased. */
export function markId(program: string): string {
  return `erased-${program}`;
}

/** What keeps the mirror, once it is loaded (mirror.ts): told of what was committed. */
let mirror: ((program: string, asides: readonly Aside[]) => void) | undefined;

/** Has `keep` told of what is committed from now on. */
export function mirrorBy(keep: typeof mirror): void {
  mirror = keep;
}

/** All programs. Empty where there is no database. */
export function allKept(): Promise<Kept[]> {
  return all('programs');
}

/**
 * Changes one program in a single strict transaction: no other tab can come between what `next` is shown and
 * what it returns, and what was written has reached the disk. `next` has to be synchronous; what it does not
 * return stays as it was. It is told whether what is not kept is marked as erased. Asides are kept in the same transaction.
 */
export async function commit(
  id: string,
  next: (
    kept: Kept | undefined,
    marked: boolean,
  ) => { kept?: Kept | undefined; asides?: readonly Aside[] } | undefined,
): Promise<Written> {
  let asides: readonly Aside[] = [];
  const done = await written(['programs', 'asides'], async (store) => {
    const kept = await answer(store('programs').get(id));
    const mark = kept ? undefined : await answer(store('asides').getKey(markId(id)));
    const changed = next(kept, mark !== undefined);
    if (changed?.kept) store('programs').put(changed.kept);
    asides = changed?.asides ?? [];
    for (const aside of asides) store('asides').put(aside);
  });
  mirror?.(id, asides);
  return done;
}
