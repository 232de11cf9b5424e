import { describe, expect, test } from 'vitest';
import { calendarOf } from './calendar.ts';

const STAMP = '20261129T090000Z';

describe('a calendar file', () => {
  test('has an entry for each day, which lasts until the next', () => {
    const text = calendarOf([{ day: '2026-12-31', what: 'Ask' }], STAMP);
    expect(text.split('\r\n')).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Unstall//EN',
      'BEGIN:VEVENT',
      'UID:20261129T090000Z-0@unstall',
      'DTSTAMP:20261129T090000Z',
      'DTSTART;VALUE=DATE:20261231',
      'DTEND;VALUE=DATE:20270101',
      'SUMMARY:Ask',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  test('keeps what is typed whole: marks escaped, breaks made spaces, long lines folded to 75 bytes', () => {
    const what = 'Zoë; “yes”, \\ or\nno 😀 '.repeat(12);
    const text = calendarOf([{ day: '2026-09-02', what }], STAMP);
    for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThan(76);
    const [, summary = ''] = /SUMMARY:(.*)\r\nEND:VEVENT/.exec(text.replaceAll('\r\n ', '')) ?? [];
    expect(summary.replace(/\\(.)/g, '$1')).toBe(what.replace(/\n/g, ' ').trim());
    expect(summary).not.toMatch(/[^\\][;,]/);
  });
});
