import type { ComponentType } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { MOST_ROWS } from '../../method/fields.ts';
import { LISTS, type ListName, type Lists } from '../../plan/lists.ts';
import { $plan } from '../../stores/plan.ts';
import { $undoable, editRow, moveRow, removeRow, undo } from '../../stores/rows.ts';
import { useStore } from '../useStore.ts';
import { newId } from '../../stores/newId.ts';

/** What the body of a row gets. `context` is whatever else it shows; a new one redraws every row. */
export type RowBody<Row, Context> = ComponentType<{
  row: Row;
  number: number;
  context: Context;
  edit: (patch: Partial<Row>) => void;
}>;

type Props<Name extends ListName, Context> = {
  list: Name;
  rows: readonly Lists[Name][];
  /** What one row is called, such as "answer". */
  one: string;
  /** How many rows a blank sheet shows: the lines of the paper form. */
  lines: number;
  context: Context;
  Body: RowBody<Lists[Name], Context>;
};

/**
 * Rows that are added, removed, moved and brought back, by pointer and by keyboard. Blank lines stand ready
 * below the rows; typing into one makes it a row.
 */
export function Rows<Name extends ListName, Context>(props: Props<Name, Context>) {
  const { list, rows, one, lines } = props;
  const [said, say] = useState('');
  const root = useRef<HTMLDivElement>(null);
  const focusNext = useRef<FocusNext>();
  const [spare, addSpare] = useSpareRows(list, rows, lines);
  const undoable = useStore($undoable).some((entry) => entry.list === list);
  const blank = LISTS[list].blank;
  const all = [...rows, ...spare.map(blank)];

  useLayoutEffect(() => {
    const next = focusNext.current;
    if (!next || next.until === rows) return;
    const find = (selector: string) => root.current?.querySelector<HTMLElement>(selector) ?? [];
    const [target] = next.selectors.flatMap(find);
    if (!target) return;
    focusNext.current = undefined;
    target.focus();
  });

  const act: Act = {
    move: (id, by, number, field) => {
      const row = `[data-row="${id}"]`;
      const buttons = [`${row} [data-move="${by}"]:enabled`, `${row} [data-move]:enabled`];
      focusNext.current = { selectors: field ? [`#${field}`] : buttons, until: rows };
      moveRow(list, id, by, `moved ${one} ${number}`, rows);
      say(`${one} ${number} is now number ${number + by}.`);
    },
    remove: (id, number) => {
      focusNext.current = { selectors: ['[data-undo]'], until: rows };
      removeRow(list, id, `removed ${one} ${number}`);
      say(`Removed ${one} ${number}.`);
    },
  };

  const undoLatest = () => {
    const before = new Set(LISTS[list].read($plan.get()).map((row) => row.id));
    const says = undo(list);
    if (!says) return;
    say(`Undone: ${says}.`);
    if ($undoable.get().some((entry) => entry.list === list)) return;
    // The button goes with the last thing it could undo: on to the row that came back.
    const back = LISTS[list].read($plan.get()).find((row) => !before.has(row.id));
    const selector = back ? `[data-row="${back.id}"] :is(input, textarea, select)` : '[data-add]';
    focusNext.current = { selectors: [selector], until: rows };
  };

  return (
    <div class="rows" ref={root}>
      <ol>
        {all.map((row, index) => (
          <RowLine
            key={row.id}
            {...props}
            row={row}
            number={index + 1}
            spare={index >= rows.length}
            last={index === rows.length - 1}
            act={act}
          />
        ))}
      </ol>
      <p class="rows-foot">
        <button
          type="button"
          data-add
          onClick={() => {
            const id = addSpare();
            focusNext.current = { selectors: [`[data-row="${id}"] :is(input, textarea, select)`] };
          }}
        >
          Add {article(one)}
        </button>{' '}
        {undoable && (
          <button type="button" data-undo onClick={undoLatest}>
            Undo
          </button>
        )}
        <span class="said" role="status">
          {said}
        </span>
      </p>
    </div>
  );
}

