import { dayNamed, deadlineIn } from '../../coach/slots/days.ts';
import { addDays, type IsoDate, isIsoDate, showDate } from '../../language/dates.ts';
import { daysIn, withoutKeys } from '../../language/daysIn.ts';
import { withoutUnseen, withPlainDigits } from '../../language/letters.ts';
import { milestones, type Program } from '../../sheets/program.ts';

/** A day that a date field can be set to: what stands on its chip, what that is called, and the day. */
export type Chip = { label: string; says: string; day: IsoDate };

/** Days of a text that are offered, at most. */
const MOST_OF_TEXT = 2;

/** The days that are offered beside a date field: those of the texts around it, and those that are counted. */
export function chipsOf(texts: readonly string[], program: Program, today: IsoDate): Chip[] {
  const { day30, day90 } = milestones(program);
  const counted = [
    { label: 'Today', says: 'today', day: today },
    { label: '2 weeks', says: '2 weeks from today', day: addDays(today, 14) },
    { label: 'Day 30', says: 'day 30', day: day30 },
    { label: 'Day 90', says: 'day 90', day: day90 },
  ];
  const named = texts.flatMap((text) => daysNamed(text, today));
  return [
    ...[...new Set(named)]
      .slice(0, MOST_OF_TEXT)
      .map((day) => ({ label: showDate(day), says: 'the day in the text', day })),
    ...counted.filter(({ day }) => isIsoDate(day)),
  ];
}

/** The days that a text names; of one without a year the next. */
function daysNamed(text: string, today: IsoDate): IsoDate[] {
  const whole = daysIn(withPlainDigits(withoutUnseen(text)));
  if (whole.length > 0) return whole.map(({ day }) => day);
  const words = withoutKeys(text);
  return [dayNamed(deadlineIn(words)?.text ?? words, today)].filter(isIsoDate);
}
