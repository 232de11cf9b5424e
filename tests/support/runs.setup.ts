/** Vitest runs this before each file: where every property begins, and how often it is tried if it says nothing else. */
import fc from 'fast-check';
import { runs, SEED } from './runs.ts';

const path = process.env.UNSTALL_PATH;

fc.configureGlobal({ seed: SEED, numRuns: runs(100), ...(path === undefined ? {} : { path }) });
