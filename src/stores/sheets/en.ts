import { apart, phrase } from '../../language/directions.ts';
import type { Encoding } from './encodings.ts';

/* What is said of files of questions. */

export const tooLarge = 'It is larger than 5 MB. Export only the columns you need.';
export const noText =
  'It is no text that holds a table. Save the sheet as CSV, or copy its rows and paste them here.';
export const html =
  'It is a web page (HTML), as some programs write under the name of a table. Open it in a spreadsheet and save the sheet as CSV, or copy its rows and paste them here.';
export const xml = 'It is XML, and no table. Open it in a spreadsheet and save the sheet as CSV.';
export const document =
  'It is a document (PDF or RTF), and no table. Copy the questions from it and paste them here.';
export const mail =
  'It is an e-mail or a saved page, and no table. Copy the questions from it and paste them here.';
export const json = 'It is JSON, as a plan is, and no table. A plan comes in on the page of the plan.';

/* Of workbooks. */
export const oldWorkbook =
  'It is a workbook of the old kind (.xls). Open it in Excel or LibreOffice, save it as .xlsx, and choose that.';
export const withPassword =
  'It has a password. Open it, save a copy without the password (File, Info, Protect Workbook in Excel), and choose that.';
export const cutShort =
  'It ends before it is complete: it was not copied or downloaded whole. Copy it again, and choose the copy.';
export const noWorkbook =
  'It is no .xlsx workbook. Save the sheet as .xlsx or as CSV, or copy its rows and paste them here.';
export const damaged =
  'It is a workbook, but a part of it can’t be read. Open it in Excel or LibreOffice, save it as .xlsx under another name, and choose that.';
export const unpacksTooLarge =
  'Unpacked it would be larger than 50 MB, and was not opened. Copy the sheet of questions into a workbook of its own, and choose that.';
export const emptyWorkbook = 'There is nothing in any of its sheets.';
export const hiddenSheet = (name: string) => phrase`${name} (hidden)`;
export const hiddenSheets = (names: readonly string[]) =>
  names.length === 1
    ? phrase`The workbook has a hidden sheet, ${apart(names, ', ')}. It is read only if you choose it.`
    : phrase`The workbook has hidden sheets: ${apart(names, ', ')}. They are read only if you choose them.`;
export const noResults = (count: number) =>
  count === 1
    ? 'A formula in it has no result in the file, and is read as blank. Open it in Excel, save it, and choose it again.'
    : phrase`${count} formulas in it have no result in the file, and are read as blank. Open it in Excel, save it, and choose it again.`;

export const readIn = (encoding: string) =>
  phrase`The file does not say how its letters are written. It was read as ${encoding}: look at the first rows, and choose another where letters are wrong.`;
export const lettersLost = (count: number) =>
  count === 1
    ? '1 letter of the file could not be read, and stands as “\ufffd”.'
    : phrase`${count} letters of the file could not be read, and stand as “\ufffd”.`;

/** Encodings as people know them: by the languages they were made for, and by their names. */
export const ENCODING_NAMES: Record<Encoding, string> = {
  'utf-8': 'Unicode (UTF-8)',
  'utf-8 twice': 'Unicode (UTF-8) that was written twice, as “cafÃ©” is',
  'utf-16le': 'Unicode (UTF-16)',
  'utf-16be': 'Unicode (UTF-16, high byte first)',
  'windows-1252': 'Western Europe (Windows-1252)',
  macintosh: 'Western Europe (Mac)',
  ibm850: 'Western Europe (DOS, 850)',
  'windows-1250': 'Central Europe (Windows-1250)',
  'iso-8859-2': 'Central Europe (ISO 8859-2)',
  'windows-1254': 'Turkish (Windows-1254)',
  'windows-1257': 'Baltic (Windows-1257)',
  'windows-1255': 'Hebrew (Windows-1255)',
  'windows-1251': 'Cyrillic (Windows-1251)',
  'koi8-r': 'Cyrillic (KOI8-R)',
  ibm866: 'Cyrillic (DOS, 866)',
  'windows-1253': 'Greek (Windows-1253)',
  'windows-1256': 'Arabic (Windows-1256)',
  'windows-874': 'Thai (Windows-874)',
  'windows-1258': 'Vietnamese (Windows-1258)',
  shift_jis: 'Japanese (Shift_JIS)',
  'euc-jp': 'Japanese (EUC-JP)',
  'iso-2022-jp': 'Japanese (ISO-2022-JP)',
  gb18030: 'Chinese (GB 18030)',
  'euc-kr': 'Korean (EUC-KR)',
  big5: 'Chinese (Big5)',
};
