import { useMemo, useState } from 'preact/hooks';
import { type Block, type Figure as FigureData, figureNames, type Table } from '../report/blocks.ts';
import { Checklist } from './Checklist.tsx';
import { Curve } from './charts/Curve.tsx';
import { Dates } from './charts/Dates.tsx';
import { Drivers } from './charts/Drivers.tsx';
import { Fan } from './charts/Fan.tsx';
import { Gantt } from './charts/Gantt.tsx';
import { Line } from './charts/Line.tsx';
import { Ranges } from './charts/Ranges.tsx';
import { Trend } from './charts/Trend.tsx';
import { TableView } from './TableView.tsx';

/** Whether the tables behind pictures stand open, as in a document, or folded, as beside a form. */
type Tables = 'open' | 'folded';

/** A report on screen and on paper, from its blocks alone; drawn in the browser or at build time. */
export function ReportView({ blocks, tables = 'open' }: { blocks: readonly Block[]; tables?: Tables }) {
  const names = figureNames(blocks);
  return (
    <>
      {blocks.map((block, index) => (
        <BlockView key={names.get(block) ?? index} block={block} tables={tables} />
      ))}
    </>
  );
}

/** A block that is the same as before is not drawn again. */
function BlockView({ block, tables }: { block: Block; tables: Tables }) {
  return useMemo(() => drawBlock(block, tables), [block, tables]);
}

function drawBlock(block: Block, tables: Tables) {
  switch (block.kind) {
    case 'heading':
      return block.level === 2 ? <h2 id={block.id}>{block.text}</h2> : <h3>{block.text}</h3>;
    case 'text':
      return <p class={textClass(block)}>{block.text}</p>;
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
      return <Figure block={block} tables={tables} />;
  }
}

/** Its tone, and whether it leads to what follows, from which a page must not cut it off. */
function textClass({ tone, text }: Block & { kind: 'text' }): string {
  return `${tone ?? 'plain-text'}${text.endsWith(':') ? ' leads' : ''}`;
}

/** A picture with the sentence it shows and the table behind it. */
function Figure({ block, tables }: { block: Block & { kind: 'figure' }; tables: Tables }) {
  return (
    <figure>
      <figcaption>
        {block.finding}
        <FigureView figure={block.figure} label={block.finding} />
      </figcaption>
      {tables === 'open' ? <TableView table={block.table} /> : <FoldedTable table={block.table} />}
    </figure>
  );
}

/** The table behind a picture, drawn when it is asked for. */
function FoldedTable({ table }: { table: Table }) {
  const [open, setOpen] = useState(false);
  return (
    <details class="behind" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>The numbers behind the picture</summary>
      {open && <TableView table={table} />}
    </details>
  );
}

/** The picture alone; `label` says in words what it shows. */
function FigureView({ figure, label }: { figure: FigureData; label: string }) {
  switch (figure.kind) {
    case 'line':
      return <Line figure={figure} label={label} />;
    case 'ranges':
      return <Ranges figure={figure} label={label} />;
    case 'curve':
      return <Curve figure={figure} label={label} />;
    case 'dates':
      return <Dates figure={figure} label={label} />;
    case 'drivers':
      return <Drivers figure={figure} label={label} />;
    case 'gantt':
      return <Gantt figure={figure} label={label} />;
    case 'fan':
      return <Fan figure={figure} label={label} />;
    case 'trend':
      return <Trend figure={figure} label={label} />;
  }
}
