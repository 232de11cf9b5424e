import fc from 'fast-check';
import { describe, it } from 'vitest';
import { play } from '../../../tests/support/faults/model/play.ts';
import { given, inFaults } from '../../../tests/support/faults/model/runs.ts';
import { stories, told } from '../../../tests/support/faults/model/stories.ts';

/** How many stories are played, and from where on: by day always the same, and others each time that all is tried. */
const RUNS = given('UNSTALL_RUNS', inFaults() ? 500 : 100);
const SEED = given('UNSTALL_SEED', inFaults() ? Date.now() % 1_000_000_000 : 1);

describe('a browser with several pages', { timeout: 30_000 + RUNS * 2000 }, () => {
  it('loses nothing that was shown as saved, and keeps nothing that was erased, whatever is done in it', async () => {
    const path = process.env.UNSTALL_PATH;
    await fc.assert(
      fc.asyncProperty(stories(60), async (story) => {
        const faults = await play(story);
        if (faults.length > 0) throw new Error(`${faults.join('\n')}\n${told(story)}`);
      }),
      // A run that fails says both; with UNSTALL_SEED and UNSTALL_PATH it is run again.
      { numRuns: RUNS, seed: SEED, ...(path === undefined ? {} : { path }) },
    );
  });
});
