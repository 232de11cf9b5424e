import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../tests/support/runs.ts';
import { anyDay } from './dates.fixture.ts';
import { addDays, showDate } from './dates.ts';
import { spellRead } from './dayNotes.ts';
import { readSpells } from './readSpells.ts';

/** Spells as one line each. */
const read = (text: string) => readSpells(text).spells.map(({ from, to, what }) => `${from} ${to} ${what}`);
const doubts = (text: string) => readSpells(text).doubts.map(({ is }) => is);

describe('a day off on a line', () => {
  it.each([
    '25 Dec 2026 Christmas Day',
    '25/12/2026: Christmas Day',
    '2026-12-25, Christmas Day',
    'Christmas Day\t25.12.2026',
    'Christmas Day, Friday 25 December 2026',
    'Christmas Day (25 December 2026)',
    '25 December 2026\tFriday\tChristmas Day',
    '• Fri, Dec 25, 2026 – Christmas Day',
    '٢٥/١٢/٢٠٢٦ Christmas Day',
  ])('is read in “%s”', (line) => {
    expect(read(line)).toEqual(['2026-12-25 2026-12-25 Christmas Day']);
    expect(doubts(line)).toEqual([]);
  });

  it('keeps the weekday that is a part of its name', () => {
    expect(read('Friday 26 March 2027 Good Friday')).toEqual(['2027-03-26 2027-03-26 Good Friday']);
    expect(read('Easter Monday: 29 March 2027')).toEqual(['2027-03-29 2027-03-29 Easter Monday']);
  });

  it.each([
    '24, 25 and 31 December 2026 Shut',
    'Shut: 24, 25 & 31 Dec 2026',
    'Shut: December 24, 25 and 31, 2026',
    'Shut – 24., 25. und 31. Dezember 2026',
    '24, 25 y 31 de diciembre de 2026 Shut',
  ])('may share its month with others, as in “%s”', (line) => {
    const days = ['2026-12-24', '2026-12-25', '2026-12-31'];
    expect(read(line)).toEqual(days.map((day) => `${day} ${day} Shut`));
    expect(doubts(line)).toEqual([]);
  });

  it('needs no name, and keeps one of any script', () => {
    expect(read('25 Dec 2026')).toEqual(['2026-12-25 2026-12-25 ']);
    expect(read('2026年12月31日 大晦日')).toEqual(['2026-12-31 2026-12-31 大晦日']);
  });

  it('is one of several where a line tells of several', () => {
    expect(read('25 Dec 2026, 28 Dec 2026 Christmas')).toEqual([
      '2026-12-25 2026-12-25 Christmas',
      '2026-12-28 2026-12-28 Christmas',
    ]);
  });
});

describe('a spell on a line', () => {
  it.each([
    '11 Dec 2026 – 4 Jan 2027 Year-end freeze',
    '11 Dec – 4 Jan 2027: Year-end freeze',
    'Year-end freeze: Fri 11 Dec 2026 to Mon 4 Jan 2027',
    'from 11 December 2026 until 4 January 2027, Year-end freeze',
    'Dec 11 – Jan 4, 2027 Year-end freeze',
    '11.12.2026–4.1.2027 Year-end freeze',
    '11.12.–4.1.2027 Year-end freeze',
    '2026-12-11..2027-01-04 Year-end freeze',
    '2026-12-11/2027-01-04 Year-end freeze',
    '2026-12-11\t2027-01-04\tYear-end freeze',
    '2026-12-11,2027-01-04,Year-end freeze',
  ])('is read in “%s”', (line) => {
    expect(read(line)).toEqual(['2026-12-11 2027-01-04 Year-end freeze']);
  });

  it.each([
    'Freeze: Fri 18 Dec 2026 (18:00) – Mon 4 Jan 2027 (08:00)',
    '18 Dec 2026 18:00 - 4 Jan 2027 08:00 Freeze',
    'Freeze, 18/12/2026 6:00 pm to 04/01/2027 8:00 am',
    'Freeze starts 18 Dec 2026 and ends on 4 Jan 2027',
    '2026年12月18日〜2027年1月4日 Freeze',
  ])('is read without the clock and the words at its ends: “%s”', (line) => {
    expect(read(line).map((one) => one.replace(/ starts$/, ''))).toEqual(['2026-12-18 2027-01-04 Freeze']);
  });

  it.each([
    'w/c 21 December 2026',
    'Freeze: week commencing Mon 21 Dec 2026',
    'Freeze until 4 Jan 2027',
    'Ab 18.12.2026',
    'Freeze starts on 18 Dec 2026',
    '20 Dec 2026 - 5 Jan Freeze',
    '12月29日〜2027年1月3日',
  ])('is not made of one of its days: “%s”', (line) => {
    expect(read(line)).toEqual([]);
    expect(doubts(line)).toEqual(['half']);
  });

  it.each([
    '24–26 Dec 2026 Shut',
    '24 to 26 December 2026 Shut',
    'Dec 24-26, 2026 Shut',
    '24.–26.12.2026 Shut',
  ])('shares the month in “%s”', (line) => {
    expect(read(line)).toEqual(['2026-12-24 2026-12-26 Shut']);
  });

  it('comes back as it was from how it reads, in any order and whatever overlaps', () => {
    const spell = fc
      .tuple(anyDay, fc.integer({ min: 0, max: 60 }), fc.constantFrom('Freeze', 'Boxing Day', 'Q4 lock', ''))
      .map(([from, more, what]) => ({ from, to: addDays(from, more), what }));
    fc.assert(
      fc.property(fc.array(spell, { maxLength: 8 }), (spells) => {
        const sorted = spells.toSorted((a, b) => a.from.localeCompare(b.from));
        expect(readSpells(spells.map(spellRead).join('\n')).spells).toEqual(sorted);
      }),
      { numRuns: runs(200) },
    );
  });
});

