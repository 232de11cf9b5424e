import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { soon } from './soon.ts';

describe('work that is put off', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('is done once, when nobody has asked for it for a while', () => {
    const work = vi.fn();
    const { ask } = soon(work, 100, 1000);
    ask();
    vi.advanceTimersByTime(90);
    ask();
    vi.advanceTimersByTime(99);
    expect(work).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(work).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(5000);
    expect(work).toHaveBeenCalledTimes(1);
  });

  it.each([50, 4])('is done in time, though it is asked for every %i ms', (every) => {
    const done: number[] = [];
    const { ask } = soon(() => done.push(performance.now() - start), 100, 1000);
    const start = performance.now();
    for (let time = 0; time < 3000; time += every) {
      ask();
      vi.advanceTimersByTime(every);
    }
    const [first = 0, second = 0] = done;
    expect(done).toHaveLength(2);
    expect(first).toBeLessThan(1100);
    expect(second - first).toBeLessThan(1150);
  });

  it('is done at once where it cannot wait, and not again', () => {
    const work = vi.fn();
    const { ask, now } = soon(work, 100, 1000);
    now();
    expect(work).not.toHaveBeenCalled();
    ask();
    now();
    expect(work).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(5000);
    expect(work).toHaveBeenCalledTimes(1);
  });
});
