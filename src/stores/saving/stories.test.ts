import { describe, expect, it } from 'vitest';
import { play } from '../../../tests/support/faults/model/play.ts';
import { runs } from '../../../tests/support/runs.ts';
import { script } from '../../../tests/support/faults/model/script.ts';

/** So many seeds, each of which lets pages hear of each other, and what they do get through, at other times. */
const SEEDS = runs(12);
/** How long all of them may take, on a machine that has much to do. */
const LONG = { timeout: 60_000 };

/** With what `kill` is told that the databases are lost, and that they are not; with what `pass` is a minute. */
const [LOST, KEPT, MINUTE, CLOCK_AHEAD, NO_DATABASE_ROOM] = ['0', '1', '4', '5', '2'];

/** What goes wrong in a story, whichever way the dice fall; after it comes a power cut, and everything is looked at. */
async function wrong(mostTabs: number, lines: readonly string[], seeds = SEEDS): Promise<string[]> {
  const moves = script(...lines);
  for (let seed = 1; seed <= seeds; seed++) {
    const faults = await play({ seed, mostTabs, moves });
    if (faults.length > 0) return [`seed ${seed}`, ...faults];
  }
  return [];
}

/** Stories by what they are about. What a power cut brings back is another state each time. */
function stories(title: string, mostTabs: number, all: Record<string, string[]>, seeds = SEEDS): void {
  describe(title, () => {
    it.each(Object.entries(all))('%s', LONG, async (_, lines) => {
      expect(await wrong(mostTabs, lines, seeds)).toEqual([]);
    });
  });
}

describe('a page that is left at any moment after a key', () => {
  it.each(['reload', 'go', 'closeTab', 'kill 0 1'])(
    'loses nothing of it by %s, and nobody is told of a tab',
    LONG,
    async (leave) => {
      for (let turns = 0; turns < 10; turns++) {
        const [early, later] = [
          ['type 0 0 1', `wait 0 ${turns}`, leave, 'type', 'rest'],
          ['type', 'rest', `typeNewRow 0 0 ${turns}`, leave, 'rest'],
        ];
        expect(await wrong(1, early, runs(5))).toEqual([]);
        expect(await wrong(1, later, runs(5))).toEqual([]);
      }
    },
  );
});

stories('two tabs without a plan', 2, {
  'share the program that is typed first': ['openTab', 'openTab', 'type 0', 'rest', 'type 1', 'rest'],
  'share it when both are typed into at once': ['openTab', 'openTab', 'type 0 0 0', 'type 1 1 0', 'rest'],
  'share it where one merges a file at once': [
    'openTab',
    'openTab',
    'colleague',
    'type 0 0 0',
    'mergeFile 1',
    'rest',
  ],
  'share what one imports': ['openTab', 'openTab', 'colleague', 'importFile 0', 'rest', 'type 1', 'rest'],
  'share it with a page that comes back': [
    'openTab',
    'go 0 0',
    'type 0',
    'goBack 0',
    'rest',
    'type 0',
    'rest',
  ],
  'of which one only looks on take no key away': [
    'openTab',
    'openTab',
    'type 0',
    'type 0 0 2',
    'type 0',
    'rest',
  ],
});

stories(
  'what was erased or deleted',
  2,
  {
    'stays away after a power cut': ['type', 'typeNewRow', 'rest', 'erase'],
    'stays away after a power cut, deleted': ['type', 'rest', 'deleteOne'],
    'stays away, erased twice': ['type', 'rest', 'erase', 'erase'],
    'stays away, deleted and then erased': ['type', 'rest', 'deleteOne', 'erase'],
    'stays away when the clock jumps': [
      'type',
      'rest',
      'deleteOne',
      `clock 0 ${CLOCK_AHEAD}`,
      'reload',
      'type',
    ],
    'stays away while another tab types': ['type', 'openTab', 'rest', 'erase 0 0 0', 'type 1', 'rest'],
    'is not kept by an import elsewhere': [
      'type',
      'openTab',
      'colleague',
      'rest',
      'erase 0',
      'importFile 1',
      'rest',
    ],
    'is not kept by a merge elsewhere': [
      'type',
      'openTab',
      'colleague',
      'rest',
      'erase 0',
      'mergeFile 1',
      'rest',
    ],
    'is not kept by a state that is kept elsewhere': [
      'type',
      'openTab',
      'rest',
      'erase 0',
      'keepState 1',
      'rest',
    ],
    'is not brought back by the undo of an import': [
      'type',
      'openTab',
      'colleague',
      'importFile 0',
      'erase 1',
      'undoFile',
      'rest',
    ],
    'can be had again where the database is lost': [
      'type',
      'rest',
      'deleteOne',
      `pass 0 ${MINUTE}`,
      `kill 0 ${LOST}`,
      'rest',
    ],
  },
  4 * SEEDS,
);

