import fc from 'fast-check';

/** Any day of two centuries, leap years and the skipped leap year 1900 among them. */
export const anyDay = fc
  .date({ min: new Date('1890-01-01T00:00:00Z'), max: new Date('2110-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
