import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Copies, copyReminder } from './copyAge.ts';

const NOW = '2026-11-20T09:00:00Z';
const NONE = { kind: 'none' };

function remind(copies: Partial<Copies>) {
  return copyReminder({
    lastCopy: '2026-11-01T09:00:00Z',
    changed: '2026-11-19T09:00:00Z',
    revisionAtCopy: 4,
    revision: 9,
    now: NOW,
    ...copies,
  });
}

describe('a copy was made', () => {
  it('long ago, and the plan has changed since: it is old', () => {
    expect(remind({})).toEqual({ kind: 'old', days: 19 });
  });

  it('long ago, and nothing has changed since', () => {
    expect(remind({ revisionAtCopy: 9 })).toEqual(NONE);
  });

  it('long ago, and an earlier state was put back since', () => {
    expect(remind({ revisionAtCopy: 12 })).toEqual({ kind: 'old', days: 19 });
  });

  it.each([
    ['2026-11-13T09:00:00Z', NONE],
    ['2026-11-13T08:59:59Z', { kind: 'old', days: 7 }],
    ['2026-11-13T10:59:59+02:00', { kind: 'old', days: 7 }],
    ['2026-11-12T09:00:00Z', { kind: 'old', days: 8 }],
  ])('at %s', (lastCopy, reminder) => {
    expect(remind({ lastCopy })).toEqual(reminder);
  });
});

describe('no copy was ever made', () => {
  const never = { lastCopy: '', revisionAtCopy: 0 } as const;

  it.each([
    ['2026-11-19T09:00:00Z', NONE],
    ['2026-11-19T08:59:59Z', { kind: 'never', days: 1 }],
    ['2026-10-20T09:00:00Z', { kind: 'never', days: 31 }],
  ])('of a plan begun at %s, and changed a moment ago', (begun, reminder) => {
    expect(remind({ ...never, begun, changed: NOW })).toEqual(reminder);
  });

  it('counts from the last change where nobody knows when it was begun', () => {
    expect(remind({ ...never, changed: '2026-11-17T09:00:00Z' })).toEqual({ kind: 'never', days: 3 });
    expect(remind({ ...never, changed: NOW })).toEqual(NONE);
  });
});

describe('a moment that tells nothing', () => {
  it.each(['yesterday', '2027-01-01T00:00:00Z', '9999-12-31T23:59:59Z'])(
    'such as %s hides no reminder, of which nobody knows then since when',
    (moment) => {
      expect(remind({ lastCopy: moment })).toEqual({ kind: 'old', days: undefined });
      expect(remind({ lastCopy: moment, revisionAtCopy: 9 })).toEqual(NONE);
      expect(remind({ lastCopy: '', begun: moment })).toEqual({ kind: 'never', days: undefined });
    },
  );

  it('is not one that a clock a little ahead has written', () => {
    expect(remind({ lastCopy: '2026-11-20T20:00:00Z' })).toEqual(NONE);
    expect(remind({ lastCopy: '', begun: '2026-11-20T20:00:00Z' })).toEqual(NONE);
  });
});

it('while nothing is copied, a reminder never goes away by waiting', () => {
  const day = fc.integer({ min: 0, max: 400 });
  const at = (days: number) => new Date(Date.UTC(2026, 0, 1) + days * 86_400_000).toISOString();
  fc.assert(
    fc.property(day, day, fc.boolean(), (first, more, copied) => {
      const copies = { lastCopy: copied ? at(0) : '', begun: at(0), changed: at(0) } as const;
      const [before, after] = [
        remind({ ...copies, now: at(first) }),
        remind({ ...copies, now: at(first + more) }),
      ];
      if (before.kind !== 'none')
        expect(after).toEqual({ kind: before.kind, days: (before.days ?? Number.NaN) + more });
    }),
  );
});

describe('a reminder that was put off', () => {
  it.each([
    ['2026-11-20T09:00:01Z', NONE],
    ['2026-11-27T09:00:00Z', NONE],
    ['2026-11-20T09:00:00Z', { kind: 'old', days: 19 }],
    ['', { kind: 'old', days: 19 }],
    ['2027-11-20T09:00:00Z', { kind: 'old', days: 19 }],
  ])('until “%s”', (quietUntil, reminder) => {
    expect(remind({ quietUntil })).toEqual(reminder);
  });
});
