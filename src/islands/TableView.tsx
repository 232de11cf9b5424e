import type { Table } from '../report/blocks.ts';
import { PAGE, widthsOf } from '../report/columns.ts';
import { numbered, usePaged } from './paging/Paged.tsx';

/** A table, whole. */
export function TableView({ table }: { table: Table<string> }) {
  return <Drawn table={table} rows={table.rows} />;
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
function Drawn({ table, rows }: { table: Table<string>; rows: string[][] }) {
  return (
    // A group and no landmark: the tables of two gates may share a caption.
    // biome-ignore lint/a11y/useSemanticElements: a fieldset groups controls, and this is a table
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable by keyboard
    <div class="scroll" role="group" aria-label={table.caption} tabIndex={0}>
      <table>
        <caption>{table.caption}</caption>
        {/* By attribute: the policy has no styles inside of elements. Each still has room for what must not break. */}
        <colgroup>
          {widthsOf(table.columns, rows, PAGE).map((width, at) => (
            <col key={at} width={`${Math.round((100 * width) / PAGE)}%`} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {table.columns.map((column) => (
              <th key={column.label} scope="col" class={column.holds}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
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
