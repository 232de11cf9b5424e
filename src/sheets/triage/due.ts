import { addDays, daysBetween, isIsoDate, showDate } from '../../language/dates.ts';
import { type Finding, findingsOf } from '../finding.ts';
import type { Program } from '../program.ts';
import type { Answer } from './fields.ts';

const { missing, weak } = findingsOf('triage');

/** A picked answer is due by day 30, and not before day 0. */
export function dueFinding(answer: Answer, program: Program): Finding | undefined {
  const at = `${answer.id}-due`;
  const name = `“${answer.text.trim()}”`;
  if (!isIsoDate(answer.due))
    return missing(at, `${name} has no date.`, 'Set the day by which it has happened.');
  const days = daysBetween(program.dayZero, answer.due);
  if (days > 30) {
    const day30 = showDate(addDays(program.dayZero, 30));
    return weak(
      at,
      `${showDate(answer.due)} is day ${days}, beyond day 30.`,
      `Find the part of it that can be done by ${day30}, or pick another answer.`,
    );
  }
  if (days < 0) return weak(at, `${showDate(answer.due)} is before day 0.`, 'Check the date and day 0.');
  return undefined;
}
