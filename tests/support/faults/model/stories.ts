import fc from 'fast-check';
import type { Move } from './acts.ts';
import type { Story } from './play.ts';

/** How often each act is tried. */
const WEIGHTS: Record<string, number> = {
  ...{ type: 12, typeInRow: 4, typeNewRow: 4, addRows: 3, removeRow: 2, moveRow: 1, undo: 3, redo: 1 },
  ...{ saveAgain: 2, settleAside: 2 },
  ...{ openProgram: 2, newProgram: 1, rename: 1, duplicate: 1, archive: 1 },
  ...{ deleteOne: 2, undoDeletion: 2, restoreDeleted: 2 },
  ...{ download: 2, colleague: 2, importFile: 3, mergeFile: 2, undoFile: 3, bringIn: 2, takeAway: 2 },
  ...{ keepState: 1, restore: 2, deleteState: 1, undoLast: 2, erase: 1 },
  ...{ openTab: 3, closeTab: 1, reload: 3, go: 2, goBack: 2, sleep: 1, kill: 1 },
  ...{ wait: 6, pass: 3, clock: 1, room: 1, rest: 4 },
};

/** Anything that may be done in a browser with one tab or several, from no program at all. */
export const stories = (length: number) => storiesOf(WEIGHTS, { minLength: 1, maxLength: length });

/** Stories of acts, each as often as it weighs. */
export function storiesOf(
  weights: Readonly<Record<string, number>>,
  length: { minLength: number; maxLength: number },
): fc.Arbitrary<Story> {
  const move: fc.Arbitrary<Move> = fc.record({
    act: fc.oneof(
      ...Object.entries(weights).map(([name, weight]) => ({ weight, arbitrary: fc.constant(name) })),
    ),
    tab: fc.nat(2),
    pick: fc.nat(999),
    // Often to the end, often not: the next move meets what is not over.
    patience: fc.constantFrom(0, 1, 2, 3, 4, 5, 6, 8, 11, 17, 400, 400, 400, 400, 400),
  });
  return fc.record({
    seed: fc.nat(999_999),
    mostTabs: fc.constantFrom(1, 2, 2, 3),
    moves: fc.array(move, { ...length, size: 'max' }),
  });
}

/** A story as it is told where it ends badly. */
export function told({ seed, mostTabs, moves }: Story): string {
  const lines = moves.map(
    ({ act, tab, pick, patience }, index) => `  ${index + 1}. ${act} ${tab} ${pick} ${patience}`,
  );
  return [`seed ${seed}, at most ${mostTabs} tabs`, ...lines].join('\n');
}
