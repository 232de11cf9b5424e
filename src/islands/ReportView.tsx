import { useMemo, useState } from 'preact/hooks';
import { MOST_DRAWN } from '../sheets/fields.ts';
import type { Block, Figure as FigureData, Paragraph, Table } from '../report/blocks.ts';
import { alike } from '../report/columns.ts';
import { figureNames, type Flat, showFlat } from '../report/document.ts';
import { Copy } from './Copy.tsx';
import { Checklist } from './Checklist.tsx';
import { Curve } from './charts/Curve.tsx';
import { Dates } from './charts/Dates.tsx';
import { Drivers } from './charts/Drivers.tsx';
import { Fan } from './charts/Fan.tsx';
import { Gantt } from './charts/Gantt.tsx';
import { Line } from './charts/Line.tsx';
import { Ranges } from './charts/Ranges.tsx';
import { Trend } from './charts/Trend.tsx';
import { numbered, usePaged } from './paging/Paged.tsx';
import { PagedTable, TableView } from './TableView.tsx';

/** Whether the tables behind pictures stand open, as in a document, or folded, as beside a form. */
type Tables = 'open' | 'folded';

/** Whether long tables and lists are drawn whole, as in a document, or a page at a time, as where things change. */
type Long = 'whole' | 'paged';

type Props = { tables?: Tables; long?: Long };

/** A report on screen and on paper, from its blocks alone; drawn in the browser or at build time. */
export function ReportView({ blocks, tables = 'open', long = 'whole' }: Props & { blocks: readonly Flat[] }) {
  const names = figureNames(blocks);
  const measures = useMemo(() => alike(blocks), [blocks]);
  return (
    <>
      {blocks.map((block, index) => (
        <BlockView
          key={names.get(block) ?? `${shapeOf(block)} ${index}`}
          block={block}
          tables={tables}
          long={long}
          measure={measures.get(block)}
        />
      ))}
    </>
  );
}

/**
 * Blocks that are drawn as other elements are never one that changes: Preact then puts what comes new between others in a wrong
 * place.
 */
function shapeOf(block: Flat): string {
  return `${block.kind}${block.kind === 'heading' ? block.level : ''}${block.own ? ' own' : ''}`;
}

/** A block that is the same as before is not drawn again. */
function BlockView({ block, tables, long, measure }: Required<Props> & { block: Flat; measure: Measure }) {
  return useMemo(() => {
    const drawn = drawBlock(showFlat(block), tables, long, measure);
    return block.own ? <div class="own">{drawn}</div> : drawn;
  }, [block, tables, long, measure]);
}

/** The rows from which the columns of a table are counted, where these are not its own alone. */
type Measure = string[][] | undefined;

function drawBlock(block: Flat<string>, tables: Tables, long: Long, measure: Measure) {
  const paged = (items: readonly unknown[]) => long === 'paged' && items.length >= MOST_DRAWN;
  switch (block.kind) {
    case 'heading':
      return block.level === 2 ? <h2 id={block.id}>{block.text}</h2> : <h3>{block.text}</h3>;
    case 'text':
      return <p class={textClass(block)}>{block.text}</p>;
    case 'facts':
      return (
        <dl class="facts">
          {block.rows.map((row, at) => (
            <div key={at}>
              <dt>{row.label}</dt>
              <dd dir="auto">{row.value}</dd>
            </div>
          ))}
        </dl>
      );
    case 'strip':
      return (
        <dl class="strip">
          {block.figures.map(({ label, figure, note }, at) => (
            <div key={at}>
              <dt>{label}</dt>
              <dd dir="auto">{figure}</dd>
              <dd dir="auto">{note}</dd>
            </div>
          ))}
        </dl>
      );
    case 'list':
      return paged(block.items) ? <PagedItems items={block.items} /> : <Items items={block.items} />;
    case 'checklist':
      return <Checklist items={block.items} />;
    case 'table':
      return paged(block.table.rows) ? (
        <PagedTable table={block.table} />
      ) : (
        <TableView table={block.table} measure={measure} />
      );
    case 'figure':
      return <Figure block={block} tables={tables} />;
  }
}

function Items({ items }: { items: readonly string[] }) {
  return (
    <ul>
      {items.map((item, at) => (
        <li key={at} dir="auto">
          {item}
        </li>
      ))}
    </ul>
  );
}

function PagedItems({ items }: { items: readonly string[] }) {
  const { shown, pager } = usePaged(numbered(items));
  return (
    <>
      {pager('above')}
      <Items items={shown.map(({ item }) => item)} />
      {pager('below')}
    </>
  );
}

/** Its tone, and whether it leads to what follows, from which a page must not cut it off. */
function textClass({ tone, text }: Paragraph<string>): string {
  return `${tone ?? 'plain-text'}${text.endsWith(':') ? ' leads' : ''}`;
}

/** A picture with the sentence it shows and the table behind it. */
function Figure({ block, tables }: { block: Block<string> & { kind: 'figure' }; tables: Tables }) {
  return (
    <figure class={block.figure.kind}>
      <figcaption>
        {block.finding}
        <FigureView figure={block.figure} label={block.finding} />
      </figcaption>
      {tables === 'open' ? <TableView table={block.table} /> : <FoldedTable table={block.table} />}
    </figure>
  );
}

/** The table behind a picture, drawn when it is asked for. */
function FoldedTable({ table }: { table: Table<string> }) {
  const [open, setOpen] = useState(false);
  return (
    <details class="behind" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>The numbers behind the picture</summary>
      {open && (
        <>
          <TableView table={table} />
          <Copy blocks={[{ kind: 'table', table }]} what="the table" />
        </>
      )}
    </details>
  );
}

/** The picture alone; `label` says in words what it shows. */
export function FigureView({ figure, label }: { figure: FigureData; label: string }) {
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
