import { QUESTION_NAMES } from '../../sheets/gate/en/choices.ts';
import type { GateField, Question } from '../../sheets/gate/fields.ts';
import { type LogView, namesIn, NO_OWNER } from '../../sheets/gate/log.ts';
import type { Wording } from '../../sheets/wording.ts';
import { SwitchField } from '../fields/fields.tsx';

const THEIRS_NAMES = { all: 'Any or none', ...QUESTION_NAMES, unsorted: 'None yet' };
const ANSWERED_NAMES = {
  all: 'With or without an answer',
  no: 'Without an answer',
  yes: 'With an answer',
};
const SORT_NAMES = {
  listed: 'As they came',
  kind: 'By kind, blocking first',
  date: 'By date, earliest first',
  owner: 'By owner',
};

type Props = {
  view: LogView;
  questions: readonly Question[];
  words: Wording<GateField>['fields'];
  look: (view: LogView) => void;
  again: () => void;
};

/** What of the log is shown, beside what its bar shows, and in which order. */
export function LogFilters({ view, questions, words, look, again }: Props) {
  /** By what the log says in a field: only by that. */
  const named = (field: 'owner' | 'section' | 'state', none: Record<string, string>) => {
    const names = namesIn(questions, field);
    return (
      (names.length > 0 || view[field] !== '') && (
        <SwitchField
          id={`gate-by-${field}`}
          words={{ label: words[field].label }}
          options={[...Object.keys(none), ...names]}
          names={{ ...Object.fromEntries(names.map((name) => [name, name])), ...none }}
          value={view[field]}
          onChange={(name) => look({ ...view, [field]: name })}
        />
      )
    );
  };
  return (
    <>
      <div class="fields">
        <SwitchField
          id="gate-answered"
          words={{ label: 'Answered' }}
          names={ANSWERED_NAMES}
          value={view.answered}
          onChange={(answered) => look({ ...view, answered })}
        />
        <SwitchField
          id="gate-by-theirs"
          words={{ label: words.theirs.label }}
          names={THEIRS_NAMES}
          value={view.theirs}
          onChange={(theirs) => look({ ...view, theirs })}
        />
        {named('owner', { '': 'Everybody', [NO_OWNER]: 'Nobody' })}
        {named('section', { '': 'All' })}
        {named('state', { '': 'All' })}
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
