import { MOST_COUNTED, readNumber } from '../../language/readNumber.ts';
import { workingDaysAfter } from '../../language/workingDays.ts';
import { daysOffOf } from '../daysOff.ts';
import { dayAt } from '../dated.ts';
import * as words from '../en/dates.ts';
import type { DatesOf } from '../sheet.ts';
import { isAnswered } from './log.ts';
import { isOpen } from './read.ts';

/** By when what settles a question that they said blocks is read: so many working days after it is made. */
export const gateDates: DatesOf = ({ plan: { gate, program }, today }) => {
  const { holidays } = daysOffOf(program);
  const opened = new Set(gate.gates.flatMap((one) => (isOpen(one, today) ? [one.id] : [])));
  return gate.questions.flatMap((question) => {
    const { id, theirs, date, evidence, text, reader } = question;
    const days = readNumber(question.days, MOST_COUNTED);
    if (theirs !== 'blocking' || days.kind !== 'number' || opened.has(question.gate)) return [];
    if (isAnswered(question, today)) return [];
    const what = words.isRead(reader, evidence.trim() || text);
    const read = workingDaysAfter(date, days.value, holidays);
    const at = { ...dayAt('gate', id, 'days'), within: question.gate, part: 'questions' };
    return [{ ...at, date: read, who: reader.trim(), what }];
  });
};
