import { useMemo } from 'preact/hooks';
import type { IsoDate } from '../../language/dates.ts';
import { anchor } from '../../sheets/finding.ts';
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
  /** Opens a row, or shuts it; `field` has the focus then. */
  open: (id: string, on: boolean, field?: string) => void;
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
    const edit = (patch: Partial<Question>) => editQuestion(gate, row.id, patch);
    const behind = filledBehind(row);
    const form = anchor('gate', row.id, 'form');
    return (
      <tbody
        class={spare ? 'log-row row-spare' : 'log-row'}
        data-row={row.id}
        data-name={`question ${number}`}
      >
        <tr class="cells" aria-rowindex={number + 1}>
          <td class="tick-cell">
            {!spare && (
              <input
                id={anchor('gate', row.id, 'ticked')}
                form={form}
                type="checkbox"
                tabIndex={-1}
                aria-label={`Tick question ${number}, to change it with others`}
                checked={ticked}
                onChange={(event) => acts.current.tick(row.id, event.currentTarget.checked)}
              />
            )}
          </td>
          <th scope="row">{number}</th>
          {open ? (
            <td class="opened" colSpan={7} dir="auto">
              {row.text}
            </td>
          ) : (
            <Cells
              {...{ row, number, words, whose, today, form, edit }}
              open={(field) => acts.current.open(row.id, true, anchor('gate', row.id, field))}
            />
          )}
          <td class="open-cell">
            {/* Of all controls of a row, as a field has its own: without one, every key looks through those of the page. */}
            <form id={form} method="dialog" autocomplete="off" />
            {!spare && (
              <button
                id={anchor('gate', row.id, 'open')}
                form={form}
                type="button"
                aria-expanded={open}
                aria-label={`Details of question ${number}${behind > 0 ? `, ${behind} filled in` : ''}`}
                onClick={() => acts.current.open(row.id, !open)}
              >
                {open ? '×' : behind > 0 ? `+${behind}` : '…'}
              </button>
            )}
          </td>
        </tr>
        {open && (
          <tr>
            <td class="details" colSpan={10}>
              <QuestionFields row={row} number={number} words={words} edit={edit} />
              <p class="buttons">
                <button type="button" class="plain" onClick={() => acts.current.remove(row.id, number)}>
                  Remove question {number}
                </button>
              </p>
            </td>
          </tr>
        )}
      </tbody>
    );
  }, [row, number, gate, words, whose, today, ticked, open, spare]);
}
