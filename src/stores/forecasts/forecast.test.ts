import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { milestones } from '../../sheets/program.ts';
import { outlooksOf } from '../../sheets/scope/outlook.ts';
import { readScope } from '../../sheets/scope/read.ts';
import { blankPlan } from '../../plan/document/schema.ts';
import { FakeBrowser } from '../../storage/fake-browser.fixture.ts';

/** Few trials: what is tested is when they are run, not what they come to. */
const SIMULATION = vi.hoisted(() => ({ trials: 500, seed: 1 }));
vi.mock('../../plan/documents/forecasts.ts', () => ({ SIMULATION }));

let end = () => {};
beforeEach(() => {
  new FakeBrowser();
  // The database answers in its own time.
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
});
afterEach(() => {
  end();
  vi.useRealTimers();
});

/** A page that looks at the forecast, with all that the store said, in order. */
async function watch() {
  vi.resetModules();
  const page = {
    ...(await import('../plan/plan.ts')),
    ...(await import('../plan/editSheet.ts')),
    ...(await import('../saving/opening.ts')),
    ...(await import('../programs/adopting.ts')),
    ...(await import('../sheets/triage.ts')),
    ...(await import('./forecast.ts')),
  };
  await page.openPlan();
  const kinds: string[] = [];
  const note = (now: ReturnType<typeof page.$forecast.get>) =>
    kinds.push(now.kind === 'none' ? now.none.kind : now.kind);
  page.$forecast.listen(note);
  end = page.watchForecast();
  vi.runAllTimers();
  kinds.length = 0;
  const fill = () => page.editGroup('scope', 'model', { low: '8', likely: '10', high: '14' });
  const outlooks = () => {
    const now = page.$forecast.get();
    if (now.kind === 'none') throw new Error(now.none.kind);
    return now.outlooks;
  };
  const atOnce = () => {
    const { scope, program } = page.$plan.get();
    const read = readScope(scope, milestones(program).day90);
    if (read.kind !== 'ready') throw new Error(read.kind);
    return outlooksOf(scope, read.input, SIMULATION);
  };
  /** Lets timers run, one by one, until there are first figures of what was typed last. */
  const firstFigures = () => {
    kinds.length = 0;
    for (let slice = 0; slice < 100 && kinds.at(-1) !== 'running'; slice++) vi.advanceTimersToNextTimer();
    expect(kinds.at(-1)).toBe('running');
  };
  return { ...page, kinds, fill, outlooks, atOnce, firstFigures };
}

