import fc from 'fast-check';
import { addDays } from './dates.ts';

/** Any day of the years that are meant, far enough from their ends; leap years and the skipped one, 2100, among them. */
export const anyDay = fc
  .date({ min: new Date('2026-01-01T00:00:00Z'), max: new Date('2150-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

/** A day, and up to six spells around it in the order of their first days, some of which overlap. */
export const anySpells = (day: string) =>
  fc
    .array(fc.tuple(fc.integer({ min: -40, max: 200 }), fc.integer({ min: 0, max: 30 })), { maxLength: 6 })
    .map((spells) => ({
      day,
      spells: spells
        .toSorted(([a], [b]) => a - b)
        .map(([from, long]) => ({ from: addDays(day, from), to: addDays(day, from + long), what: '' })),
    }));
