import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { runInSlices } from './slices.ts';

/** The time that `performance` tells: a step of work takes two milliseconds of it. */
let now = 0;
beforeEach(() => {
  now = 0;
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.spyOn(performance, 'now').mockImplementation(() => now);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** Work of so many steps of two milliseconds; some of them have something to show. */
function* work(steps: number, shows: Record<number, string> = {}): Generator<string | undefined, string> {
  for (let step = 1; step <= steps; step++) {
    now += 2;
    said.push(step);
    yield shows[step];
  }
  return 'the end';
}
let said: (number | string)[] = [];
function listener() {
  said = [];
  return {
    progress: (result: string) => said.push(`progress ${result}`),
    done: (result: string) => said.push(`done ${result}`),
    failed: (error: unknown) => said.push(`failed ${String(error)}`),
  };
}

describe('work in slices', () => {
  it('does not begin before the page has had its turn', () => {
    runInSlices(work(1), listener());
    expect(said).toEqual([]);
    vi.advanceTimersToNextTimer();
    expect(said).toEqual([1]);
    vi.advanceTimersToNextTimer();
    expect(said).toEqual([1, 'done the end']);
  });

  it('stops after six milliseconds and lets timers of others run in between', () => {
    runInSlices(work(7), listener());
    const other = () => said.push('other');
    setTimeout(other);
    vi.advanceTimersByTime(0);
    expect(said).toEqual([1, 2, 3, 'other']);
    setTimeout(other);
    vi.advanceTimersByTime(1);
    vi.runAllTimers();
    expect(said.filter((one) => typeof one === 'number')).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(said.indexOf('other', 4)).toBeLessThan(said.indexOf(7));
    expect(said.at(-1)).toBe('done the end');
  });

  it('ends a slice early when there is something to show, and shows it in a task of its own', () => {
    runInSlices(work(3, { 1: 'first figures' }), listener());
    vi.advanceTimersToNextTimer();
    expect(said).toEqual([1]);
    vi.advanceTimersToNextTimer();
    expect(said).toEqual([1, 'progress first figures']);
    vi.advanceTimersToNextTimer();
    expect(said.slice(2)).toEqual([2, 3]);
    vi.advanceTimersToNextTimer();
    expect(said.slice(4)).toEqual(['done the end']);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('does and says nothing more once it is cancelled, before the first slice or between two', () => {
    runInSlices(work(3), listener())();
    vi.runAllTimers();
    expect(said).toEqual([]);
    const cancel = runInSlices(work(9), listener());
    vi.advanceTimersToNextTimer();
    cancel();
    vi.runAllTimers();
    expect(said).toEqual([1, 2, 3]);
  });

  it('can be cancelled by who is shown a result', () => {
    const on = listener();
    const cancel = runInSlices(work(3, { 1: 'enough' }), { ...on, progress: () => cancel() });
    vi.runAllTimers();
    expect(said).toEqual([1]);
  });

  it('says what made it fail, and stops', () => {
    function* broken(): Generator<string | undefined, string> {
      yield undefined;
      throw new Error('no number');
    }
    runInSlices(broken(), listener());
    vi.runAllTimers();
    expect(said).toEqual(['failed Error: no number']);
  });
});
