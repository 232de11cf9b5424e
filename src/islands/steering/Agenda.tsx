import { useMemo } from 'preact/hooks';
import type { IsoDate } from '../../language/dates.ts';
import { show } from '../../report/values.ts';
import type { Steering, SteeringField } from '../../sheets/steering/fields.ts';
import { agendaTitle } from '../../sheets/steering/en/sheet.ts';
import { agendaItems } from '../../sheets/steering/report.ts';
import type { Wording } from '../../sheets/wording.ts';
import { Copy } from '../Copy.tsx';
import { Mail } from '../Mail.tsx';

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
  const said = useMemo(() => agendaItems(steering, words, day), [steering, words, day]);
  const items = said.map(show);
  const title = agendaTitle(steering.next);
  return (
    <div class="result">
      <h3>{title}</h3>
      {items.length === 0 ? (
        <p class="quiet">
          Open decisions and commitments that are overdue or due before the next meeting appear here.
        </p>
      ) : (
        <>
          <ol>
            {items.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ol>
          <Copy
            blocks={[
              { kind: 'heading', level: 3, text: title },
              { kind: 'list', items: said },
            ]}
            what="the agenda"
          />
          <Mail subject={title} lines={items.map((item) => `• ${item}`)} />
        </>
      )}
    </div>
  );
}
