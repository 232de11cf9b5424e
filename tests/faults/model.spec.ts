import { expect } from '@playwright/test';
import fc from 'fast-check';
import { test } from '../support/faults/killable.ts';
import { LONG } from '../support/long.ts';
import { FIREFOX, WEBKIT } from '../support/faults/other-browsers.ts';
import { told } from '../support/faults/model/stories.ts';
import { chromiumOver, drivenBrowser, type RealBrowser } from '../support/faults/real/browser.ts';
import { keepIn } from '../support/faults/real/keepIn.ts';
import { playReal, realStories } from '../support/faults/real/realStory.ts';
import { runs, SEED } from '../support/runs.ts';
import { BASE } from '../../scripts/base.ts';

/** So many stories are told in all, besides a short one. */
const STORIES = runs(10);

/** Plays the nth story that a seed tells, and says which it was where it ends badly. */
async function playNth(browser: RealBrowser, origin: string, nth: number, length: number): Promise<void> {
  const story = fc.sample(realStories(length), { seed: SEED, numRuns: nth + 1 }).at(-1);
  if (!story) return;
  const faults = await playReal(browser, origin, story);
  expect(faults, `UNSTALL_SEED=${SEED}, story ${nth}:\n${told(story)}`).toEqual([]);
}

test(
  'a real browser loses nothing that was shown as saved, and keeps nothing that was erased, whatever is done in it',
  LONG,
  async ({ killable, baseURL }) => {
    console.log(`UNSTALL_SEED=${SEED}`);
    await playNth(await chromiumOver(killable), baseURL ?? '', 0, 25);
  },
);

for (let nth = 1; nth <= STORIES; nth++) {
  test(`the same, story ${nth} of ${STORIES}`, LONG, async ({ killable, baseURL }) => {
    test.setTimeout(300_000);
    await playNth(await chromiumOver(killable), baseURL ?? '', nth, 60);
  });
}

test(
  'the same, with a worker in between that hands out the kept site',
  LONG,
  async ({ killable, baseURL }) => {
    const origin = baseURL ?? '';
    test.setTimeout(300_000);
    const browser = await chromiumOver(killable);
    await keepIn(await browser.tab(), origin + BASE);
    await playNth(browser, origin, 0, 60);
    const after = await browser.tab();
    await after.goto(`${origin}${BASE}about/`);
    expect(await after.run(() => navigator.serviceWorker.controller?.state)).toBe('activated');
  },
);

for (const other of [FIREFOX, WEBKIT]) {
  test(`${other.name}: the same`, LONG, async ({ baseURL }) => {
    test.skip(other.missing !== undefined, other.missing);
    test.setTimeout(300_000);
    const browser = drivenBrowser(other.name, await other.open());
    try {
      await playNth(browser, baseURL ?? '', 0, 40);
    } finally {
      await browser.close();
    }
  });
}