/** Where the focus goes once the rows are drawn: the first selector found, not before `until` was replaced. */
type FocusNext = { selectors: string[]; until?: readonly unknown[] };

type Act = {
  /** `field` is the control the cursor is in and stays in; without it the focus stays at the buttons. */
  move: (id: string, by: -1 | 1, number: number, field?: string) => void;
  remove: (id: string, number: number) => void;
};

type LineProps<Name extends ListName, Context> = Props<Name, Context> & {
  row: Lists[Name];
  number: number;
  spare: boolean;
  last: boolean;
  act: Act;
};

/** One row and its controls. It is drawn again only when the row itself, its place or the context changes. */
function RowLine<Name extends ListName, Context>({
  list,
  one,
  row,
  number,
  spare,
  last,
  context,
  Body,
  act,
}: LineProps<Name, Context>) {
  const latest = useRef(act);
  latest.current = act;
  return useMemo(() => {
    const move = (by: -1 | 1, field?: string) => {
      if (by === -1 ? number > 1 : !last) latest.current.move(row.id, by, number, field);
    };
    return (
      <li
        class={spare ? 'row row-spare' : 'row'}
        data-row={row.id}
        onKeyDown={(event) => {
          if (spare || !event.altKey || !/^Arrow(Up|Down)$/.test(event.key)) return;
          event.preventDefault();
          const { id } = event.target instanceof Element ? event.target : { id: '' };
          move(event.key === 'ArrowUp' ? -1 : 1, id);
        }}
      >
        <div class="row-body">
          <Body row={row} number={number} context={context} edit={(patch) => editRow(list, row.id, patch)} />
        </div>
        {!spare && (
          <div class="row-controls">
            <RowButton
              label={`Move ${one} ${number} up`}
              by={-1}
              disabled={number === 1}
              press={() => move(-1)}
            />
            <RowButton label={`Move ${one} ${number} down`} by={1} disabled={last} press={() => move(1)} />
            <RowButton
              label={`Remove ${one} ${number}`}
              press={() => latest.current.remove(row.id, number)}
            />
          </div>
        )}
      </li>
    );
  }, [row, number, spare, last, context]);
}

function RowButton({
  label,
  by,
  disabled = false,
  press,
}: {
  label: string;
  by?: -1 | 1;
  disabled?: boolean;
  press: () => void;
}) {
  return (
    <button type="button" aria-label={label} title={label} data-move={by} disabled={disabled} onClick={press}>
      {by === undefined ? '×' : by === -1 ? '↑' : '↓'}
    </button>
  );
}

/**
 * The ids of the blank lines below the rows: enough to fill the paper form, always one, and those asked for.
 * On the server and in the first render they are counted, afterwards random: a blank line keeps its id when
 * it becomes a row, so that whoever types in it keeps the focus.
 */
function useSpareRows(
  list: ListName,
  rows: readonly { id: string }[],
  lines: number,
): [string[], () => string] {
  const [ids, setIds] = useState(() => Array.from({ length: lines }, (_, index) => `${list}-${index + 1}`));
  const [asked, ask] = useState(0);
  const used = new Set(rows.map((row) => row.id));
  const free = ids.filter((id) => !used.has(id));
  const wanted = rows.length < MOST_ROWS ? Math.max(1, lines - rows.length, asked) : 0;
  useEffect(() => setIds((old) => old.map(() => newId())), []);
  useEffect(() => ask(0), [rows.length]);
  useEffect(() => {
    if (free.length < wanted) setIds([...free, newId()]);
    // An id that was ever a row's is not offered again: undo may bring that row back.
    else if (free.length < ids.length) setIds(free);
  });
  const addSpare = () => {
    const id = newId();
    const shown = free.slice(0, wanted);
    setIds([...shown, id]);
    ask(shown.length + 1);
    return id;
  };
  return [free.slice(0, wanted), addSpare];
}

function article(noun: string): string {
  return `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;
}
