import {
  type Block,
  dates,
  type Fact,
  figures,
  tableOf,
  type Tone,
  words as column,
} from '../../report/blocks.ts';
import { type Section, section } from '../../report/document.ts';
import {
  dateOf,
  needed,
  number,
  numeral,
  person,
  type Said,
  share,
  typedNumber,
} from '../../report/values.ts';
import type { IsoDate } from '../../language/dates.ts';
import { showNumber } from '../../language/numbers.ts';
import { isBegun } from '../begun.ts';
import { GATE_NAMES, type Triage } from '../triage/fields.ts';
import type { Wording } from '../wording.ts';
import { briefSection } from './brief.ts';
import { effortOf, isNamed, sharesOf } from './effort.ts';
import { isAnswered, isBlankQuestion, KIND_ORDER } from './log.ts';
import {
  type Activity,
  DIRECTION_NAMES,
  DIRECTIONS,
  GATE,
  type Gate,
  type GateField,
  type Gates,
  type Question,
  QUESTION_NAMES,
  UNSORTED,
} from './fields.ts';
import { driverOf, gateKind, gateName, isOpen, waitedText } from './read.ts';
import { rowsByGate } from './rows.ts';
import { effortText, freedText, stopLines } from './say.ts';

/** A longer log is printed without the questions that are answered and do not block. */
const WHOLE_LOG_ROWS = 60;

type Words = Wording<GateField>['fields'];
/** What a report needs beside the sheet: triage, the day it is read, the sheet's words. */
export type GateFrame = { triage: Triage; today: IsoDate; wording: Wording<GateField> };

/** The sheet, gate by gate: its facts, the brief, the question log, where the effort goes. Nothing while nobody has begun. */
export function reportGate(gates: Gates, frame: GateFrame): Section | undefined {
  if (!isBegun(GATE, gates)) return undefined;
  const questionsOf = rowsByGate(gates.gates, gates.questions);
  const activitiesOf = rowsByGate(gates.gates, gates.activities);
  return section('gate', frame.wording.title, {
    sections: gates.gates.map((gate) =>
      gateSection(gate, { questions: questionsOf(gate), activities: activitiesOf(gate) }, frame),
    ),
  });
}

type Rows = Pick<Gates, 'questions' | 'activities'>;

function gateSection(
  gate: Gate,
  { questions, activities }: Rows,
  { triage, today, wording }: GateFrame,
): Section {
  const { fields } = wording;
  const brief = needsBrief(gate, today) && briefSection(gate, { questions, triage, today, wording });
  return section(gate.id, gateName(gate, triage), {
    blocks: [
      { kind: 'facts', rows: gateFacts(gate, triage, fields) },
      ...(brief ? [] : textOf(waitedText(gate, today))),
    ],
    sections: [
      ...(brief ? [brief] : []),
      ...logSection(questions, fields),
      ...activitySection(activities, fields),
    ],
  });
}

/** A gate that opened without a meeting has no brief to print. */
function needsBrief(gate: Gate, today: IsoDate): boolean {
  const { ask, offer, leave, said } = gate;
  return !isOpen(gate, today) || [ask, offer, leave, said].some((text) => text.trim() !== '');
}

function gateFacts(gate: Gate, triage: Triage, words: Words): Fact[] {
  const driver = driverOf(gate, triage);
  const kind = gateKind(gate, triage);
  const opened = gate.opened.trim();
  return [
    { label: words.kind.label, value: needed(kind && GATE_NAMES[kind]) },
    { label: words.whose.label, value: needed(person(gate.whose)) },
    { label: words.since.label, value: needed(dateOf(gate.since)) },
    ...(opened ? [{ label: words.opened.label, value: dateOf(opened) }] : []),
    {
      label: words.driverIs.label,
      value:
        driver.kind === 'somebody' ? person(driver.name) : needed(driver.kind === 'nobody' ? 'Nobody' : ''),
    },
    { label: words.opens.label, value: needed(gate.opens) },
  ];
}

