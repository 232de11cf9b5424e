import { merge } from '../plan/merge.ts';
import { LocalSaver } from './localSaver.ts';

/** What a page needs once another tab has changed its program, or its browser has no database. */
export const together = { merge, LocalSaver };
