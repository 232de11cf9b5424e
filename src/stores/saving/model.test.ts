import fc from 'fast-check';
import { describe, it } from 'vitest';
import { play } from '../../../tests/support/faults/model/play.ts';
import { stories, told } from '../../../tests/support/faults/model/stories.ts';
import { runs } from '../../../tests/support/runs.ts';

/** How many stories are played. */
const STORIES = runs(500);

describe('a browser with several pages', { timeout: 30_000 + STORIES * 2000 }, () => {
  it('loses nothing that was shown as saved, and keeps nothing that was erased, whatever is done in it', async () => {
    await fc.assert(
      fc.asyncProperty(stories(60), async (story) => {
        const faults = await play(story);
        if (faults.length > 0) throw new Error(`${faults.join('\n')}\n${told(story)}`);
      }),
      { numRuns: STORIES },
    );
  });
});
