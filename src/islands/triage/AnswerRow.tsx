import { useState } from 'preact/hooks';
import { anchor } from '../../sheets/finding.ts';
import type { Program } from '../../sheets/program.ts';
import { GATE_NAMES } from '../../sheets/triage/en/choices.ts';
import type { Answer, TriageField } from '../../sheets/triage/fields.ts';
import { dueFinding } from '../../sheets/triage/due.ts';
import type { Wording } from '../../sheets/wording.ts';
import { pick, swap, unpick } from '../../stores/sheets/triage.ts';
import { DateField, LongField, SelectField, TextField, TickField } from '../fields/fields.tsx';
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

type Props = {
  row: Answer;
  number: number;
  context: AnswerContext;
  edit: (patch: Partial<Answer>) => void;
};

/** One answer: its text, the coach beside it, the pick, and what a picked answer needs. */
export function AnswerRow({ row, number, context, edit }: Props) {
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
            words={{ label: `${words.text.label} ${number}`, example: words.text.example }}
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
            <Coach {...context} row={row} edit={edit} open={() => setMore(true)} />
          ) : (
            <div class="coach" />
          ))}
      </div>
      {context.refused?.id === row.id && <Swap row={row} context={context} />}
      {(picked || more || form) && <AnswerDetails row={row} context={context} edit={edit} />}
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

/** Owner, date, kind of gate and check. On a blank sheet they are there for the paper form only. */
function AnswerDetails({ row, context, edit }: Omit<Props, 'number'>) {
  const { words, program } = context;
  const id = (field: string) => anchor('triage', row.id, field);
  const due = row.due === '' ? undefined : dueFinding(row, program);
  return (
    <div class="fields answer-details">
      <TextField
        id={id('owner')}
        words={words.owner}
        value={row.owner}
        onChange={(owner) => edit({ owner })}
      />
      <DateField
        id={id('due')}
        words={words.due}
        value={row.due}
        error={due && `${due.says} ${due.mend}`}
        onChange={(value) => edit({ due: value })}
      />
      <SelectField
        id={id('gate')}
        words={words.gate}
        names={GATE_NAMES}
        value={row.gate}
        onChange={(gate) => edit({ gate })}
      />
      <LongField
        id={id('check')}
        words={words.check}
        value={row.check}
        onChange={(check) => edit({ check })}
      />
    </div>
  );
}
