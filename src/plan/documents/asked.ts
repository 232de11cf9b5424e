import { weakMapMemoize } from 'reselect';
import type { IsoDate } from '../../language/dates.ts';
import { joined, type Said } from '../../report/values.ts';
import { openConditions } from '../../sheets/gate/conditions.ts';
import type { Gate, Question } from '../../sheets/gate/fields.ts';
import { isAnswered, isBlankQuestion } from '../../sheets/gate/log.ts';
import { placesBy } from '../../sheets/gate/places.ts';
import { isOpen } from '../../sheets/gate/read.ts';
import { type Referred, referred } from '../../sheets/gate/reference.ts';
import { rowsByGate } from '../../sheets/gate/rows.ts';
import { daysOffOf } from '../../sheets/daysOff.ts';
import { nextAgenda } from '../../sheets/steering/agenda.ts';
import type { Plan } from '../document/schema.ts';
import { keyOf, lessElsewhere, tellingsOf } from './matters.ts';
import { type ReviewerRow, reviewerRow } from './reviewerRow.ts';
import { type Lack, lacksSaid, notYetIn } from './trueYet.ts';

/** A question of a gate’s holder with its reference, its place in the log, and where its answer can be checked. */
export type Asked = Referred & {
  question: Question;
  gate: Gate;
  number: number;
  place: string;
  /** Whether whoever asked has marked questions of theirs, and of this one not that it can wait. */
  mayBlock: boolean;
  /** Of an answer: why it is not true yet, or not all of it, as its own words tell. */
  lacks: Lack[];
  /** Whose it is, by when, and who reads it. */
  row: ReviewerRow;
  stands: 'answered' | 'open' | 'condition';
};

/** What other parts of the plan tell of an answered question that is less than the answer; blank where nothing is. */
export function elsewhereIn(plan: Plan, all: readonly Asked[], today: IsoDate): (row: Asked) => Said {
  const elsewhere = lessElsewhere(tellingsOf(plan, all, today));
  return ({ text, reference, stands }) =>
    stands === 'answered' ? elsewhere(keyOf(text, reference), 'answer') : '';
}

/** What an answer lacks to be true, or all of it; blank where there is none, or it lacks nothing. */
export function lackingIn(plan: Plan, all: readonly Asked[], today: IsoDate): (row: Asked) => Said {
  const elsewhere = elsewhereIn(plan, all, today);
  return (row) => joined([lacksSaid(row.lacks), elsewhere(row)], '. ');
}

/** That whoever asked has not said of an answer that it is enough. */
function noWord({ missing }: ReviewerRow): Lack[] {
  // Whose word it is stands with whoever answered.
  return missing === 'word' ? [{ kind: 'word', said: '', day: '' }] : [];
}

const CAN_WAIT: ReadonlySet<Question['theirs']> = new Set(['clarification', 'later'] as const);

/** Every question of every gate, as it stands. */
export const askedIn = weakMapMemoize(function askedIn(plan: Plan, today: IsoDate): Asked[] {
  const { gates, questions } = plan.gate;
  const questionsOf = rowsByGate(gates, questions);
  const placeOf = placesBy(plan.governance);
  const notYet = notYetIn(plan, today);
  const beside = {
    decisions: nextAgenda(plan.steering, today).open,
    daysOff: daysOffOf(plan.program),
    today,
  };
  return gates.flatMap((gate) => {
    const log = questionsOf(gate);
    const told = log.some(({ theirs }) => theirs !== '');
    const conditions = new Set(openConditions(log, gate, today).map(({ number }) => number));
    return log
      .map((question, index) => ({ question, number: index + 1 }))
      .filter(({ question }) => !isBlankQuestion(question))
      .map(({ question, number }) => {
        const read = referred(question);
        const place = placeOf(question);
        const open = conditions.has(number) ? 'condition' : 'open';
        const row = reviewerRow(question, gate, beside);
        const stands: Asked['stands'] = row.missing ? open : 'answered';
        const lacks = isAnswered(question, today)
          ? [...notYet({ text: question.answer, place }), ...noWord(row)]
          : [];
        const mayBlock = told && !CAN_WAIT.has(question.theirs);
        return { ...read, question, row, gate, number, place, mayBlock, stands, lacks };
      });
  });
});

/** Whether nobody has said what settles an open question of a gate that is shut, of which its holder has not said that it can wait. */
export function isUnsettled({ stands, mayBlock, gate, question }: Asked, today: IsoDate): boolean {
  const { theirs, evidence } = question;
  // Before any question of the gate has a mark, nobody was asked.
  const isAsked = stands === 'open' && mayBlock && !isOpen(gate, today);
  return isAsked && (theirs !== 'blocking' || evidence.trim() === '');
}
