import { type Fact, type KeyFigure, stripTable, type Table } from '../../blocks.ts';
import { LETTER, PADDING, SAMPLE, widthsOf } from '../../columns.ts';
import { show } from '../../values.ts';
import { inLine } from '../ooxml/xml.ts';
import { paragraph } from './runs.ts';
import type { StyleId } from './styles.ts';

/** So high is a row that a hand writes in. */
const TO_WRITE_IN = '<w:trHeight w:val="560" w:hRule="atLeast"/>';

/** A table in pieces: its head, each row, its end. `width`: that of the text, in twentieths of a point. */
export function* tableOf({ caption, columns, rows, sums = [] }: Table, width: number): Generator<string> {
  const widths = widthsOf(
    columns,
    rows.slice(0, SAMPLE).map((cells) => cells.map(show)),
    width,
  );
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
  for (const [at, cells] of rows.entries())
    yield row(cells.map(show), sums.includes(at) ? 'TableHead' : 'TableText', height);
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

/** Key figures beside one another: a large one under what it is called, and what has to be known of it. */
export function* stripOf(figures: readonly KeyFigure<string>[], width: number): Generator<string> {
  const { columns, rows } = stripTable(figures);
  const widths = columns.map(() => Math.floor(width / columns.length));
  const row = (cells: readonly string[], style: StyleId, properties = '') =>
    rowOf(
      cells.map((cell) => paragraph(style, cell, { keepNext: true })),
      widths,
      properties,
    );
  const [large = [], notes = []] = rows;
  const labels = columns.map(({ label }) => label);
  yield `${begun('PlanTable', widths, '')}${row(labels, 'TableHead', '<w:tblHeader/>')}`;
  yield `${row(large, 'KeyFigure')}${row(notes, 'TableText')}${END}`;
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
