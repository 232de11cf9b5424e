import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { dayOf, today, watchDay } from './clock.ts';

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
});

/** Moments in zones whose day is another than Greenwich's, on days of 23 and 25 hours, and on both sides of midnight. */
const MOMENTS = [
  ['Pacific/Auckland', '2026-01-05T12:30:00Z', '2026-01-06'],
  ['America/Los_Angeles', '2026-01-05T03:30:00Z', '2026-01-04'],
  ['Europe/London', '2026-06-30T23:30:00Z', '2026-07-01'],
  ['UTC', '2028-02-29T23:59:59Z', '2028-02-29'],
  ['UTC', '2026-12-31T00:00:00Z', '2026-12-31'],
  ['Pacific/Kiritimati', '2026-12-31T09:59:59.999Z', '2026-12-31'],
  ['Pacific/Kiritimati', '2026-12-31T10:00:00Z', '2027-01-01'],
  ['Pacific/Pago_Pago', '2027-01-01T10:59:59.999Z', '2026-12-31'],
  ['Pacific/Pago_Pago', '2027-01-01T11:00:00Z', '2027-01-01'],
  ['Europe/Berlin', '2026-03-28T23:00:00Z', '2026-03-29'],
  ['Europe/Berlin', '2026-03-29T21:59:59Z', '2026-03-29'],
  ['Europe/Berlin', '2026-03-29T22:00:00Z', '2026-03-30'],
  ['America/New_York', '2026-11-02T04:59:59Z', '2026-11-01'],
  ['America/New_York', '2026-11-02T05:00:00Z', '2026-11-02'],
  // Where summer begins at midnight, the day has no 0 o'clock.
  ['America/Santiago', '2026-09-06T03:59:59Z', '2026-09-05'],
  ['America/Santiago', '2026-09-06T04:00:00Z', '2026-09-06'],
  ['Asia/Kathmandu', '2026-11-21T18:14:59Z', '2026-11-21'],
  ['Asia/Kathmandu', '2026-11-21T18:15:00Z', '2026-11-22'],
] as const;

describe('today', () => {
  it.each(MOMENTS)('in %s at %s is %s: the day of this device’s calendar', (zone, now, day) => {
    vi.stubEnv('TZ', zone);
    vi.useFakeTimers({ now: new Date(now) });
    expect(today()).toBe(day);
  });
});

describe('the day of a moment', () => {
  it.each(MOMENTS)('in %s of %s is %s, whatever the clock says now', (zone, moment, day) => {
    vi.stubEnv('TZ', zone);
    expect(dayOf(moment)).toBe(day);
  });

  it('is the reader’s, in whatever zone the moment was written down', () => {
    vi.stubEnv('TZ', 'Pacific/Pago_Pago');
    expect(dayOf('2026-11-22T00:30:00+14:00')).toBe('2026-11-20');
  });

  it.each(['Pacific/Kiritimati', 'Pacific/Pago_Pago'])('without a time is that day in %s too', (zone) => {
    vi.stubEnv('TZ', zone);
    expect(dayOf('2026-11-22')).toBe('2026-11-22');
  });

  it.each(['', 'yesterday', 'about 3', '7', '2026-13-45T99:00:00Z', 'null'])('of “%s” is none', (text) => {
    expect(dayOf(text)).toBe('');
  });
});

describe('whoever watches the day', () => {
  let page: EventTarget;
  let seen: string[];
  let stop: () => void;

  beforeEach(() => {
    page = new EventTarget();
    vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
    seen = [];
  });
  afterEach(() => stop());

  function watch(zone: string, now: string): void {
    vi.stubEnv('TZ', zone);
    vi.useFakeTimers({ now: new Date(now) });
    stop = watchDay(() => {
      if (seen.at(-1) !== today()) seen.push(today());
    });
    seen.push(today());
  }

  it.each([
    ['UTC', '2026-11-21T23:59:58Z', 3, '2026-11-22'],
    ['Pacific/Kiritimati', '2026-12-31T08:17:23.456Z', 7000, '2027-01-01'],
    ['Pacific/Pago_Pago', '2027-01-01T10:59:59.999Z', 1, '2027-01-01'],
    // A night of 23 hours, one of 25, and one without a midnight.
    ['Europe/Berlin', '2026-03-28T23:00:00Z', 23 * 3600, '2026-03-30'],
    ['Europe/Berlin', '2026-10-24T22:00:00Z', 25 * 3600, '2026-10-26'],
    ['America/Santiago', '2026-09-06T03:59:30Z', 31, '2026-09-06'],
    ['Asia/Kathmandu', '2026-11-21T18:14:30Z', 31, '2026-11-22'],
  ] as const)('in %s from %s on hears %i seconds later that it is %s', (zone, now, seconds, day) => {
    watch(zone, now);
    vi.advanceTimersByTime(seconds * 1000);
    expect(seen.at(-1)).toBe(day);
    expect(seen).toHaveLength(2);
  });

  it('hears of every day of two months, each once', () => {
    watch('Europe/Berlin', '2026-02-10T12:00:00Z');
    vi.advanceTimersByTime(60 * 86_400_000);
    expect(seen).toHaveLength(61);
    expect(new Set(seen).size).toBe(61);
  });

  it('hears within a minute of a clock that was set anew, forward or back, and of another zone', () => {
    watch('UTC', '2026-11-22T12:00:30Z');
    vi.setSystemTime(new Date('2026-12-24T12:00:30Z'));
    vi.advanceTimersByTime(60_000);
    vi.setSystemTime(new Date('2026-11-20T12:00:30Z'));
    vi.advanceTimersByTime(60_000);
    vi.stubEnv('TZ', 'Pacific/Kiritimati');
    vi.advanceTimersByTime(60_000);
    expect(seen).toEqual(['2026-11-22', '2026-12-24', '2026-11-20', '2026-11-21']);
  });

  it.each(['visibilitychange', 'pageshow', 'focus', 'beforeprint'])(
    'hears at once on %s, where timers slept over midnight',
    (event) => {
      watch('UTC', '2026-11-21T22:00:00Z');
      vi.setSystemTime(new Date('2026-11-22T07:00:00Z'));
      page.dispatchEvent(new Event(event));
      expect(seen).toEqual(['2026-11-21', '2026-11-22']);
    },
  );

  it('hears nothing once it has stopped', () => {
    watch('UTC', '2026-11-21T23:59:58Z');
    stop();
    vi.advanceTimersByTime(86_400_000);
    page.dispatchEvent(new Event('focus'));
    expect(seen).toEqual(['2026-11-21']);
    expect(vi.getTimerCount()).toBe(0);
  });
});
