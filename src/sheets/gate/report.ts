import type { IsoDate } from '../../language/dates.ts';
import { type Column, words as column, dates, type Fact, tableOf, textOf } from '../../report/blocks.ts';
import { type Section, section } from '../../report/document.ts';
import {
  dateOf,
  doneOn,
  dueBy,
  isBlank,
  joined,
  needed,
  person,
  type Said,
  unlessAhead,
} from '../../report/values.ts';
import { isBegun } from '../begun.ts';
import type { Governance } from '../governance/fields.ts';
import { GATE_NAMES } from '../triage/en/choices.ts';
import type { Triage } from '../triage/fields.ts';
import type { Wording } from '../wording.ts';
import { briefSection, outcomeSection, soFar } from './brief.ts';
import { activitySection } from './effortReport.ts';
import { DRIVER_NAMES } from './en/choices.ts';
import * as words from './en/report.ts';
import { GATE, type Gate, type GateField, type Gates, type Question } from './fields.ts';
import { asTold, isAnswered, SORTED_MARKS } from './log.ts';
import { isSettled, type Missing, missingOf } from './partly.ts';
import { type Numbered, nameColumn, numbered } from './naming.ts';
import { believedSection } from './papers.ts';
import { type PlaceOf, placesBy } from './places.ts';
import { driverOf, gateKind, gateName, isOpen, isSaid, waitedText } from './read.ts';
import { rowsByGate } from './rows.ts';
import { theirWord, theirWordAndPlace } from './theirWord.ts';

/** A longer log is printed without the questions that are answered and do not block. */
const WHOLE_LOG_ROWS = 60;

type Words = Wording<GateField>['fields'];
/** What a report needs beside the sheet: triage, what is built in, the day it is read, the sheet's fields. */
/** What the plan tells of a question: whose it is and by when, how it stands, and what its answer lacks. */
export type ToldOf = (question: Question) => { whose: Said; state: string; lacks: Said } | undefined;
export type GateFrame = {
  toldOf?: ToldOf;
  triage: Triage;
  governance: Pick<Governance, 'inputs'>;
  today: IsoDate;
  wording: Wording<GateField>;
};

/** The sheet, gate by gate: its facts, the brief, the question log, where the effort goes. Nothing while nobody has begun. */
export function reportGate(gates: Gates, frame: GateFrame): Section | undefined {
  if (!isBegun(GATE, gates)) return undefined;
  const questionsOf = rowsByGate(gates.gates, gates.questions);
  const activitiesOf = rowsByGate(gates.gates, gates.activities);
  const placeOf = placesBy(frame.governance);
  return section('gate', frame.wording.title, {
    sections: gates.gates.map((gate) =>
      gateSection(
        gate,
        { questions: questionsOf(gate), activities: activitiesOf(gate) },
        { ...frame, placeOf },
      ),
    ),
  });
}

type Rows = Pick<Gates, 'questions' | 'activities'>;

function gateSection(
  gate: Gate,
  { questions, activities }: Rows,
  { triage, today, wording, placeOf, toldOf }: GateFrame & { placeOf: PlaceOf },
): Section {
  const { fields } = wording;
  const open = isOpen(gate, today);
  const frame = { questions, triage, today, wording };
  // What was to be asked and offered is past once they have said what they think.
  const said = isSaid(gate, today);
  const brief = open || said ? outcomeSection(gate, frame) : [briefSection(gate, frame)];
  return section(gate.id, gateName(gate, triage), {
    blocks: [
      { kind: 'facts', rows: gateFacts(gate, triage, today, fields) },
      ...(open ? textOf(waitedText(gate, today)) : said ? textOf(soFar(gate, asTold(questions), today)) : []),
    ],
    sections: [
      ...brief,
      ...believedSection(questions, fields),
      ...logSection(questions, { today, fields, placeOf, gate, toldOf }),
      // What is to stop so that a gate opens is history once it has.
      ...(open ? [] : activitySection(activities, fields)),
    ],
  });
}

