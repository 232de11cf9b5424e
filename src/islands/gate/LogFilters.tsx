import { useMemo } from 'preact/hooks';
import { type LogView, NO_OWNER, ownersOf } from '../../sheets/gate/log.ts';
import { QUESTION_NAMES, UNSORTED } from '../../sheets/gate/en/choices.ts';
import type { Question } from '../../sheets/gate/fields.ts';
import { SwitchField, TextField } from '../fields/fields.tsx';

const KIND_NAMES = { all: 'All kinds', ...QUESTION_NAMES, unsorted: UNSORTED };
const ANSWERED_NAMES = {
  all: 'With or without an answer',
  no: 'Without an answer',
  yes: 'With an answer',
};
const NO_NAMES = { '': 'Everybody', [NO_OWNER]: 'Nobody' };
const SORT_NAMES = {
  listed: 'As they came',
  kind: 'By kind, blocking first',
  date: 'By date, earliest first',
  owner: 'By owner',
};

/** What of the log is shown, and in which order. */
export function LogFilters({
  view,
  questions,
  look,
  again,
}: {
  view: LogView;
  questions: readonly Question[];
  look: (view: LogView) => void;
  again: () => void;
}) {
  const owners = useMemo(() => ownersOf(questions), [questions]);
  return (
    <>
      <div class="fields">
        <TextField
          id="gate-find"
          words={{ label: 'Find' }}
          value={view.text}
          onChange={(text) => look({ ...view, text })}
        />
        <SwitchField
          id="gate-show"
          words={{ label: 'Show' }}
          names={KIND_NAMES}
          value={view.kind}
          onChange={(kind) => look({ ...view, kind })}
        />
        <SwitchField
          id="gate-answered"
          words={{ label: 'Answered' }}
          names={ANSWERED_NAMES}
          value={view.answered}
          onChange={(answered) => look({ ...view, answered })}
        />
        <SwitchField
          id="gate-owned"
          words={{ label: 'Owned by' }}
          options={['', NO_OWNER, ...owners]}
          names={{ ...Object.fromEntries(owners.map((name) => [name, name])), ...NO_NAMES }}
          value={view.owner}
          onChange={(owner) => look({ ...view, owner })}
        />
        <SwitchField
          id="gate-order"
          words={{ label: 'Order' }}
          names={SORT_NAMES}
          value={view.sort}
          onChange={(sort) => look({ ...view, sort })}
        />
      </div>
      <p>
        <button type="button" class="plain" onClick={again}>
          Filter and order again
        </button>{' '}
        <span class="hint">Rows keep their places while you edit them.</span>
      </p>
    </>
  );
}
