import { addDays, type IsoDate, isIsoDate } from '../../language/dates.ts';
import type { DaysOff } from '../../language/daysOff.ts';
import { MOST_COUNTED, readNumber } from '../../language/readNumber.ts';
import { lastWorkingDay } from '../../language/workingDays.ts';

/** The day by which somebody has read what is `made` on a day: so many working days later. `''` where either is not known. */
export function readUntil(days: string, made: IsoDate, { holidays }: DaysOff): IsoDate {
  const takes = readNumber(days, MOST_COUNTED);
  if (takes.kind !== 'number' || !isIsoDate(made)) return '';
  return takes.value > 0 ? lastWorkingDay(addDays(made, 1), takes.value, holidays) : made;
}
