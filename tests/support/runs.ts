/**
 * How much is tried of what could be tried without end. A test says how much that is in all; a fifth of it is tried by
 * day, the same each time, so that a test which fails does so because of a change; all of it, and something else each
 * time, with `npm run faults`. `UNSTALL_RUNS` is another share (`UNSTALL_RUNS=1` for all, 10 for ten times that). A
 * property that fails prints its seed and path: `UNSTALL_SEED` and `UNSTALL_PATH` have one test try that again.
 */

const inFaults = process.env.npm_lifecycle_event === 'faults';
const SHARE = given('UNSTALL_RUNS', inFaults ? 1 : 0.2);

/** Where chance begins. */
export const SEED = given('UNSTALL_SEED', inFaults ? Date.now() % 1_000_000_000 : 1);

/** Our share of what is tried in all, or of what has to come of that: once at least. */
export function runs(inAll: number): number {
  return Math.ceil(inAll * SHARE);
}

/** A number that whoever runs the tests has given, or another. */
function given(name: string, otherwise: number): number {
  const value = process.env[name];
  return value === undefined ? otherwise : Number(value);
}
