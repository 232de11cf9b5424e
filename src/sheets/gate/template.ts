import type { IsoDate } from '../../language/dates.ts';
import { dates, type Table, words as column } from '../../report/blocks.ts';
import { type Document, section } from '../../report/document.ts';
import { dateOf, type Said } from '../../report/values.ts';
import { optionsOf } from '../fields.ts';
import { QUESTION_NAMES } from './en/choices.ts';
import * as words from './en/template.ts';
import type { Question } from './fields.ts';
import { ROW_ID } from './headings.ts';
import { asTold, isBlankQuestion } from './log.ts';
import { referred } from './reference.ts';

/** So many lines are left for questions that are not in the log yet. */
const SPARE = 25;

/** The labels of its columns, as the sheet has them. */
export type Labels = Record<'text' | 'theirs' | 'owner' | 'answer' | 'date', { label: string }>;

/**
 * The log of a gate as a workbook for those who asked, to be marked and answered there, and read in again over what is here.
 * A mark that is our guess stays with us.
 */
export function logTemplate(
  { gate, program, day }: { gate: string; program: string; day: IsoDate },
  questions: readonly Question[],
  labels: Labels,
): Document {
  const sheet = section('questions', words.sheet, {
    blocks: [{ kind: 'table', table: tableOf(asTold(questions), labels) }],
  });
  return {
    ...{ id: 'questions', title: words.title(gate), program, reader: words.reader, day },
    ...{ language: words.language, onePage: false, sections: [], slides: [], dates: [], work: [] },
    ...{ firm: '', plan: '', revision: 0 },
    lists: [section('log', '', { lead: { kind: 'text', text: words.howTo }, sections: [sheet] })],
  };
}

function tableOf(questions: readonly Question[], labels: Labels): Table {
  const asked = questions.filter((question) => !isBlankQuestion(question));
  const rows = asked.map(({ id, text, theirs, owner, answer, date }) => {
    const { text: said, reference, section } = referred(text);
    const mark = theirs && QUESTION_NAMES[theirs];
    const day = dateOf(date);
    return [reference, section, said, mark, owner, answer, typeof day === 'string' ? '' : day, id];
  });
  const inSections = rows.some(([, section]) => section !== '');
  const columns = [
    column(words.reference),
    ...(inSections ? [column(words.section)] : []),
    column(labels.text.label),
    {
      ...column(labels.theirs.label),
      options: optionsOf(QUESTION_NAMES).map((kind) => QUESTION_NAMES[kind]),
    },
    ...[labels.owner.label, labels.answer.label].map(column),
    dates(labels.date.label),
    column(ROW_ID),
  ];
  const spare = Array.from({ length: SPARE }, (): Said[] => columns.map(() => ''));
  const shown = inSections ? rows : rows.map((row) => row.toSpliced(1, 1));
  return { caption: words.sheet, columns, rows: [...shown, ...spare] };
}