function gateFacts(gate: Gate, triage: Triage, today: IsoDate, fields: Words): Fact[] {
  const driver = driverOf(gate, triage);
  const kind = gateKind(gate, triage);
  const opened = gate.opened.trim();
  return [
    { label: fields.kind.label, value: needed(kind && GATE_NAMES[kind]) },
    { label: fields.whose.label, value: needed(person(gate.whose)) },
    { label: fields.since.label, value: needed(dateOf(gate.since)) },
    ...(opened ? [{ label: fields.opened.label, value: doneOn(opened, today) }] : []),
    {
      label: fields.driverIs.label,
      value:
        driver.kind === 'somebody'
          ? person(driver.name)
          : needed(driver.kind === 'nobody' ? DRIVER_NAMES.nobody : ''),
    },
    { label: fields.opens.label, value: needed(gate.opens) },
  ];
}

type Log = {
  today: IsoDate;
  fields: Words;
  placeOf: PlaceOf;
  gate: Gate;
  toldOf: ToldOf | undefined;
};

/**
 * The log. A long one, that of a gate which has opened, and one whose holder has said what blocks and which stands beside an evidence
 * list (`toldOf`), is without what is answered and blocks no more. Once it is said what blocks, a table a mark of theirs, those that
 * block first.
 */
function logSection(questions: readonly Question[], log: Log): Section[] {
  const { today, fields, gate, toldOf } = log;
  const open = isOpen(gate, today);
  const all = numbered(asTold(questions));
  if (all.length === 0) return [];
  const said = all.some(({ question }) => question.theirs !== '');
  const isBlocking = (question: Question) =>
    question.theirs === 'blocking' && !(open && isOver(question, log));
  const printed =
    open || (said && toldOf) || all.length > WHOLE_LOG_ROWS
      ? all.filter(({ question }) => isBlocking(question) || !isSettled(question, gate, today))
      : all;
  const tableWith = (caption: string, of: readonly Numbered[]) => {
    const columns = logColumns(of, log);
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
        ),
      )
    : tableWith(words.questionsAsListed, printed);
  const blocks = [...tables, ...textOf(left.length > 0 ? leftText(left) : '', 'quiet')];
  return [section('questions', fields.questions.label, { blocks })];
}

/** How much of the width each column has where there are so many, and each question has a reference: the answer most. */
const LOG_PARTS: Readonly<Record<number, readonly number[]>> = {
  4: [0.13, 0.29, 0.42, 0.16],
  5: [0.11, 0.19, 0.38, 0.17, 0.15],
};

/** Whether whoever asked has said that it is answered, and nothing of that is still to come. */
function isOver(question: Question, { today, toldOf }: Log): boolean {
  const lacks = toldOf?.(question)?.lacks;
  return lacks !== undefined && isBlank(lacks) && !isBlank(theirWord(question, today));
}

type LogColumn = { head: Column; cell: (row: Numbered) => Said };

/**
 * Their own section, state and day only where they have any: the section stands under the reference, and what an answer is to
 * be checked by and whose it is under one another, since columns of their own would narrow all others.
 */
function logColumns(all: readonly Numbered[], { fields, today, placeOf, gate, toldOf }: Log): LogColumn[] {
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
            toldOf?.(question)?.lacks ?? lackSaid(missingOf(question, gate, today)),
            place && words.checkedAt(place),
          ],
          '\n',
        );
      },
    },
    ...told('state'),
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

/** What an answer that is there still lacks. */
function lackSaid(missing: Missing | undefined): string {
  return missing === 'rest' ? words.inPart : missing === 'word' ? words.answeredByTeam : '';
}

/** What of a log stands in the evidence list alone. */
function leftText(left: readonly Question[]): string {
  const clarifications = left.filter(({ theirs }) => theirs === 'clarification').length;
  return words.left(clarifications, left.length - clarifications);
}
