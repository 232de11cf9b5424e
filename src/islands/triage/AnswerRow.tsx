import { useState } from 'preact/hooks';
import { anchor } from '../../sheets/finding.ts';
import type { Program } from '../../sheets/program.ts';
import type { Answer, TriageField } from '../../sheets/triage/fields.ts';
import type { Wording } from '../../sheets/wording.ts';
import { pick, swap, unpick } from '../../stores/sheets/triage.ts';
import { LongField, TickField } from '../fields/fields.tsx';
import type { RowProps } from '../fields/Rows.tsx';
import type { Coach } from './Coach.tsx';
import type { Margins } from './margins.ts';

/** What the rows share. `refused` is the third pick that was asked for, and the two that hold the list. */
export type AnswerContext = {
  words: Wording<TriageField>['fields'];
  program: Program;
  /** Whether blank rows show all the lines of a paper form. */
  form: boolean;
  /** Not here until the coach has been loaded. */
  Coach: typeof Coach | undefined;
  margins: Margins | undefined;
  refused: { id: string; holding: Answer[] } | undefined;
  refuse: (refused: { id: string; holding: Answer[] } | undefined) => void;
};

/** One answer: its text, the coach beside it, the pick, and what a picked answer needs. */
export function AnswerRow({ row, number, context, edit, fields }: RowProps<Answer, AnswerContext>) {
  const { words, Coach } = context;
  const [more, setMore] = useState(false);
  const picked = row.pick === 'picked';
  const blank = row.text.trim() === '';
  const form = context.form && blank;
  const id = (field: string) => anchor('triage', row.id, field);
  return (
    <>
      <div class="answer">
        <div>
          <LongField
            id={id('text')}
            words={{ label: `${words.text.label} ${number}` }}
            value={row.text}
            onChange={(text) => edit({ text })}
          />
          {(!blank || form) && (
            <div class="answer-acts">
              <TickField id={id('pick')} words={words.pick} checked={picked} onChange={toggle} />
              {!picked && !form && (
                <button type="button" class="plain" aria-expanded={more} onClick={() => setMore(!more)}>
                  Owner, date, gate and check
                </button>
              )}
            </div>
          )}
        </div>
        {!blank &&
          (Coach ? (
            <Coach {...context} row={row} fields={fields} edit={edit} open={() => setMore(true)} />
          ) : (
            <div class="coach" />
          ))}
      </div>
      {context.refused?.id === row.id && <Swap row={row} context={context} />}
      {/* On a blank sheet they are there for the paper form only. */}
      {(picked || more || form) && (
        <div class="fields answer-details">{fields('owner', 'due', 'gate', 'check')}</div>
      )}
    </>
  );

  function toggle(wanted: boolean, box: HTMLInputElement) {
    context.refuse(undefined);
    if (!wanted) return unpick(row.id);
    const holding = pick(row.id);
    if (holding.length === 0) return;
    // Nothing in the plan changed, so nothing is drawn again that would take the tick back.
    box.checked = false;
    context.refuse({ id: row.id, holding });
  }
}

/** Refuses a third pick kindly, and offers the swap. */
function Swap({ row, context }: { row: Answer; context: AnswerContext }) {
  const done = () => {
    context.refuse(undefined);
    // The buttons go with this panel; whoever pressed one by keyboard stays at the answer.
    document.getElementById(anchor('triage', row.id, 'pick'))?.focus();
  };
  return (
    <div class="swap" role="alert">
      <p>Two are picked already, and the method works on two at most. Put this one in the place of:</p>
      {context.refused?.holding.map((held) => (
        <button
          key={held.id}
          type="button"
          onClick={() => {
            swap(held.id, row.id);
            done();
          }}
        >
          {held.text.trim() || 'an unnamed answer'}
        </button>
      ))}
      <button type="button" class="plain" onClick={done}>
        Leave it for later
      </button>
    </div>
  );
}
