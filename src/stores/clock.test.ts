import { afterEach, describe, expect, it, vi } from 'vitest';
import { today } from './clock.ts';

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

describe('today', () => {
  it.each([
    ['Pacific/Auckland', '2026-01-05T12:30:00Z', '2026-01-06'],
    ['America/Los_Angeles', '2026-01-05T03:30:00Z', '2026-01-04'],
    ['Europe/London', '2026-06-30T23:30:00Z', '2026-07-01'],
    ['UTC', '2028-02-29T23:59:59Z', '2028-02-29'],
    ['UTC', '2026-12-31T00:00:00Z', '2026-12-31'],
  ])('in %s at %s is %s: the day of this device’s calendar', (zone, now, day) => {
    vi.stubEnv('TZ', zone);
    vi.useFakeTimers({ now: new Date(now) });
    expect(today()).toBe(day);
  });
});
