import { download, fileName } from '../../islands/download.ts';
import { addDays, isIsoDate } from '../../language/dates.ts';
import { lastWorkingDay } from '../../language/workingDays.ts';
import { now, today } from '../../stores/clock.ts';
import { calendarOf } from '../../report/formats/calendar/calendar.ts';

/** Saves the lines of a list as a calendar file: each begins “Day 3.”, counted from the first day typed, else from today. */
export function saveDays(lines: Iterable<HTMLElement>, inputs: readonly HTMLInputElement[]): void {
  const typed = (name: string) => inputs.find((input) => input.name === name)?.value ?? '';
  const first = isIsoDate(typed('first')) ? typed('first') : today();
  const stamp = now();
  const entries = Array.from(lines, ({ textContent }, at) => {
    const [, after = '0', what = ''] = /^Day (\d+)\.\s*(.*)/s.exec(textContent.trim()) ?? [];
    // What falls on a weekend is for the Monday.
    return {
      day: lastWorkingDay(addDays(first, Number(after)), 1),
      what,
      id: `${stamp}-${at}`,
      about: '',
      sequence: 0,
      own: false,
    };
  });
  download(
    fileName(typed('program') || 'thirty-days', first, 'ics'),
    'text/calendar',
    calendarOf(entries, stamp),
  );
}
