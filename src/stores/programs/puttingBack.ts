import { saysSame } from '../../plan/merging/changes.ts';
import { newest } from '../../plan/document/newest.ts';
import { readPlan } from '../../plan/document/read.ts';
import { drop } from '../../storage/beside.ts';
import { commit, type Kept, markId, readKept } from '../../storage/database.ts';
import { snapshotsOf } from '../../storage/earlier.ts';
import { localText, writeLocal } from '../../storage/local.ts';
import type { Written } from '../../storage/written.ts';

/** A program as the two places had it before it was deleted. */
export type Gone = { id: string; kept: Kept | undefined; local: string | undefined };

/**
 * Puts a deleted program back where it was. It may be there already: brought back elsewhere, or saved again by a page
 * that showed it. `taken`: what is there says something else, and is left alone.
 */
export async function putBack({ id, kept, local }: Gone): Promise<Written | { kind: 'taken' }> {
  let taken = localText(id) !== undefined || (await keptNow(id)) !== undefined;
  if (kept && !taken) {
    const written = await commit(id, (other) => {
      taken = other !== undefined;
      return taken ? undefined : { kept };
    });
    if (written.kind !== 'written') return written;
  }
  if (taken) return (await stands(id, saidBy({ id, kept, local }))) ? { kind: 'written' } : { kind: 'taken' };
  // All of it is wanted again.
  await drop('asides', markId(id));
  const written = local === undefined ? undefined : writeLocal(id, local);
  // The record alone is the whole program; without one, this text is.
  return kept ? { kind: 'written' } : (written ?? { kind: 'written' });
}

/** Drops those of some snapshots that say only what is stored of a program now. */
export async function dropStanding(id: string, snapshots: readonly string[]): Promise<void> {
  for (const snapshot of await snapshotsOf()) {
    if (snapshots.includes(snapshot.id) && (await stands(id, snapshot.text))) {
      await drop('snapshots', snapshot.id);
    }
  }
}

/** Whether what is stored of a program now says what a text says; of what can’t be read, to the letter. */
async function stands(id: string, text: string): Promise<boolean> {
  const [kept, local] = [await keptNow(id), localText(id)];
  const now = newest(local === undefined ? undefined : { text: local }, kept);
  if (now.kind !== 'plan') return text === kept?.text || text === local;
  const read = readPlan(text);
  return read.kind === 'plan' && saysSame(read.plan, now.plan);
}

function saidBy({ kept, local }: Gone): string {
  const found = newest(local === undefined ? undefined : { text: local }, kept);
  return found.kind === 'none' ? '' : found.text;
}

async function keptNow(id: string): Promise<Kept | undefined> {
  const read = await readKept(id);
  return read.kind === 'read' ? read.kept : undefined;
}
