import { beforeEach, describe, expect, it, vi } from 'vitest';
import { FakeBrowser } from '../../storage/fake-browser.fixture.ts';
import { named } from '../saving/pages.fixture.ts';
import { open } from './snapshots.fixture.ts';

let browser: FakeBrowser;
beforeEach(() => {
  browser = new FakeBrowser();
});

describe('a state that is deleted', () => {
  it('is gone, and can be brought back as it was', async () => {
    const page = await open(browser);
    await page.takeNamed('first');
    const snapshot = page.first();
    expect(await page.deleteSnapshot(snapshot)).toEqual({ kind: 'done' });
    expect(page.listed()).toEqual([]);
    await page.undoLast();
    expect(page.listed()).toEqual([snapshot]);
  });

  it('can’t be brought back into another program', async () => {
    const page = await open(browser);
    await page.takeNamed('first');
    await page.deleteSnapshot(page.first());
    await page.startProgram();
    expect(page.$undo.get()).toBeUndefined();
  });
});

describe('states that keep themselves', () => {
  it('are not kept of a plan that nobody has touched, nor twice of the same', async () => {
    const page = await open(browser);
    await page.startProgram();
    const { id } = page.$plan.get();
    expect(await page.takeBefore('merge')).toBe(true);
    expect(await page.disk.snapshotsOf(id)).toEqual([]);
    page.editPlan(named('Begun'));
    await page.takeBefore('merge');
    await page.takeBefore('restore');
    expect(await page.disk.snapshotsOf(id)).toHaveLength(1);
  });

  it('never give way for others that are dated ahead of them, as a clock that was wrong dates them', async () => {
    const page = await open(browser);
    for (const [kind, most] of [
      ['before', page.MOST_AUTOMATIC],
      ['shared', page.MOST_HANDED_OUT],
    ] as const) {
      for (let index = 0; index < most; index++) {
        await page.disk.keep('snapshots', {
          id: `${kind}-ahead-${index}`,
          program: 'p',
          taken: new Date(Date.UTC(2099, 0, 1, 0, index)).toISOString(),
          why: kind === 'before' ? { kind, act: 'import' } : { kind },
          text: '{}',
        });
      }
    }
    await page.takeBefore('merge');
    const handed = await page.takeSnapshot('p', '{"handed":"out"}', { kind: 'shared' });
    for (let again = 0; again < 2; again++) await page.listHistory();
    const automatic = page.listed().filter(({ why }) => why.kind === 'before');
    expect(automatic).toHaveLength(page.MOST_AUTOMATIC);
    expect(automatic[0]).toMatchObject({ why: { act: 'merge' } });
    expect(page.first().id).toBe(handed);
    expect(page.listed().map(({ id }) => id)).not.toContain('shared-ahead-0');
  });

  it('of what files brought never give way for what was handed out, nor the other way round', async () => {
    const page = await open(browser);
    await page.takeSnapshot('p', '{"handed":"out"}', { kind: 'shared' });
    for (let index = 0; index <= page.MOST_HANDED_OUT; index++) {
      await page.takeSnapshot('p', `{"brought":${index}}`, { kind: 'shared', brought: true });
    }
    await page.listHistory();
    const texts = page.listed().map(({ text }) => text);
    expect(texts).toHaveLength(page.MOST_HANDED_OUT + 1);
    expect(texts).toContain('{"handed":"out"}');
    expect(texts).not.toContain('{"brought":0}');
  });

  it('stand in the order in which they were kept, also when the clock is set back', async () => {
    const page = await open(browser);
    vi.useFakeTimers({ now: new Date('2026-11-20T09:00:00Z'), toFake: ['Date'] });
    await page.takeNamed('first');
    vi.setSystemTime(new Date('2001-01-01T00:00:00Z'));
    await page.takeNamed('second');
    vi.useRealTimers();
    expect(page.listed().map(({ why }) => why.kind === 'named' && why.name)).toEqual(['second', 'first']);
  });

  it('give way, the oldest first, once there are too many; those with a name never do', async () => {
    const page = await open(browser);
    const keep = (index: number, why: Parameters<typeof page.disk.keep<'snapshots'>>[1]['why']) =>
      page.disk.keep('snapshots', {
        id: `${why.kind}-${index}`,
        program: 'p',
        taken: new Date(Date.UTC(2026, 0, 1, 0, index)).toISOString(),
        why,
        text: '{}',
      });
    for (let index = 0; index < page.MOST_AUTOMATIC + 2; index++) {
      await keep(index, { kind: 'named', name: String(index) });
      await keep(index, { kind: 'before', act: 'import' });
    }
    for (let index = 0; index < page.MOST_HANDED_OUT + 3; index++) await keep(index, { kind: 'shared' });
    await page.listHistory();
    const ids = page.listed().map(({ id }) => id);
    const of = (kind: string) => ids.filter((id) => id.startsWith(kind));
    expect(of('named')).toHaveLength(page.MOST_AUTOMATIC + 2);
    expect(of('before')).toHaveLength(page.MOST_AUTOMATIC);
    expect(of('before')).not.toContain('before-1');
    expect(of('before')).toContain('before-2');
    expect(of('shared')).toHaveLength(page.MOST_HANDED_OUT);
    expect(of('shared')).toContain(`shared-${page.MOST_HANDED_OUT + 2}`);
  });
});
