import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { runs } from '../../../tests/support/runs.ts';
import { type Act, anyAct, contentOf, fullPlan, perform } from '../../plan/document/edits.fixture.ts';
import type { Field } from '../../sheets/fields.ts';
import { LISTS, type ListName } from '../../plan/document/lists.ts';
import { FakeBrowser } from '../../storage/fake-browser.fixture.ts';
import { loadEditing } from '../saving/pages.fixture.ts';

beforeEach(() => {
  new FakeBrowser();
});

async function open() {
  const page = {
    ...(await loadEditing()),
    ...(await import('./told.ts')),
    ...(await import('../sheets/gate.ts')),
    ...(await import('../sheets/questionLog.ts')),
  };
  await page.openPlan();
  const at = (field: string, when = 0) =>
    page.atHand({ field, row: '', list: '', says: `“${field}”`, typing: true, when });
  const name = () => page.$plan.get().program.name;
  const typeName = (text: string) =>
    page.editPlan((plan) => ({ ...plan, program: { ...plan.program, name: text } }));
  return { ...page, at, name, typeName };
}
type Page = Awaited<ReturnType<typeof open>>;

/** A plan with two gates, a question under each. */
async function withTwoGates() {
  const page = await open();
  const gates = [page.startGate(''), page.startGate('')] as const;
  for (const gate of gates) page.editQuestion(gate, `q-${gate}`, { text: 'Why?' });
  page.forgetActs();
  const kindOf = (gate: string) => page.$plan.get().gate.questions.find((row) => row.gate === gate)?.kind;
  const mark = (gate: string, kind: 'blocking' | 'unknown') => {
    page.$part.set(gate);
    page.editQuestion(gate, `q-${gate}`, { kind });
  };
  return { ...page, gates, kindOf, mark };
}

describe('undo on a sheet with parts', () => {
  it('takes back what was done under the gate in view, and nothing under another', async () => {
    const page = await withTwoGates();
    const [one, two] = page.gates;
    page.mark(one, 'blocking');
    page.mark(two, 'unknown');
    page.$part.set(one);
    page.undo();
    expect([page.kindOf(one), page.kindOf(two)]).toEqual(['', 'unknown']);
    expect(page.undo()).toBeUndefined();
    page.redo();
    expect([page.kindOf(one), page.kindOf(two)]).toEqual(['blocking', 'unknown']);
    page.$part.set(two);
    expect(page.redo()).toBeUndefined();
    page.undo();
    expect([page.kindOf(one), page.kindOf(two)]).toEqual(['blocking', '']);
  });

  it('brings a removed gate back from whichever gate is in view by then', async () => {
    const page = await withTwoGates();
    const [one, two] = page.gates;
    page.$part.set(one);
    page.removeGate(one);
    page.$part.set(two);
    expect(page.undo()?.says).toMatch(/^removed a gate/);
    expect(page.$plan.get().gate.gates.map(({ id }) => id)).toEqual([one, two]);
  });

  it('takes back the move of a row under one gate although a row was moved under another since', async () => {
    const page = await open();
    const gates = [page.startGate(''), page.startGate('')] as const;
    for (const gate of gates)
      for (const letter of 'ab') page.editActivity(gate, `${letter}-${gate}`, { what: letter });
    const order = (of: string) =>
      page.$plan
        .get()
        .gate.activities.filter(({ gate }) => gate === of)
        .map(({ what }) => what)
        .join('');
    for (const gate of gates) {
      page.$part.set(gate);
      page.moveRow('activities', `a-${gate}`, 1, 'moved');
    }
    expect(gates.map(order)).toEqual(['ba', 'ba']);
    page.$part.set(gates[0]);
    page.undo();
    expect(gates.map(order)).toEqual(['ab', 'ba']);
  });
});

describe('what is typed', () => {
  it('into one field without a pause is one act, and after a pause or in another field one more', async () => {
    const page = await open();
    page.at('name', 1_000);
    page.typeName('S');
    page.at('name', 1_200);
    page.typeName('Se');
    page.at('name', 9_000);
    page.typeName('Second');
    page.at('other', 9_100);
    page.typeName('Second Look');
    expect(page.$history.get().done).toHaveLength(3);
    const names = [1, 2, 3].map(() => {
      page.undo();
      return page.name();
    });
    expect(names).toEqual(['Second', 'Se', '']);
    for (const _ of names) page.redo();
    expect(page.name()).toBe('Second Look');
  });

  it('takes nothing with it that another tab typed in between', async () => {
    const page = await open();
    page.at('name', 1_000);
    page.typeName('S');
    page.changePlan((plan) => ({ ...plan, steering: { ...plan.steering, sponsor: 'Theirs' } }));
    page.at('name', 1_100);
    page.typeName('Se');
    page.undo();
    page.undo();
    expect(page.name()).toBe('');
    expect(page.$plan.get().steering.sponsor).toBe('Theirs');
  });

  it('cannot be done again once something else was done', async () => {
    const page = await open();
    page.typeName('One');
    page.undo();
    page.typeName('Two');
    expect(page.redo()).toBeUndefined();
    expect(page.name()).toBe('Two');
  });

  it('and changed in another tab since stays, and is said to', async () => {
    const page = await open();
    page.at('name');
    page.typeName('Mine');
    page.changePlan((plan) => ({ ...plan, program: { ...plan.program, name: 'Theirs' } }));
    page.undo();
    expect(page.name()).toBe('Theirs');
    expect(page.$told.get().says).toMatch(/^Nothing is undone: what it changed was changed since/);
    expect(page.redo()).toBeUndefined();
  });
});

