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
  ROW_TEXTS,
  rowIds,
  textsOf,
} from '../document/edits.fixture.ts';
import { runs } from '../../../tests/support/runs.ts';
import { merge } from './merge.ts';
import type { Plan } from '../document/schema.ts';
import { same } from '../document/values.ts';

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
const plots = fc.record({
  steps: fc.shuffledSubarray(STEPS, { minLength: STEPS.length, maxLength: STEPS.length }),
  acts: fc.array(anyAct, { minLength: 2 * EDITS, maxLength: 2 * EDITS, size: 'max' }),
});

/** A day of two people who type in two tabs. */
class Day {
  store: Store = { text: JSON.stringify(fullPlan()), acts: new Set() };
  tabs = [new Tab(this.store), new Tab(this.store)] as const;
  done: Done[] = [];
  edits = 0;
  #stamps = 0;

  constructor({ steps, acts }: { steps: readonly Step[]; acts: readonly Act[] }) {
    for (const { tab, kind } of steps) {
      if (kind === 'edit') this.#edit(this.tabs[tab], acts[this.edits]);
      else if (kind === 'pull') this.tabs[tab].pull(this.store);
      else this.#commit(this.tabs[tab]);
    }
  }

  #edit(tab: Tab, act: Act | undefined): void {
    if (!act) return;
    const number = this.edits++;
    // Every text is its own, so that none is typed back to what it was.
    const made = tab.edit('text' in act ? { ...act, text: `${number} ${act.text}` } : act, number);
    if (made) this.done.push(made);
  }

  #commit(tab: Tab): void {
    tab.commit(this.store, `stamp-${this.#stamps++}`);
  }

  /** Both commit and pull until neither has anything to give. Returns how often both had to. */
  settle(): number {
    let rounds = 0;
    for (let before = ''; before !== this.store.text; rounds++) {
      before = this.store.text;
      for (const tab of this.tabs) this.#commit(tab);
    }
    for (const tab of this.tabs) tab.pull(this.store);
    return rounds;
  }
}

/** A row that somebody removed is gone, unless there is an edit of it that nobody who removed it knew of. */
function isGone(row: string, done: readonly Done[]): boolean {
  const acts = done.filter((one) => one.row === row);
  const removals = acts.filter(({ act }) => act.kind === 'remove');
  return acts.every(
    ({ act, number }) => act.kind === 'remove' || removals.some(({ knew }) => knew.has(number)),
  );
}

/** The acts that typed something into rows that nobody removed, and elsewhere, by the place they typed in. */
function typedIn(done: readonly Done[], removed: ReadonlySet<string>): Map<string, Done[]> {
  const typed = done.filter(({ act, row }) => 'text' in act && !removed.has(row ?? ''));
  return Map.groupBy(typed, ({ act, at }) => (act.kind === 'add' ? `${at}/${ROW_TEXTS[act.list][0]}` : at));
}

describe('two tabs, two hundred edits in each', { timeout: 120_000 }, () => {
  const seen = { alone: 0, both: 0, gone: 0, kept: 0 };

  function checkRows(stored: Plan, done: readonly Done[], removed: ReadonlySet<string>): void {
    const ids = rowIds(stored);
    expect(new Set(ids).size).toBe(ids.length);
    for (const row of removed) {
      const gone = isGone(row, done);
      expect(ids.includes(row), row).toBe(!gone);
      seen[gone ? 'gone' : 'kept'] += 1;
    }
    const added = done.flatMap(({ act }) => (act.kind === 'add' ? [act.id] : []));
    expect(added.filter((id) => !ids.includes(id) && !removed.has(id))).toEqual([]);
  }

  function checkTexts(stored: Plan, done: readonly Done[], removed: ReadonlySet<string>): void {
    const texts = textsOf(stored);
    for (const [at, acts] of typedIn(done, removed)) {
      const typed = acts.map(({ act }) => ('text' in act ? act.text : ''));
      const alone = acts.every(({ tab }) => tab === acts[0]?.tab);
      if (alone) expect(texts.get(at), at).toBe(typed.at(-1));
      else expect(typed, at).toContain(texts.get(at));
      seen[alone ? 'alone' : 'both'] += 1;
    }
  }

  it('come to the same, and to what was typed in either', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        // A day is too long to read: a failure names its seed.
        const [plot = { steps: [], acts: [] }] = fc.sample(plots, { seed, numRuns: 1 });
        const day = new Day(plot);
        expect(day.edits).toBe(2 * EDITS);
        expect(day.settle()).toBeLessThan(4);
        const stored = readWhole(day.store.text);
        for (const { memory } of day.tabs) expect(contentOf(memory)).toEqual(contentOf(stored));
        const removals = day.done.filter(({ act }) => act.kind === 'remove');
        const removed = new Set(removals.flatMap(({ row }) => (row ? [row] : [])));
        checkRows(stored, day.done, removed);
        checkTexts(stored, day.done, removed);
      }),
      { numRuns: runs(50), endOnFailure: true },
    );
    // All of it happened often enough to show something.
    expect(seen.alone).toBeGreaterThan(runs(600));
    expect(seen.both).toBeGreaterThan(runs(200));
    expect(seen.gone).toBeGreaterThan(runs(200));
    expect(seen.kept).toBeGreaterThan(runs(20));
  });
});
