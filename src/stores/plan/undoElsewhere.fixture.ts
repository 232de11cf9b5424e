import type { Plan } from '../../plan/document/schema.ts';
import type { FakeBrowser } from '../../storage/fake-browser.fixture.ts';
import { planKey } from '../../storage/keys.ts';
import { leave, named } from '../saving/pages.fixture.ts';
import { elsewhere, kept, page, program, type UndoPage } from './undo.fixture.ts';

export const SINCE = 'Typed since';

/** What can have become of a program since something was done with it that is to be undone. */
type Since = {
  what: string;
  act: (browser: FakeBrowser, here: UndoPage, id: string) => Promise<unknown> | unknown;
};

export const TYPED_ELSEWHERE: Since[] = [
  {
    what: 'typed in another tab, which this one has heard of',
    act: async (browser, _, id) => {
      await elsewhere(browser, id, (there) => there.editPlan(named(SINCE)));
      await browser.rest();
    },
  },
  {
    what: 'typed in another tab, which this one has not heard of',
    act: async (_, here, id) => {
      const read = await here.disk.readKept(id);
      const text = read.kind === 'read' ? (read.kept?.text ?? '') : '';
      const plan: Plan = JSON.parse(text);
      const edited = { ...named(SINCE)(plan), revision: plan.revision + 1, saved: 'elsewhere' };
      await here.disk.commit(
        id,
        (there) => there && { kept: { ...there, text: JSON.stringify(edited), saved: 'elsewhere' } },
      );
    },
  },
  {
    what: 'changed under the same revision',
    act: async (_, here, id) => {
      await here.disk.commit(id, (there) => {
        if (!there) return undefined;
        const text = JSON.stringify(named(SINCE)(JSON.parse(there.text)));
        return { kept: { ...there, text, saved: 'elsewhere' } };
      });
    },
  },
  {
    what: 'typed in another tab that has it in localStorage so far',
    act: async (browser, here, id) => {
      const read = await here.disk.readKept(id);
      const plan: Plan = JSON.parse(read.kind === 'read' ? (read.kept?.text ?? '') : '');
      browser.held.set(planKey(id), JSON.stringify({ ...named(SINCE)(plan), revision: plan.revision + 1 }));
    },
  },
];
export const TYPED: Since[] = [
  { what: 'typed in this tab', act: (_, here) => here.editPlan(named(SINCE)) },
  ...TYPED_ELSEWHERE,
];

/** Whether a text is in a program, kept as an earlier state, or on the page. */
export async function isThere(browser: FakeBrowser, here: UndoPage, name: string): Promise<boolean> {
  const { programs, local, snapshots } = await kept(browser, here);
  return [...programs, ...local, ...snapshots, here.$plan.get().program.name].includes(name);
}

/** A page that has a program of its own open. */
export async function openMine(browser: FakeBrowser): Promise<UndoPage> {
  leave(browser, JSON.stringify(program('mine', 'Mine')), 'mine');
  const here = await page(browser);
  await here.openPlan();
  await browser.rest();
  return here;
}