describe('the forecast of the open plan', () => {
  it('is blank, then counting, then first figures, then the same as counted at once', async () => {
    const page = await watch();
    expect(page.$forecast.get()).toEqual({ kind: 'none', none: { kind: 'blank' } });
    page.fill();
    vi.runAllTimers();
    expect([...new Set(page.kinds)]).toEqual(['counting', 'running', 'done']);
    expect(page.$forecast.get()).toEqual({
      kind: 'done',
      outlooks: page.atOnce(),
      scope: page.$plan.get().scope,
    });
  });

  it('shows first figures of fewer trials while it goes on', async () => {
    const page = await watch();
    page.fill();
    page.firstFigures();
    expect(page.outlooks().base.forecast).toMatchObject({ trials: 10, whole: false });
    vi.runAllTimers();
    expect(page.outlooks().base.forecast).toMatchObject({ trials: 500, whole: true });
  });

  it('is counted once for keys that follow fast, and again for a later one', async () => {
    const page = await watch();
    page.fill();
    for (const people of ['1', '12', '1']) {
      page.editSheet('scope', { people });
      vi.advanceTimersByTime(5);
    }
    expect(page.kinds).toEqual([]);
    vi.runAllTimers();
    expect(page.kinds.filter((kind) => kind === 'done')).toEqual(['done']);
    expect(page.outlooks().base.input.people).toBe(1);
  });

  it('drops what it was counting when another number is typed', async () => {
    const page = await watch();
    page.fill();
    page.firstFigures();
    page.editGroup('scope', 'model', { high: '20' });
    vi.runAllTimers();
    expect(page.kinds.filter((kind) => kind === 'done')).toEqual(['done']);
    expect(page.outlooks()).toEqual(page.atOnce());
  });

  it('follows the scope, day 0 and the days off, and nothing else of the plan', async () => {
    const page = await watch();
    page.fill();
    vi.runAllTimers();
    page.kinds.length = 0;
    page.editSheet('program', { name: 'Second Look' });
    page.pasteAnswers(['Legal signs']);
    vi.runAllTimers();
    expect(page.kinds).toEqual([]);
    page.editSheet('program', { dayZero: '2026-09-02' });
    vi.runAllTimers();
    expect(page.kinds.at(-1)).toBe('done');
    expect(page.outlooks().base.input.day90).toBe('2026-12-01');
    page.kinds.length = 0;
    page.editSheet('program', { freezes: '11 Dec 2026 – 4 Jan 2027' });
    vi.runAllTimers();
    expect(page.kinds.at(-1)).toBe('done');
    expect(page.outlooks().base.input.daysOff.freezes).toHaveLength(1);
  });

  it('is held while something makes no sense, and follows when that is mended', async () => {
    const page = await watch();
    page.fill();
    vi.runAllTimers();
    const good = page.$forecast.get();
    page.editSheet('scope', { people: '0' });
    vi.runAllTimers();
    expect(page.$forecast.get()).toEqual({
      ...good,
      kind: 'held',
      faults: [{ field: 'scope-people', says: expect.stringContaining('no people') }],
    });
    page.editGroup('scope', 'change', { likely: 'x' });
    vi.runAllTimers();
    expect(page.$forecast.get()).toMatchObject({ kind: 'held', faults: { length: 2 } });
    page.kinds.length = 0;
    page.editSheet('scope', { people: '2' });
    page.editGroup('scope', 'change', { likely: '3' });
    vi.runAllTimers();
    expect([...new Set(page.kinds)]).toEqual(['running', 'done']);
    expect(page.outlooks()).toEqual(page.atOnce());
  });

  it('says the faults where there were no figures to hold, and is blank again without a model', async () => {
    const page = await watch();
    page.fill();
    page.editSheet('scope', { people: '0' });
    vi.runAllTimers();
    expect(page.$forecast.get()).toMatchObject({ kind: 'none', none: { kind: 'nonsense' } });
    page.editSheet('scope', { people: '1' });
    vi.runAllTimers();
    page.editGroup('scope', 'model', { likely: '' });
    vi.runAllTimers();
    expect(page.$forecast.get()).toEqual({ kind: 'none', none: { kind: 'blank' } });
  });

  it('keeps the scenarios, and what enough people would change, in sight while the base is counted anew', async () => {
    const page = await watch();
    page.fill();
    page.editSheet('scope', { people: '9' });
    for (const stream of ['model', 'change'] as const)
      page.editGroup('scope', stream, { likely: '9', people: '9' });
    page.editGroup('scope', 'first', { cut: '20' });
    vi.runAllTimers();
    const { scenarios, enough } = page.outlooks();
    expect(scenarios).toHaveLength(1);
    expect(enough).toBeDefined();
    page.editGroup('scope', 'model', { high: '30' });
    page.firstFigures();
    expect([page.outlooks().scenarios, page.outlooks().enough]).toEqual([scenarios, enough]);
    vi.runAllTimers();
    expect(page.outlooks()).toEqual(page.atOnce());
    page.editSheet('scope', { people: '18' });
    page.editGroup('scope', 'first', { cut: '' });
    vi.runAllTimers();
    expect([page.outlooks().scenarios, page.outlooks().enough]).toEqual([[], undefined]);
  });

  it('holds no figures of another plan', async () => {
    const page = await watch();
    page.fill();
    vi.runAllTimers();
    const other = blankPlan('other');
    await page.adoptPlan({ ...other, scope: { ...other.scope, people: '0' } });
    vi.runAllTimers();
    expect(page.$forecast.get()).toMatchObject({ kind: 'none', none: { kind: 'nonsense' } });
  });

  it('goes on as it is for whoever comes to look at it too, until the last has left', async () => {
    const page = await watch();
    page.fill();
    vi.runAllTimers();
    page.kinds.length = 0;
    const endOther = page.watchForecast();
    vi.runAllTimers();
    expect(page.kinds).toEqual([]);
    end();
    // Once more is not twice.
    end();
    page.editSheet('scope', { people: '3' });
    vi.runAllTimers();
    expect(page.kinds.at(-1)).toBe('done');
    endOther();
    page.kinds.length = 0;
    page.editSheet('scope', { people: '4' });
    vi.runAllTimers();
    expect(page.kinds).toEqual([]);
  });

  it('rests once nobody looks any more, also in the midst of counting', async () => {
    const page = await watch();
    page.fill();
    page.firstFigures();
    end();
    page.kinds.length = 0;
    vi.runAllTimers();
    page.editSheet('scope', { people: '3' });
    vi.runAllTimers();
    expect(page.kinds).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
    end = page.watchForecast();
    vi.runAllTimers();
    expect(page.outlooks()).toEqual(page.atOnce());
  });
});

describe('a report', () => {
  it('rests on figures of the open sheet, and never on those that are held', async () => {
    const page = await watch();
    expect(page.reported(page.$forecast.get())).toEqual({ kind: 'blank' });
    page.fill();
    vi.runAllTimers();
    expect(page.reported(page.$forecast.get())).toBe(page.outlooks());
    page.editSheet('scope', { people: '0' });
    vi.runAllTimers();
    expect(page.reported(page.$forecast.get())).toMatchObject({ kind: 'nonsense', faults: { length: 1 } });
  });
});
