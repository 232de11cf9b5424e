import { figures, words as column } from '../../blocks.ts';
import { type Document, type Section, section } from '../../document.ts';
import * as words from '../../en.ts';
import { dateOf, numeral } from '../../values.ts';
import type { Making } from '../format.ts';
import { type Grid, gridOf } from './grid.ts';
import { Styles } from './styles.ts';
import { cellText, sheetNames } from './text.ts';
import { zipped } from './workbook.ts';

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
  const half = () => pause(0.5);
  const first = await gridOf(aboutSection(document, names, grids), styles, half);
  const links = names.map((to, at) => ({ row: first.rows.length - 1 - names.length + at, to }));
  const sheets = [
    { name: about, grid: first, links },
    ...grids.map((grid, at) => ({ name: names[at] ?? '', grid, links: [] })),
  ];
  return zipped({ title: cellText(document.title), day: document.day, styles, sheets }, half);
}

/** What the workbook is and what is in it; each sheet’s name leads there. */
function aboutSection(
  { title, reader, day }: Document,
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
    lead: { kind: 'text', text: words.whatItIs },
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
