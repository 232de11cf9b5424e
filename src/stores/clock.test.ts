import { afterEach, describe, expect, it, vi } from 'vitest';
import { today } from './clock.ts';

afterEach(() => {
  vi.useRealTimers();
});

describe('today', () => {
  it.each([
    ['2026-01-05', new Date(2026, 0, 5, 0, 0, 1)],
    ['2026-01-05', new Date(2026, 0, 5, 23, 59, 59)],
    ['2028-02-29', new Date(2028, 1, 29, 12)],
    ['2026-12-31', new Date(2026, 11, 31, 23, 59)],
  ])('is %s by the calendar of this device, from midnight to midnight', (day, now) => {
    vi.useFakeTimers({ now });
    expect(today()).toBe(day);
  });
});
