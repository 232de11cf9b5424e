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

  it('is done in time, however often it is asked for', () => {
    const work = vi.fn();
    const { ask } = soon(work, 100, 1000);
    for (let asked = 0; asked < 40; asked++) {
      ask();
      vi.advanceTimersByTime(50);
    }
    expect(work).toHaveBeenCalledTimes(2);
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
