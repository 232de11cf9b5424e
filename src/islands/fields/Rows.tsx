import { useStore } from '@nanostores/preact';
import type { ComponentType } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { MOST_ROWS } from '../../method/fields.ts';
import { LISTS, type ListName, type Lists } from '../../plan/lists.ts';
import { $undoable, editRow, moveRow, removeRow, undo } from '../../stores/rows.ts';

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
  const focusNext = useRef('');
  const [spare, addSpare] = useSpareRows(list, rows, lines);
  const undoable = useStore($undoable).some((entry) => entry.list === list);
  const blank = LISTS[list].blank;
  const all = [...rows, ...spare.map(blank)];

  useLayoutEffect(() => {
    const target = focusNext.current && root.current?.querySelector<HTMLElement>(focusNext.current);
    focusNext.current = '';
    if (target) target.focus();
  });

  const act: Act = {
    move: (id, by, number) => {
      focusNext.current = `[data-row="${id}"] [data-move="${by}"]:not(:disabled), [data-row="${id}"] [data-move]:not(:disabled)`;
      moveRow(list, id, by, `moved ${one} ${number}`);
      say(`${one} ${number} is now number ${number + by}.`);
    },
    remove: (id, number) => {
      focusNext.current = '[data-undo]';
      removeRow(list, id, `removed ${one} ${number}`);
      say(`Removed ${one} ${number}.`);
    },
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
          onClick={() => {
            const id = addSpare();
            focusNext.current = `[data-row="${id}"] :is(input, textarea, select)`;
          }}
        >
          Add {article(one)}
        </button>{' '}
        {undoable && (
          <button
            type="button"
            data-undo
            onClick={() => {
              const says = undo(list);
              if (says) say(`Undone: ${says}.`);
            }}
          >
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

type Act = {
  move: (id: string, by: -1 | 1, number: number) => void;
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
    const move = (by: -1 | 1) => latest.current.move(row.id, by, number);
    return (
      <li
        class={spare ? 'row row-spare' : 'row'}
        data-row={row.id}
        onKeyDown={(event) => {
          if (spare || !event.altKey || !/^Arrow(Up|Down)$/.test(event.key)) return;
          event.preventDefault();
          move(event.key === 'ArrowUp' ? -1 : 1);
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
  useEffect(() => setIds((old) => old.map(() => crypto.randomUUID())), []);
  useEffect(() => ask(0), [rows.length]);
  useEffect(() => {
    if (free.length < wanted) setIds([...free, crypto.randomUUID()]);
    // An id that was ever a row's is not offered again: undo may bring that row back.
    else if (free.length < ids.length) setIds(free);
  });
  const addSpare = () => {
    const id = crypto.randomUUID();
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
