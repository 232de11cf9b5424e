import { addDays, daysBetween, type IsoDate, isIsoDate } from '../../language/dates.ts';
import type { Finding } from '../finding.ts';
import { findingsOf } from '../found.ts';
import type { Program } from '../program.ts';
import * as words from './en/fields.ts';
import type { Answer } from './fields.ts';

const { due, missing, weak } = findingsOf('triage');
const LAST_DAY = 30;

/** A picked answer is due by day 30, and not before day 0. Once day 30 has passed nothing can be done by it any more. */
export function dueFinding(answer: Answer, program: Program, today: IsoDate = ''): Finding | undefined {
  const at = `${answer.id}-due`;
  if (!isIsoDate(answer.due)) return missing(at, words.noDate(answer.text.trim()));
  const days = daysBetween(program.dayZero, answer.due);
  const day30 = addDays(program.dayZero, LAST_DAY);
  if (days > LAST_DAY)
    return daysBetween(day30, today) > 0 ? undefined : due(at, words.late(answer.due, days, day30));
  if (days < 0) return weak(at, words.early(answer.due));
  return undefined;
}
