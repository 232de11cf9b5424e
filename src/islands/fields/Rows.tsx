import type { ComponentType } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { MOST_DRAWN } from '../../sheets/fields.ts';
import { type ListName, LISTS, type Lists } from '../../plan/document/lists.ts';
import { $begun, editRow, spareRow } from '../../stores/plan/editRow.ts';
import { $plan } from '../../stores/plan/plan.ts';
import type { Pages } from '../paging/Pages.ts';
import { useLate, useLateInUse } from '../useLate.ts';
import { useStore } from '../useStore.ts';
import { DoneHere } from './DoneHere.tsx';
import { type Draw, type Errors, type Owns, rowFields, type Words } from './fieldsOf.tsx';
import { article, unfold } from './row.ts';
import type { RowActs } from './rowActs.tsx';
import { useSpareRows } from './useSpareRows.ts';

/** What the body of a row gets: `fields` draws what it names. */
export type RowProps<Row, Context = undefined> = {
  row: Row;
  number: number;
  context: Context;
  edit: (patch: Partial<Row>) => void;
  fields: Draw<Row>;
};

type Props<Name extends ListName, Context> = {
  list: Name;
  rows: readonly Lists[Name][];
  words: Words;
  /** What one row is called, such as "answer". */
  one: string;
  /** How many rows a blank sheet shows: the lines of the paper form. */
  lines: number;
  owns?: Owns<Lists[Name]>;
  /** What is wrong with a row. What it goes by beside the row has to stand in `context`. */
  errors?: ((row: Lists[Name]) => Errors<Lists[Name]>) | undefined;
  /** What is told of a row at rest beside what its table says. It has to stand in `context` too. */
  tells?: (row: Lists[Name]) => string | undefined;
  /** How a row is changed, where that is more than typing into it. */
  edit?: (id: string, patch: Partial<Lists[Name]>) => void;
} & (
  | { shows: readonly (keyof Lists[Name] & string)[]; Body?: undefined; context?: unknown }
  /** `context` is whatever else a row shows. */
  | { Body: ComponentType<RowProps<Lists[Name], Context>>; context: Context }
);

const loadPaging = () => import('../paging/RowsPager.tsx');
const loadActs = () => import('./rowActs.tsx');

/**
 * Rows that are added, removed, moved and brought back, by pointer and by keyboard; of a long list a page at a
 * time. Blank lines stand ready below the rows; typing into one makes it a row. What a plan holds when it is opened is
 * at rest, in a line or two, until somebody opens it; a row that comes later is open. While the last one is at rest, blank
 * lines wait to be asked for.
 */
