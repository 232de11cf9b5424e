import { useEffect, useState } from 'preact/hooks';
import { MOST_ROWS } from '../../sheets/fields.ts';
import type { ListName } from '../../plan/document/lists.ts';
import { newId } from '../../stores/newId.ts';

/**
 * The ids of the blank lines below the rows: enough to fill the paper form, always one, and those asked for.
 * On the server and in the first render they are counted, afterwards random: a blank line keeps its id when
 * it becomes a row, so that whoever types in it keeps the focus.
 */
export function useSpareRows(
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
