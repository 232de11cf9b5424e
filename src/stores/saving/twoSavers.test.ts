import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { runs } from '../../../tests/support/runs.ts';
import type { Plan } from '../../plan/document/schema.ts';
import { FakeBrowser } from '../../storage/fake-browser.fixture.ts';
import {
  answered,
  led,
  loadMerge,
  named,
  openBeside,
  openTab,
  planIn,
  sponsored,
  type Tab,
} from './tabs.fixture.ts';

/** The places that are typed in, each a text of its own. */
const PLACES = {
  name: { set: named, read: (plan: Plan) => plan.program.name },
  sponsor: { set: sponsored, read: (plan: Plan) => plan.steering.sponsor },
  decides: { set: led, read: (plan: Plan) => plan.lead.decides },
};
type Place = keyof typeof PLACES;
const PLACE_NAMES = Object.keys(PLACES) as Place[];
const TABS = ['one', 'other'] as const;
type TabName = (typeof TABS)[number];

/** The real thing: one browser, and two tabs with the same program open. */
type Real = { browser: FakeBrowser; one: Tab; other: Tab };

/** What has to be found again in the end. */
type Model = {
  typed: number;
  /** Every text that was typed into a place, and by whom. */
  texts: { place: Place; tab: TabName; text: string }[];
  /** What somebody typed over who had it before the eyes. */
  replaced: Set<string>;
  rows: string[];
};

type Act = fc.AsyncCommand<Model, Real>;

/** An act that can always follow, and how it is named where a run of them fails. */
function act(says: string, run: Act['run']): Act {
  return { check: () => true, run, toString: () => says };
}

/** Somebody types over what the tab shows; nobody waits for it to be saved. */
const type = (tab: TabName, place: Place) =>
  act(`type in ${tab} into ${place}`, async (model, real) => {
    const text = `${tab} ${++model.typed}`;
    model.replaced.add(PLACES[place].read(real[tab].plan));
    model.texts.push({ place, tab, text });
    void real[tab].edit(PLACES[place].set(text));
  });

const addRow = (tab: TabName) =>
  act(`add a row in ${tab}`, async (model, real) => {
    const text = `row-${++model.typed}`;
    model.rows.push(text);
    void real[tab].edit(answered(text));
  });

/** Time passes: some of what is under way gets further, and may be caught at any point of it. */
const wait = (turns: number) => act(`wait ${turns} turns`, (_, { browser }) => browser.turn(turns));

/** A tab hears that another has committed. */
const hear = (tab: TabName) =>
  act(`${tab} hears of a commit`, async (_, real) => void real[tab].saver.pull());

/** A tab is closed, once what it has is saved, and opened again. */
const reopen = (tab: TabName) =>
  act(`${tab} is opened again`, async (_, real) => {
    const closed = real[tab];
    await closed.saver.idle();
    real[tab] = Object.assign(await openBeside(closed), { overruled: closed.overruled });
  });

const tabs = fc.constantFrom(...TABS);
const typing = fc.tuple(tabs, fc.constantFrom(...PLACE_NAMES)).map(([tab, place]) => type(tab, place));
const commands = fc.commands(
  [
    // Twice, so that it happens most.
    typing,
    typing,
    tabs.map(addRow),
    fc.integer({ min: 1, max: 30 }).map(wait),
    tabs.map(hear),
    tabs.map(reopen),
  ],
  { maxCommands: 60, size: 'max' },
);

/** A plan without the name of the state it was edited from, which the tab that saved it last does not show. */
const unstamped = (plan: Plan) => ({ ...plan, saved: '' });

let browser: FakeBrowser;
beforeEach(() => {
  browser = new FakeBrowser();
});

async function begin(): Promise<{ model: Model; real: Real }> {
  browser = new FakeBrowser();
  const one = await openTab();
  await one.edit(named('Second Look'));
  await loadMerge(one);
  const other = await openBeside(one);
  await loadMerge(other);
  return {
    model: { typed: 0, texts: [], replaced: new Set(), rows: [] },
    real: { browser, one, other },
  };
}

/** Both tabs save, and hear of each other, until neither has anything to give. */
async function settle({ one, other, browser }: Real): Promise<void> {
  for (let before = ''; ; ) {
    for (const tab of [one, other]) {
      await tab.saver.idle();
      await tab.saver.pull();
      await browser.rest();
    }
    const now = JSON.stringify(await planIn(one));
    if (now === before) return;
    before = now;
  }
}

/** What became of a text. Asides are what gave way to another tab, and is offered. */
function fateOf({ place, text }: Model['texts'][number], stored: Plan, { replaced }: Model, real: Real) {
  if (PLACES[place].read(stored) === text) return 'kept';
  const asides = [...real.one.overruled, ...real.other.overruled];
  if (asides.some(({ what }) => what.kind === 'overruled' && what.value === text)) return 'offered';
  return replaced.has(text) ? 'replaced' : 'lost';
}

describe('two tabs with real savers, in any order of typing, saving and hearing', {
  timeout: 120_000,
}, () => {
  const seen = { kept: 0, offered: 0, replaced: 0, lost: 0 };

  it('come to the same, and no text that was typed is lost: it is there, offered, or was typed over by sight', async () => {
    await fc.assert(
      fc.asyncProperty(commands, async (acts) => {
        const { model, real } = await begin();
        await fc.asyncModelRun(() => ({ model, real }), acts);
        await settle(real);
        const stored = await planIn(real.one);
        for (const name of TABS) {
          expect(unstamped(real[name].plan), name).toEqual(unstamped(stored));
          expect(real[name].last()?.kind ?? 'saved').toBe('saved');
        }
        const answers = stored.triage.answers.map(({ text }) => text);
        expect(answers.toSorted()).toEqual(model.rows.toSorted());
        for (const typed of model.texts) {
          const fate = fateOf(typed, stored, model, real);
          expect(fate, `${typed.place}: ${typed.text}`).not.toBe('lost');
          seen[fate] += 1;
        }
      }),
      { numRuns: runs(50) },
    );
    // All of it happened often enough to show something.
    expect(seen.kept).toBeGreaterThan(runs(40));
    expect(seen.offered).toBeGreaterThan(runs(40));
    expect(seen.replaced).toBeGreaterThan(runs(100));
  });
});
