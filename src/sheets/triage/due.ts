import { addDays, daysBetween, isIsoDate } from '../../language/dates.ts';
import type { Finding } from '../finding.ts';
import { findingsOf } from '../found.ts';
import type { Program } from '../program.ts';
import * as words from './en/fields.ts';
import type { Answer } from './fields.ts';

const { due, missing, weak } = findingsOf('triage');

/** A picked answer is due by day 30, and not before day 0. */
export function dueFinding(answer: Answer, program: Program): Finding | undefined {
  const at = `${answer.id}-due`;
  if (!isIsoDate(answer.due)) return missing(at, words.noDate(answer.text.trim()));
  const days = daysBetween(program.dayZero, answer.due);
  if (days > 30) return due(at, words.late(answer.due, days, addDays(program.dayZero, 30)));
  if (days < 0) return weak(at, words.early(answer.due));
  return undefined;
}
