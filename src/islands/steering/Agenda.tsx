import { useMemo } from 'preact/hooks';
import { type IsoDate, showDate } from '../../language/dates.ts';
import { show } from '../../report/values.ts';
import type { Steering, SteeringField } from '../../sheets/steering/fields.ts';
import { agendaItems } from '../../sheets/steering/report.ts';
import type { Wording } from '../../sheets/wording.ts';

/** The agenda of the next meeting, made from the logs above. */
export function Agenda({
  steering,
  words,
  day,
}: {
  steering: Steering;
  words: Wording<SteeringField>['fields'];
  day: IsoDate;
}) {
  const items = useMemo(() => agendaItems(steering, words, day).map(show), [steering, words, day]);
  return (
    <div class="result">
      <h3>Next agenda{steering.next && `, ${showDate(steering.next)}`}</h3>
      {items.length === 0 ? (
        <p class="quiet">
          Open decisions and commitments that are overdue or due before the next meeting appear here.
        </p>
      ) : (
        <ol>
          {items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ol>
      )}
    </div>
  );
}
