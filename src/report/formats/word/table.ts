import type { Column, Fact, Table } from '../../blocks.ts';
import { inLine } from '../ooxml/xml.ts';
import { paragraph } from './runs.ts';

/** A cell’s room for a letter of its type, in twentieths of a point, and beside its words. */
const LETTER = 96;
const PADDING = 200;
/** So many rows tell how wide columns are. */
const SAMPLE = 200;

/** A table in pieces: its head, each row, its end. `width`: that of the text, in twentieths of a point. */
export function* tableOf({ caption, columns, rows }: Table<string>, width: number): Generator<string> {
  const widths = widthsOf(columns, rows, width);
  const row = (cells: readonly string[], style: string, properties = '') =>
    rowOf(
      cells.map((cell, at) => {
        const holds = columns[at]?.holds;
        return paragraph(style, cell, { toTheRight: holds === 'figures' });
      }),
      widths,
      properties,
    );
  const labels = columns.map(({ label }) => label);
  if (caption) yield paragraph('Caption', caption, { keepNext: true });
  yield `${begun('PlanTable', widths, caption)}${row(labels, 'TableHead', '<w:tblHeader/>')}`;
  for (const cells of rows) yield row(cells, 'TableText');
  yield END;
}

/** Facts: a table of labels and values without a head. */
export function* factsOf(rows: readonly Fact<string>[], width: number): Generator<string> {
  const label = Math.round(width * 0.28);
  const widths = [label, width - label];
  yield begun('PlanFacts', widths, '');
  for (const fact of rows) {
    yield rowOf([paragraph('FactLabel', fact.label), paragraph('FactText', fact.value)], widths);
  }
  yield END;
}

const END = `</w:tbl>${paragraph('AfterTable', '')}`;

function begun(style: string, widths: readonly number[], caption: string): string {
  const whole = widths.reduce((sum, each) => sum + each, 0);
  const head = style === 'PlanTable';
  return [
    `<w:tbl><w:tblPr><w:tblStyle w:val="${style}"/><w:tblW w:w="${whole}" w:type="dxa"/>`,
    '<w:tblLayout w:type="fixed"/>',
    `<w:tblLook w:val="${head ? '0420' : '0480'}" w:firstRow="${Number(head)}" w:lastRow="0"`,
    ` w:firstColumn="${Number(!head)}" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/>`,
    caption && `<w:tblCaption w:val="${inLine(caption)}"/>`,
    `</w:tblPr><w:tblGrid>${widths.map((each) => `<w:gridCol w:w="${each}"/>`).join('')}</w:tblGrid>`,
  ].join('');
}

function rowOf(cells: readonly string[], widths: readonly number[], properties = ''): string {
  const inner = cells.map(
    (cell, at) => `<w:tc><w:tcPr><w:tcW w:w="${widths[at]}" w:type="dxa"/></w:tcPr>${cell}</w:tc>`,
  );
  return `<w:tr><w:trPr><w:cantSplit/>${properties}</w:trPr>${inner.join('')}</w:tr>`;
}

/** Each column has room for its longest word, where all have; what is left goes to those with most to say. */
function widthsOf(columns: readonly Column[], rows: readonly string[][], whole: number): number[] {
  const sample = rows.slice(0, SAMPLE);
  const wants = columns.map(({ label, holds }, at) => {
    const cells = sample.map((row) => row[at] ?? '');
    const longest = Math.max(...[label, ...cells].map((cell) => longestWord(cell)));
    const lengths = cells.map(({ length }) => length);
    const least = Math.min(14, Math.max(4, longest));
    if (holds !== 'words') return { least: Math.min(22, Math.max(longestWord(label), ...lengths)), more: 0 };
    const mean = lengths.reduce((sum, each) => sum + each, 0) / Math.max(1, lengths.length);
    return { least, more: Math.sqrt(Math.min(600, Math.max(mean, label.length))) };
  });
  const leasts = wants.map(({ least }) => least * LETTER + PADDING);
  const needed = leasts.reduce((sum, each) => sum + each, 0);
  const more = wants.reduce((sum, each) => sum + each.more, 0);
  const left = whole - needed;
  if (left < 0) return leasts.map((each) => Math.floor((each * whole) / needed));
  return leasts.map((each, at) => {
    const share = more > 0 ? (wants[at]?.more ?? 0) / more : 1 / leasts.length;
    return Math.floor(each + left * share);
  });
}

function longestWord(text: string): number {
  return Math.max(...text.split(/\s+/).map(({ length }) => length));
}
