import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { PROGRAM } from '../../sheets/program.ts';
import { chipsOf } from './dateChips.ts';

const TODAY = '2026-11-29';
const program = (dayZero = '') => v.parse(PROGRAM.schema, { dayZero });
const days = (texts: string[], dayZero?: string) =>
  chipsOf(texts, program(dayZero), TODAY).map(({ label, day }) => `${label} ${day}`);
const fromText = (...texts: string[]) =>
  chipsOf(texts, program(), TODAY)
    .filter(({ says }) => says === 'the day in the text')
    .map(({ day }) => day);

describe('the days that are offered beside a date field', () => {
  it('are today, two weeks on, and days 30 and 90 of the program', () => {
    expect(days([], '2026-11-28')).toEqual([
      'Today 2026-11-29',
      '2 weeks 2026-12-13',
      'Day 30 2026-12-28',
      'Day 90 2027-02-26',
    ]);
  });

  it('are none that is counted from a day 0 that nobody has set', () => {
    expect(days([], 'soon')).toEqual(['Today 2026-11-29', '2 weeks 2026-12-13']);
  });

  it('count two weeks over 29 February', () => {
    expect(chipsOf([], program(), '2028-02-20')[1]?.day).toBe('2028-03-05');
  });

  it('begin with the days of the text beside it', () => {
    expect(days(['Model Risk signs on 12 December 2026'])[0]).toBe('12 Dec 2026 2026-12-12');
  });

  it.each([
    [['Model Risk signs on 12 December 2026'], ['2026-12-12']],
    [['Signed by 12 December'], ['2026-12-12']],
    [['Signed by 12 February'], ['2027-02-12']],
    [['Unterschrieben am 12.12.2026'], ['2026-12-12']],
    [['From 1 Dec 2026 to 3 Dec 2026, or 5 Dec 2026'], ['2026-12-01', '2026-12-03']],
    [['On 1 Dec 2026', 'and again on 1 Dec 2026'], ['2026-12-01']],
    [['There are 30 questions, of which 3 block', 'Version 4.2', ''], []],
    [['See MRM-2026-01-14 and v2026.01.14', 'in report-2026-01-14.pdf'], []],
  ])('of %j are %j', (texts, found) => {
    expect(fromText(...texts)).toEqual(found);
  });
});
