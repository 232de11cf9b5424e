import { beforeEach, describe, expect, it } from 'vitest';
import type { Plan } from '../../plan/document/schema.ts';
import { FakeBrowser } from '../../storage/fake-browser.fixture.ts';
import { load, type Loaded, named, offered } from './files.fixture.ts';

beforeEach(() => void new FakeBrowser());

describe('a copy', () => {
  const store = async (page: Loaded, plan: Plan) => {
    await offered(page, JSON.stringify(plan));
    await page.bringThemIn();
  };

  it('that is handed out is noted, and its text kept so that what comes back can be merged', async () => {
    const page = await load();
    const plan = named('a', 'Second Look', 7);
    await store(page, plan);
    const text = JSON.stringify({ ...plan, saved: 'handed out' });
    await page.handedOut(text);
    expect(await page.allKept()).toMatchObject([{ copiedRevision: 7, copied: expect.stringMatching(/^20/) }]);
    expect(await page.snapshotsOf('a')).toMatchObject([{ why: { kind: 'shared' }, text }]);
  });

  it('of what is not stored leaves nothing behind that could pass for a deleted program', async () => {
    const page = await load();
    await page.handedOut(JSON.stringify(named('nowhere', 'Unsaved')));
    expect(await page.snapshotsOf()).toEqual([]);
    expect(await page.allKept()).toEqual([]);
  });

  it('is asked for a day after the program was begun here, until it is made or put off', async () => {
    const page = await load();
    const plan = named('a', 'Second Look', 7);
    await store(page, plan);
    expect(await page.findReminder(plan)).toEqual({ kind: 'none' });
    const begun = new Date(Date.now() - 3 * 86_400_000).toISOString();
    await page.commit('a', (kept) => kept && { kept: { ...kept, begun } });
    expect(await page.findReminder(plan)).toEqual({ kind: 'never', days: 3 });
    await page.putOffReminders(['a']);
    expect(await page.findReminder(plan)).toEqual({ kind: 'none' });
    await page.commit('a', (kept) => kept && { kept: { ...kept, quietUntil: '' } });
    await page.markCopied('a', 7);
    expect(await page.findReminder(plan)).toEqual({ kind: 'none' });
  });

  it('that another tab’s edit follows stays noted', async () => {
    const page = await load();
    await store(page, named('a', 'Second Look'));
    await page.markCopied('a', 3);
    await page.renameProgram('a', 'Third Look');
    expect(await page.allKept()).toMatchObject([{ copiedRevision: 3, begun: expect.stringMatching(/^20/) }]);
  });
});
