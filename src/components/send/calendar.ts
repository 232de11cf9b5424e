import { addDays, type IsoDate } from '../../language/dates.ts';

export type Entry = { day: IsoDate; what: string };

/** A calendar file (RFC 5545) of entries that last a day each. `stamp` is now, as `20261129T090000Z`. */
export function calendarOf(entries: readonly Entry[], stamp: string): string {
  const events = entries.flatMap(({ day, what }, at) => [
    'BEGIN:VEVENT',
    `UID:${stamp}-${at}@unstall`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${day.replaceAll('-', '')}`,
    `DTEND;VALUE=DATE:${addDays(day, 1).replaceAll('-', '')}`,
    `SUMMARY:${escaped(what)}`,
    'END:VEVENT',
  ]);
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Unstall//EN', ...events, 'END:VCALENDAR'];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function escaped(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\;,]/g, '\\$&');
}

/** A line has 75 bytes at most; what goes on begins with a space. Eighteen characters are never more than 72 bytes. */
function folded(line: string): string {
  if (new TextEncoder().encode(line).length <= 75) return line;
  return (line.match(/.{1,18}/gsu) ?? []).join('\r\n ');
}
