import { LISTS, type ListName } from '../../plan/document/lists.ts';
import { $undoable } from '../../stores/plan/editRow.ts';
import { $plan } from '../../stores/plan/plan.ts';
import { moveRow, removeRow, undo } from '../../stores/plan/rows.ts';
import type { Pages } from '../paging/Pages.ts';
import { fieldIn } from './row.ts';

/** What can be done with the rows of a list, but for adding one and typing into it. */
export type RowActs = {
  /** `field` is the control the cursor is in and stays in; without it the focus stays at the buttons. */
  move: (id: string, by: -1 | 1, number: number, field?: string) => void;
  remove: (id: string, number: number) => void;
  /** Takes back what was done last. */
  undo: () => void;
};

/** The list as it is drawn, and where to say what was done and send the focus on. */
type Drawn = {
  list: ListName;
  rows: readonly { id: string }[];
  one: string;
  pages: Pages | undefined;
  /** Goes to the first of these selectors once the rows are drawn, not before `until` was replaced. */
  focus: (selectors: string[], until: readonly unknown[]) => void;
  say: (says: string) => void;
};

/** Moves, removes and brings back rows, with a word for each and the focus in its place. */
export function rowActs({ list, rows, one, pages, focus, say }: Drawn): RowActs {
  return {
    move: (id, by, number, field) => {
      const row = `[data-row="${id}"]`;
      const buttons = [`${row} [data-move="${by}"]:enabled`, `${row} [data-move]:enabled`];
      focus(field ? [`#${field}`] : buttons, rows);
      moveRow(list, id, by, `moved ${one} ${number}`, rows);
      pages?.keep(number - 1 + by, rows);
      say(`${one} ${number} is now number ${number + by}.`);
    },
    remove: (id, number) => {
      focus(['[data-undo]'], rows);
      removeRow(list, id, `removed ${one} ${number}`);
      pages?.keep(number - 1, rows);
      say(`Removed ${one} ${number}.`);
    },
    undo: () => {
      const before = LISTS[list].read($plan.get());
      const says = undo(list);
      if (!says) return;
      say(`Undone: ${says}.`);
      const after = LISTS[list].read($plan.get());
      pages?.keepChange(rows, before, after);
      if ($undoable.get().some((entry) => entry.list === list)) return;
      // The button goes with the last thing it could undo: on to the row that came back.
      const ids = new Set(before.map((row) => row.id));
      const back = after.find((row) => !ids.has(row.id));
      focus([back ? fieldIn(back.id) : '[data-add]'], rows);
    },
  };
}
