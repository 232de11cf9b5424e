import ical, { ICalEventBusyStatus, ICalEventClass, ICalEventTransparency } from 'ical-generator';
import { addDays, type IsoDate } from '../../../language/dates.ts';
import { type Document, sayDated } from '../../document.ts';
import * as words from '../../en.ts';
import type { Making } from '../format.ts';

/** Something that lasts a day. `id` is no other entry’s, in any calendar; of two with one id the higher `sequence` counts. */
export type Entry = { id: string; day: IsoDate; what: string; about: string; sequence: number; own: boolean };

/** What a calendar counts changes to: more than anybody types. */
const MOST_SEQUENCE = 2 ** 31 - 1;

/** The dates of a document as a calendar file: an entry that was imported before is moved, and never doubled. */
export async function render(
  { dates, program, plan, revision, day }: Document,
  { pause }: Pick<Making, 'pause'>,
): Promise<string> {
  const sequence = Math.min(revision, MOST_SEQUENCE);
  const stamp = `${day}T00:00:00Z`;
  const [head = '', foot = ''] = calendarOf([], stamp).split(/(?=END:VCALENDAR)/);
  const events: string[] = [];
  for (const { id, date, private: own = false, ...dated } of dates) {
    const said = { what: sayDated(dated), about: words.programAsOf(program, day), sequence, own };
    // One at a time, since thousands at once take seconds.
    const alone = calendarOf([{ id: `${plan}-${id}`, day: date, ...said }], stamp);
    events.push(alone.slice(head.length, -foot.length));
    await pause(events.length / dates.length);
  }
  return [head, ...events, foot].join('');
}

/** A calendar file (RFC 5545) of entries that take nobody’s time. `stamp` is the moment at which it is made. */
export function calendarOf(entries: readonly Entry[], stamp: string): string {
  const calendar = ical({ prodId: '//Unstall//EN' });
  for (const { id, day, what, about, sequence, own } of entries) {
    calendar.createEvent({
      id: `${id}@unstall`,
      sequence,
      stamp,
      start: day,
      end: addDays(day, 1),
      allDay: true,
      summary: inOneLine(what),
      description: inOneLine(about) || null,
      class: own ? ICalEventClass.PRIVATE : null,
      transparency: ICalEventTransparency.TRANSPARENT,
      busystatus: ICalEventBusyStatus.FREE,
    });
  }
  return `${calendar.toString()}\r\n`;
}

/** No line of the file ends in what somebody typed. */
function inOneLine(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}
