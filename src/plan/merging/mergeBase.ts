import { MOST_REVISION, MOST_SHARED, type Plan } from '../document/schema.ts';

/**
 * The plan of a file, which remembers that it comes from there: the stamp that the file was handed out under. It counts
 * on from where the file says it is, but no higher than can be counted on from, and was last changed `now` if the file
 * says later than that.
 */
export function withOrigin(plan: Plan, now = plan.changed): Plan {
  const revision = Math.min(plan.revision, MOST_REVISION);
  // Both are written in UTC, so that the later one sorts after the other as text.
  const isAhead = plan.changed > now;
  const changed = isAhead ? now : plan.changed;
  return { ...plan, revision, changed, shared: joined(plan.shared, stampsOf(plan)) };
}

/** The stamps of the states that a file comes from, its own last. */
export function stampsOf({ shared, saved }: Plan): string[] {
  return saved === '' ? shared : joined(shared, [saved]);
}

/**
 * Stamps, each once. Of too many the first give way, but of `more`, which anybody may have listed, no more are taken
 * than there is room for, and the last.
 */
export function joined(stamps: readonly string[], more: readonly string[]): string[] {
  const own = new Set(stamps);
  const others = [...new Set(more)].filter((stamp) => !own.has(stamp));
  return [...own, ...others.slice(-Math.max(1, MOST_SHARED - own.size))].slice(-MOST_SHARED);
}

/**
 * What the open plan and the plan of a file both come from: the last state of the file’s that was handed out here or
 * brought in. `states` are the plans of those, the latest first. A stamp names what was known under it first: whoever
 * claims it later for something else does not change what it names.
 */
export function commonBase(theirs: Plan, states: readonly Plan[]): Plan | undefined {
  for (const stamp of [...stampsOf(theirs)].reverse()) {
    const state = states.findLast(({ saved }) => saved === stamp);
    if (state) return state;
  }
  return undefined;
}

/**
 * What two copies are merged from when nobody knows what they both come from: it holds nothing, so that whatever
 * both hold and hold differently is a conflict, and what only one of them has is kept.
 */
export function unknownBase({ app, version, id }: Plan): Plan {
  // Less than a plan, on purpose: a blank field would be something that both had started from.
  return { app, version, id, revision: 0, changed: '', saved: '', shared: [] } as unknown as Plan;
}
