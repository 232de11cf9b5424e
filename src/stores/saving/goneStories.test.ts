import { expect, it } from 'vitest';
import { play } from '../../../tests/support/faults/model/play.ts';
import { script } from '../../../tests/support/faults/model/script.ts';
import { CLOCK_AHEAD, KEPT, LOST, MINUTE, NO_DATABASE_ROOM, SEEDS, stories } from './stories.fixture.ts';

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
  'is not brought back by an undo in a page that has saved it again': [
    ...['addRows', 'openTab', 'rest', 'type', 'colleague', 'bringIn', 'removeRow 1', 'erase 0 0 17'],
    ...['importFile', 'saveAgain', 'duplicate', 'undo'],
  ],
  'does not come back with a power cut after another tab has saved it again': [
    ...['type', 'rest', 'openTab', 'erase 1 0 400', 'type', 'typeNewRow 1', 'newProgram', 'saveAgain'],
    ...['colleague', 'clock 0 83', 'wait 0 200', 'bringIn', 'type 1', 'archive'],
  ],
});

it('what three pages typed, one of which never committed, is one line of edits after an erasure and a power cut', async () => {
  const moves = script(
    ...['type 0 0 0', 'sleep 0 0 0', 'clock 0 356 0', 'download 0 0 0', 'closeTab 0 0 0', 'colleague 0 0 0'],
    ...['download 0 0 400', 'type 0 0 0', 'importFile 0 0 0', 'go 0 382 0', 'importFile 0 0 0'],
    ...['deleteOne 0 0 11', 'typeInRow 0 0 0', 'settleAside 0 0 0'],
  );
  // The dice have to fall so that a page is left between what it writes to localStorage and its commit: hardly any do.
  expect(await play({ seed: 49790, mostTabs: 1, moves })).toEqual([]);
});
