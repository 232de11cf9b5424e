import type { Column } from '../../blocks.ts';
import { widthsOf } from '../../columns.ts';
import { INK, RULE } from '../ooxml/common.ts';
import { cut, heightIn } from './room.ts';
import { paragraphs, type Place, placed, POINT } from './shapes.ts';

const EDGE = 5 * POINT;
/** Sizes of letters in points: the first in which all of a table has room, or the last. */
const SIZES = [20, 18, 16, 14];
/** So much of a cell is shown, and so much where not even one row has room. */
const LETTERS = 220;
const FEW_LETTERS = 90;
/** No table has room for more. */
const MOST_ROWS = 30;

export type Grid = { columns: readonly Column[]; rows: readonly string[][]; headed: boolean };

/** A table as high as its place allows, and how many of its rows have room in it. */
export function tableIn(place: Place, grid: Grid, language: string): { xml: string; shown: number } {
  const laid = laidIn(place, grid);
  const { columns, headed } = grid;
  const row = (cells: readonly string[], height: number, bold: boolean) => {
    const each = cells.map((cell, at) => cellOf(cell, columns[at], bold, laid.points, language));
    return `<a:tr h="${Math.round(height)}">${each.join('')}</a:tr>`;
  };
  const labels = columns.map(({ label }) => label);
  const xml = [
    '<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="9" name="Table"/><p:cNvGraphicFramePr>',
    '<a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr>',
    placed('p:xfrm', place),
    '<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/table">',
    `<a:tbl><a:tblPr firstRow="${Number(headed)}" firstCol="${Number(!headed)}"/><a:tblGrid>`,
    ...laid.widths.map((each) => `<a:gridCol w="${each}"/>`),
    `</a:tblGrid>${headed ? row(labels, laid.head, true) : ''}`,
    ...laid.rows.map(({ cells, height }) => row(cells, height, false)),
    '</a:tbl></a:graphicData></a:graphic></p:graphicFrame>',
  ];
  return { xml: xml.join(''), shown: laid.rows.length };
}

function laidIn(place: Place, grid: Grid): Laid {
  const all = shortened(grid, LETTERS);
  const tried = SIZES.map((points) => laidOut(place, all, points));
  const [smallest] = tried.slice(-1);
  const laid = tried.find(({ rows }) => rows.length === grid.rows.length) ?? smallest;
  if (laid && laid.rows.length > 0) return laid;
  return laidOut(place, shortened(grid, FEW_LETTERS), smallest?.points ?? 0);
}

function shortened({ rows, ...grid }: Grid, letters: number): Grid {
  const some = rows.slice(0, MOST_ROWS);
  return { ...grid, rows: some.map((cells) => cells.map((cell) => cut(cell, letters))) };
}

type Laid = {
  points: number;
  widths: number[];
  head: number;
  rows: { cells: readonly string[]; height: number }[];
};

/** How wide columns and how high rows are in letters of a size, of as many rows as have room. */
function laidOut(place: Place, { columns, rows, headed }: Grid, points: number): Laid {
  const unit = (points * POINT) / (9.5 * 20);
  const widths = widthsOf(columns, rows, Math.floor(place.width / unit)).map((each) =>
    Math.floor(each * unit),
  );
  const room = (at: number) => ((widths[at] ?? 0) - 2 * EDGE) / (points * POINT);
  const heightOf = (cells: readonly string[]) =>
    2 * EDGE + points * POINT * Math.max(...cells.map((cell, at) => heightIn(cell, room(at))));
  const head = headed ? heightOf(columns.map(({ label }) => label)) : 0;
  const shown: Laid['rows'] = [];
  let left = place.height - head;
  for (const cells of rows) {
    const height = heightOf(cells);
    left -= height;
    if (left < 0) break;
    shown.push({ cells, height });
  }
  return { points, widths, head, rows: shown };
}

function cellOf(
  cell: string,
  column: Column | undefined,
  bold: boolean,
  points: number,
  language: string,
): string {
  const [width, colour] = bold ? [1.5, INK] : [0.75, RULE];
  const none = ['L', 'R', 'T'].map((side) => `<a:ln${side} w="0"><a:noFill/></a:ln${side}>`).join('');
  const rule = `<a:lnB w="${width * POINT}"><a:solidFill><a:srgbClr val="${colour}"/></a:solidFill></a:lnB>`;
  const aligned = column?.holds === 'figures' ? 'r' : 'l';
  const text = paragraphs([cell], language, { points, bold, colour: INK, aligned });
  return [
    `<a:tc><a:txBody><a:bodyPr/><a:lstStyle/>${text}</a:txBody>`,
    `<a:tcPr marL="0" marR="${2 * EDGE}" marT="${EDGE}" marB="${EDGE}">${none}${rule}<a:noFill/></a:tcPr></a:tc>`,
  ].join('');
}
