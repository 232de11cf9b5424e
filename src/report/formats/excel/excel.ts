import { figures, words as column } from '../../blocks.ts';
import { type Document, type Section, section } from '../../document.ts';
import { dateOf, numeral } from '../../values.ts';
import type { Making } from '../format.ts';
import { packed } from '../ooxml/pack.ts';
import * as words from './en.ts';
import { type Grid, gridOf } from './grid.ts';
import { sheetXml } from './sheetXml.ts';
import { Styles } from './styles.ts';
import { sheetNames } from './text.ts';
import { partsOf, type Sheet } from './workbook.ts';

/** What a document has for whoever calculates, as a workbook: a sheet each, and one before them that says what it is. */
export async function render(
  document: Document,
  { pause }: Pick<Making, 'pause'>,
): Promise<Uint8Array<ArrayBuffer>> {
  const parts = document.lists.flatMap(({ sections }) => sections);
  const styles = new Styles();
  const grids: Grid[] = [];
  for (const part of parts) {
    const done = grids.length / parts.length / 2;
    grids.push(await gridOf(part, styles, () => pause(done)));
  }
  const titles = parts.map(({ id, title }) => title || id);
  const [about = '', ...names] = sheetNames([words.about, ...titles]);
  const first = await gridOf(aboutSection(document, names, grids), styles, () => pause(0.5));
  const links = names.map((to, at) => ({ row: first.rows.length - 1 - names.length + at, to }));
  const sheets: Sheet[] = [];
  for (const [at, grid] of [first, ...grids].entries()) {
    const xml: string[] = [];
    for (const piece of sheetXml(grid, at === 0 ? links : [])) {
      xml.push(piece);
      await pause(0.5);
    }
    sheets.push({ name: [about, ...names][at] ?? '', grid, xml });
  }
  return packed(partsOf(document, sheets, styles), pause, 0.5);
}

/** What the workbook is and what is in it; each sheet’s name leads there. */
function aboutSection(
  { title, reader, day, lists }: Document,
  names: readonly string[],
  grids: readonly Grid[],
): Section {
  const facts = [
    { label: words.forWhom, value: reader },
    { label: words.asOf, value: dateOf(day) },
  ];
  const contents = {
    caption: words.sheetsHere,
    columns: [column(words.sheetName), figures(words.rowCount)],
    rows: names.map((name, at) => [name, numeral(rowsIn(grids[at]))]),
  };
  return section('about', title, {
    lead: lists[0]?.lead,
    blocks: [
      { kind: 'facts', rows: facts },
      ...(names.length > 0 ? [{ kind: 'table' as const, table: contents }] : []),
    ],
  });
}

/** The rows of its tables, without their heads. */
function rowsIn(grid: Grid | undefined): number {
  return (grid?.tables ?? []).reduce((sum, { top, bottom }) => sum + bottom - top, 0);
}
