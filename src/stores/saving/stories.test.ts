import { describe, expect, it } from 'vitest';
import { runs } from '../../../tests/support/runs.ts';
import { LONG, NO_DATABASE_ROOM, stories, wrong } from './stories.fixture.ts';

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
  'share it with a page that slept while it opened': ['reload', 'go 0 0', 'type', 'goBack', 'type', 'rest'],
  'share it with a page that is opened as it begins': [
    'openTab',
    'openTab',
    'type 0 0 0',
    'reload 1',
    'type 1',
    'rest',
  ],
  'share it with a page that looked for one that is gone': [
    'type',
    'rest',
    'deleteOne',
    'reload',
    'go 0 0',
    'type',
    'goBack',
    'type',
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