stories('an undo', 2, {
  'of an import keeps what was typed into it': [
    'colleague',
    'importFile',
    'typeNewRow',
    'rest',
    'undoFile',
    'rest',
  ],
  'of an import keeps what was typed elsewhere': [
    'colleague',
    'importFile',
    'openTab',
    'type 1',
    'rest',
    'undoFile',
    'rest',
  ],
  'of bringing in keeps what was typed since': [
    'colleague',
    'bringIn',
    'openTab',
    'openProgram 1',
    'type 1',
    'rest',
    'takeAway',
    'rest',
  ],
  'of a merge keeps what was typed since': [
    'type',
    'colleague',
    'mergeFile',
    'type',
    'typeNewRow',
    'rest',
    'undoFile',
    'rest',
  ],
  'of a row keeps what was typed into it': ['addRows', 'rest', 'typeInRow', 'rest', 'undoRow', 'rest'],
  'of a deletion brings all back': ['type', 'rest', 'deleteOne', 'undoDeletion', 'rest'],
  'of a deletion keeps what came under its id': [
    'colleague',
    'importFile',
    'type',
    'rest',
    'deleteOne',
    'openTab',
    'importFile 1',
    'type 1',
    'rest',
    'undoDeletion',
    'rest',
  ],
  'of a restored state keeps what was typed since': [
    'type',
    'keepState',
    'type',
    'restore',
    'type',
    'rest',
    'undoLast',
    'rest',
  ],
});

stories('two tabs at once', 2, {
  'restore and type': ['type', 'openTab', 'keepState', 'rest', 'type 1 1 0', 'restore 0', 'rest'],
  'delete and type': ['type', 'openTab', 'rest', 'deleteOne 0 0 0', 'type 1 1', 'rest'],
  'come to rest with no room to commit': [
    'type',
    'openTab',
    'rest',
    `room 0 ${NO_DATABASE_ROOM}`,
    'type 0',
    'type 1',
    'rest',
    'room',
    'saveAgain',
    'rest',
  ],
});

stories('a browser that loses its database', 1, {
  'has all of a program that was left long ago': [
    'type',
    `pass 0 ${MINUTE}`,
    'type',
    'wait 0 11',
    'newProgram',
    'type 0 1',
    `pass 0 ${MINUTE}`,
    `kill 0 ${LOST}`,
    'rest',
  ],
  'has all of a program that is open': ['type', 'typeNewRow', `pass 0 ${MINUTE}`, `kill 0 ${LOST}`, 'rest'],
  'is none after another start': ['type', 'rest', `kill 0 ${KEPT}`, 'type', 'rest'],
});

stories('what was still under way when a program went', 2, {
  'is had again from the mirror where only a state of it was kept, and the database is lost': [
    ...['type', 'restore', 'restore', 'deleteOne 0 0 17', 'removeRow', 'openProgram', 'pass 0 113'],
    ...[`kill 0 ${LOST}`, 'colleague'],
  ],
  'stays gone in a tab that had no room to save it before': [
    ...['type', `room 0 ${NO_DATABASE_ROOM}`, 'openTab', 'deleteOne 0 0 400', 'type 1', 'wait'],
  ],
  'is not put aside once another tab saves it again under the same id': [
    ...['rename', 'openTab', 'type', 'erase 1 0 400', 'type', 'typeNewRow 1', 'newProgram', 'saveAgain'],
    'archive',
  ],
  'is not put aside when what was looked up of it comes after that': [
    ...['type', 'openTab', 'type', 'erase', 'wait 0 3', 'wait 0 239', 'type 1', 'saveAgain', 'takeAway'],
  ],
  'does not come back with a power cut after another tab has saved it again': [
    ...['type', 'rest', 'openTab', 'erase 1 0 400', 'type', 'typeNewRow 1', 'newProgram', 'saveAgain'],
    ...['colleague', 'clock 0 83', 'wait 0 200', 'bringIn', 'type 1', 'archive'],
  ],
});
