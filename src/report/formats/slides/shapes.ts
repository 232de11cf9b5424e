import type { Column } from '../../blocks.ts';
import { widthsOf } from '../../columns.ts';
import { INK, RULE } from '../ooxml/common.ts';
import { escaped, inLine } from '../ooxml/xml.ts';

/** A place on a slide, in Office’s own unit: 12,700 to a point. */
export type Place = { x: number; y: number; width: number; height: number };

export const POINT = 12_700;
/** What a slide of 16 : 9 is wide and high, and where its title and the rest of it stand. */
export const WIDE = 960 * POINT;
export const HIGH = 540 * POINT;
export const TITLE: Place = at(48, 30, 864, 84);
export const BODY: Place = at(48, 130, 864, 360);
export const FOOT: Place = at(48, 504, 600, 22);
export const NUMBER: Place = at(812, 504, 100, 22);

function at(x: number, y: number, width: number, height: number): Place {
  return { x: x * POINT, y: y * POINT, width: width * POINT, height: height * POINT };
}

/** Where something stands, as an element of a name. */
export function placed(name: string, { x, y, width, height }: Place): string {
  return `<${name}><a:off x="${x}" y="${y}"/><a:ext cx="${width}" cy="${height}"/></${name}>`;
}

type Look = { points?: number; bold?: boolean; colour?: string; aligned?: 'l' | 'r'; plain?: boolean };

/** A text in paragraphs, one a line; what is not said of its look is that of its place. `plain`: without bullets. */
export function paragraphs(lines: readonly string[], language: string, look: Look = {}): string {
  const { points, bold, colour, aligned, plain } = look;
  const begun = `<a:pPr${plain ? ' marL="0" indent="0"' : ''}${aligned ? ` algn="${aligned}"` : ''}>${plain ? '<a:buNone/>' : ''}</a:pPr>`;
  const run = `lang="${language}"${points ? ` sz="${points * 100}"` : ''}${bold ? ' b="1"' : ''}`;
  const fill = colour ? `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>` : '';
  const each = (line: string) =>
    line === ''
      ? `<a:p>${begun}<a:endParaRPr ${run}/></a:p>`
      : `<a:p>${begun}<a:r><a:rPr ${run}>${fill}</a:rPr><a:t>${escaped(line)}</a:t></a:r></a:p>`;
  return (lines.length > 0 ? lines : ['']).map(each).join('');
}

type Text = { id: number; kind: string; name: string; place?: Place; inner: string };

/** A text in one of the places that its layout has, so that an organisation’s theme takes. */
export function placeholder({ id, kind, name, place, inner }: Text): string {
  return [
    `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${name}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>`,
    `<p:nvPr><p:ph ${kind}/></p:nvPr></p:nvSpPr><p:spPr>${place ? placed('a:xfrm', place) : ''}</p:spPr>`,
    `<p:txBody><a:bodyPr lIns="0" rIns="0"/><a:lstStyle/>${inner}</p:txBody></p:sp>`,
  ].join('');
}

/** A picture that says in words what it shows, as large as its place allows. */
export function pictureIn(
  { x, y, width, height }: Place,
  size: { width: number; height: number },
  says: string,
) {
  const scale = Math.min(width / size.width, height / size.height);
  const [across, down] = [Math.round(size.width * scale), Math.round(size.height * scale)];
  const place = { x: Math.round(x + (width - across) / 2), y, width: across, height: down };
  return [
    `<p:pic><p:nvPicPr><p:cNvPr id="9" name="Picture" descr="${inLine(says)}"/>`,
    '<p:cNvPicPr><a:picLocks noChangeAspect="1"/></p:cNvPicPr><p:nvPr/></p:nvPicPr>',
    '<p:blipFill><a:blip r:embed="rId3"/><a:stretch><a:fillRect/></a:stretch></p:blipFill>',
    `<p:spPr>${placed('a:xfrm', place)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:pic>`,
  ].join('');
}

/** Sizes of letters in points: the first in which all of a table has room, or the last. */
const SIZES = [20, 18, 16, 14];
const EDGE = 5 * POINT;

export type Grid = { columns: readonly Column[]; rows: readonly string[][]; headed: boolean };

/** A table as high as its place allows, and how many of its rows have room in it. */
export function tableIn(place: Place, grid: Grid, language: string): { xml: string; shown: number } {
  const tried = SIZES.map((points) => laidOut(place, grid, points));
  const laid = tried.find(({ heights }) => heights.length === grid.rows.length) ?? tried.at(-1);
  const { points, widths, head, heights } = laid ?? laidOut(place, grid, 14);
  const { columns, rows, headed } = grid;
  const row = (cells: readonly string[], height: number, bold: boolean) => {
    const each = cells.map((cell, at) => cellOf(cell, columns[at], bold, points, language));
    return `<a:tr h="${Math.round(height)}">${each.join('')}</a:tr>`;
  };
  const labels = columns.map(({ label }) => label);
  const xml = [
    '<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="9" name="Table"/><p:cNvGraphicFramePr>',
    '<a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr>',
    placed('p:xfrm', place),
    '<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/table">',
    `<a:tbl><a:tblPr firstRow="${Number(headed)}" firstCol="${Number(!headed)}"/><a:tblGrid>`,
    ...widths.map((each) => `<a:gridCol w="${each}"/>`),
    `</a:tblGrid>${headed ? row(labels, head, true) : ''}`,
    ...heights.map((height, at) => row(rows[at] ?? [], height, false)),
    '</a:tbl></a:graphicData></a:graphic></p:graphicFrame>',
  ];
  return { xml: xml.join(''), shown: heights.length };
}

/** How wide columns and how high rows are in letters of a size, of as many rows as have room. */
function laidOut(place: Place, { columns, rows, headed }: Grid, points: number) {
  const unit = (points * POINT) / (9.5 * 20);
  const widths = widthsOf(columns, rows, Math.floor(place.width / unit)).map((each) =>
    Math.floor(each * unit),
  );
  // On the safe side of what a letter takes of a line.
  const room = (at: number) =>
    Math.max(1, Math.floor(((widths[at] ?? 0) - 2 * EDGE) / (points * 0.54 * POINT)));
  const height = (cells: readonly string[]) =>
    2 * EDGE + points * 1.2 * POINT * Math.max(...cells.map((cell, at) => linesOf(cell, room(at))));
  const head = headed ? height(columns.map(({ label }) => label)) : 0;
  const heights: number[] = [];
  let left = place.height - head;
  for (const cells of rows) {
    left -= height(cells);
    if (left < 0) break;
    heights.push(height(cells));
  }
  return { points, widths, head, heights };
}

function linesOf(text: string, room: number): number {
  const lines = text.split(/\r\n?|\n/);
  return lines.reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / room)), 0);
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
  const text = paragraphs(cell.split(/\r\n?|\n/), language, { points, bold, colour: INK, aligned });
  return [
    `<a:tc><a:txBody><a:bodyPr/><a:lstStyle/>${text}</a:txBody>`,
    `<a:tcPr marL="0" marR="${2 * EDGE}" marT="${EDGE}" marB="${EDGE}">${none}${rule}<a:noFill/></a:tcPr></a:tc>`,
  ].join('');
}
