import { useState } from 'preact/hooks';
import type { Dated, Document } from '../../report/document.ts';
import { ALL_TO_COME, chosenOf, peopleIn } from '../../report/formats/calendar/chosen.ts';
import { Ticks } from '../Ticks.tsx';

const TICKS = [
  { key: 'due', label: 'What somebody owes by a day' },
  { key: 'days', label: 'What happens on a day' },
  { key: 'past', label: 'What is past or done as well' },
] as const;

type Props = {
  document: Document;
  make: (document: (whole: Document) => Document) => unknown;
  label: string;
};

/** Whose dates go into a calendar, and which of them. */
export function CalendarChoice({ document, make, label }: Props) {
  const [choice, choose] = useState(ALL_TO_COME);
  const { dates, day } = document;
  const chosen = (all: readonly Dated[]) => chosenOf(all, choice, day);
  const count = chosen(dates).length;
  return (
    <>
      <p>
        <label for="calendar-who">Whose dates</label>
        <select
          autocomplete="off"
          id="calendar-who"
          class="box"
          value={choice.who}
          onChange={(event) => choose({ ...choice, who: event.currentTarget.value })}
        >
          <option value="">Everybody’s</option>
          {peopleIn(dates).map((who) => (
            <option key={who} value={who}>
              {who}
            </option>
          ))}
        </select>
      </p>
      <Ticks
        legend="Which of them"
        ticks={TICKS}
        isTicked={(key) => choice[key]}
        tick={(key, ticked) => choose({ ...choice, [key]: ticked })}
      />
      <p class="hint">
        Each lasts a day and blocks nobody’s time. Bring the file into the same calendar again after a change,
        by its “Import”: entries move, and none is doubled. What has been taken out of the plan since stays in
        the calendar until somebody deletes it there.
      </p>
      <p class="buttons">
        <button
          type="button"
          disabled={count === 0}
          onClick={() => make((whole) => ({ ...whole, dates: chosen(whole.dates) }))}
        >
          {label}
        </button>
        <span role="status">{count === 1 ? '1 entry' : `${count} entries`}</span>
      </p>
    </>
  );
}
