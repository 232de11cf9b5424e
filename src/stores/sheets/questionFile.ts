import { isRecord, parseJson } from '../../plan/document/read.ts';
import { type Door, type FileText, readFileText, UNREADABLE } from '../files/fileText.ts';

/** The largest file of questions that is looked at. */
export const MOST_FILE = 5_000_000;

/** Spreadsheets write UTF-8, UTF-16, or what Windows used before either. */
const QUESTIONS: Door = {
  most: MOST_FILE,
  tooLarge: 'It is larger than 5 MB. Export only the columns you need.',
  noText: 'It is a workbook, or no text. Save the sheet as CSV, or copy its rows and paste them here.',
  otherwise: 'windows-1252',
};

/** Reads a file somebody chose as text, in the encoding a spreadsheet wrote it in. */
export async function readQuestionFile(file: File): Promise<FileText> {
  const read = await readFileText(file, QUESTIONS).catch(() => UNREADABLE);
  if (read.kind === 'refused') return read;
  return isRecord(parseJson(read.text))
    ? {
        kind: 'refused',
        why: 'It is JSON, as a plan is, and no table. A plan comes in on the page of the plan.',
      }
    : read;
}
