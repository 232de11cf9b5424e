import { type Cell, columnName, type Grid, rangeName, type Row } from './grid.ts';
import { heightOf, LEAST_WIDTH, linesIn } from './size.ts';
import { escaped, NAMES, XML } from '../ooxml/xml.ts';
import { MAIN, quoted } from './workbook.ts';

/** Where a cell of one sheet leads to: its row and the name of another sheet. */
export type Link = { row: number; to: string };

/** So much is written before others have their turn, in characters. */
const STEP = 30_000;

/** A sheet as XML, piece by piece; its tables go by the ids `r1` and on. */
export function* sheetXml(grid: Grid, links: readonly Link[]): Generator<string> {
  const { rows, widths, tables, isTable } = grid;
  const all = widths.reduce((sum, width) => sum + width, 0);
  let piece = [
    `${XML}<worksheet xmlns="${MAIN}" xmlns:r="${NAMES.relations}">`,
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0">',
    isTable ? '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>' : '',
    '</sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/>',
    widths.length > 0 ? `<cols>${widths.map(columnXml).join('')}</cols>` : '',
    '<sheetData>',
  ].join('');
  for (const [at, row] of rows.entries()) {
    piece += rowXml(row, at + 1, row.wide ? [all] : widths);
    if (piece.length < STEP) continue;
    yield piece;
    piece = '';
  }
  yield [
    `${piece}</sheetData>`,
    mergesXml(grid),
    choicesXml(grid),
    linksXml(links),
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>',
    '<pageSetup orientation="landscape" fitToHeight="0"/>',
    tables.length > 0
      ? `<tableParts count="${tables.length}">${tables.map((_, at) => `<tablePart r:id="r${at + 1}"/>`).join('')}</tableParts>`
      : '',
    '</worksheet>',
  ].join('');
}

function columnXml(width: number, at: number): string {
  return `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`;
}

function rowXml({ cells }: Row, number: number, widths: readonly number[]): string {
  let lines = 1;
  let written = '';
  for (const [at, cell] of cells.entries()) {
    written += cellXml(cell, `${columnName(at)}${number}`);
    lines = Math.max(lines, linesIn(cell.value, widths[at] ?? LEAST_WIDTH));
  }
  if (written === '') return '';
  const height = lines > 1 ? ` ht="${heightOf(lines)}" customHeight="1"` : '';
  return `<row r="${number}"${height}>${written}</row>`;
}

/** What stands as a text in the file is one in the sheet, whatever it begins with. */
function cellXml({ value, style }: Cell, at: string): string {
  if (value === null) return '';
  if (typeof value === 'number') return `<c r="${at}" s="${style}"><v>${value}</v></c>`;
  return `<c r="${at}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`;
}

function mergesXml({ rows, widths }: Grid): string {
  const last = columnName(widths.length - 1);
  const merges = rows.flatMap(({ wide }, at) =>
    wide ? `<mergeCell ref="A${at + 1}:${last}${at + 1}"/>` : [],
  );
  return widths.length > 1 && merges.length > 0
    ? `<mergeCells count="${merges.length}">${merges.join('')}</mergeCells>`
    : '';
}

function choicesXml({ choices }: Grid): string {
  if (choices.length === 0) return '';
  const written = choices.map(
    ({ column, top, bottom, options }) =>
      `<dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="${rangeName(column, top, column, bottom)}"><formula1>"${escaped(options.join(','))}"</formula1></dataValidation>`,
  );
  return `<dataValidations count="${written.length}">${written.join('')}</dataValidations>`;
}

function linksXml(links: readonly Link[]): string {
  const written = links.map(
    ({ row, to }) => `<hyperlink ref="A${row + 1}" location="${escaped(`${quoted(to)}!A1`)}"/>`,
  );
  return written.length > 0 ? `<hyperlinks>${written.join('')}</hyperlinks>` : '';
}
