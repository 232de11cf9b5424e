import type { IsoDate } from '../../language/dates.ts';
import { type Column, words as column, dates, tableOf, textOf } from '../../report/blocks.ts';
import { type Section, section } from '../../report/document.ts';
import { dateOf, dueBy, joined, needed, person, type Said, unlessAhead } from '../../report/values.ts';
import type { Wording } from '../wording.ts';
import * as words from './en/report.ts';
import type { Gate, GateField, Question } from './fields.ts';
import { asTold, isAnswered, SORTED_MARKS } from './log.ts';
import { type Numbered, nameColumn, numbered } from './naming.ts';
import { isSettled, type Missing, missingOf } from './partly.ts';
import type { PlaceOf } from './places.ts';
import { isOpen } from './read.ts';
import { theirWordAndPlace } from './theirWord.ts';

type Words = Wording<GateField>['fields'];
/** What the plan tells of a question: whose it is and by when, how it stands, what its answer lacks, and who of theirs reads what settles it. */
export type ToldOf = (
  question: Question,
) => { whose: Said; state: string; lacks: Said; reads: Said } | undefined;
/** A longer log is printed without the questions that are answered and do not block. */
const WHOLE_LOG_ROWS = 60;

type Log = {
  today: IsoDate;
  fields: Words;
  placeOf: PlaceOf;
  gate: Gate;
  toldOf: ToldOf | undefined;
};

/**
 * The log. A long one, that of a gate which has opened, and one whose holder has said what blocks and which stands beside an evidence
 * list (`toldOf`), is without what is answered and did not block. Once it is said what blocks, a table a mark of theirs, those that
 * block first.
 */
export function logSection(questions: readonly Question[], log: Log): Section[] {
  const { today, fields, gate, toldOf } = log;
  const open = isOpen(gate, today);
  const all = numbered(asTold(questions));
  if (all.length === 0) return [];
  const said = all.some(({ question }) => question.theirs !== '');
  const printed =
    open || (said && toldOf) || all.length > WHOLE_LOG_ROWS
      ? all.filter(({ question }) => question.theirs === 'blocking' || !isSettled(question, gate, today))
      : all;
  const tableWith = (caption: string, of: readonly Numbered[], isSettled = true) => {
    const columns = logColumns(of, log, !isSettled);
    const isUsual = of.every(({ question: { reference, raised } }) => reference !== '' && raised === '');
    const parts = isUsual ? LOG_PARTS[columns.length] : undefined;
    return tableOf(
      caption,
      columns.map(({ head }, at) => (parts ? { ...head, part: parts[at] ?? 0 } : head)),
      of.map((row) => columns.map(({ cell }) => cell(row))),
    );
  };
  const shown = new Set(printed);
  const left = all.filter((row) => !shown.has(row)).map(({ question }) => question);
  const tables = said
    ? SORTED_MARKS.flatMap((mark) =>
        tableWith(
          words.questionsOf[mark],
          printed.filter(({ question }) => question.theirs === mark),
          !(mark === 'blocking' && isOneTable(gate, log)),
        ),
      )
    : tableWith(words.questionsAsListed, printed);
  const blocks = [...tables, ...textOf(left.length > 0 ? leftText(left) : '', 'quiet')];
  return [section('questions', fields.questions.label, { blocks })];
}

/** Whether what blocks stands in one table, the log’s, with what settles it: of a gate that is shut, beside an evidence list. */
export function isOneTable(gate: Gate, { toldOf, today }: Pick<Log, 'toldOf' | 'today'>): boolean {
  return toldOf !== undefined && !isOpen(gate, today);
}

/** How much of the width each column has where there are so many, and each question has a reference: the answer most. */
const LOG_PARTS: Readonly<Record<number, readonly number[]>> = {
  4: [0.13, 0.29, 0.42, 0.16],
  5: [0.11, 0.19, 0.38, 0.17, 0.15],
  6: [0.1, 0.16, 0.28, 0.16, 0.16, 0.14],
};

type LogColumn = { head: Column; cell: (row: Numbered) => Said };

/**
 * Their own section, state and day only where they have any: the section stands under the reference, and what an answer is to
 * be checked by and whose it is under one another, since columns of their own would narrow all others.
 */
function logColumns(all: readonly Numbered[], log: Log, isSettling = false): LogColumn[] {
  const { fields, today, placeOf, gate, toldOf } = log;
  const name = nameColumn(all);
  const told = (field: 'section' | 'state'): LogColumn[] =>
    all.some(({ question }) => question[field] !== '')
      ? [
          {
            head: column(fields[field].label),
            cell: ({ question }) =>
              field === 'state' ? theirWordAndPlace(question, today) : question[field],
          },
        ]
      : [];
  const isNamed = all.some(({ question }) => question.reference !== '');
  const raised: LogColumn = {
    head: dates(fields.raised.label),
    cell: ({ question }) => dateOf(question.raised),
  };
  return [
    isNamed ? { ...name, cell: (row) => joined([name.cell(row), row.question.section], '\n') } : name,
    ...(isNamed ? [] : told('section')),
    { head: column(fields.text.label), cell: ({ question }) => question.text },
    {
      head: column(fields.answer.label),
      cell: ({ question }) => {
        const { answer, date } = question;
        const place = placeOf(question);
        if (answer.trim() === '') return toldOf?.(question)?.state ?? words.noAnswer;
        return joined(
          [
            unlessAhead(answer, date, today),
            isSettling ? '' : (toldOf?.(question)?.lacks ?? lackSaid(missingOf(question, gate, today))),
            place && words.checkedAt(place),
          ],
          '\n',
        );
      },
    },
    ...(isSettling ? settlingColumns(log) : told('state')),
    ...(all.some(({ question }) => question.raised !== '') ? [raised] : []),
    {
      head: column(words.whoseAndWhen),
      cell: ({ question }) =>
        toldOf?.(question)?.whose ??
        joined(
          [
            person(question.owner),
            isAnswered(question, today) ? dateOf(question.date) : dueBy(question.date, today),
          ],
          '\n',
        ),
    },
  ];
}

/** How each question that blocks stands, in their words and ours, and what settles it. */
function settlingColumns({ fields, today, gate, toldOf }: Log): LogColumn[] {
  return [
    {
      head: column(fields.state.label),
      cell: (row) => {
        const question = row.question;
        const lacks = toldOf?.(question)?.lacks ?? lackSaid(missingOf(question, gate, today));
        return needed(joined([theirWordAndPlace(question, today), lacks], '\n'));
      },
    },
    {
      head: column(fields.evidence.label),
      cell: ({ question }) =>
        joined([question.evidence.trim() || words.nobodySaidSettles, toldOf?.(question)?.reads ?? ''], '\n'),
    },
  ];
}

/** What an answer that is there still lacks. */
function lackSaid(missing: Missing | undefined): string {
  return missing === 'rest' ? words.inPart : missing === 'word' ? words.answeredByTeam : '';
}

/** What of a log stands in the evidence list alone. */
function leftText(left: readonly Question[]): string {
  const clarifications = left.filter(({ theirs }) => theirs === 'clarification').length;
  return words.left(clarifications, left.length - clarifications);
}
