import { describe, expect, it } from 'vitest';
import { play } from '../../../tests/support/faults/model/play.ts';
import { runs } from '../../../tests/support/runs.ts';
import { script } from '../../../tests/support/faults/model/script.ts';

/** So many seeds, each of which lets pages hear of each other, and what they do get through, at other times. */
export const SEEDS = runs(12);
/** How long all of them may take, on a machine that has much to do. */
export const LONG = { timeout: 60_000 };

/** With what `kill` is told that the databases are lost, and that they are not; with what `pass` is a minute. */
export const [LOST, KEPT, MINUTE, CLOCK_AHEAD, NO_DATABASE_ROOM] = ['0', '1', '4', '5', '2'];

/** What goes wrong in a story, whichever way the dice fall; after it comes a power cut, and everything is looked at. */
export async function wrong(mostTabs: number, lines: readonly string[], seeds = SEEDS): Promise<string[]> {
  const moves = script(...lines);
  for (let seed = 1; seed <= seeds; seed++) {
    const faults = await play({ seed, mostTabs, moves });
    if (faults.length > 0) return [`seed ${seed}`, ...faults];
  }
  return [];
}

/** Stories by what they are about. What a power cut brings back is another state each time. */
export function stories(title: string, mostTabs: number, all: Record<string, string[]>, seeds = SEEDS): void {
  describe(title, () => {
    it.each(Object.entries(all))('%s', LONG, async (_, lines) => {
      expect(await wrong(mostTabs, lines, seeds)).toEqual([]);
    });
  });
}