/** Does acts, each of which can be taken back, and gives what the plan said before the first and after each. */
function performAll(page: Page, acts: readonly Act[]): unknown[] {
  const states = [contentOf(page.$plan.get())];
  for (const act of acts) {
    const { revision } = page.$plan.get();
    page.editPlan((plan) => perform(plan, act).plan);
    if (page.$plan.get().revision > revision) states.push(contentOf(page.$plan.get()));
  }
  return states;
}

describe('whatever was done', () => {
  it('undo goes back through every state, and redo forward again', async () => {
    const page = await open();
    fc.assert(
      fc.property(fc.array(anyAct, { maxLength: 12 }), (acts) => {
        page.replaceContent(fullPlan());
        page.forgetActs();
        const states = performAll(page, acts);
        for (const state of states.slice(0, -1).reverse()) {
          page.undo();
          expect(contentOf(page.$plan.get())).toEqual(state);
        }
        for (const state of states.slice(1)) {
          page.redo();
          expect(contentOf(page.$plan.get())).toEqual(state);
        }
        expect(page.redo()).toBeUndefined();
      }),
      { numRuns: runs(200) },
    );
  });

  it('undo leaves what another tab says in a field of its own, and any plan can be opened again', async () => {
    const page = await open();
    const { readPlan } = await import('../../plan/document/read.ts');
    fc.assert(
      fc.property(fc.array(anyAct, { minLength: 1, maxLength: 8 }), fc.nat(7), (acts, at) => {
        page.replaceContent(fullPlan());
        page.forgetActs();
        performAll(page, acts.slice(0, at));
        page.changePlan((plan) => ({ ...plan, sponsor: { ...plan.sponsor, ask: 'Theirs' } }));
        performAll(page, acts.slice(at));
        while (page.undo()) expect(page.$plan.get().sponsor.ask).toBe('Theirs');
        expect(readPlan(JSON.stringify(page.$plan.get())).kind).toBe('plan');
      }),
      { numRuns: runs(200) },
    );
  });
});

describe('a choice on a blank line', () => {
  const lists = Object.keys(LISTS) as ListName[];

  it.each(lists)('of the %s makes no row, and is in the row that the first word makes', async (list) => {
    const page = await open();
    const { read } = LISTS[list];
    const { chosen, word } = choicesIn(list);
    if (word === undefined) throw new Error('There is nothing to type.');
    for (const [key, value] of Object.entries(chosen)) page.editRow(list, 'line-1', { [key]: value });
    expect(read(page.$plan.get())).toEqual([]);
    expect(page.$history.get().done).toEqual([]);
    expect(page.spareRow(list, 'line-1')).toMatchObject(chosen);
    page.editRow(list, 'line-1', { [word]: 'A word' });
    expect(read(page.$plan.get())).toMatchObject([{ ...chosen, [word]: 'A word' }]);
  });

  it('is forgotten with the plan it was made in', async () => {
    const page = await open();
    page.editRow('questions', 'line-1', { kind: 'blocking' });
    await page.startProgram();
    expect(page.$begun.get()).toEqual({});
  });
});

const WORDS = new Set(['text', 'person', 'firm', 'function']);

/** What can be chosen or ticked in a row of a list, and a field of it that takes a word. */
function choicesIn(list: ListName): { chosen: Record<string, unknown>; word: string | undefined } {
  const fields = Object.entries<Field>(LISTS[list].table.fields);
  const empty: Record<string, unknown> = LISTS[list].blank('line-1');
  const chosen = fields.flatMap(([key, { is, schema }]) => {
    if (is === 'links') return [[key, ['somebody']]];
    if (is !== 'choice') return [];
    return [[key, typeof empty[key] === 'boolean' ? true : optionOf(schema)]];
  });
  return { chosen: Object.fromEntries(chosen), word: fields.find(([, { is }]) => WORDS.has(is))?.[0] };
}

/** One of the options of a choice. */
function optionOf(schema: unknown): unknown {
  const { wrapped } = schema as { wrapped: { options: readonly unknown[] } };
  return wrapped.options.find((option) => option !== '');
}
