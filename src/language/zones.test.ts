import { afterEach, describe, expect, it, vi } from 'vitest';
import { addDays, daysBetween, showDate } from './dates.ts';
import { liveOn } from './daysOff.ts';
import { addMonths } from './months.ts';
import { monthsBetween } from './monthsBetween.ts';
import { NO_HABITS, readDay } from './readDay.ts';
import { readSpells } from './readSpells.ts';
import { lastWorkingDay, mondayOf, weekdayOf, workingDays } from './workingDays.ts';

afterEach(() => void vi.unstubAllEnvs());

/** Far ahead and far behind, with odd minutes, and where a summer begins or ends; one of them once left out a whole day. */
const ZONES = [
  'Pacific/Kiritimati',
  'America/St_Johns',
  'Asia/Kathmandu',
  'Pacific/Apia',
  'America/Santiago',
];
/** Around the ends of years and months, a leap day, the changes of clocks in both hemispheres. */
const DAYS = [
  ...['2011-12-29', '2011-12-31', '2026-12-31', '2027-01-01', '2028-02-28', '2028-02-29', '2026-09-05'],
  ...['2026-09-06', '2027-03-13', '2027-03-14', '2027-03-27', '2027-03-28', '2026-10-31', '2026-11-01'],
];
const HOLIDAYS = readSpells('25 Dec 2026\n1 Jan 2027\n11 Dec 2026 – 4 Jan 2027 Freeze').spells;

/** All that is worked out from a day. */
const worked = (day: string) => [
  ...[addDays(day, 1), addDays(day, -1), addDays(day, 200), addMonths(day, 1), addMonths(day, -13)],
  ...[daysBetween(day, '2027-03-29'), monthsBetween('2011-12-30', day), weekdayOf(day), mondayOf(day)],
  ...[lastWorkingDay(day, 30, HOLIDAYS), workingDays(day, '2028-03-05', HOLIDAYS), showDate(day)],
  ...[
    liveOn(day, 3, { holidays: HOLIDAYS, freezes: HOLIDAYS }),
    readDay(`${showDate(day)} 23:59`, NO_HABITS),
  ],
  ...[readDay(`${day}T00:30:00+14:00`, NO_HABITS), readSpells(`${day} – ${addDays(day, 3)}`).spells[0]?.to],
];

describe('what is worked out from a day', () => {
  vi.stubEnv('TZ', 'UTC');
  const inGreenwich = DAYS.map(worked);
  vi.unstubAllEnvs();

  it.each(ZONES)('is the same in %s as in Greenwich', (zone) => {
    vi.stubEnv('TZ', zone);
    expect(new Date('2026-12-31T12:00:00Z').getTimezoneOffset()).not.toBe(0);
    expect(DAYS.map(worked)).toEqual(inGreenwich);
    expect(worked('2026-12-31').slice(0, 2)).toEqual(['2027-01-01', '2026-12-30']);
  });
});
