import { daysBetween, type IsoDate, isIsoDate } from '../../language/dates.ts';
import type { DaysOff } from '../../language/daysOff.ts';
import { MOST_COUNTED, readNumber } from '../../language/readNumber.ts';
import { workingDaysAfter } from '../../language/workingDays.ts';
import {
  dateOf,
  isBlank,
  dueBy,
  joined,
  needed,
  person,
  type Said,
  typedNumber,
} from '../../report/values.ts';
import type { Pending } from '../../sheets/gate/conditions.ts';
import type { Gate, Question } from '../../sheets/gate/fields.ts';
import { calledBy } from '../../sheets/gate/naming.ts';
import { type Missing, missingOf } from '../../sheets/gate/partly.ts';
import type { Decision } from '../../sheets/steering/fields.ts';
import * as evidence from './en/evidence.ts';
import * as words from './en/reviewerRow.ts';
import { type Lack, restOf } from './trueYet.ts';

/** Somebody, and the day on which they did something or by which they are to. */
type Whose = { who: string; day: string };

/**
 * Whose a question of a gate is, for every document alike. `given`: who answered it, all or a part, and when. `owed`: who is
 * still to answer or, of a part, to decide the rest, or to say of an answer that it is enough, and by when; `missing`: which of these.
 * `read`: who of the reviewer’s reads what settles it, for how many working days, and until when if it comes on its day. What is
 * answered and not settled has both `given` and `owed`: two facts, which no document may tell as one.
 */
export type ReviewerRow = {
  missing?: Missing | undefined;
  given?: Whose | undefined;
  owed?: Whose | undefined;
  read?: { who: string; days: string; until: IsoDate } | undefined;
};

/** What whose a question is follows from beside it: the decisions that are open, and the days on which nobody reads. */
export type Beside = { decisions: readonly Decision[]; daysOff: DaysOff; today: IsoDate };

/**
 * Whose a question is; what is answered in part waits for the open decision that its words name, and is of whoever decides, and what
 * waits for a word of whoever asked.
 */
export function reviewerRow(question: Question, gate: Gate, beside: Beside): ReviewerRow {
  const { decisions, today } = beside;
  const own = { who: question.owner.trim(), day: question.date };
  const missing = missingOf(question, gate, today);
  switch (missing) {
    case undefined:
      return { given: own };
    case 'answer':
      return { missing, owed: own, read: readingOf(question, own.day, beside) };
    case 'rest': {
      const decision = restOf(question.answer, decisions);
      const owed = decision ? { who: decision.decider.trim(), day: decision.date } : { ...own, day: '' };
      return { missing, given: own, owed, read: readingOf(question, owed.day, beside) };
    }
    case 'word':
      return { missing, given: own, owed: { who: gate.whose.trim(), day: '' } };
  }
}

/** Only of what they said blocks it is asked who reads it, and for how long. */
function readingOf(
  { theirs, reader, days }: Question,
  due: string,
  { today, daysOff }: Beside,
): ReviewerRow['read'] {
  const who = reader.trim();
  if (theirs !== 'blocking' || who === '') return undefined;
  const takes = readNumber(days, MOST_COUNTED);
  // Of what is late nobody knows when it comes.
  const isKnown = takes.kind === 'number' && daysBetween(today, due) >= 0;
  return { who, days, until: isKnown ? workingDaysAfter(due, takes.value, daysOff.holidays) : '' };
}

/** Who and by when, one under the other. */
export function whoseBelow({ missing, given, owed }: ReviewerRow, today: IsoDate): Said {
  if (given && owed) return joined(bothOf(missing, given, owed, today), '\n');
  if (owed) {
    const parts = [person(owed.who), dueBy(owed.day, today)];
    // Of the one that is known, that the other is not.
    return parts.every((part) => part === '') ? '' : joined(parts.map(needed), '\n');
  }
  return given ? joined([person(given.who), dateOf(given.day)], '\n') : '';
}

/** The same in a line, where other things stand beside it. */
export function whoseInLine({ missing, given, owed }: ReviewerRow, today: IsoDate): Said {
  if (given && owed) return joined(bothOf(missing, given, owed, today), '; ');
  return owed ? owedSaid(owed, today) : given ? givenSaid(given) : '';
}

