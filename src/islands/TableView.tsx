import type { Table } from '../report/blocks.ts';
import { PAGE, widthsOf } from '../report/columns.ts';
import { numbered, usePaged } from './paging/Paged.tsx';

/** A table, whole; `measure`: the rows from which the widths of its columns are counted, where these are not its own. */
export function TableView({ table, measure }: { table: Table<string>; measure?: string[][] | undefined }) {
  return <Drawn table={table} rows={table.rows} measure={measure} />;
}

/** A long table, a page of its rows at a time; whole on paper. */
export function PagedTable({ table }: { table: Table<string> }) {
  const { shown, pager } = usePaged(numbered(table.rows));
  return (
    <>
      {pager('above')}
      <Drawn table={table} rows={shown.map(({ item }) => item)} />
      {pager('below')}
    </>
  );
}

/** It scrolls on its own where the page is too narrow for it. */
function Drawn({
  table,
  rows,
  measure = rows,
}: {
  table: Table<string>;
  rows: string[][];
  measure?: string[][] | undefined;
}) {
  // Of a page of the rows nobody knows which they are.
  const sums = rows === table.rows ? (table.sums ?? []) : [];
  const name = table.caption || table.columns[0]?.label;
  return (
    // A group and no landmark: the tables of two gates may share a caption.
    // biome-ignore lint/a11y/useSemanticElements: a fieldset groups controls, and this is a table
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable by keyboard
    <div class="scroll" role="group" aria-label={name} tabIndex={0}>
      <table>
        {table.caption && <caption>{table.caption}</caption>}
        {/* By attribute: the policy has no styles inside of elements. Each still has room for what must not break. */}
        <colgroup>
          {widthsOf(table.columns, measure, PAGE).map((width, at) => (
            <col key={at} width={`${Math.round((100 * width) / PAGE)}%`} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {table.columns.map((column, at) => (
              <th key={at} scope="col" class={column.holds}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index} class={sums.includes(index) ? 'sum' : undefined}>
              {row.map((cell, at) => (
                <td key={at} class={table.columns[at]?.holds} dir="auto">
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
