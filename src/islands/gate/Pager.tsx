import { PAGE, type LogPage } from '../../method/gate/log.ts';
import { showNumber } from '../../method/numbers.ts';

/** Turns the pages of the log; nothing while there is one only. */
export function Pager({ page: { page, pages }, turn }: { page: LogPage; turn: (page: number) => void }) {
  if (pages < 2) return null;
  const button = (label: string, to: number, off: boolean) => (
    <button type="button" disabled={off} onClick={() => turn(to)}>
      {label}
    </button>
  );
  return (
    <p class="rows-foot">
      {button('First', 0, page === 0)}
      {button(`Previous ${PAGE}`, page - 1, page === 0)}
      {button(`Next ${PAGE}`, page + 1, page === pages - 1)}
      {button('Last', pages - 1, page === pages - 1)}
      <span class="said">
        Page {showNumber(page + 1)} of {showNumber(pages)}
      </span>
    </p>
  );
}
