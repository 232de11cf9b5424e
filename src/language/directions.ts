/** Scripts that run from right to left, and marks that turn the direction of what follows. */
const TURNS =
  /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u202a-\u202e\u2066-\u2069]|[\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/**
 * Typed words for a sentence of ours: where they run from right to left, or hold a direction mark that nobody
 * closed, they are set apart by marks that take no room, so that what follows runs as it does without them.
 */
export function isolated(typed: string): string {
  return TURNS.test(typed) && !/^\u2068.*\u2069$/s.test(typed) ? `\u2068${typed}\u2069` : typed;
}
