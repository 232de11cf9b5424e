import { beforeEach, describe, expect, it } from 'vitest';
import { writePrograms } from '../../plan/files/programsFile.ts';
import type { FakeBrowser } from '../../storage/fake-browser.fixture.ts';
import { named } from '../saving/pages.fixture.ts';
import { elsewhere, fileOf, kept, page, newBrowser, program } from './undo.fixture.ts';
import { SINCE, TYPED_ELSEWHERE, TYPED, isThere, openMine } from './undoElsewhere.fixture.ts';

let browser: FakeBrowser;
beforeEach(() => {
  browser = newBrowser();
});

describe('undoing an import', () => {
  const imported = async () => {
    const here = await openMine(browser);
    await here.offerFile(fileOf({ ...program('theirs', 'Theirs'), saved: 'handed' }));
    await here.confirmImport();
    return here;
  };

  it.each(TYPED)('leaves what was $what', async ({ act }) => {
    const here = await imported();
    await act(browser, here, 'theirs');
    await here.undoImport();
    expect(here.$import.get()).toEqual({ kind: 'stays', what: 'import' });
    expect(await isThere(browser, here, SINCE)).toBe(true);
    // The state that it came from stays its base.
    expect(await here.disk.snapshotsOf('theirs')).toMatchObject([{ why: { kind: 'shared' } }]);
    expect((await kept(browser, here)).programs).toContain('Mine');
  });

  it('takes away what was changed and changed back, and what is open in another tab that has typed nothing', async () => {
    const here = await imported();
    await elsewhere(browser, 'theirs', (there) => {
      there.editPlan(named(SINCE));
      there.editPlan(named('Theirs'));
    });
    await browser.rest();
    await here.undoImport();
    expect(here.$import.get()).toEqual({ kind: 'undone', what: 'import' });
    expect(await kept(browser, here)).toMatchObject({ programs: ['Mine'], local: ['Mine'] });
    expect(here.$plan.get().program.name).toBe('Mine');
  });

  it('goes back to what was open before, but brings nothing back that was deleted meanwhile', async () => {
    const here = await imported();
    await elsewhere(browser, 'mine', (there) => there.deleteProgram('mine', 'Mine'));
    await browser.rest();
    await here.undoImport();
    expect(here.$plan.get().program.name).toBe('');
    expect((await kept(browser, here)).programs).toEqual([]);
  });

  it('of what was deleted elsewhere by then takes nothing away', async () => {
    const here = await imported();
    await elsewhere(browser, 'theirs', (there) => there.deleteProgram('theirs', 'Theirs'));
    await here.undoImport();
    expect(here.$import.get()).toEqual({ kind: 'undone', what: 'import' });
    expect(await kept(browser, here)).toMatchObject({ programs: ['Mine'], snapshots: ['Mine', 'Theirs'] });
  });

  it('brings back what no room was left for, and what only the page before had', async () => {
    const here = await openMine(browser);
    browser.writesFail = 'QuotaExceededError';
    browser.database.putsFail = 'QuotaExceededError';
    here.editPlan(named('Mine, in the page alone'));
    await here.saver.idle();
    await here.offerFile(fileOf(program('theirs', 'Theirs')));
    await here.confirmImport();
    await here.undoImport();
    expect(here.$plan.get().program.name).toBe('Mine, in the page alone');
    expect((await kept(browser, here)).programs).toEqual(['Mine']);
  });
});

describe('undoing a bring-in', () => {
  const file = () =>
    fileOf(
      writePrograms([
        { plan: program('a', 'One'), archived: false },
        { plan: program('b', 'Two'), archived: true },
      ]),
    );

  it.each(TYPED_ELSEWHERE)('leaves what was $what, and takes the others away', async ({ act }) => {
    const here = await page(browser);
    await here.offerPrograms(file());
    await here.bringThemIn();
    await act(browser, here, 'a');
    await here.takeThemAway();
    expect(here.$bringIn.get()).toEqual({ kind: 'undone', left: ['One'] });
    expect(await isThere(browser, here, SINCE)).toBe(true);
    expect((await here.disk.allKept()).map(({ id }) => id)).toEqual(['a']);
  });

  it('takes nothing of what has an id by then that was deleted and taken again', async () => {
    const here = await page(browser);
    await here.offerPrograms(file());
    await here.bringThemIn();
    await here.disk.removeKept('a');
    const text = JSON.stringify(program('a', 'Another'));
    await here.disk.commit('a', () => ({
      kept: { id: 'a', text, saved: 'x', copied: '', copiedRevision: 0, archived: false },
    }));
    await here.takeThemAway();
    expect((await kept(browser, here)).programs).toEqual(['Another']);
  });
});
