import type { ComponentChildren } from 'preact';
import { phrase } from '../../language/directions.ts';
import { showNumber } from '../../language/numbers.ts';
import { optionsOf } from '../../sheets/fields.ts';
import { QUESTION_NAMES, UNSORTED } from '../../sheets/gate/en/choices.ts';
import { type LogCount, type LogView, WHOLE_LOG } from '../../sheets/gate/log.ts';
import type { GateField } from '../../sheets/gate/fields.ts';
import type { Whose } from '../../sheets/gate/sorting.ts';
import type { Wording } from '../../sheets/wording.ts';
import { SwitchField, TextField } from '../fields/fields.tsx';
import { markWords } from './Cells.tsx';

const KIND_NAMES = { all: 'All', ...QUESTION_NAMES, unsorted: UNSORTED };

/** What can be unfolded below the bar. */
export type Panel = 'filters' | 'change';

type Props = {
  count: LogCount;
  view: LogView;
  look: (view: LogView) => void;
  /** Whose mark the lines show, and sorting gives. */
  whose: Whose;
  setWhose: (whose: Whose) => void;
  words: Wording<GateField>['fields'];
  ticked: number;
  panel: Panel | undefined;
  unfold: (panel: Panel | undefined) => void;
  /** How many there are to sort. */
  toSort: number;
  sort: () => void;
  children: ComponentChildren;
};

/** How many questions there are of each kind, which of them are shown, and what to do with many. It stays in sight. */
export function LogBar(props: Props) {
  const { count, view, look, whose, setWhose, words, ticked, panel, unfold, toSort, sort, children } = props;
  const marks = markWords(words);
  const hidden = FOLDED.filter((filter) => view[filter] !== WHOLE_LOG[filter]).length;
  const folds = (which: Panel, says: string) => (
    <button
      type="button"
      aria-expanded={panel === which}
      onClick={() => unfold(panel === which ? undefined : which)}
    >
      {says}
    </button>
  );
  return (
    <div class="paste log-bar">
      <fieldset class="log-kinds">
        <legend class="hidden">Show</legend>
        {optionsOf(KIND_NAMES).map((kind) => (
          <label key={kind} class={`log-kind ${kind}`}>
            <input
              class="hidden"
              type="radio"
              name="gate-show"
              checked={view.kind === kind}
              onChange={() => look({ ...view, kind })}
            />
            {KIND_NAMES[kind]} <b>{showNumber(count[kind])}</b>
          </label>
        ))}
        <span class="said">{phrase`${showNumber(count.open)} without an answer`}</span>
      </fieldset>
      <div class="log-acts">
        <TextField
          id="gate-find"
          words={{ label: 'Find' }}
          value={view.text}
          onChange={(text) => look({ ...view, text })}
        />
        <SwitchField
          id="gate-whose"
          words={{ label: 'Mark' }}
          names={{ kind: marks.kind.label, theirs: marks.theirs.label }}
          value={whose}
          onChange={setWhose}
        />
        {folds('filters', hidden > 0 ? phrase`Filters (${hidden} set)` : 'Filters')}
        {folds('change', ticked > 0 ? phrase`Change the ${showNumber(ticked)} ticked` : 'Change many')}
        <button type="button" data-sort aria-keyshortcuts="Control+Enter" onClick={sort}>
          {toSort === 1 ? 'Sort 1 question' : phrase`Sort ${showNumber(toSort)} questions`}
        </button>
      </div>
      {children}
    </div>
  );
}

/** What is filtered by, but for what the bar itself shows. */
const FOLDED = ['answered', 'owner', 'section', 'state', 'theirs'] as const;
