import { type Block, byHand, type Column, tableOf, words as column } from '../../report/blocks.ts';
import { privately, type Section, section } from '../../report/document.ts';
import { needed, type Said } from '../../report/values.ts';
import { type BriefFrame, briefSection } from './brief.ts';
import * as words from './en/papers.ts';
import type { Gate, GateField, Question } from './fields.ts';
import { asTold, isAnswered, markOf } from './log.ts';
import { calledBy, nameColumn, type Numbered, numbered } from './naming.ts';
import { driverOf, gateName, isSaid, metWith } from './read.ts';
import { settlingTable } from './settling.ts';
import type { Wording } from '../wording.ts';

/** What goes with the fifteen minutes: to prepare them, to take along, to send afterwards. */
export type Paper = keyof typeof words.PAPER_NAMES;

type Words = Wording<GateField>['fields'];

/** What a paper says; each in one place. */
export const PAPERS: Readonly<Record<Paper, (gate: Gate, frame: BriefFrame) => Section[]>> = {
  preparation: (_, { questions, wording: { fields } }) => [
    section('preparation', words.PAPER_NAMES.preparation, {
      lead: { kind: 'text', tone: 'quiet', text: words.notAsked },
      blocks: [...believedBlocks(questions, fields), ...notYet(questions)],
    }),
  ],
  list: takenAlong,
  note: (gate, frame) => [
    section('note', words.noteTo(metWith(gate)), {
      blocks: noteLines(gate, frame).map((text) => ({ kind: 'text', text })),
    }),
  ],
};

/** The same as a private part of the whole plan; nothing while nothing is believed. */
export function believedSection(questions: readonly Question[], fields: Words): Section[] {
  const blocks = believedBlocks(questions, fields);
  if (blocks.length === 0) return [];
  const lead = { kind: 'text', tone: 'quiet', text: words.notAsked } as const;
  return privately('believed', words.believedToBlock, { lead, blocks });
}

/** What we believe blocks with what would settle it, while they have not said so; and what they said beside what we believed. */
function believedBlocks(questions: readonly Question[], fields: Words): Block[] {
  const all = numbered(questions);
  const believed = all.filter(({ question }) => question.kind === 'blocking');
  const said = all.filter(({ question }) => question.theirs === 'blocking');
  const open = believed.filter(({ question }) => question.theirs === '');
  const [ours, theirs] = [believed.map(calledBy), said.map(calledBy)];
  const differs = theirs.length > 0 && ours.length > 0 && ours.join() !== theirs.join();
  return [
    ...settlingTable(words.eachSettled, open, fields),
    ...(differs ? [{ kind: 'text' as const, text: words.compared(ours, theirs) }] : []),
  ];
}

function notYet(questions: readonly Question[]): Block[] {
  return questions.some((question) => markOf(question) === 'blocking')
    ? []
    : [{ kind: 'text', text: words.noneBelieved }];
}

/** The page to take along: the brief and, until they were asked, every question that is open, to be marked by hand. */
function takenAlong(gate: Gate, frame: BriefFrame): Section[] {
  const brief = briefSection(gate, frame);
  if (isSaid(gate, frame.today)) return [brief];
  const open = numbered(frame.questions).filter(({ question }) => !isAnswered(question, frame.today));
  if (open.length === 0) return [brief];
  const { label } = frame.wording.fields.text;
  const tables = [...Map.groupBy(open, ({ question }) => question.section)].flatMap(([caption, rows]) =>
    toMark(caption || words.yourQuestions, rows, label),
  );
  return [
    brief,
    section('asked', words.yourQuestions, { lead: { kind: 'text', text: words.letters }, blocks: tables }),
  ];
}

function toMark(caption: string, rows: readonly Numbered[], label: string): Block[] {
  const name = nameColumn(rows);
  const columns: Column[] = [name.head, column(label), byHand(words.byHand)];
  return tableOf(
    caption,
    columns,
    rows.map((row): Said[] => [name.cell(row), needed(row.question.text), '']),
  );
}

/** The note to whoever was met, a paragraph each: what they said blocks, what settles it, and where the others go. */
export function noteLines(gate: Gate, { questions, triage }: BriefFrame): string[] {
  const told = numbered(asTold(questions));
  const marked = (mark: Question['theirs']) => told.filter(({ question }) => question.theirs === mark);
  const [blocking, others] = [marked('blocking'), marked('').length];
  const named = (mark: Question['theirs'], says: (names: readonly string[]) => string) => {
    const names = marked(mark).map(calledBy);
    return names.length > 0 ? [says(names)] : [];
  };
  const driver = driverOf(gate, triage);
  return [
    words.dear(metWith(gate)),
    words.tookAway(gate.saidOn),
    ...(blocking.length > 0
      ? [words.theseBlock(blocking.length), ...blocking.map(settledLine)]
      : [others === told.length ? words.notMarked : words.noneBlock]),
    ...named('clarification', words.clarified),
    ...named('later', words.later),
    ...named('unknown', words.unknown),
    ...(others > 0 ? [words.unmarked(others)] : []),
    words.correct,
    ...(driver.kind === 'somebody' ? [driver.name] : []),
  ];
}

function settledLine(row: Numbered): string {
  const { text, evidence, maker, date, reader, days } = row.question;
  return [
    words.asked(calledBy(row), text),
    words.settledBy(evidence),
    words.made(maker, date),
    words.read(reader, days),
  ].join(' ');
}

/** What a mail with the note is called. */
export function noteSubject(gate: Gate, { triage }: BriefFrame): string {
  return words.noteAbout(gateName(gate, triage));
}
