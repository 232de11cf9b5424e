import { programName } from '../../sheets/program.ts';
import type { ProgramInFile } from '../../plan/files/programsFile.ts';
import { MOST_BYTES } from '../../plan/document/read.ts';
import type { Plan } from '../../plan/document/schema.ts';
import { addAll } from '../../storage/beside.ts';
import { bringHere } from '../../storage/bringing.ts';
import type { Kept } from '../../storage/database.ts';
import { findHeld } from '../../storage/held.ts';
import { shrinkLocal } from '../../storage/shrinkLocal.ts';
import { newId } from '../newId.ts';
import { now } from '../clock.ts';

/**
 * What came of adding programs: all of them, under the ids that they have here, or none. `large`: one is larger, with
 * what is stored beside it, than could be opened again.
 */
export type Added = { kind: 'added'; plans: Plan[] } | { kind: 'failed'; why: 'full' | 'blocked' | 'large' };

/** Puts programs beside those there are, each under an id of its own where its own is taken: all of them, or none. */
export async function addPrograms(programs: readonly ProgramInFile[]): Promise<Added> {
  const { added, durable } = await underFreeIds(programs);
  const plans = added.map(({ plan }) => plan);
  const kept = added.map(keptOf);
  if (kept.some(({ text }) => text.length > MOST_BYTES)) return { kind: 'failed', why: 'large' };
  const written = durable ? await addAll(kept) : bringHere(plans.map(textOf));
  // Another tab was quicker: once more, beside what it has stored.
  if (written.kind === 'taken') return addPrograms(programs);
  if (written.kind !== 'written') return { kind: 'failed', why: written.kind };
  // No page shows them, and the database has them.
  if (durable) for (const { id, program } of plans) shrinkLocal(id, program.name);
  return { kind: 'added', plans };
}

async function underFreeIds(programs: readonly ProgramInFile[]) {
  const ids = new Set<string>();
  const added: ProgramInFile[] = [];
  let durable = true;
  for (const { plan, archived } of programs) {
    const found = await findHeld(plan.id);
    const id = found.free && !ids.has(plan.id) ? plan.id : newId();
    ids.add(id);
    durable = found.durable;
    added.push({ plan: { ...plan, id, saved: '' }, archived });
  }
  return { added, durable };
}

function keptOf({ plan, archived }: ProgramInFile): Kept {
  const saved = newId();
  const text = JSON.stringify({ ...plan, saved });
  const begun = now();
  return { id: plan.id, text, saved, copied: '', copiedRevision: 0, archived, begun };
}

function textOf(plan: Plan): { id: string; name: string; text: string } {
  return { id: plan.id, name: programName(plan.program), text: JSON.stringify(plan) };
}
