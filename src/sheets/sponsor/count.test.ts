import { describe, expect, it } from 'vitest';
import { addDays } from '../../language/dates.ts';
import { countSponsor, daysToSettle, median, weeksNoted } from './count.ts';
import { blankDispute } from './fields.ts';
import { dispute, met, sheet, TODAY, week } from './sponsor.fixture.ts';

const count = (fields: object, pattern = '') => countSponsor(sheet(fields), met(pattern), TODAY);

describe('attendance', () => {
  it('compares the latest three with the three before, once there are six', () => {
    expect(count({}, '+++++').trend).toBeUndefined();
    expect(count({}, '+-++++').trend).toEqual({ latest: 2, before: 3 });
    expect(count({}, '+++--+-').trend).toEqual({ latest: 3, before: 1 });
  });
});

describe('the time to settle a dispute', () => {
  it('is its days from raised to settled, and none where these cannot be used', () => {
    const took = (raised: string, settled: string) =>
      daysToSettle({ ...blankDispute('d'), raised, settled }, TODAY);
    expect(took('2026-11-02', '2026-11-10')).toBe(8);
    expect(took('2026-11-02', '2026-11-02')).toBe(0);
    expect(took('2026-11-02', '2026-11-01')).toBeUndefined();
    expect(took('2026-11-02', '2026-11-21')).toBeUndefined();
    expect(took('', '2026-11-10')).toBeUndefined();
    expect(took('2026-11-02', '')).toBeUndefined();
  });

  it('is told by its median', () => {
    expect(median([])).toBeUndefined();
    expect(median([5])).toBe(5);
    expect(median([9, 1, 4])).toBe(4);
    expect(median([10, 1])).toBe(5.5);
    expect(median([1, 2, 3, 100])).toBe(2.5);
  });

  it('compares the disputes settled last with as many before, two and two at the least', () => {
    const took = (...days: number[]) =>
      count({
        disputes: days.map((length, index) => {
          const settled = addDays('2026-10-01', index);
          return dispute(addDays(settled, -length), settled);
        }),
      }).settling;
    expect(took(2, 4, 6).trend).toBeUndefined();
    expect(took(2, 4, 10, 20).trend).toEqual({ latest: 15, before: 3 });
    expect(took(50, 2, 4, 10, 20).trend).toEqual({ latest: 15, before: 3 });
    expect(took(90, 1, 2, 3, 10, 20, 30).trend).toEqual({ latest: 20, before: 2 });
    expect(took(2, 4, 10, 20)).toMatchObject({ settled: 4, median: 7 });
    expect(took(90, 90, 90, 1, 2, 3, 4, 5, 6)).toMatchObject({ settled: 6, median: 3.5 });
  });
});

describe('open disputes', () => {
  it('come with their age, the oldest first', () => {
    const { open } = count({
      disputes: [
        dispute('2026-11-19'),
        dispute('2026-11-02'),
        dispute('2026-11-01', '2026-11-02'),
        dispute('2026-11-10', '2026-12-01'),
        dispute('', ''),
        dispute('2026-12-24'),
      ],
    });
    expect(open.map(({ dispute: { raised }, days }) => [raised, days])).toEqual([
      ['2026-11-02', 18],
      ['2026-11-10', 10],
      ['2026-11-19', 1],
    ]);
  });
});

describe('attention', () => {
  const attention = (...rows: object[]) => count({ attention: rows }).attention;

  it('is not known while no week is noted', () => {
    expect(attention()).toBeUndefined();
    expect(attention(week(''), week('2026-12-24'))).toBeUndefined();
  });

  it('counts the whole weeks without an act, and those in a row up to now', () => {
    expect(attention(week('2026-11-09'))).toEqual({ weeks: 1, without: 0, inARow: 0, acts: 1 });
    expect(attention(week('2026-10-26'), week('2026-10-30'))).toEqual({
      ...{ weeks: 3, without: 2, inARow: 2, acts: 1 },
    });
  });

  it('takes six weeks at the most, and does not count the week that is running until it has an act', () => {
    expect(attention(week('2026-06-01'))).toMatchObject({ weeks: 6, without: 6, inARow: 23 });
    expect(attention(week('2026-10-26'), week('2026-11-20'))).toEqual({
      ...{ weeks: 3, without: 2, inARow: 0, acts: 2 },
    });
    expect(attention(week('2026-11-16', ''))).toEqual({ weeks: 0, without: 0, inARow: 0, acts: 0 });
  });

  it('takes a row without an act for a week without one, whatever its hours', () => {
    expect(attention({ ...week('2026-11-02', ' '), hours: '6' })).toMatchObject({ without: 2, acts: 0 });
  });

  it('takes the week by any of its days, those to come included', () => {
    expect(weeksNoted(sheet({ attention: [week('2026-11-22')] }).attention, TODAY)).toEqual([
      { monday: '2026-11-16', act: true },
    ]);
  });

  it('goes no further back than two years', () => {
    expect(weeksNoted(sheet({ attention: [week('1990-01-01')] }).attention, TODAY)).toHaveLength(104);
  });
});
