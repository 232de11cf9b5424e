import { addDays, type IsoDate, showDate } from './dates.ts';

/**
 * The entries of a calendar file (iCalendar), a line each: its day, or the first and the last, and what it is called.
 * Undefined for any other text. What has a time is on the day that is written, wherever that is.
 */
export function calendarLines(text: string): string[] | undefined {
  if (!/^BEGIN:VEVENT\s*$/im.test(text)) return undefined;
  // Long lines are folded: what goes on begins with a blank.
  const unfolded = text.replace(/\r?\n[ \t]/g, '');
  return unfolded
    .split(/^BEGIN:VEVENT\s*$/im)
    .slice(1)
    .map((event) => {
      const value = (name: string) =>
        new RegExp(String.raw`^${name}(?:;[^:\r\n]*)?:(.*)$`, 'im').exec(event)?.[1]?.trim() ?? '';
      const [from, to] = [dayOf(value('DTSTART')), lastDay(value('DTEND'))];
      const days = to > from ? `${showDate(from)} – ${showDate(to)}` : showDate(from);
      return `${days}: ${plainText(value('SUMMARY'))}`;
    });
}

function dayOf(moment: string): IsoDate {
  return moment.replace(/^(\d{4})(\d\d)(\d\d).*$/, '$1-$2-$3');
}

/** A day as the end is the day after; a time is on the last. */
function lastDay(end: string): IsoDate {
  const midnight = /^\d{8}(?:T000000Z?)?$/.test(end);
  return midnight ? addDays(dayOf(end), -1) : dayOf(end);
}

function plainText(value: string): string {
  return value.replace(/\\n/gi, ' ').replace(/\\(.)/g, '$1');
}
