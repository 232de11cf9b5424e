import { type Block, type Check, CHECK_MARKS, type Table } from '../report/blocks.ts';
import { Bars } from './charts/Bars.tsx';
import { Line } from './charts/Line.tsx';

/** A report on screen and on paper, from its blocks alone; drawn in the browser or at build time. */
export function ReportView({ blocks }: { blocks: readonly Block[] }) {
  return (
    <>
      {blocks.map((block, index) => (
        <BlockView key={index} block={block} />
      ))}
    </>
  );
}

function BlockView({ block }: { block: Block }) {
  switch (block.kind) {
    case 'heading':
      return block.level === 2 ? <h2 id={block.id}>{block.text}</h2> : <h3>{block.text}</h3>;
    case 'text':
      return <p class={block.tone ?? 'plain-text'}>{block.text}</p>;
    case 'facts':
      return (
        <dl class="facts">
          {block.rows.map((row) => (
            <div key={row.label}>
              <dt>{row.label}</dt>
              <dd>{row.value}</dd>
            </div>
          ))}
        </dl>
      );
    case 'list':
      return (
        <ul>
          {block.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      );
    case 'checklist':
      return <Checklist items={block.items} />;
    case 'table':
      return <TableView table={block.table} />;
    case 'figure':
      return <Figure block={block} tableOpen />;
  }
}

/** Tests and how each came out, in words as well as in colour. */
export function Checklist({ items }: { items: readonly Check[] }) {
  return (
    <ul class="checklist">
      {items.map((item) => (
        <li key={item.text} class={`check-${item.state}`}>
          <b>{CHECK_MARKS[item.state]}</b> {item.text} {item.note && <i>{item.note}</i>}
        </li>
      ))}
    </ul>
  );
}

/** A picture with the sentence it shows and the table behind it. */
export function Figure({ block, tableOpen }: { block: Block & { kind: 'figure' }; tableOpen: boolean }) {
  const { figure } = block;
  return (
    <figure>
      <figcaption>
        {block.finding}
        {figure.kind === 'bars' ? (
          <Bars figure={figure} label={block.finding} />
        ) : (
          <Line figure={figure} label={block.finding} />
        )}
      </figcaption>
      {tableOpen ? (
        <TableView table={block.table} />
      ) : (
        <details class="behind">
          <summary>The numbers behind the picture</summary>
          <TableView table={block.table} />
        </details>
      )}
    </figure>
  );
}

/** A table that scrolls on its own where the page is too narrow for it. */
export function TableView({ table }: { table: Table }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reachable by keyboard
    <section class="scroll" aria-label={table.caption} tabIndex={0}>
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
    </section>
  );
}
