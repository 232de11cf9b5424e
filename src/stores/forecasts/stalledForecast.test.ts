import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { benefitsSheet, typed } from '../../sheets/benefits/benefits.fixture.ts';
import { estimateStalled, STALLED_SIMULATION } from '../../sheets/stalled/estimate.ts';
import { readStalled } from '../../sheets/stalled/read.ts';
import { blankPlan } from '../../plan/document/schema.ts';
import { FakeBrowser } from '../../storage/fake-browser.fixture.ts';

let end = () => {};
beforeEach(() => {
  new FakeBrowser();
});
afterEach(() => end());

/** A page that looks at the figures, with what the store said, in order. */
async function watch() {
  vi.resetModules();
  const page = {
    ...(await import('../plan/plan.ts')),
    ...(await import('../plan/editSheet.ts')),
    ...(await import('../saving/opening.ts')),
    ...(await import('../programs/adopting.ts')),
    ...(await import('./stalledForecast.ts')),
  };
  await page.openPlan();
  end = page.watchStalledForecast();
  const now = () => page.$stalledForecast.get();
  const kind = (wanted: string) =>
    vi.waitFor(() => expect(now().kind).toBe(wanted), { timeout: 20_000, interval: 5 });
  const fill = () => {
    page.editSheet('stalled', { from: '2026-12-08' });
    page.editGroup('stalled', 'burn', { low: '80', likely: '130', high: '190' });
    page.editGroup('stalled', 'restructure', { low: '400', likely: '450', high: '600' });
  };
  return { ...page, now, kind, fill };
}

describe('figures that can’t be counted', () => {
  const broken = (module: string, name: string) => {
    vi.doMock(module, async (original) => ({
      ...(await original<object>()),
      [name]: function* () {
        yield undefined;
        throw new Error('It can’t be counted.');
      },
    }));
    // The error is thrown on, so that whoever looks for it finds it.
    vi.stubGlobal('setTimeout', (task: () => void, after?: number) => {
      const quietly = () => {
        try {
          task();
        } catch (error) {
          if (!(error instanceof Error) || error.message !== 'It can’t be counted.') throw error;
        }
      };
      return realTimeout(quietly, after);
    });
  };
  const realTimeout = setTimeout;
  afterEach(() => {
    vi.doUnmock('../../sheets/stalled/estimate.ts');
    vi.doUnmock('../../sheets/scope/outlook.ts');
    vi.unstubAllGlobals();
  });

  it('are said to have failed, and are counted again once something else is typed', async () => {
    broken('../../sheets/stalled/estimate.ts', 'stalledSteps');
    const page = await watch();
    page.fill();
    await page.kind('failed');
    page.editGroup('stalled', 'burn', { low: '90' });
    expect(page.now().kind).toBe('running');
    await page.kind('failed');
  });

  it('of the scope keep nobody waiting: what it costs to finish is asked for instead', async () => {
    broken('../../sheets/scope/outlook.ts', 'outlookSteps');
    const page = await watch();
    page.editGroup('scope', 'model', { low: '16', likely: '20', high: '26' });
    page.editSheet('scope', { people: '4', cost: '100' });
    page.editSheet('stalled', { from: '2026-12-08' });
    page.editGroup('stalled', 'burn', { likely: '130' });
    await page.kind('none');
    expect(page.now()).toMatchObject({ needs: [{ field: 'stalled-finish-likely' }] });
  });
});