/** The log, blocking questions first; a long one without what is answered and does not block. */
function logSection(questions: readonly Question[], words: Words): Section[] {
  const all = questions
    .map((question, index) => ({ question, number: index + 1 }))
    .filter(({ question }) => !isBlankQuestion(question));
  const printed =
    all.length > WHOLE_LOG_ROWS
      ? all.filter(({ question }) => question.kind === 'blocking' || !isAnswered(question))
      : all;
  const rows = printed
    .toSorted((a, b) => KIND_ORDER[a.question.kind] - KIND_ORDER[b.question.kind])
    .map(({ question, number }) => [
      numeral(number),
      question.text,
      question.kind ? QUESTION_NAMES[question.kind] : UNSORTED,
      person(question.owner),
      question.answer,
      dateOf(question.date),
    ]);
  const shown = new Set(printed);
  const left = all.filter((row) => !shown.has(row)).map(({ question }) => question);
  if (all.length === 0) return [];
  const table = tableOf(
    'Questions, those that block first',
    [
      figures('No.'),
      ...[words.text, words.questionKind, words.owner, words.answer].map(({ label }) => column(label)),
      dates(words.date.label),
    ],
    rows,
  );
  const blocks = [...table, ...textOf(left.length > 0 ? leftText(left) : '', 'quiet')];
  return [section('questions', words.questions.label, { blocks })];
}

/** What of a long log stands in the plan's file only. */
function leftText(left: readonly Question[]): string {
  const clarifications = left.filter((question) => question.kind === 'clarification').length;
  const others = left.length - clarifications;
  const count = (number: number, one: string) => `${showNumber(number)} ${one}${number === 1 ? '' : 's'}`;
  const parts = [
    ...(clarifications > 0 ? [`${count(clarifications, 'answered clarification')}`] : []),
    ...(others > 0 ? [`${count(others, 'other answered question')}`] : []),
  ];
  return `Left to the plan’s file: ${parts.join(' and ')}.`;
}

/** Activities by direction, what share of the effort is motion, and what to stop. */
function activitySection(activities: readonly Activity[], words: Words): Section[] {
  const named = activities.filter(isNamed);
  if (named.length === 0) return [];
  const order = (activity: Activity) => (activity.direction ? DIRECTIONS.indexOf(activity.direction) : 3);
  const stops = stopLines(named);
  const freed = freedText(named);
  const effort = effortText(effortOf(named));
  const blocks: Block[] = [
    ...tableOf(
      'Activities, by direction',
      [
        column(words.what.label),
        figures(words.effort.label),
        column(words.direction.label),
        column(words.becomes.label),
      ],
      named
        .toSorted((a, b) => order(a) - order(b))
        .map((activity) => [
          activity.what,
          typedNumber(activity.effort),
          activity.direction ? DIRECTION_NAMES[activity.direction] : UNSORTED,
          activity.becomes,
        ]),
    ),
    ...textOf(effort),
    ...shareBlocks(named, words),
    ...(stops.length > 0 ? [...textOf('To stop:'), { kind: 'list' as const, items: stops }] : []),
    ...textOf(freed),
  ];
  return [section('activities', words.activities.label, { blocks })];
}

/** The share of each direction, as a table. */
function shareBlocks(activities: readonly Activity[], words: Words): Block[] {
  const effort = effortOf(activities);
  const shares = sharesOf(effort);
  if (!shares) return [];
  const what = { through: 'Motion', around: 'Activity only', waiting: 'Activity only' };
  return tableOf(
    'Shares of the effort',
    [column(words.direction.label), figures(words.effort.label), figures('Share'), column('What it is')],
    DIRECTIONS.map((direction) => [
      DIRECTION_NAMES[direction],
      number(effort.hours[direction]),
      share(shares[direction] / 100),
      what[direction],
    ]),
  );
}

/** A paragraph; nothing where there is nothing to say. */
function textOf(text: Said, tone: Tone = 'plain'): Block[] {
  return text === '' ? [] : [{ kind: 'text', text, tone }];
}
