import { type CellValue, readXlsx, type Sheet } from 'hucre/xlsx';
import { LINE_END } from '../../language/lists.ts';
import { entriesOf } from '../../report/formats/archive.ts';
import { readSheet } from '../../sheets/gate/reading.ts';
import { refused } from '../files/fileText.ts';
import * as en from './en.ts';
import type { QuestionFile, SheetRead } from './questionFile.ts';

/** As many parts as no workbook has that people fill in, and as much as they may be unpacked. */
const MOST_PARTS = 2_000;
const MOST_UNPACKED = 50_000_000;

/** Reads the sheets of a workbook, that which makes the most sense as questions first. Nothing is unpacked before it is known how much that is. */
export async function readWorkbook(bytes: Uint8Array): Promise<QuestionFile> {
  const wrong = faultOf(bytes);
  if (wrong !== undefined) return refused(wrong);
  const book = await readXlsx(bytes, { readStyles: true }).catch(() => undefined);
  if (!book) return refused(en.damaged);
  const sheets = book.sheets.map(sheetRead);
  const filled = sheets.filter(({ reading }) => reading.table.rows.length > 0);
  const [best] = filled.toSorted(
    (a, b) => Number(a.hidden) - Number(b.hidden) || b.reading.score - a.reading.score,
  );
  if (!best) return refused(en.emptyWorkbook);
  return {
    kind: 'read',
    source: { kind: 'workbook', sheets, at: sheets.indexOf(best), reading: best.reading },
  };
}

/** Why a file is not opened, told before any of it is unpacked. */
function faultOf(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xd0) return holds(bytes, 'EncryptedPackage') ? en.withPassword : en.oldWorkbook;
  const entries = entriesOf(bytes);
  if (!entries) return en.cutShort;
  if (!entries.some(({ name }) => name === 'xl/workbook.xml')) return en.noWorkbook;
  // One that says it is nothing although something is stored of it counts as endless.
  const sizes = entries.map(({ size, originalSize }) =>
    originalSize === 0 && size > 0 ? Infinity : originalSize,
  );
  const unpacked = sizes.reduce((sum, size) => sum + size, 0);
  return entries.length > MOST_PARTS || unpacked > MOST_UNPACKED ? en.unpacksTooLarge : undefined;
}

/** True where a name stands in a compound file, in letters of two bytes. */
function holds(bytes: Uint8Array, name: string): boolean {
  const sought = [...name].flatMap((letter) => [letter.charCodeAt(0), 0]);
  return bytes.some(
    (byte, at) => byte === sought[0] && sought.every((each, place) => bytes[at + place] === each),
  );
}

function sheetRead({ name, rows, cells, hidden, veryHidden }: Sheet): SheetRead {
  const formulas = [...(cells?.values() ?? [])].filter(({ formula }) => formula !== undefined);
  return {
    ...{ name, hidden: hidden === true || veryHidden === true },
    reading: readSheet(rows.map((row) => row.map(shownIn))),
    blank: formulas.filter(({ value, formulaResult }) => (formulaResult ?? value ?? '') === '').length,
  };
}

/** A cell as text: a day as the day, whatever hour it has, and a time without a day as the time. */
function shownIn(value: CellValue): string {
  if (value === null) return '';
  if (!(value instanceof Date)) return String(value).split(LINE_END).join('\n');
  if (Number.isNaN(value.getTime())) return '';
  const [day = '', time = ''] = value.toISOString().split('T');
  return value.getUTCFullYear() < 1900 ? time.replace(/:00\..*$/, '') : day;
}