describe('the figures of staying stalled', () => {
  it('say what is needed until it is there, and are then the ones counted at once', async () => {
    const page = await watch();
    expect(page.now()).toMatchObject({ kind: 'none', faults: [] });
    page.editSheet('stalled', { from: '2026-12-08' });
    expect(page.now()).toMatchObject({
      kind: 'none',
      needs: [{ field: 'stalled-burn-likely' }, { field: 'stalled-finish-likely' }],
    });
    page.fill();
    expect(page.now()).toEqual({ kind: 'running', result: undefined });
    await page.kind('done');
    const read = readStalled(page.$plan.get().stalled, {});
    if (read.kind !== 'ready') throw new Error(read.kind);
    expect(page.now()).toEqual({
      kind: 'done',
      result: estimateStalled(read.inputs, STALLED_SIMULATION),
    });
  });

  it('take from the scope when finishing delivers, and from what it buys what waiting defers', async () => {
    const page = await watch();
    page.editGroup('scope', 'model', { likely: '20' });
    page.editSheet('scope', { people: '4', start: '2026-10-05' });
    page.fill();
    page.editGroup('stalled', 'finish', { likely: '500' });
    page.editPlan((plan) => ({ ...plan, benefits: benefitsSheet([typed(120)]) }));
    await page.kind('done');
    const now = page.now();
    if (!('result' in now && now.result)) throw new Error(now.kind);
    const { inputs } = now.result;
    expect(inputs.delivers.finish).toBeGreaterThan(0);
    expect(inputs.delivers.finish).toBeLessThan(inputs.months);
    expect(inputs.ranges.value).toEqual({ low: 10, likely: 10, high: 10 });
    expect(inputs.finishFromScope).toBeUndefined();
  });

  it('are held and marked while something typed makes no sense, and follow when it is mended', async () => {
    const page = await watch();
    page.fill();
    await page.kind('done');
    const good = page.now();
    page.editGroup('stalled', 'burn', { low: '-80' });
    expect(page.now()).toMatchObject({
      ...{ kind: 'held', faults: [{ field: 'stalled-burn-low' }] },
      result: 'result' in good ? good.result : undefined,
    });
    page.editGroup('stalled', 'burn', { low: '200' });
    expect(page.now()).toMatchObject({
      kind: 'held',
      faults: [{ field: 'stalled-burn-likely' }, { field: 'stalled-burn-high' }],
    });
    page.editGroup('stalled', 'burn', { low: '80' });
    await page.kind('done');
    expect(page.now()).toEqual(good);
  });

  it('are held, too, while a field that is needed stands blank', async () => {
    const page = await watch();
    page.fill();
    await page.kind('done');
    page.editGroup('stalled', 'restructure', { low: '', likely: '', high: '' });
    expect(page.now()).toMatchObject({ kind: 'held', needs: [{ field: 'stalled-finish-likely' }] });
  });

  it('say what is to be mended where there were none before', async () => {
    const page = await watch();
    page.editSheet('stalled', { months: '99' });
    expect(page.now()).toMatchObject({ kind: 'none', needs: [], faults: [{ field: 'stalled-months' }] });
  });

  it('are not counted again for words', async () => {
    const page = await watch();
    page.fill();
    await page.kind('done');
    const before = page.now();
    page.editSheet('stalled', { board: 'Told 31 March.', sunk: '345000' });
    expect(page.now()).toBe(before);
  });

  it('of one plan are not held for another', async () => {
    const page = await watch();
    page.fill();
    await page.kind('done');
    await page.adoptPlan(blankPlan('other'));
    expect(page.now().kind).toBe('none');
    page.editSheet('stalled', { months: '99' });
    expect(page.now()).toMatchObject({ kind: 'none', faults: [{ field: 'stalled-months' }] });
  });

  it('take the cost of finishing from the scope worksheet where none is typed', async () => {
    const page = await watch();
    page.fill();
    page.editGroup('scope', 'model', { low: '16', likely: '20', high: '26' });
    page.editSheet('scope', { cost: '10' });
    await page.kind('done');
    const state = page.now();
    const spread = state.kind === 'done' ? state.result.inputs.finishFromScope : undefined;
    // The model work and three to five times as much for integration, at 10 a week.
    expect(spread?.p50).toBeGreaterThan(900);
    expect(spread?.p50).toBeLessThan(1150);
    page.editGroup('stalled', 'finish', { likely: '500' });
    await page.kind('done');
    expect(page.now()).toMatchObject({ result: { inputs: { finishFromScope: undefined } } });
  }, 30_000);

  it('stand still when nobody looks any more', async () => {
    const page = await watch();
    page.fill();
    end();
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(page.now()).toEqual({ kind: 'running', result: undefined });
  });
});
