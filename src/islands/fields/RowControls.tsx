import type { Press } from './Rows.tsx';

type Props = {
  row: { id: string };
  one: string;
  number: number;
  last: boolean;
  press: (work: Press) => void;
};

/** The buttons that move a row and remove it. */
export function RowControls({ row, one, number, last, press }: Props) {
  const move = (by: -1 | 1) => () => press((act) => act.move(row.id, by));
  return (
    <div class="row-controls">
      <RowButton label={`Move ${one} ${number} up`} by={-1} disabled={number === 1} press={move(-1)} />
      <RowButton label={`Move ${one} ${number} down`} by={1} disabled={last} press={move(1)} />
      <RowButton label={`Remove ${one} ${number}`} press={() => press((act) => act.remove(row.id))} />
    </div>
  );
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
