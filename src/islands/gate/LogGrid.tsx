import { useRef } from 'preact/hooks';
import type { IsoDate } from '../../language/dates.ts';
import type { GateField } from '../../sheets/gate/fields.ts';
import type { LogPage } from '../../sheets/gate/log.ts';
import type { Whose } from '../../sheets/gate/sorting.ts';
import type { Wording } from '../../sheets/wording.ts';
import { markWords } from './Cells.tsx';
import { LogRow, type RowActs } from './LogRow.tsx';
import { onLogKey } from './logKeys.ts';
import type { OpenRows } from './useOpenRows.ts';

type Props = {
  lines: LogPage['rows'];
  gate: string;
  words: Wording<GateField>['fields'];
  whose: Whose;
  today: IsoDate;
  /** The id of the blank line. */
  spare: string;
  rows: OpenRows;
  remove: RowActs['remove'];
  /** Sorts on from a question. */
  sort: (from: string) => void;
  /** How many questions there are, on every page. */
  total: number;
};

/**
 * The log as a table of fields. A row has three stops for Tab, and arrows lead to the rest of it: a table and no `grid`, so
 * that a screen reader reads it as any table, and each of its fields as any field.
 */
export function LogGrid({ lines, gate, words, whose, today, spare, rows, remove, sort, total }: Props) {
  const { ticked, opened, tick, open } = rows;
  const acts = useRef<RowActs>({ tick, open, remove });
  acts.current = { tick, open, remove };
  const heads = [words.reference, words.text, markWords(words)[whose]];
  return (
    <>
      <p class="hint paste" id="gate-keys">
        Arrow keys go from cell to cell, Enter opens all of a question, Escape shuts it. On a box to tick or a
        button, X ticks the question. Ctrl+Enter sorts on from there.
      </p>
      <table
        class="log"
        aria-label={words.questions.label}
        aria-describedby="gate-keys"
        aria-rowcount={total + 1}
        onKeyDown={(event) =>
          onLogKey(event, {
            open: (id, field) => id !== spare && open(id, true, field),
            close: (id, field) => open(id, false, field),
            tick: (id) => id !== spare && tick(id),
            sort,
          })
        }
      >
        <thead>
          <tr class="cells">
            <Head sign="">Tick</Head>
            <Head>No.</Head>
            {heads.map(({ label }) => (
              <Head key={label}>{label}</Head>
            ))}
            <Head sign="">{markWords(words)[whose === 'kind' ? 'theirs' : 'kind'].label}</Head>
            <Head>{words.owner.label}</Head>
            <Head sign="✓">Answered</Head>
            <Head>{words.date.label}</Head>
            <Head sign="More">Details</Head>
          </tr>
        </thead>
        {lines.map(({ question, number }) => (
          <LogRow
            key={question.id}
            {...{ question, number, gate, words, whose, today, acts }}
            ticked={ticked.has(question.id)}
            open={opened.has(question.id)}
            spare={question.id === spare}
          />
        ))}
      </table>
    </>
  );
}

/** What a column is called; where it has no room for that, a `sign` shows it. */
function Head({ sign, children }: { sign?: string; children: string }) {
  return (
    <th scope="col">
      {sign !== undefined && <span aria-hidden="true">{sign}</span>}
      {sign === undefined ? children : <span class="hidden">{children}</span>}
    </th>
  );
}
