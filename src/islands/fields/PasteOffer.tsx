import { useEffect } from 'preact/hooks';
import { phrase } from '../../language/directions.ts';
import { showNumber } from '../../language/numbers.ts';
import { LISTS } from '../../plan/document/lists.ts';
import { $plan } from '../../stores/plan/plan.ts';
import { tell } from '../../stores/plan/told.ts';
import { pasteRows } from '../../stores/sheets/paste.ts';
import { CopyPress } from '../Copy.tsx';
import { Press } from '../Press.tsx';
import { TableView } from '../TableView.tsx';
import { useStore } from '../useStore.ts';
import { $pasted, type Offer, pasteAsText } from './pasting.ts';
import { focusUndo } from './Undo.tsx';

/** So many of the rows are shown before they are added. */
const MOST_SHOWN = 3;

/** What was pasted into a list, before it is rows there: what each would hold, and the two things that can be done. */
export function PasteOffer({ list }: { list: string }) {
  const offer = useStore($pasted);
  useEffect(() => () => $pasted.set(undefined), []);
  return offer?.list === list ? <Offered offer={offer} /> : null;
}

function Offered({ offer }: { offer: Offer }) {
  const { list, one, heads, left, unread, rows } = offer;
  const { read, table } = LISTS[list];
  const room = Math.max(0, table.most - read($plan.get()).length);
  const many = Math.min(room, rows.length);
  const cells = rows.slice(0, MOST_SHOWN).map((row) => heads.map((_, at) => row.cells[at] ?? ''));
  const add = () => {
    const rest = pasteRows(list, rows, `added ${counted(many, one)}`);
    focusUndo();
    tell(list, `Added ${counted(many, one)}.`);
    $pasted.set(rest.length > 0 ? { ...offer, rows: rest } : undefined);
  };
  return (
    <section class="ask" aria-label="What was pasted">
      <p role="status">
        {phrase`You pasted ${counted(rows.length, 'line')}. They can be ${counted(rows.length, one)}.`}
        {room < rows.length &&
          ` There is room for ${showNumber(room)}: a list holds ${showNumber(table.most)}. The rest stays here.`}
        {left.length > 0 &&
          phrase` No field here takes: ${left.map((head) => head || 'a column without a name').join(', ')}.`}
        {unread > 0 && ` ${counted(unread, 'cell')} named no option of a choice: those stay open.`}
      </p>
      <TableView
        table={{
          caption:
            rows.length > MOST_SHOWN
              ? `The first ${MOST_SHOWN} of ${showNumber(rows.length)}`
              : 'All of them',
          columns: heads.map((label, at) => ({ label: label || `Column ${at + 1}`, holds: 'words' })),
          rows: cells,
        }}
      />
      <p class="rows-foot">
        {many > 0 && (
          <Press act={add} comesFocused>
            Add {counted(many, one)}
          </Press>
        )}
        <Press
          class="plain"
          act={() => {
            $pasted.set(undefined);
            pasteAsText(offer);
          }}
        >
          Paste it into the field as one text
        </Press>
        <Press
          class="plain"
          act={() => {
            $pasted.set(undefined);
            offer.field.focus();
          }}
        >
          Let it be
        </Press>
      </p>
      {room < rows.length && (
        <CopyPress make={() => Promise.resolve({ html: '', text: textOf(offer) })}>
          Copy the lines that are left
        </CopyPress>
      )}
    </section>
  );
}

function textOf({ rows }: Offer): string {
  return rows.map(({ cells }) => cells.join('\t')).join('\n');
}

function counted(count: number, one: string): string {
  return `${showNumber(count)} ${one}${count === 1 ? '' : 's'}`;
}