export function Rows<Name extends ListName, Context>(props: Props<Name, Context>) {
  const { list, rows, one, lines } = props;
  const { length } = rows;
  const root = useRef<HTMLDivElement>(null);
  const focusNext = useRef<FocusNext>();
  const [spare, addSpare] = useSpareRows(list, rows, lines);
  const { id } = $plan.get();
  // The blank id stands for the blank lines: they are at rest with the last row.
  const resting = useMemo(() => new Set(['', ...LISTS[list].read($plan.get()).map((row) => row.id)]), [id]);
  const acts = useLateInUse(loadActs);
  // Without what opens a row none is at rest.
  if (acts.kind === 'failed') resting.clear();
  const full = resting.has('') && resting.has(rows[length - 1]?.id as string);
  const [, draw] = useState({});
  // What is chosen on a blank line shows there, before it is a row.
  useStore($begun);
  const long = length >= MOST_DRAWN;
  const late = useLate(long, loadPaging);
  const [asked, setWhole] = useState(false);
  const [pages, setPages] = useState<Pages>();
  // Without the way to the other pages there is but one.
  const whole = asked || late.kind === 'failed';
  const [from, to] = whole ? [0, length] : (pages?.follow(rows) ?? [0, MOST_DRAWN]);
  // A line for each row that is typed would in time draw a whole list.
  const roomy = to >= length && (whole || length - from < MOST_DRAWN);
  const drawn = [...rows.slice(from, to), ...(roomy ? spare.map((id) => spareRow(list, id)) : [])];

  const focus = (selectors: string[], until?: readonly unknown[]) => {
    focusNext.current = { selectors, until };
  };
  const act = acts.part?.rowActs({ list, rows, one, pages, roomy, focus, resting, draw: () => draw({}) });
  useLayoutEffect(() => {
    const next = focusNext.current;
    if (!next || next.until === rows) return;
    const find = (selector: string) => root.current?.querySelector<HTMLElement>(selector) ?? [];
    const targets = next.selectors.flatMap(find);
    if (targets.length === 0) return;
    focusNext.current = undefined;
    // What is folded away takes no focus.
    targets.find((target) => {
      unfold(target);
      target.focus();
      const took = target === document.activeElement;
      if (took) act?.keepInSight(target);
      return took;
    });
  });

  // What is pressed before that is here is done once it is.
  const pressed = useRef<Press>();
  useEffect(() => {
    if (act) pressed.current?.(act);
    if (act) pressed.current = undefined;
  });
  const press = (work: Press) => {
    if (act) work(act);
    else pressed.current = work;
  };

  const pager = (head: boolean) =>
    long &&
    late.kind === 'ready' && (
      <late.part.RowsPager {...{ head, list, rows, one, from, to, pages, setPages, focus, setWhole }} />
    );

  return (
    <div
      class={LISTS[list].table.private ? 'rows private' : 'rows'}
      data-list={list}
      ref={root}
      {...act?.heard}
    >
      {pager(true)}
      <ol>
        {drawn.map((row, index) => (
          <RowLine<Name, Context>
            key={row.id}
            {...props}
            row={row}
            number={from + index + 1}
            spare={from + index >= length}
            last={from + index === length - 1}
            open={from + index < length ? !resting.has(row.id) : !full}
            parts={act?.parts}
            press={press}
          />
        ))}
      </ol>
      {pager(false)}
      <DoneHere list={list}>
        <button type="button" data-add onClick={() => press(({ add }) => add(addSpare))}>
          Add {article(one)}
        </button>
        {act?.all}
      </DoneHere>
    </div>
  );
}

/** Where the focus goes once the rows are drawn: the first selector found, not before `until` was replaced. */
type FocusNext = { selectors: string[]; until: readonly unknown[] | undefined };

type LineProps<Name extends ListName, Context> = Props<Name, Context> & {
  row: Lists[Name];
  number: number;
  spare: boolean;
  last: boolean;
  open: boolean;
  /** It comes late. */
  parts: RowActs['parts'] | undefined;
  press: (work: Press) => void;
};
/** What is done once acts on rows can be. */
export type Press = (act: RowActs) => void;

/** One row and its controls. It is drawn again only when the row itself, its place or what it shows beside it changes. */
function RowLine<Name extends ListName, Context>(props: LineProps<Name, Context>) {
  const { list, one, row, number, spare, last, open, parts, words, owns, context, press } = props;
  const latest = useRef(press);
  latest.current = press;
  const hand = (work: Press) => latest.current(work);
  return useMemo(() => {
    const edit = (patch: Partial<Lists[Name]>) =>
      props.edit ? props.edit(row.id, patch) : editRow(list, row.id, patch);
    const errors = props.errors?.(row);
    const fields = rowFields(list, row, { words, edit, owns, errors });
    const name = `${one} ${number}`;
    return (
      <li
        class={(spare ? 'row row-spare' : 'row') + (open ? '' : ' at-rest')}
        data-row={row.id}
        data-name={name}
      >
        {!spare && (
          <button type="button" aria-expanded={open} onClick={() => hand((act) => act.turn(!open, [row.id]))}>
            {parts ? <parts.RowAtRest {...props} errors={errors} press={hand} /> : name}
          </button>
        )}
        {/* Found by the browser's own search, and printed, all the same. */}
        <div class="row-body" hidden={open ? undefined : 'until-found'}>
          {props.Body ? (
            <props.Body {...{ row, number, edit, fields }} context={props.context} />
          ) : (
            <div class="fields">{fields(...props.shows)}</div>
          )}
        </div>
        {!spare && parts && <parts.RowControls {...props} press={hand} />}
      </li>
    );
  }, [row, number, spare, last, open, parts, words, owns, context]);
}
