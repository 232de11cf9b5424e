import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { STEERING } from '../steering/fields.ts';
import { offeredEvidence } from './evidence.ts';

const TODAY = '2026-11-20';
/** Meetings a week apart, the latest last, each `true` where the sponsor came. */
const offered = (came: boolean[], changes: object = {}) =>
  offeredEvidence(
    v.parse(STEERING.schema, {
      meetings: came.map((sponsor, index) => ({ id: `m${index}`, date: `2026-11-${10 + index}`, sponsor })),
      ...changes,
    }),
    TODAY,
  );

describe('the evidence that the steering checklist offers', () => {
  it('is none while nothing is noted, and of one meeting none either', () => {
    expect(offered([])).toEqual([]);
    expect(offered([false])).toEqual([]);
    expect(offered([true, true, false])).toEqual([]);
  });

  it('speaks for a sponsor gone once two of the latest four meetings were missed', () => {
    expect(offered([true, false, false])).toEqual([
      { sign: 'sponsor', side: 'for', says: 'The sponsor missed the latest 2 meetings.' },
    ]);
    expect(offered([false, true, false, true])).toMatchObject([{ side: 'for' }]);
  });

  it('speaks against it where the sponsor came, but for one of four, and not before there are two', () => {
    expect(offered([false, true, true, true])).toMatchObject([
      { side: 'against', says: 'The sponsor came to 3 of the latest 4 meetings.' },
    ]);
    expect(offered([true])).toEqual([]);
  });

  it('knows nothing of meetings that are still to come', () => {
    const meetings = ['2026-11-20', '2026-11-21', '2026-11-22'].map((date) => ({ id: date, date }));
    expect(offered([], { meetings })).toEqual([]);
    expect(offered([], { meetings: [...meetings, { id: 'm', date: '2026-11-19' }] })).toHaveLength(1);
  });

  it('names a chair that is not the sponsor', () => {
    expect(offered([], { chair: 'delegate' })).toMatchObject([
      { side: 'for', says: expect.stringContaining('delegate') },
    ]);
    expect(offered([], { chair: 'nobody' })).toMatchObject([
      { side: 'for', says: expect.stringContaining('Nobody chairs') },
    ]);
    expect(offered([], { chair: 'sponsor' })).toEqual([]);
  });
});
