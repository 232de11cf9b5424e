import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import type { ListName } from '../../plan/document/lists.ts';
import { MOST_ROWS } from '../../sheets/fields.ts';
import { tell } from '../../stores/plan/told.ts';
import { moveRow, removeRow } from '../../stores/plan/rows.ts';
import { arriveAt } from '../arrive.ts';
import { fieldIn } from './row.ts';
import { focusUndo } from './Undo.tsx';
import type { Pages } from '../paging/Pages.ts';
import { RowAtRest } from './RowAtRest.tsx';
import { RowControls } from './RowControls.tsx';

/** What can be done with the rows of a list, but for typing into one. */
export type RowActs = {
  /** Goes to a blank line, which `line` makes and gives the id of. */
  add: (line: () => string) => void;
  move: (id: string, by: -1 | 1) => void;
  remove: (id: string) => void;
  /** Opens rows, or brings them to rest. */
  turn: (open: boolean, ids: readonly string[]) => void;
  /** What a list hears. */
  heard: {
    /** Moves a row by key, and brings it to rest. */
    onKeyDown: (event: KeyboardEvent) => void;
    /** Opens the row in which something was found, by the browser or by a page that leads there. */
    onbeforematch: (event: Event) => void;
  };
  parts: typeof PARTS;
  /** The buttons that open all rows, and bring all to rest. */
  all: JSX.Element;
  /** Keeps what has the focus in sight: rows get their height only once they come near, which moves it away again. */
  keepInSight: (place: HTMLElement) => void;
};

/** What of a row comes late. */
const PARTS = { RowAtRest, RowControls };

/** The list as it is drawn, which of its rows are at rest, and what sends the focus on. */
type Drawn = {
  list: ListName;
  rows: readonly { id: string }[];
  one: string;
  pages: Pages | undefined;
  /** Whether the blank lines below the rows are drawn. */
  roomy: boolean;
  resting: Set<string>;
  draw: () => void;
  /** Goes to the first of these selectors once the rows are drawn, not before `until` was replaced. */
  focus: (selectors: string[], until?: readonly unknown[]) => void;
};

/** Adds, moves, removes, opens and closes rows, with a word for each and the focus in its place. */
export function rowActs({ list, rows, one, pages, roomy, resting, draw, focus }: Drawn): RowActs {
  const placeOf = (id: string) => rows.findIndex((row) => row.id === id);
  const move: RowActs['move'] = (id, by) => {
    const place = placeOf(id);
    if (!rows[place + by]) return;
    const row = `[data-row="${id}"]`;
    const here = document.activeElement?.closest(row) && document.activeElement;
    const buttons = [`${row} [data-move="${by}"]:enabled`, `${row} [data-move]:enabled`];
    const [at] = here?.id ? [`#${here.id}`] : here?.matches(OPENER) ? [`${row} > ${OPENER}`] : [];
    focus(at ? [at] : buttons, rows);
    moveRow(list, id, by, `moved ${one} ${place + 1}`, rows);
    pages?.keep(place + by, rows);
    tell(list, `${one} ${place + 1} is now number ${place + by + 1}.`);
  };
  const turn: RowActs['turn'] = (open, ids) => {
    for (const id of ids) resting[open ? 'delete' : 'add'](id);
    draw();
    // What rows take or give up of the page may move the button that was pressed out of the window.
    const pressed = document.activeElement;
    if (pressed instanceof HTMLElement && pressed.matches(`${OPENER}, .rows-foot *`)) keepInSight(pressed);
  };
  const ids = rows.map(({ id }) => id);
  const turnAll = (open: boolean) => turn(open, [...ids, '']);
  return {
    add: (line) => {
      if (rows.length >= MOST_ROWS) return tell(list, `No more than ${MOST_ROWS} fit here.`);
      if (!roomy) pages?.turn(rows.length - 1);
      resting.delete('');
      const blank = document.querySelector<HTMLElement>(`[data-list="${list}"] .row-spare.at-rest`);
      focus([fieldIn(blank?.dataset.row ?? line())]);
      draw();
    },
    move,
    remove: (id) => {
      const place = placeOf(id);
      focusUndo();
      resting.delete(id);
      removeRow(list, id, `removed ${one} ${place + 1}`);
      pages?.keep(place, rows);
      tell(list, `Removed ${one} ${place + 1}.`);
    },
    turn,
    heard: {
      onKeyDown: (event) => {
        const { target, key, altKey, isComposing } = event;
        const row = rowAt(event);
        if (!row || !(target instanceof Element)) return;
        const id = row.dataset.row ?? '';
        if (key === 'Escape' && !isComposing && !resting.has(id) && placeOf(id) >= 0) {
          row.querySelector<HTMLElement>(`:scope > ${OPENER}`)?.focus();
          turn(false, [id]);
        }
        // In a text the browser goes on by paragraphs, at a choice or a day it opens what there is to choose from.
        if (!altKey || !/^Arrow(Up|Down)$/.test(key) || !target.matches('button, [type=checkbox]')) return;
        if (placeOf(id) < 0) return;
        event.preventDefault();
        move(id, key === 'ArrowUp' ? -1 : 1);
      },
      onbeforematch: (event) => {
        const body =
          event.target instanceof Element && event.target.closest<HTMLElement>('.row-body[hidden]');
        if (!body) return;
        // A browser does this itself once it has told; whoever leads here goes on at once.
        body.hidden = false;
        turn(true, [rowAt(event)?.dataset.row ?? '']);
      },
    },
    parts: PARTS,
    all: <OpenAll some={resting.size > 2} turnAll={turnAll} />,
    keepInSight,
  };
}

/** At the foot of a list, once some of its rows were at rest. */
function OpenAll({ some, turnAll }: { some: boolean; turnAll: (open: boolean) => void }) {
  const shown = useRef(some);
  shown.current ||= some;
  if (!shown.current) return null;
  return (
    <>
      <button type="button" class="plain" onClick={() => turnAll(true)}>
        Open all
      </button>
      <button type="button" class="plain" onClick={() => turnAll(false)}>
        Close all
      </button>
    </>
  );
}

function keepInSight(place: HTMLElement): void {
  arriveAt(() => (place === document.activeElement ? place : null));
}

const OPENER = 'button[aria-expanded]';

function rowAt({ target }: Event): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null;
}
