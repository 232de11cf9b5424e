import { useMemo } from 'preact/hooks';
import type { IsoDate } from '../../language/dates.ts';
import type { GateField, Question } from '../../sheets/gate/fields.ts';
import { filledBehind } from '../../sheets/gate/log.ts';
import type { Whose } from '../../sheets/gate/sorting.ts';
import type { Wording } from '../../sheets/wording.ts';
import { editQuestion } from '../../stores/sheets/gate.ts';
import { Cells } from './Cells.tsx';
import { QuestionFields } from './QuestionFields.tsx';

/** What can be done with rows, but for typing into them. */
export type RowActs = {
  tick: (id: string, on: boolean) => void;
  open: (id: string, on: boolean) => void;
  remove: (id: string, number: number) => void;
};

type Props = {
  question: Question;
  number: number;
  gate: string;
  words: Wording<GateField>['fields'];
  whose: Whose;
  today: IsoDate;
  ticked: boolean;
  /** Whether its details are open, which stand in the place of its cells. */
  open: boolean;
  /** The blank line, which is no question yet. */
  spare: boolean;
  acts: { readonly current: RowActs };
};

/** One question in the log: a line of cells, or all of it. It is drawn again only when what it shows changes. */
export function LogRow(props: Props) {
  const { question: row, number, gate, words, whose, today, ticked, open, spare, acts } = props;
  return useMemo(() => {
    const details = `gate-${row.id}-details`;
    const edit = (patch: Partial<Question>) => editQuestion(gate, row.id, patch);
    const behind = filledBehind(row);
    return (
      <div
        role="row"
        aria-rowindex={number + 1}
        class={spare ? 'log-row row-spare' : 'log-row'}
        data-row={row.id}
        data-name={`question ${number}`}
      >
        {/* A form, as a field is: without one, every key looks through all the controls of the page. */}
        <form class="cells" role="none" method="dialog" autocomplete="off">
          <span role="cell">
            {!spare && (
              <input
                id={`gate-${row.id}-ticked`}
                type="checkbox"
                tabIndex={-1}
                aria-label={`Tick question ${number}, to change it with others`}
                checked={ticked}
                onChange={(event) => acts.current.tick(row.id, event.currentTarget.checked)}
              />
            )}
          </span>
          <span role="rowheader">{number}</span>
          {open ? (
            <span role="cell" class="opened" dir="auto">
              {row.text}
            </span>
          ) : (
            <Cells {...{ row, number, words, whose, today, edit }} />
          )}
          <span role="cell">
            {!spare && (
              <button
                id={`${details}-button`}
                type="button"
                aria-expanded={open}
                aria-label={`Details of question ${number}${behind > 0 ? `, ${behind} filled in` : ''}`}
                onClick={() => acts.current.open(row.id, !open)}
              >
                {open ? '×' : behind || '…'}
              </button>
            )}
          </span>
        </form>
        {open && (
          <div role="cell" class="details" id={details}>
            <QuestionFields row={row} number={number} words={words} edit={edit} />
            <p class="buttons">
              <button type="button" class="plain" onClick={() => acts.current.remove(row.id, number)}>
                Remove question {number}
              </button>
            </p>
          </div>
        )}
      </div>
    );
  }, [row, number, gate, words, whose, today, ticked, open, spare]);
}