/** What was given of a question that is not settled, for where whoever owes what is still to come stands beside it; else blank. */
export function partGiven({ missing, given, owed }: ReviewerRow): Said {
  return given && owed ? partSaid(missing, given) : '';
}

/** What is pending as it is called, with whoever gave the part of it that is there. */
export function pendingSaid(row: Owed): Said {
  return words.named(calledBy(row), partGiven(row.row));
}

/** The same with who owes the rest and by when, for where nobody else stands for that. */
export function pendingWhole(row: Owed, today: IsoDate): Said {
  return isBlank(partGiven(row.row))
    ? pendingSaid(row)
    : words.named(calledBy(row), whoseInLine(row.row, today));
}

/** Who reads it, and until when. */
export function readSaid({ read }: ReviewerRow, says = words.readBy): Said {
  return read ? says(person(read.who), typedNumber(read.days), dateOf(read.until)) : '';
}

function bothOf(missing: Missing | undefined, given: Whose, owed: Whose, today: IsoDate): Said[] {
  const rest =
    missing === 'word'
      ? words.noWordYet(person(owed.who))
      : words.theRest(person(owed.who), dueBy(owed.day, today));
  return [partSaid(missing, given), rest];
}

function partSaid(missing: Missing | undefined, { who, day }: Whose): Said {
  return (missing === 'word' ? words.byTeam : words.inPart)(person(who), dateOf(day));
}

const givenSaid = ({ who, day }: Whose): Said => joined([person(who), dateOf(day)], ', ');
const owedSaid = ({ who, day }: Whose, today: IsoDate): Said =>
  joined([person(who), words.due(dueBy(day, today))], ', ');

/** What a gate waits for, with whose it is: its question has the owner and the day of what is still to come. */
export type Owed = Pending & { row: ReviewerRow };

/** With whoever owes what is still to come, and by when. */
export function owedOf(pending: Pending, typed: Question, gate: Gate, beside: Beside): Owed {
  const row = reviewerRow(typed, gate, beside);
  const { who = '', day = '' } = row.owed ?? {};
  return { ...pending, row, question: { ...pending.question, owner: who, date: day } };
}

/** What a gate waits for, as it is called, and the day on which it is there or, where somebody reads it, read. */
type Awaited = { called: string; day: IsoDate; isRead: boolean };

/** The last day of what a gate waits for, and what that is; nothing where no day is known. */
export function lastOf(rows: readonly Owed[]): Awaited | undefined {
  const days = rows.flatMap(({ row: { owed, read }, ...one }) => {
    const day = read?.until || owed?.day || '';
    return isIsoDate(day) ? [{ called: calledBy(one), day, isRead: Boolean(read?.until) }] : [];
  });
  return days.toSorted((a, b) => a.day.localeCompare(b.day)).at(-1);
}

/** The last of what a gate waits for where that comes only after its day: it cannot open before. Nothing where it does not. */
export function onlyAfter(due: IsoDate, rows: readonly Owed[]): Awaited | undefined {
  const last = lastOf(rows);
  return last && daysBetween(due, last.day) > 0 ? last : undefined;
}

/** The day by which a gate is to open, and that what it waits for comes only after it, where it does. */
export function openingBy(due: IsoDate, rows: readonly Owed[], today: IsoDate): Said {
  const by = dueBy(due, today);
  const last = onlyAfter(due, rows);
  return last ? words.tooEarly(by, last.called, dueBy(last.day, today), last.isRead) : by;
}

/** A question as far as it is told how it stands. */
type Standing = { stands: 'answered' | 'open' | 'condition'; lacks: readonly Lack[]; place: string };

/** How a question stands, in the one word that every document has for it. */
export function stateOf({ stands, lacks, place }: Standing): string {
  const [weakest] = lacks;
  if (weakest) return evidence.LACKS[weakest.kind];
  return stands === 'answered' && place === '' ? evidence.STANDS.unplaced : evidence.STANDS[stands];
}

/** The same in a line with whoever still owes an answer, and by when. */
export function stateInLine(one: Standing & { row: ReviewerRow }, today: IsoDate): Said {
  const { missing, given, owed } = one.row;
  // That it is answered in part, or by the team alone, stands with whoever gave that.
  const isSaid = given && owed && one.lacks[0]?.kind === (missing === 'word' ? 'word' : 'part');
  return joined([isSaid ? '' : stateOf(one), owed ? whoseInLine(one.row, today) : ''], ', ');
}