describe('lines that are pasted', () => {
  it('are a table under its years, of which the heads are said to name no day', () => {
    const table = [
      'Date\tDay of the week\tBank holiday',
      '2026',
      '25 December\tFriday\tChristmas Day',
      'Public holidays 2027',
      '1 January\tFriday\tNew Year’s Day',
      'Monday, May 3\tEarly May bank holiday',
    ].join('\n');
    expect(read(table)).toEqual([
      '2026-12-25 2026-12-25 Christmas Day',
      '2027-01-01 2027-01-01 New Year’s Day',
      '2027-05-03 2027-05-03 Early May bank holiday',
    ]);
    expect(readSpells(table).doubts).toEqual([{ is: 'unread', line: 'Date\tDay of the week\tBank holiday' }]);
  });

  it('show one another the order of their numbers', () => {
    expect(read('03/05/2027 One\n31/05/2027 Two')).toEqual([
      '2027-05-03 2027-05-03 One',
      '2027-05-31 2027-05-31 Two',
    ]);
    expect(read('05/03/2027 One\n05/31/2027 Two')).toEqual([
      '2027-05-03 2027-05-03 One',
      '2027-05-31 2027-05-31 Two',
    ]);
  });

  it('are the entries of a calendar file, whose ends are the day after', () => {
    const file = [
      ...['BEGIN:VCALENDAR', 'BEGIN:VEVENT', 'DTSTART;VALUE=DATE:20261225', 'DTEND;VALUE=DATE:20261226'],
      ...['SUMMARY:Christmas\\, all', '  of it', 'END:VEVENT', 'BEGIN:VEVENT', 'DTEND;VALUE=DATE:20270105'],
      ...['SUMMARY;LANGUAGE=en:Freeze', 'DTSTART;VALUE=DATE:20261211', 'END:VEVENT', 'BEGIN:VEVENT'],
      ...['DTSTART;TZID=Europe/London:20261215T090000', 'DTEND;TZID=Europe/London:20261215T170000'],
      ...['SUMMARY:Away day', 'END:VEVENT', 'END:VCALENDAR'],
    ];
    for (const end of ['\r\n', '\n'])
      expect(read(file.join(end))).toEqual([
        '2026-12-11 2027-01-04 Freeze',
        '2026-12-15 2026-12-15 Away day',
        '2026-12-25 2026-12-25 Christmas, all of it',
      ]);
  });
});

describe('what is to be looked at', () => {
  it.each([
    ['4 Jan 2027 – 11 Dec 2026 Freeze', ['reversed'], ['2026-12-11 2027-01-04 Freeze']],
    ['someday', ['unread'], []],
    ['5 November Bonfire', ['noYear'], []],
    ['03/04/2027 What', ['twoWays'], []],
    ['30 February 2027 What', ['unread'], []],
    ['24 Dec 2026 – 2 Jan 2027 Shut\n25 Dec 2026 Christmas', ['twice'], undefined],
  ])('in “%s” is said', (text, said, spells) => {
    expect(doubts(text)).toEqual(said);
    if (spells) expect(read(text)).toEqual(spells);
  });

  it('is said of each line from which nothing was read, and of no other', () => {
    const day = anyDay.map((one) => `${showDate(one)} Day off`);
    const line = fc.oneof(day, fc.constantFrom('nothing here', 'someday', '??'));
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const { spells, doubts } = readSpells(lines.join('\n'));
        const unread = doubts.filter(({ is }) => is === 'unread').map((doubt) => doubt.line);
        expect(unread).toEqual(lines.filter((one) => !one.endsWith('off')));
        expect(spells).toHaveLength(lines.length - unread.length);
      }),
      { numRuns: runs(200) },
    );
  });

  it('never stops it, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        for (const { from, to } of readSpells(text).spells) expect(from <= to).toBe(true);
      }),
      { numRuns: runs(500) },
    );
  });
});
