import type { ListName } from '../../plan/document/lists.ts';
import { tell } from '../../stores/plan/told.ts';
import { moveRow, removeRow } from '../../stores/plan/rows.ts';
import { arriveAt } from '../arrive.ts';
import { focusUndo } from './Undo.tsx';
import type { Pages } from '../paging/Pages.ts';

/** What can be done with the rows of a list, but for adding one and typing into it. */
export type RowActs = {
  /** `field` is the control the cursor is in and stays in; without it the focus stays at the buttons. */
  move: (id: string, by: -1 | 1, number: number, field?: string) => void;
  remove: (id: string, number: number) => void;
  /** Keeps what has the focus in sight: rows get their height only once they come near, which moves it away again. */
  keepInSight: (place: HTMLElement) => void;
};

/** The list as it is drawn, and what sends the focus on. */
type Drawn = {
  list: ListName;
  rows: readonly { id: string }[];
  one: string;
  pages: Pages | undefined;
  /** Goes to the first of these selectors once the rows are drawn, not before `until` was replaced. */
  focus: (selectors: string[], until: readonly unknown[]) => void;
};

/** Moves and removes rows, with a word for each and the focus in its place. */
export function rowActs({ list, rows, one, pages, focus }: Drawn): RowActs {
  return {
    move: (id, by, number, field) => {
      const row = `[data-row="${id}"]`;
      const buttons = [`${row} [data-move="${by}"]:enabled`, `${row} [data-move]:enabled`];
      focus(field ? [`#${field}`] : buttons, rows);
      moveRow(list, id, by, `moved ${one} ${number}`, rows);
      pages?.keep(number - 1 + by, rows);
      tell(list, `${one} ${number} is now number ${number + by}.`);
    },
    remove: (id, number) => {
      focusUndo();
      removeRow(list, id, `removed ${one} ${number}`);
      pages?.keep(number - 1, rows);
      tell(list, `Removed ${one} ${number}.`);
    },
    keepInSight: (place) => arriveAt(() => (place === document.activeElement ? place : null)),
  };
}
