import { useMemo, useRef } from 'preact/hooks';
import { anchor } from '../../sheets/finding.ts';
import type { GateField, Question } from '../../sheets/gate/fields.ts';
import type { Wording } from '../../sheets/wording.ts';
import { editQuestion } from '../../stores/sheets/gate.ts';
import { TickField } from '../fields/fields.tsx';
import { QuestionFields } from './QuestionFields.tsx';

type Props = {
  question: Question;
  number: number;
  gate: string;
  words: Wording<GateField>['fields'];
  ticked?: boolean;
  /** Without these it is the blank line, which can be neither marked nor removed. */
  tick?: (id: string, on: boolean) => void;
  remove?: (id: string, number: number) => void;
};

/** One question in the log. It is drawn again only when it, its number or its tick changes. */
export function LogRow({ question: row, number, gate, words, ticked = false, tick, remove }: Props) {
  const latest = useRef({ tick, remove });
  latest.current = { tick, remove };
  const spare = !remove;
  return useMemo(
    () => (
      <li class={spare ? 'row row-spare' : 'row'} data-row={row.id} data-name={`question ${number}`}>
        <div class="row-body">
          <QuestionFields
            row={row}
            number={number}
            words={words}
            edit={(patch) => editQuestion(gate, row.id, patch)}
          />
          {!spare && (
            // A paper marks nothing.
            <div class="paste">
              <TickField
                id={anchor('gate', row.id, 'ticked')}
                words={{ label: `Tick question ${number}, to mark it with others` }}
                checked={ticked}
                onChange={(on) => latest.current.tick?.(row.id, on)}
              />
            </div>
          )}
        </div>
        {!spare && (
          <div class="row-controls">
            <button
              type="button"
              aria-label={`Remove question ${number}`}
              title={`Remove question ${number}`}
              onClick={() => latest.current.remove?.(row.id, number)}
            >
              ×
            </button>
          </div>
        )}
      </li>
    ),
    [row, number, gate, words, ticked, spare],
  );
}
