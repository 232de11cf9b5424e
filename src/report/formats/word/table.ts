import type { Column, Fact, Table } from '../../blocks.ts';
import { inLine } from '../ooxml/xml.ts';
import { paragraph } from './runs.ts';
import type { StyleId } from './styles.ts';

/** A cell’s room for a letter of its type, in twentieths of a point, and beside its words. */
const LETTER = 100;
const PADDING = 200;
/** What a hand needs to write in: so wide, and so high. */
const HAND = 2400;
const TO_WRITE_IN = '<w:trHeight w:val="560" w:hRule="atLeast"/>';
/** So many rows tell how wide columns are. */
const SAMPLE = 60;

/** A table in pieces: its head, each row, its end. `width`: that of the text, in twentieths of a point. */
export function* tableOf({ caption, columns, rows }: Table<string>, width: number): Generator<string> {
  const widths = widthsOf(columns, rows, width);
  const row = (cells: readonly string[], style: StyleId, properties = '') =>
    rowOf(
      cells.map((cell, at) => {
        return paragraph(style, cell, { toTheRight: columns[at]?.holds === 'figures' });
      }),
      widths,
      properties,
    );
  const labels = columns.map(({ label }) => label);
  if (caption) yield paragraph('Caption', caption, { keepNext: true });
  yield `${begun('PlanTable', widths, caption)}${row(labels, 'TableHead', '<w:tblHeader/>')}`;
  const height = columns.some(({ byHand }) => byHand) ? TO_WRITE_IN : '';
  for (const cells of rows) yield row(cells, 'TableText', height);
  yield END;
}

/** Facts: a table of labels and values without a head. */
export function* factsOf(rows: readonly Fact<string>[], width: number): Generator<string> {
  const longest = Math.max(...rows.map(({ label }) => label.length));
  const label = Math.round(Math.min(width * 0.3, Math.max(width * 0.18, longest * LETTER + PADDING)));
  const widths = [label, width - label];
  yield begun('PlanFacts', widths, '');
  for (const fact of rows) {
    yield rowOf([paragraph('FactLabel', fact.label), paragraph('FactText', fact.value)], widths);
  }
  yield END;
}

const END = `</w:tbl>${paragraph('AfterTable', '')}`;

function begun(style: StyleId, widths: readonly number[], caption: string): string {
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

/** Each column has room for its longest word, where all have; what is left is shared by what more each could use. */
function widthsOf(columns: readonly Column[], rows: readonly string[][], whole: number): number[] {
  const sample = rows.slice(0, SAMPLE);
  const wants = columns.map((column, at) =>
    wantOf(column, [column.label, ...sample.map((row) => row[at] ?? '')]),
  );
  const sum = (of: (want: Want) => number) => wants.reduce((all, want) => all + of(want), 0);
  const left = whole - sum(({ least }) => least);
  const more = sum(({ most, least }) => most - least);
  return wants.map(({ least, most }) => {
    if (left < 0) return Math.floor((least * whole) / (whole - left));
    return Math.floor(least + left * (more > 0 ? (most - least) / more : 1 / wants.length));
  });
}

/** The least that a column can do with, and the most that it can use. */
type Want = { least: number; most: number };

function wantOf({ holds, byHand }: Column, texts: readonly string[]): Want {
  const lines = texts.map(({ length }) => length);
  const words = texts.flatMap((text) => text.split(/\s+/).map(({ length }) => length));
  const room = (letters: number, cap: number) => Math.min(cap, letters) * LETTER + PADDING;
  // A day or a sum stays in one line.
  const least =
    holds === 'words' ? room(Math.max(5, ...words), 14) : room(Math.max(5, ...words, ...lines.slice(1)), 22);
  return { least, most: Math.max(least, byHand ? HAND : room(Math.max(...lines), 120)) };
}
