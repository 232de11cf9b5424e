import fc from 'fast-check';

/** Any day of the years that are meant, far enough from their ends; leap years and the skipped one, 2100, among them. */
export const anyDay = fc
  .date({ min: new Date('2026-01-01T00:00:00Z'), max: new Date('2150-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
