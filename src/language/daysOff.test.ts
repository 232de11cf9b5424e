import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../tests/support/runs.ts';
import { anyDay, anySpells } from './dates.fixture.ts';
import { addDays } from './dates.ts';
import { type DaysOff, daysLiveBy, liveOn, NO_DAYS_OFF, type Spell, spellOn } from './daysOff.ts';
import { lastWorkingDay } from './workingDays.ts';

/** A day, with holidays and freezes around it. */
const anyCalendar = anyDay.chain((day) =>
  fc
    .record({ one: anySpells(day), other: anySpells(day) })
    .map(({ one, other }) => ({ day, daysOff: { holidays: one.spells, freezes: other.spells } })),
);

/** Goes on, day by day, from the last day of the work to one on which somebody works and something may go live. */
function walk(start: string, days: number, { holidays, freezes }: DaysOff): string {
  let day = lastWorkingDay(start, days, holidays);
  while (spellOn(freezes, day) || lastWorkingDay(day, 1, holidays) !== day) day = addDays(day, 1);
  return day;
}

describe('the day on which work is live', () => {
  it('is its last day, or where nothing may go live on that the next on which somebody works and something may', () => {
    fc.assert(
      fc.property(anyCalendar, fc.integer({ min: 1, max: 120 }), ({ day, daysOff }, days) => {
        expect(liveOn(day, days, daysOff)).toBe(walk(day, days, daysOff));
      }),
      { numRuns: runs(500) },
    );
  });

  it('is by some day for as much work as is live by then, and for no more', () => {
    fc.assert(
      fc.property(anyCalendar, fc.integer({ min: 0, max: 200 }), ({ day, daysOff }, more) => {
        const by = addDays(day, more);
        const days = daysLiveBy(day, by, daysOff);
        if (days > 0) expect(liveOn(day, days, daysOff) <= by).toBe(true);
        expect(liveOn(day, days + 1, daysOff) > by).toBe(true);
      }),
      { numRuns: runs(500) },
    );
  });

  const freeze: Spell = { from: '2026-12-11', to: '2027-01-04', what: 'Year-end freeze' };
  const frozen = { holidays: [], freezes: [freeze] };

  it('is after a freeze over all of the work, and nothing is live by a day in it', () => {
    expect(liveOn('2026-12-14', 3, frozen)).toBe('2027-01-05');
    expect(daysLiveBy('2026-12-14', '2027-01-04', frozen)).toBe(0);
    expect(daysLiveBy('2026-12-14', '2027-01-05', frozen)).toBe(17);
  });

  it('is on no holiday that follows the freeze', () => {
    const holidays = [{ from: '2027-01-05', to: '2027-01-08', what: '' }];
    expect(liveOn('2026-12-14', 3, { ...frozen, holidays })).toBe('2027-01-11');
  });

  it('is never, where the freeze does not end', () => {
    expect(liveOn('2026-12-14', 3, { holidays: [], freezes: [{ ...freeze, to: '2200-12-31' }] })).toBe('');
  });

  it('is not known without a start, and no work is live without one', () => {
    expect(liveOn('', 3, frozen)).toBe('');
    expect(daysLiveBy('', '', NO_DAYS_OFF)).toBe(0);
    expect(daysLiveBy('2026-12-14', 'soon', frozen)).toBe(0);
  });
});
