import { storiesOf } from '../model/stories.ts';
import type { Story } from '../model/play.ts';
import type { RealBrowser } from './browser.ts';
import { REAL_ACTS } from './realActs.ts';
import { realFaults, shownInAll } from './realCheck.ts';
import { RealReader } from './realReader.ts';

/** How often each act is tried. */
const WEIGHTS: Record<string, number> = {
  ...{ typeName: 8, typeAnswer: 8, paste: 2, removeRow: 2, undo: 7, saveAgain: 2, settle: 2 },
  ...{ newProgram: 1, open: 2, duplicate: 1, archive: 1, deleteOne: 2, restoreDeleted: 2 },
  ...{ download: 3, colleague: 2, importFile: 3, mergeFile: 3, bringIn: 2 },
  ...{ keepState: 1, restoreState: 2, erase: 1 },
  ...{ openTab: 3, closeTab: 1, reload: 3, go: 3, goBack: 3, kill: 2, wait: 3, look: 6, rest: 2 },
};

/** Anything that may be done in a real browser, from no program at all. */
export const realStories = (length: number) => storiesOf(WEIGHTS, { minLength: length, maxLength: length });

/**
 * Does in a browser what a story says, and gives what is not as it has to be: at each rest, at the end, and in what
 * somebody sees then who goes through all programs.
 */
export async function playReal(
  browser: RealBrowser,
  origin: string,
  { moves, mostTabs }: Story,
): Promise<string[]> {
  const reader = new RealReader(browser, origin, mostTabs);
  for (const [number, move] of moves.entries()) {
    if (process.env.TRACE) console.log(number + 1, JSON.stringify(move), Math.round(performance.now()));
    if (move.act === 'rest') {
      const faults = await realFaults(reader);
      if (faults.length > 0) return [`after move ${number + 1}`, ...faults];
    } else {
      await REAL_ACTS[move.act]?.(reader, move);
    }
  }
  const faults = await realFaults(reader);
  if (faults.length > 0) return ['at the end', ...faults];
  return hiddenFrom(await shownInAll(reader), reader);
}

/** What is there, and not shown to somebody who looks at every program. */
function hiddenFrom(shown: ReadonlySet<string>, { ledger, live }: RealReader): string[] {
  return [...live]
    .filter((mark) => !shown.has(mark) && ledger.isPromised(mark))
    .map((mark) => `not shown: ${mark}`);
}
