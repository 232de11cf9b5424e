import { beforeEach, describe, expect, it } from 'vitest';
import { blankPlan } from '../../plan/document/schema.ts';
import { FakeBrowser } from '../../storage/fake-browser.fixture.ts';
import { type LoadedPage, named, open, sponsored } from './pages.fixture.ts';

let browser: FakeBrowser;
beforeEach(() => {
  browser = new FakeBrowser();
});

type Tab = LoadedPage & { tab: number };

/** A page in a tab of its own, which is then in front. */
async function openTab(): Promise<Tab> {
  const tab = browser.openTab();
  return { ...(await open()), tab };
}

/** Does something in a tab. */
async function within<Value>({ tab }: Tab, act: () => Value): Promise<Value> {
  browser.goTo(tab);
  return await act();
}

async function hear(): Promise<void> {
  for (let rounds = 0; rounds < 3; rounds++) {
    await browser.rest();
    browser.deliver();
  }
  await browser.rest();
}

const BOTH = { program: { name: 'Second Look' }, steering: { sponsor: 'Ines' } };

/** What everything comes to: one program, in which both find what they typed. */
async function expectShared(...pages: Tab[]): Promise<void> {
  await hear();
  const [first] = pages;
  for (const page of pages) {
    expect(page.$plan.get()).toMatchObject(BOTH);
    expect(page.$plan.get().id).toBe(first?.$plan.get().id);
    expect(page.$overruled.get()).toEqual([]);
  }
}

describe('two pages without a plan', () => {
  it.each([
    ['one after the other', hear],
    ['before the other one hears of it', () => browser.turn(3)],
    ['at the same time', async () => {}],
  ])('that are typed into %s share one program', async (_, wait) => {
    const [one, other] = [await openTab(), await openTab()];
    await within(one, () => one.editPlan(named('Second Look')));
    await wait();
    await within(other, () => other.editPlan(sponsored('Ines')));
    await expectShared(one, other);
    expect(await one.disk.allKept()).toHaveLength(1);
  });

  it('share one program in a browser without a database, too', async () => {
    browser.database.opening = 'absent';
    const [one, other] = [await openTab(), await openTab()];
    await within(one, () => one.editPlan(named('Second Look')));
    await within(other, () => other.editPlan(sponsored('Ines')));
    await expectShared(one, other);
  });

  it('that were left blank by an erasure share the next one as well', async () => {
    const one = await openTab();
    await within(one, () => one.editPlan(named('A secret')));
    await hear();
    const other = await openTab();
    await within(one, () => one.eraseEverything());
    await hear();
    const third = await openTab();
    await within(one, () => one.editPlan(named('Second Look')));
    await within(third, () => third.editPlan(sponsored('Ines')));
    await expectShared(one, third);
    expect(other.$saving.get()).toEqual({ kind: 'unsaved', because: 'erased' });
  });
});

describe('a page without a plan', () => {
  it('shows what another has begun before anything is typed into it', async () => {
    const [one, other] = [await openTab(), await openTab()];
    await within(one, () => one.editPlan(named('Second Look')));
    await hear();
    expect(other.$plan.get()).toMatchObject({ program: { name: 'Second Look' } });
    expect(other.$saving.get()).toEqual({ kind: 'saved' });
  });

  it('follows one that imports a plan, and keeps what was typed before it heard of it', async () => {
    const imported = { ...named('Second Look')(blankPlan('file')), revision: 7 };
    const [one, other] = [await openTab(), await openTab()];
    await within(one, () => one.adoptPlan(imported));
    await within(other, () => other.editPlan(sponsored('Ines')));
    await expectShared(one, other);
    expect(one.$plan.get().id).toBe('file');
  });

  it('follows one that opens a program', async () => {
    const first = await openTab();
    await within(first, () => first.adoptPlan({ ...named('Second Look')(blankPlan('p')), revision: 1 }));
    await first.disk.commit('p', (kept) => kept && { kept: { ...kept, archived: true } });
    localStorage.removeItem('unstall/open');
    const waiting = await openTab();
    expect(waiting.$plan.get().program.name).toBe('');
    await within(first, () => first.openProgram('p'));
    await hear();
    expect(waiting.$plan.get()).toMatchObject({ id: 'p', program: { name: 'Second Look' } });
  });

  it('that the reader asked for stays a program of its own', async () => {
    const one = await openTab();
    const other = await openTab();
    await within(other, () => other.startProgram());
    await within(one, () => one.editPlan(named('Second Look')));
    await hear();
    expect(other.$plan.get().program.name).toBe('');
    await within(other, () => other.editPlan(sponsored('Ines')));
    await hear();
    expect(await one.disk.allKept()).toHaveLength(2);
  });

  it('loses nothing of what is typed while it goes over to another’s', async () => {
    for (let turns = 0; turns < 12; turns++) {
      browser = new FakeBrowser();
      const [one, other] = [await openTab(), await openTab()];
      await within(one, () => one.editPlan(named('Second Look')));
      await within(one, () => one.save());
      browser.goTo(other.tab);
      await browser.turn(turns);
      other.editPlan(sponsored('Ines'));
      await expectShared(one, other);
    }
  });
});

describe('a page whose program is deleted in another tab', () => {
  it('goes on with it, and with what was typed meanwhile, once it is put back', async () => {
    const one = await openTab();
    await within(one, () => one.editPlan(named('Second Look')));
    await within(one, () => one.save());
    const { id } = one.$plan.get();
    const read = await one.disk.readKept(id);
    const other = await openTab();
    await within(other, () => other.removeProgram(id));
    await hear();
    expect(one.$saving.get()).toEqual({ kind: 'unsaved', because: 'erased' });
    await within(one, () => one.editPlan(sponsored('Ines')));
    expect(localStorage.getItem(`unstall/plan/${id}`)).toBeNull();
    await one.disk.commit(id, () => (read.kind === 'read' ? { kept: read.kept } : undefined));
    await within(one, () => browser.fire(new Event('visibilitychange')));
    await hear();
    expect(one.$saving.get()).toEqual({ kind: 'saved' });
    expect((await one.disk.allKept()).map(({ text }) => JSON.parse(text))).toMatchObject([BOTH]);
  });

  it('opens another program when it is loaded again, and never shows a blank one beside it', async () => {
    const one = await openTab();
    await within(one, () => one.editPlan(named('Second Look')));
    await within(one, () => one.save());
    const { id } = one.$plan.get();
    const other = await openTab();
    await within(other, () => other.adoptPlan({ ...named('Harbour Light')(blankPlan('h')), revision: 1 }));
    await within(other, () => other.removeProgram(id));
    browser.goTo(one.tab);
    const again = await open();
    expect(again.$plan.get()).toMatchObject({ id: 'h', program: { name: 'Harbour Light' } });
  });
});
