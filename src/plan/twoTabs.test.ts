import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Act,
  anyAct,
  contentOf,
  copyOf,
  fullPlan,
  perform,
  readWhole,
  rowIds,
  textsOf,
} from './edits.fixture.ts';
import { merge } from './merge.ts';
import type { Plan } from './schema.ts';
import { same } from './values.ts';

/** What the disk holds, and which acts are in it. */
type Store = { text: string; acts: ReadonlySet<number> };

/** An act that was carried out: by whom, what it touched, and which acts its tab knew of at that moment. */
type Done = {
  number: number;
  tab: Tab;
  act: Act;
  at: string;
  row: string | undefined;
  knew: ReadonlySet<number>;
};

/** A tab: what it shows, and the last committed state it has seen. Commits and pulls as a page does. */
class Tab {
  base: Plan;
  memory: Plan;
  knows = new Set<number>();

  constructor(store: Store) {
    this.base = readWhole(store.text);
    this.memory = readWhole(store.text);
  }

  edit(act: Act, number: number): Done | undefined {
    const { plan, touched } = perform(this.memory, act);
    if (plan === this.memory) return undefined;
    this.memory = { ...plan, revision: plan.revision + 1 };
    const knew = new Set(this.knows);
    this.knows.add(number);
    return touched && { number, tab: this, act, at: touched.at, row: touched.row, knew };
  }

  pull(store: Store): void {
    const stored = readWhole(store.text);
    if (stored.saved === this.base.saved) return;
    this.memory = merge(this.base, this.memory, stored).plan;
    this.base = copyOf(stored);
    for (const number of store.acts) this.knows.add(number);
  }

  /** In one step, as the transaction of a database is. */
  commit(store: Store, saved: string): void {
    this.pull(store);
    // One that has nothing to give leaves the store as it is, so that tabs come to rest.
    if (same(contentOf(this.memory), contentOf(this.base))) return;
    this.base = { ...this.memory, saved };
    this.memory = this.base;
    store.text = JSON.stringify(this.base);
    store.acts = new Set(this.knows);
  }
}

/** What happens next: an edit, a commit or a pull, in the first tab or the second. */
type Step = { tab: 0 | 1; kind: 'edit' | 'commit' | 'pull' };
const times = (count: number, step: Step): Step[] => Array.from({ length: count }, () => step);
const EDITS = 200;
const STEPS: Step[] = ([0, 1] as const).flatMap((tab) => [
  ...times(EDITS, { tab, kind: 'edit' }),
  ...times(18, { tab, kind: 'commit' }),
  ...times(9, { tab, kind: 'pull' }),
]);
const days = fc.record({
  steps: fc.shuffledSubarray(STEPS, { minLength: STEPS.length, maxLength: STEPS.length }),
  acts: fc.array(anyAct, { minLength: 2 * EDITS, maxLength: 2 * EDITS, size: 'max' }),
});

/** Two people type in two tabs, until both have nothing left to give and to take. */
function live({ steps, acts }: { steps: readonly Step[]; acts: readonly Act[] }) {
  const store: Store = { text: JSON.stringify(fullPlan()), acts: new Set() };
  const tabs = [new Tab(store), new Tab(store)] as const;
  const done: Done[] = [];
  let number = 0;
  for (const [index, { tab, kind }] of steps.entries()) {
    const one = tabs[tab];
    if (kind === 'commit') one.commit(store, `stamp-${index}`);
    else if (kind === 'pull') one.pull(store);
    else {
      const act = acts[number] ?? ({ kind: 'text', place: 0, text: '' } satisfies Act);
      // Every text is its own, so that none is typed back to what it was.
      const made = one.edit('text' in act ? { ...act, text: `${number} ${act.text}` } : act, number);
      if (made) done.push(made);
      number += 1;
    }
  }
  let rounds = 0;
  for (let before = ''; before !== store.text; rounds++) {
    before = store.text;
    for (const [index, tab] of tabs.entries()) tab.commit(store, `last-${rounds}-${index}`);
  }
  for (const tab of tabs) tab.pull(store);
  return { stored: readWhole(store.text), tabs, done, edits: number, rounds };
}

/** A row that somebody removed is gone, unless there is an edit of it that nobody who removed it knew of. */
function isGone(row: string, done: readonly Done[]): boolean {
  const acts = done.filter((one) => one.row === row);
  const removals = acts.filter(({ act }) => act.kind === 'remove');
  return acts.every(
    ({ act, number }) => act.kind === 'remove' || removals.some(({ knew }) => knew.has(number)),
  );
}

describe('two tabs, two hundred edits in each', { timeout: 120_000 }, () => {
  it('come to the same, and to what was typed in either', () => {
    const seen = { alone: 0, both: 0, removed: 0, kept: 0 };
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        // A day is too long to read: a failure names its seed.
        const [day = { steps: [], acts: [] }] = fc.sample(days, { seed, numRuns: 1 });
        const { stored, tabs, done, edits, rounds } = live(day);
        expect(edits).toBe(2 * EDITS);
        expect(rounds).toBeLessThan(4);
        for (const { memory } of tabs) expect(contentOf(memory)).toEqual(contentOf(stored));

        const ids = rowIds(stored);
        expect(new Set(ids).size).toBe(ids.length);
        const removals = new Set(done.flatMap(({ act, row }) => (act.kind === 'remove' && row ? [row] : [])));
        for (const row of removals) {
          const gone = isGone(row, done);
          expect(ids.includes(row), row).toBe(!gone);
          seen[gone ? 'removed' : 'kept'] += 1;
        }

        const texts = textsOf(stored);
        const byPlace = Map.groupBy(
          done.filter(({ act, row }) => act.kind !== 'remove' && !(row && removals.has(row))),
          ({ at }) => at,
        );
        for (const [at, list] of byPlace) {
          const last = list.at(-1);
          if (last?.act.kind === 'add') expect(ids).toContain(at);
          if (!last || !('text' in last.act) || last.act.kind === 'add') continue;
          const alone = list.every(({ tab }) => tab === last.tab);
          seen[alone ? 'alone' : 'both'] += 1;
          const texts_ = list.flatMap(({ act }) => ('text' in act ? [act.text] : []));
          if (alone) expect(texts.get(at), at).toBe(last.act.text);
          else expect(texts_).toContain(texts.get(at));
        }
      }),
      { numRuns: 25, endOnFailure: true },
    );
    // All of it happened often enough to show something.
    expect(seen.alone).toBeGreaterThan(300);
    expect(seen.both).toBeGreaterThan(100);
    expect(seen.removed).toBeGreaterThan(100);
    expect(seen.kept).toBeGreaterThan(10);
  });
});
