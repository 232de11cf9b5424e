import { checkPlan } from '../../plan/document/read.ts';
import type { Plan } from '../../plan/document/schema.ts';
import { keysOf, same } from '../../plan/document/values.ts';
import { type Conflict, merge } from '../../plan/merging/merge.ts';
import { $history, type Act, isInView } from './history.ts';
import { $plan, changePlan } from './plan.ts';
import { tell } from './told.ts';

/** Takes the latest act in view back, but for what was changed since. Gives the act, or nothing where there was none. */
export function undo(): Act | undefined {
  return turn('done', 'undone', 'Undone');
}

/** Does again what was taken back last. */
export function redo(): Act | undefined {
  return turn('undone', 'done', 'Done again');
}

/** The act that `undo` or `redo` is about. */
export function latest(side: 'done' | 'undone'): Act | undefined {
  return $history.get()[side].findLast(isInView);
}

/** What an act is called where nothing else is said of it. */
export function nameOf({ says }: Act): string {
  return says || 'the last change';
}

function turn(from: 'done' | 'undone', to: 'done' | 'undone', word: string): Act | undefined {
  const act = latest(from);
  if (!act) return undefined;
  const now = $plan.get();
  const [was, will] = from === 'done' ? [act.after, act.before] : [act.before, act.after];
  const { plan, conflicts, moot } = lead(was, will, now);
  const says = nameOf(act);
  // A list may be full by now, or a row elsewhere have the id of one that was removed.
  if (conflicts.some(hasNoRoom) || checkPlan(plan).kind === 'refused') {
    tell(act.list, 'Nothing is undone: there is no room for it.');
    return undefined;
  }
  if (!changePlan(() => plan)) return undefined;
  const then = $plan.get();
  const [before, after] = from === 'done' ? [then, now] : [now, then];
  const history = $history.get();
  $history.set({
    ...history,
    [from]: history[from].filter((other) => other !== act),
    [to]: moot ? history[to] : [...history[to], { ...act, before, after, typing: false }],
  });
  if (moot) tell(act.list, `Nothing is undone: what it changed was changed since. It was: ${says}.`);
  else {
    const apart = conflicts.length > 0 ? ', apart from what was changed since' : '';
    tell(act.list, `${word}: ${says}${apart}.`);
  }
  return act;
}

/**
 * Leads from one state to another in the plan as it is now. What an act did not touch is none of its business; it is
 * `moot` where all that it touched says something else by now.
 */
function lead(from: Plan, to: Plan, now: Plan): { plan: Plan; conflicts: Conflict[]; moot: boolean } {
  const touched = keysOf(from, to).filter(
    (key) => !OF_THE_COPY.has(key) && !same(partOf(from, key), partOf(to, key)),
  );
  const on = (side: Plan): Plan => ({
    ...now,
    ...Object.fromEntries(touched.map((key) => [key, partOf(side, key)])),
  });
  const { plan, conflicts } = merge(on(from), now, on(to));
  const moot = conflicts.length > 0 && touched.every((key) => same(partOf(plan, key), partOf(now, key)));
  return { plan, conflicts, moot };
}

const OF_THE_COPY: ReadonlySet<string> = new Set(['id', 'revision', 'changed', 'saved', 'shared']);

function partOf(plan: Plan, key: string): unknown {
  return (plan as Record<string, unknown>)[key];
}

/** A row that would come back to a list that is full. */
function hasNoRoom({ base, mine }: Conflict): boolean {
  return base === undefined && mine === undefined;
}
