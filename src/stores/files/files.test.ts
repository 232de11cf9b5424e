import { beforeEach, describe, expect, it } from 'vitest';
import { writePrograms } from '../../plan/files/programsFile.ts';
import type { Plan } from '../../plan/document/schema.ts';
import { FakeBrowser } from '../../storage/fake-browser.fixture.ts';
import { planKey } from '../../storage/keys.ts';
import { load, type Loaded, named, both, offered } from './files.fixture.ts';

let browser: FakeBrowser;
beforeEach(() => {
  browser = new FakeBrowser();
});

async function keptNames({ allKept }: Loaded): Promise<string[]> {
  return (await allKept()).map(({ text }) => (JSON.parse(text) as Plan).program.name).sort();
}

describe('bringing programs in', () => {
  it('stores nothing before the reader says so', async () => {
    const page = await load();
    await offered(page);
    expect(page.$bringIn.get()).toMatchObject({ kind: 'ready', programs: [{}, {}] });
    expect(await page.allKept()).toEqual([]);
    expect(browser.held.size).toBe(0);
  });

  it('refuses a file in which letters are lost, and stores nothing', async () => {
    const page = await load();
    const codes = Array.from(both.replace('Second Look', 'Prüfung'), (letter) => letter.charCodeAt(0));
    const file = new File([Uint8Array.from(codes)], 'programs.json');
    await page.offerPrograms(file);
    expect(page.$bringIn.get()).toEqual({ kind: 'refused', why: expect.stringContaining('UTF-8') });
    expect(await page.holdsSeveral(file)).toBe(false);
    await page.bringThemIn();
    expect(await page.allKept()).toEqual([]);
  });

  it('keeps ids that are free, what is archived, and the state that the file comes from', async () => {
    const page = await load();
    await offered(page);
    await page.bringThemIn();
    const kept = await page.allKept();
    expect(kept.map(({ id, archived }) => ({ id, archived }))).toEqual([
      { id: 'a', archived: false },
      { id: 'b', archived: true },
    ]);
    expect(JSON.parse(kept[1]?.text ?? '')).toMatchObject({ shared: ['of the file'] });
  });

  it('gives a new id where its own is taken, in either place, and leaves what has it', async () => {
    const page = await load();
    const mine = JSON.stringify(named('a', 'Mine'));
    browser.held.set(planKey('a'), mine);
    await offered(page);
    await page.bringThemIn();
    await offered(page);
    await page.bringThemIn();
    expect(await keptNames(page)).toEqual(['Harbour Light', 'Harbour Light', 'Second Look', 'Second Look']);
    expect(browser.held.get(planKey('a'))).toBe(mine);
    expect(new Set((await page.allKept()).map(({ id }) => id)).size).toBe(4);
  });

  it('brings in all or none: what was stored before one failed is taken away again', async () => {
    const page = await load();
    await offered(page);
    let puts = 0;
    const fails = () => (++puts > 1 ? 'QuotaExceededError' : undefined);
    Object.defineProperty(browser.database, 'putsFail', { get: fails });
    await page.bringThemIn();
    expect(page.$bringIn.get()).toEqual({ kind: 'failed', why: 'full' });
    expect(puts).toBeGreaterThan(1);
    expect(await page.allKept()).toEqual([]);
    expect(browser.held.size).toBe(0);
  });

  it('takes all of them away again, but what was changed since', async () => {
    const page = await load();
    await offered(page);
    await page.bringThemIn();
    await page.renameProgram('a', 'Third Look');
    await page.takeThemAway();
    expect(page.$bringIn.get()).toEqual({ kind: 'undone', left: ['Second Look'] });
    expect(await keptNames(page)).toEqual(['Third Look']);
  });

  const many = () =>
    writePrograms(
      Array.from({ length: 60 }, (_, index) => ({
        plan: named(`p${index}`, `Program ${index}`),
        archived: index % 2 === 1,
      })),
    );
  /** None, sixty, and what else the database has of programs at any turn while something is under way. */
  const countsWhile = async (page: Loaded, done: Promise<void>) => {
    const counts = new Set([0, 60]);
    let under = true;
    void done.then(() => {
      under = false;
    });
    while (under) {
      counts.add((await page.allKept()).length);
      await browser.turn(1);
    }
    return [...counts];
  };

  it('leaves all or none of sixty wherever the browser is stopped, and all or none when they are taken away', async () => {
    const page = await load();
    await offered(page, many());
    expect(await countsWhile(page, page.bringThemIn())).toEqual([0, 60]);
    expect(await page.allKept()).toHaveLength(60);
    expect((await page.allKept()).filter(({ archived }) => archived)).toHaveLength(30);
    expect([...browser.held.keys()].filter((key) => key.startsWith(planKey('')))).toEqual([]);
    expect(await countsWhile(page, page.takeThemAway())).toEqual([0, 60]);
    expect(await page.allKept()).toEqual([]);
    expect(browser.held.size).toBe(0);
  });

  it.each([1, 2, 30, 60])('leaves none where the room ends at the %sth of sixty', async (last) => {
    const page = await load();
    await offered(page, many());
    let puts = 0;
    const fails = () => (++puts >= last ? 'QuotaExceededError' : undefined);
    Object.defineProperty(browser.database, 'putsFail', { configurable: true, get: fails });
    await page.bringThemIn();
    expect(page.$bringIn.get()).toEqual({ kind: 'failed', why: 'full' });
    expect(await page.allKept()).toEqual([]);
  });

  it('gives two programs of one id in a file ids of their own', async () => {
    const page = await load();
    await offered(
      page,
      writePrograms([
        { plan: named('a', 'One'), archived: false },
        { plan: named('a', 'Two'), archived: false },
      ]),
    );
    await page.bringThemIn();
    expect(await keptNames(page)).toEqual(['One', 'Two']);
  });

  it('writes over nothing that another tab stores under the same id at the same time', async () => {
    const page = await load();
    await offered(page);
    const mine = { id: 'a', text: JSON.stringify(named('a', 'Another tab’s')), saved: 's' };
    const commit = () =>
      page.commit('a', () => ({ kept: { ...mine, copied: '', copiedRevision: 0, archived: false } }));
    const bringing = page.bringThemIn();
    await commit();
    await bringing;
    expect(page.$bringIn.get().kind).toBe('done');
    const names = await keptNames(page);
    expect(names).toContain('Another tab’s');
    expect(names).toContain('Harbour Light');
    expect(names.length - 2).toBe(names.includes('Second Look') ? 1 : 0);
    expect(names).toContain('Second Look');
  });

  it('says what is missing where the browser was stopped half-way, without a database', async () => {
    browser.database.opening = 'absent';
    const page = await load();
    await offered(page);
    const { held } = browser;
    const set = held.set.bind(held);
    // The note and the first program reach the disk, and then nothing does any more.
    held.set = (key, value) => {
      if (held.has(planKey('a'))) return held;
      if (key === planKey('a')) held.delete = () => false;
      return set(key, value);
    };
    await page.bringThemIn();
    Object.assign(held, { set, delete: Map.prototype.delete });
    const next = await load();
    next.findBroken();
    expect(next.$bringIn.get()).toEqual({
      kind: 'broken',
      came: ['Second Look'],
      missing: ['Harbour Light'],
    });
    next.forgetBringIn();
    next.findBroken();
    expect(next.$bringIn.get()).toEqual({ kind: 'none' });
  });

  it('brings in none where the room ends half-way, without a database', async () => {
    browser.database.opening = 'absent';
    const page = await load();
    await offered(page);
    const { held } = browser;
    const set = held.set.bind(held);
    held.set = (key, value) => {
      if (key === planKey('b')) throw new DOMException('full', 'QuotaExceededError');
      return set(key, value);
    };
    await page.bringThemIn();
    expect(page.$bringIn.get()).toEqual({ kind: 'failed', why: 'full' });
    expect(browser.held.size).toBe(0);
  });

  it('works where there is no database', async () => {
    browser.database.opening = 'absent';
    const page = await load();
    await offered(page);
    await page.bringThemIn();
    expect(page.$bringIn.get().kind).toBe('done');
    expect([...browser.held.keys()].sort()).toEqual([planKey('a'), planKey('b')]);
    await page.takeThemAway();
    expect(browser.held.size).toBe(0);
  });
});
