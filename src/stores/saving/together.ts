import { keepMirror } from '../../storage/mirror.ts';
import { LocalSaver } from './localSaver.ts';
import { mergeStored } from './mergeStored.ts';
import { prune } from './prune.ts';
import { takeStray } from './strays.ts';

/**
 * What a page needs once it is open: for what other tabs change, for a browser without a database, for the mirror, and
 * for room in localStorage.
 */
export const together = { LocalSaver, mergeStored, keepMirror, prune, takeStray };
