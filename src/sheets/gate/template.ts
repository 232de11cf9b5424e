import type { IsoDate } from '../../language/dates.ts';
import { type Column, dates, type Table, words as column } from '../../report/blocks.ts';
import { type Document, section } from '../../report/document.ts';
import { dateOf, type Said, show } from '../../report/values.ts';
import { QUESTION_NAMES } from './en/choices.ts';
import * as words from './en/template.ts';
import type { Question } from './fields.ts';
import { asTold, isBlankQuestion } from './log.ts';
import { referred } from './reference.ts';

/** So many lines are left for questions that are not in the log yet. */
const SPARE = 25;

/**
 * The log of a gate as a workbook for those who asked, to be marked and answered there, and read in again over what is here.
 * A mark that is our guess stays with us.
 */
export function logTemplate(
  { gate, program, day }: { gate: string; program: string; day: IsoDate },
  questions: readonly Question[],
): Document {
  const sheet = section('questions', words.sheet, {
    blocks: [{ kind: 'table', table: tableOf(asTold(questions)) }],
  });
  return {
    ...{ id: 'questions', title: words.title(gate), program, reader: words.reader, day },
    ...{ language: words.language, onePage: false, sections: [], slides: [], dates: [], work: [] },
    ...{ firm: '', plan: '', revision: 0 },
    lists: [section('log', '', { lead: { kind: 'text', text: words.howTo }, sections: [sheet] })],
  };
}

/** The same as rows of cells, for a file of plain text. */
export function logRows(questions: readonly Question[]): { heads: string[]; rows: string[][] } {
  const { columns, rows } = tableOf(asTold(questions), 0);
  return { heads: columns.map(({ label }) => label), rows: rows.map((row) => row.map(guarded)) };
}

/** What a spreadsheet would take for a formula has an apostrophe before it, which is no part of it. */
function guarded(cell: Said): string {
  const text = typeof cell === 'string' ? cell : 'date' in cell ? cell.date : show(cell);
  return text.replace(/^(?=\s*'*[=+\-@])/, "'");
}

/** Its columns; those in `QUIET` only where something stands in them: nobody is asked to fill them in. */
const COLUMNS = [
  ...(['reference', 'section', 'text', 'kind', 'evidence', 'reader', 'days', 'maker'] as const),
  ...(['owner', 'answer', 'place', 'date', 'state', 'raised', 'id'] as const),
];
const QUIET = new Set(['section', 'maker', 'place', 'raised']);

function tableOf(questions: readonly Question[], spare = SPARE): Table {
  const asked = questions
    .filter((question) => !isBlankQuestion(question))
    .map((question) => ({ ...question, ...referred(question) }));
  const shown = COLUMNS.filter((use) => !QUIET.has(use) || asked.some((row) => row[use] !== ''));
  const rows = asked.map((row) => shown.map((use) => cellOf(row, use)));
  const blank = Array.from({ length: spare }, (): Said[] => shown.map(() => ''));
  return { caption: words.sheet, columns: shown.map(columnOf), rows: [...rows, ...blank] };
}

function columnOf(use: (typeof COLUMNS)[number]): Column {
  const head = words.HEADINGS[use];
  if (use === 'date' || use === 'raised') return dates(head);
  return use === 'kind' ? { ...column(head), options: Object.values(QUESTION_NAMES) } : column(head);
}

function cellOf(question: Question, use: (typeof COLUMNS)[number]): Said {
  if (use === 'kind') return question.theirs && QUESTION_NAMES[question.theirs];
  if (use !== 'date' && use !== 'raised') return question[use];
  const day = dateOf(question[use]);
  return typeof day === 'string' ? '' : day;
}
