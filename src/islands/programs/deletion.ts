import { phrase } from '../../language/directions.ts';
import { $deletions } from '../../stores/programs/programs.ts';
import type { Act } from './useActs.ts';

/** Deletes a program and offers to take that back. */
export function deletion(id: string, name: string): Act {
  return {
    does: (acts) => acts.deleteProgram(id, name),
    says: () => {
      const safe = ($deletions.get().at(-1)?.snapshots.length ?? 0) > 0;
      return phrase`Deleted “${name}”.${safe ? '' : ' This browser could not keep a copy: once you leave this page, it is gone.'}`;
    },
    focus: () => ['[data-undo]'],
  };
}
