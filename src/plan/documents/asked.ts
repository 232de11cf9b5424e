import { weakMapMemoize } from 'reselect';
import type { IsoDate } from '../../language/dates.ts';
import { type Section, section, sectionOf } from '../../report/document.ts';
import { isBlank, joined, type Said } from '../../report/values.ts';
import { openConditions } from '../../sheets/gate/conditions.ts';
import type { Gate, Question } from '../../sheets/gate/fields.ts';
import { asTold, countLog, isAnswered, isBlankQuestion } from '../../sheets/gate/log.ts';
import { partlyText } from '../../sheets/gate/partly.ts';
import { wordless } from '../../sheets/gate/en/report.ts';
import { placesBy } from '../../sheets/gate/places.ts';
import { type Referred, referred } from '../../sheets/gate/reference.ts';
import { rowsByGate } from '../../sheets/gate/rows.ts';
import { logTextForAll } from '../../sheets/gate/say.ts';
import type { WorkLine } from '../../sheets/lead/promises.ts';
import type { Wordings } from '../../sheets/sheet.ts';
import { daysOffOf } from '../../sheets/daysOff.ts';
import { nextAgenda } from '../../sheets/steering/agenda.ts';
import type { Plan } from '../document/schema.ts';
import { type AskedColumn, answeredColumns, askedTable, openColumns, usedOf } from './askedColumns.ts';
import { conditionBlocks } from './conditionRows.ts';
import { contractsAwaited } from './contractsAwaited.ts';
import * as words from './en/evidence.ts';
import { keyOf, lessElsewhere, tellingsOf } from './matters.ts';
import { openStanding } from './openStanding.ts';
import { isPrinted } from './parts.ts';
import { type ReviewerRow, reviewerRow } from './reviewerRow.ts';
import { wordsOfReviewers } from './reviewerWords.ts';
import { builtBy, type Lack, lacksSaid, notYetIn } from './trueYet.ts';

/** A question of a gate’s holder with its reference, its place in the log, and where its answer can be checked. */
export type Asked = Referred & {
  question: Question;
  gate: Gate;
  number: number;
  place: string;
  /** What the mark of whoever asked comes to; nothing while they have marked none. */
  mark: string;
  /** Of an answer: why it is not true yet, or not all of it, as its own words tell. */
  lacks: Lack[];
  /** Whose it is, by when, and who reads it. */
  row: ReviewerRow;
  stands: 'answered' | 'open' | 'condition';
};

/**
 * What the holders of gates have asked, by their own sections and references: what is answered, apart from it what is
 * open, and apart from both on which conditions a gate was opened. What their own mark says stands with the reference;
 * which questions the team believes to block is not here: until the holder has said so, that is a guess. `lines`: the work, with
 * the days by which the forecast has it end.
 */
export function askedSections(
  plan: Plan,
  wordings: Wordings,
  lines: readonly WorkLine[],
  today: IsoDate,
): Section[] {
  const all = askedIn(plan, today);
  if (all.length === 0) return [];
  const tells = (part: string) => isPrinted(plan.parts, `evidence/${part}`);
  const beside = { design: tells('governance'), list: tells('handover'), promises: tells('promises') };
  const groups = [...Map.groupBy(all, ({ gate, section }) => words.askedBy(gate.whose, section))];
  const answered = all.filter(({ stands }) => stands === 'answered');
  const placed = answered.filter(({ place }) => place !== '').length;
  const told = asTold(all.map(({ question }) => question));
  const count = countLog(told, today);
  const awaited = contractsAwaited(plan, lines, today);
  const standing = openStanding(plan, beside, awaited, today);
  const isMarked = all.some(({ question: { theirs } }) => theirs !== '');
  const tablesOf = (of: Asked['stands'], columns: readonly AskedColumn[]) => {
    // Of all that stand alike the same columns, so that they stand under one another.
    const used = usedOf(
      all.filter(({ stands }) => stands === of),
      columns,
    );
    return groups.flatMap(([caption, rows]) =>
      askedTable(
        caption,
        rows.filter(({ stands }) => stands === of),
        used,
      ),
    );
  };
  return [
    section('questions', words.asked, {
      lead: {
        kind: 'text',
        text: [
          logTextForAll(count, all.filter(({ stands }) => stands === 'condition').length),
          partlyText(told, today),
          wordless(all.filter(({ row }) => row.missing === 'word').length),
          words.places(answered.length, placed),
          isMarked ? words.marks : '',
          isMarked ? words.unmarked(count.unsorted, count.unknown) : '',
          answered.length > 0 ? `${words.verdicts} ${words.toCheck}` : '',
        ]
          .filter(Boolean)
          .join(' '),
      },
      blocks: [
        ...tablesOf('answered', answeredColumns(wordings, farIn(plan, all, today), today)),
        ...wordsOfReviewers(all, today),
      ],
    }),
    ...sectionOf('openQuestions', words.stillOpen, tablesOf('open', openColumns(wordings, standing, today))),
    ...sectionOf(
      'conditions',
      words.conditions,
      conditionBlocks(plan, all, wordings, beside, today, awaited),
    ),
  ];
}

/** How far an answer is true: the weakest that its own words, the design and the running list tell of it. */
function farIn(plan: Plan, all: readonly Asked[], today: IsoDate): (row: Asked) => Said {
  const [built, lacking] = [builtBy(plan), lackingIn(plan, all, today)];
  return (row) => {
    if (row.stands !== 'answered') return '';
    const weak = lacking(row);
    return isBlank(weak) ? built(row.text) : weak;
  };
}

/** What an answer lacks to be true, or all of it; blank where there is none, or it lacks nothing. */
export function lackingIn(plan: Plan, all: readonly Asked[], today: IsoDate): (row: Asked) => Said {
  const elsewhere = lessElsewhere(tellingsOf(plan, all, today));
  return ({ text, reference, stands, lacks }) => {
    const less = stands === 'answered' ? elsewhere(keyOf(text, reference), 'answer') : '';
    return joined([lacksSaid(lacks), less], '. ');
  };
}

/** That whoever asked has not said of an answer that it is enough. */
function noWord({ missing }: ReviewerRow): Lack[] {
  // Whose word it is stands with whoever answered.
  return missing === 'word' ? [{ kind: 'word', said: '', day: '' }] : [];
}

/** Every question of every gate, as it stands. */
export const askedIn = weakMapMemoize(function askedIn(plan: Plan, today: IsoDate): Asked[] {
  const { gates, questions } = plan.gate;
  const questionsOf = rowsByGate(gates, questions);
  const placeOf = placesBy(plan.governance);
  const notYet = notYetIn(plan, today);
  // Of a decision that the list leaves out it tells nowhere.
  const isTold = isPrinted(plan.parts, 'evidence/decisions');
  const beside = {
    decisions: isTold ? nextAgenda(plan.steering, today).open : [],
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
        const mark = told ? words.MARKS[question.theirs] : '';
        return { ...read, question, row, gate, number, place, mark, stands, lacks };
      });
  });
});
