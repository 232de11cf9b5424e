import { writeFiles } from '../../plan/files/programsFile.ts';
import { $programs, type Listed, listPrograms } from '../programs/programs.ts';
import { markCopied, putOffReminders } from './copies.ts';

/** All programs that can be read as one file, or as few as can hold them; and the names of those that are in none. */
export function allPrograms(): { texts: readonly string[]; leftOut: readonly string[] } {
  const programs = readable();
  const state = $programs.get();
  const all = state.kind === 'listed' ? state.programs : [];
  return {
    texts: writeFiles(programs),
    leftOut: all.flatMap((program) => (program.kind === 'unreadable' ? program.name : [])),
  };
}

/** Notes that all of them were copied out of this browser. */
export async function markAllCopied(): Promise<void> {
  for (const { id, plan } of readable()) await markCopied(id, plan.revision);
  await listPrograms();
}

/** Does not remind of copies of these for a while. */
export async function putOff(ids: readonly string[]): Promise<void> {
  await putOffReminders(ids);
  await listPrograms();
}

function readable(): Extract<Listed, { kind: 'plan' }>[] {
  const state = $programs.get();
  const all = state.kind === 'listed' ? state.programs : [];
  return all.filter((program) => program.kind === 'plan');
}
