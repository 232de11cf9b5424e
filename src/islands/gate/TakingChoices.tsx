import { dateOf, show } from '../../report/values.ts';
import { cutAt } from '../../language/letters.ts';
import { showNumber } from '../../language/numbers.ts';
import { figures, type Table, words as column } from '../../report/blocks.ts';
import { QUESTION_NAMES, UNSORTED } from '../../sheets/gate/en/choices.ts';
import { HELD_NAMES } from '../../sheets/gate/en.ts';
import type { Question } from '../../sheets/gate/fields.ts';
import type { Change, Taking } from '../../sheets/gate/known.ts';
import { SwitchField, TickField } from '../fields/fields.tsx';

/** So many changes are shown before they are taken. */
const MOST_SHOWN = 25;

const OVER = { file: 'What stands in the file', log: 'What stands in the log' };

/** How a table comes in over what is there. */
export function TakingChoices({ taking, set }: { taking: Taking; set: (taking: Taking) => void }) {
  return (
    <div class="fields">
      <SwitchField
        id="gate-over"
        words={{ label: 'Where both say something, this is kept' }}
        names={OVER}
        value={taking.over ? 'file' : 'log'}
        onChange={(kept) => set({ ...taking, over: kept === 'file' })}
      />
      <TickField
        id="gate-said"
        words={{ label: 'The marks in it are what they said' }}
        checked={taking.theirs}
        onChange={(theirs) => set({ ...taking, theirs })}
      />
    </div>
  );
}

/** What would change in the log, field by field. */
export function changesTable(changes: readonly Change[]): Table<string> {
  const rows = changes.flatMap(({ question, number, patch }) =>
    FIELDS.filter((field) => field in patch).map((field) => [
      showNumber(number),
      NAMES[field],
      short(said(question, field)),
      short(said({ ...question, ...patch }, field)),
    ]),
  );
  return {
    caption:
      rows.length > MOST_SHOWN
        ? `The first ${MOST_SHOWN} of ${showNumber(rows.length)} changes`
        : 'What would change',
    columns: [figures('Question'), ...['What', 'In the log', 'In the file'].map(column)],
    rows: rows.slice(0, MOST_SHOWN),
  };
}

const NAMES = { ...HELD_NAMES, kind: 'Our mark', theirs: 'Their mark' };
const FIELDS = Object.keys(NAMES) as (keyof typeof NAMES)[];

function said(question: Question, field: keyof typeof NAMES): string {
  if (field === 'kind' || field === 'theirs') {
    const mark = question[field];
    return mark ? QUESTION_NAMES[mark] : UNSORTED;
  }
  return field === 'date' || field === 'raised' ? show(dateOf(question[field])) : question[field];
}

function short(text: string): string {
  return text.length > 200 ? `${cutAt(text, 200)} …` : text;
}
