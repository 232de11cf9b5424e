import { useMemo } from 'preact/hooks';
import { anchor } from '../../sheets/finding.ts';
import type { Wording } from '../../sheets/wording.ts';
import type { GateField } from '../../sheets/gate/fields.ts';
import { activitiesOf, questionsOf } from '../../sheets/gate/read.ts';
import { $begun, spareRow } from '../../stores/plan/editRow.ts';
import { editActivity } from '../../stores/sheets/gate.ts';
import { Rows } from '../fields/Rows.tsx';
import { Headed } from '../Headed.tsx';
import { Sheet } from '../Sheet.tsx';
import { useLate } from '../useLate.ts';
import { usePlan } from '../usePlan.ts';
import { useStore } from '../useStore.ts';
import { BriefFields } from './BriefFields.tsx';
import { GateChoice } from './GateChoice.tsx';
import { GateFields } from './GateFields.tsx';
import { PaperLog } from './PaperLog.tsx';
import { useShownGate } from './useShownGate.ts';

const loadParts = () => import('./parts.ts');

/** The gate worksheet: one gate at a time, its question log, the brief, and where the effort goes. */
export default function GateSheet({ words }: { words: Wording<GateField> }) {
  const { plan, access, day } = usePlan();
  const { gate: gates, triage } = plan;
  const { fields } = words;
  const opening = access === 'opening';
  const { shown, show, another } = useShownGate(gates, opening);
  const late = useLate(!opening, loadParts);
  const parts = late.part?.parts;
  const begun = useStore($begun);
  const gate = useMemo(
    () => gates.gates.find((row) => row.id === shown) ?? spareRow('gates', shown),
    [gates.gates, shown, begun],
  );
  const questions = useMemo(() => questionsOf(gates, shown), [gates, shown]);
  const activities = useMemo(() => activitiesOf(gates, shown), [gates, shown]);
  const around = { gate, questions, triage, today: day };
  const headed = (field: 'questions' | 'brief' | 'activities') => (
    <Headed id={anchor('gate', shown, field)} words={fields[field]} />
  );
  return (
    <Sheet plan={plan} access={access} title={words.title} purpose={words.purpose}>
      <GateChoice gates={gates} triage={triage} words={fields} shown={shown} show={show} another={another} />
      <GateFields key={shown} gate={gate} triage={triage} words={fields} day={day} />
      {headed('questions')}
      {parts ? (
        <parts.QuestionLog
          key={shown}
          gate={shown}
          questions={questions}
          all={gates.questions}
          words={fields}
        />
      ) : (
        <PaperLog words={fields} />
      )}
      {headed('brief')}
      <BriefFields
        key={`brief ${shown}`}
        gate={gate}
        words={fields}
        offers={parts?.offersFor(gate, questions, triage, day)}
      />
      {parts && <parts.Papers {...around} wording={words} />}
      {headed('activities')}
      <Rows
        key={`activities ${shown}`}
        list="activities"
        rows={activities}
        words={fields}
        one="activity"
        lines={2}
        edit={(id, patch) => editActivity(shown, id, patch)}
        errors={({ effort }) => ({ effort: parts?.countError(effort) })}
        context={parts}
        shows={['what', 'effort', 'direction', 'becomes', 'stop']}
      />
      {parts && <parts.ShownGate gates={gates} shown={shown} show={show} />}
      {parts && <parts.Effort activities={activities} />}
      {parts && <parts.KeptBack sheet="gate" plan={plan} />}
      {parts && <parts.RemoveGate gate={gates.gates.find(({ id }) => id === shown)} triage={triage} />}
    </Sheet>
  );
}
