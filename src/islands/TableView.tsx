import type { Table } from '../report/blocks.ts';

/** A table that scrolls on its own where the page is too narrow for it. */
export function TableView({ table }: { table: Table }) {
  return (
    // A group and no landmark: the tables of two gates may share a caption.
    // biome-ignore lint/a11y/useSemanticElements: a fieldset groups controls, and this is a table
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable by keyboard
    <div class="scroll" role="group" aria-label={table.caption} tabIndex={0}>
      <table>
        <caption>{table.caption}</caption>
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
          {table.rows.map((row, index) => (
            <tr key={index}>
              {row.map((cell, at) => (
                <td key={at} class={table.columns[at]?.holds}>
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
