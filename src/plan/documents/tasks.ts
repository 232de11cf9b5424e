import { daysBetween, type IsoDate, isIsoDate } from '../../language/dates.ts';
import { isolated } from '../../language/directions.ts';
import type { Said } from '../../report/values.ts';
import { anchor, type Sheet } from '../../sheets/finding.ts';
import { openConditions } from '../../sheets/gate/conditions.ts';
import { answeredOn, isAnswered, isBlankQuestion } from '../../sheets/gate/log.ts';
import { rowsByGate } from '../../sheets/gate/rows.ts';
import type { Mark } from '../../sheets/sheet.ts';
import { daysOffOf } from '../../sheets/daysOff.ts';
import { nextAgenda } from '../../sheets/steering/agenda.ts';
import type { Plan } from '../document/schema.ts';
import { askDay } from './askDay.ts';
import { datesOf } from './dates.ts';
import { BRIEF, toAnswer, toAnswerAsCondition, toSayWhether, toSettleRest } from './en/team.ts';
import { reviewerRow } from './reviewerRow.ts';

/** Whose day it is by which something is to be done; `asked`: nobody has agreed to it yet (`dayIs.ts`). */
export const DAYS_ARE = [
  'promised',
  'condition',
  'own',
  'milestone',
  'contract',
  'written',
  'asked',
] as const;
export type DayIs = (typeof DAYS_ARE)[number];

/** Something that is still to be done, by its day or `''`, and whoever is to do it or `''`. */
export type Task = {
  /** The id of the field in the page that holds its day. */
  field: string;
  sheet: Sheet;
  date: IsoDate;
  what: string;
  /** Of what has no day, the nearest that the plan knows by which it is needed. */
  neededBy?: IsoDate;
  /** Whose day it is, where its list does not tell. */
  dayIs?: DayIs;
  /** The same, where a day stands in it that we wrote. */
  said?: Said;
  /** What the plan has against its day, which stands beside it. */
  note?: Said;
  /** What it is in few words with its object, where that is not how its own words begin. */
  brief?: string;
  who: string;
  /** It is to be done still when its day is past: it does not happen by itself. */
  owed: boolean;
  /** The part of the sheet that tells of it, and what that stands in, where they are any. */
  part?: string | undefined;
  within?: string;
  private?: boolean;
  /** It is asked by name, for a sitting: the pack has it, whatever sheet it is of. */
  asked?: true;
  /** It makes the evidence list whole, which says it as well: the pack of a sitting leaves it to that and to the team’s plan. */
  forEvidence?: true;
  /** It is asked of everybody who owns a line of work: a pack has it in one line to all of them, and the figures of each where they sign. */
  ofOwners?: true;
  /** A yes or no to what is decided on that day: a pack has it by the numbers of the questions. */
  vote?: true;
  /** What it is of all of whom it is asked by that day, whole and in few words, with what is each’s own. */
  shared?: { act: string; brief: string; detail: Said };
  /** What is written down once it is done. */
  mark?: Mark;
};

/** What a task is in few words, with its object whole: those that it has for that, or its own. */
export function inFewWords({ what, brief }: Pick<Task, 'what' | 'brief'>): string {
  return isolated(brief ?? what);
}

/** What is still to be done: what only happens on a day has happened once that is past, what is owed has not. */
export function toDo(plan: Plan, today: IsoDate): Task[] {
  const dated = datesOf(plan, today)
    .filter(({ done }) => !done)
    .map((one) => ({ ...one, owed: one.kind === 'due' || one.owed === true }));
  const isToDo = ({ owed, date }: Task) => owed || daysBetween(date, today) <= 0;
  return [...dated.filter(isToDo), ...questions(plan, today), ...rests(plan, today)];
}

/**
 * What is answered in part is of whoever owes the rest; what the team alone has answered of what blocks, of whoever holds the gate,
 * before the next sitting. Of the conditions of one that has opened they are asked together (`duties.ts`).
 */
function rests(plan: Plan, today: IsoDate): Task[] {
  const { gate: sheet, lead } = plan;
  const decisions = nextAgenda(plan.steering, today).open;
  const beside = { decisions, daysOff: daysOffOf(plan.program), today };
  const logOf = rowsByGate(sheet.gates, sheet.questions);
  const rows = sheet.gates.flatMap((gate) =>
    logOf(gate).flatMap((row) => (isBlankQuestion(row) ? [] : [{ row, gate }])),
  );
  return rows.flatMap(({ row, gate }): Task[] => {
    const { missing, given, owed } = reviewerRow(row, gate, beside);
    if (!given || !owed) return [];
    const called = row.text.trim() && row.reference.trim();
    const asks = row.text.trim() || row.reference.trim();
    const at = { sheet: 'gate' as const, within: gate.id, part: 'questions', owed: true };
    if (missing === 'rest') {
      return [
        {
          ...{ ...at, field: anchor('gate', row.id, 'answer'), who: owed.who },
          ...{ date: isIsoDate(owed.day) ? owed.day : '', what: toSettleRest(called, asks) },
          brief: BRIEF.rest(row.reference.trim()),
        },
      ];
    }
    if (row.theirs !== 'blocking') return [];
    return [
      {
        ...{ ...at, field: anchor('gate', row.id, 'state'), who: owed.who || lead.name.trim() },
        ...{ date: askDay(plan, today), what: toSayWhether(called, asks), brief: BRIEF.word(called) },
        dayIs: 'asked',
      },
    ];
  });
}

/** An answer that is written already is given once its day has come. What a gate was opened on is said to be a condition. */
function questions({ gate }: Plan, today: IsoDate): Task[] {
  const logOf = rowsByGate(gate.gates, gate.questions);
  const conditions = new Set(
    gate.gates.flatMap((one) => openConditions(logOf(one), one, today).map(({ question }) => question.id)),
  );
  return gate.questions
    .filter((row) => !isBlankQuestion(row) && !isAnswered(row, today))
    .map((row) => ({ ...row, given: answeredOn(today, row) }))
    .map(({ id, gate: within, owner, text, reference, answer, date, given }) => ({
      sheet: 'gate',
      within,
      part: 'questions',
      field: anchor('gate', id, answer.trim() ? 'date' : 'answer'),
      who: owner.trim(),
      what: (conditions.has(id) ? toAnswerAsCondition : toAnswer)(
        text.trim() && reference.trim(),
        text.trim() || reference.trim(),
      ),
      brief: BRIEF.answer(reference.trim()),
      date: isIsoDate(date) ? date : '',
      owed: true,
      ...(conditions.has(id) && { dayIs: 'condition' as const }),
      mark: { word: 'given' as const, at: ['gate', 'questions', id] as const, values: given },
    }));
}
