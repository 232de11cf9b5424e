import { type GaveWay, type Offer, offersOf, valueAt } from '../../plan/merging/offers.ts';
import { checkPlan } from '../../plan/document/read.ts';
import { resolve } from '../../plan/merging/resolve.ts';
import { drop, keep } from '../../storage/beside.ts';
import type { Aside } from '../../storage/database.ts';
import { asidesOf } from '../../storage/earlier.ts';
import { newId } from '../newId.ts';
import { $overruled, $plan, $saving, changePlan, saver } from '../plan/plan.ts';
import { now } from '../clock.ts';

/** Text of the open program that was put aside whole. */
export type Unread = { id: string; text: string; why: string };

/** What gave way to what was typed in another tab. */
export function gaveWayIn(asides: readonly Aside[]): GaveWay[] {
  return asides.flatMap(({ id, what }) =>
    what.kind === 'overruled' ? { id, path: what.path, value: what.value } : [],
  );
}

/** What could not be opened together with the rest. */
export function unreadIn(asides: readonly Aside[]): Unread[] {
  return asides.flatMap(({ id, what }) => (what.kind === 'unreadable' ? { id, ...what } : []));
}

/** The ids of those that say that the open program was lost and restored. */
export function restoredIn(asides: readonly Aside[]): string[] {
  return asides.flatMap(({ id, what }) => (what.kind === 'restored' ? id : []));
}

/** How long another tab may take to commit what it has merged, in milliseconds: until then nothing is settled. */
const SETTLED_AFTER = 60_000;

/** Takes up what was put aside of a program in earlier visits, and lets go of what stands in it by now. */
export async function findAsides(program: string): Promise<void> {
  const kept = await asidesOf(program);
  if ($plan.get().id !== program) return;
  const offered = new Set(offersOf(gaveWayIn(kept), $plan.get()).flatMap(({ ids }) => ids));
  const open = kept.filter(({ id, what }) => what.kind !== 'overruled' || offered.has(id));
  const here = new Set(open.map(({ id }) => id));
  const shown = $overruled.get();
  if (open.length > 0) $overruled.set([...open, ...shown.filter(({ id }) => !here.has(id))]);
  const known = new Set([...here, ...shown.map(({ id }) => id)]);
  for (const { id, when } of kept) {
    if (!known.has(id) && Math.abs(Date.parse(now()) - Date.parse(when)) > SETTLED_AFTER)
      await drop('asides', id);
  }
}

/** Lets go of what was put aside. */
export async function letGo(ids: readonly string[]): Promise<void> {
  // Whoever leaves once it is gone from the page is not offered it again.
  for (const id of ids) await drop('asides', id);
  $overruled.set($overruled.get().filter(({ id }) => !ids.includes(id)));
}

/**
 * Puts what gave way in its place. What stood there is put aside instead, so that this can be turned round. False
 * where there is no such place any more, or no room in a list that is full.
 */
export async function takeInstead(offer: Offer): Promise<boolean> {
  const { ids, path, value } = offer;
  const before = $plan.get();
  const after = resolve(before, { path }, value);
  const [id] = ids;
  if (after === before || id === undefined || checkPlan(after).kind === 'refused') return false;
  const what = { kind: 'overruled' as const, path: [...path], value: valueAt(before, path) };
  const aside: Aside = { id, program: before.id, when: now(), what };
  // Wherever the browser is stopped, each of the two is kept: in the plan on the disk, or aside.
  const meanwhile = { ...aside, id: newId() };
  await keep('asides', meanwhile);
  if ($plan.get() !== before) {
    await drop('asides', meanwhile.id);
    return takeInstead(offer);
  }
  if (!changePlan(() => after)) {
    await drop('asides', meanwhile.id);
    return false;
  }
  const others = $overruled.get().filter((other) => !ids.includes(other.id));
  $overruled.set([...others, aside]);
  await saver.idle();
  if ($saving.get().kind === 'unsaved') return true;
  await keep('asides', aside);
  for (const other of [meanwhile.id, ...ids.slice(1)]) await drop('asides', other);
  return true;
}
