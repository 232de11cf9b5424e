import { useMemo } from 'preact/hooks';
import { MOST_DRAWN } from '../../sheets/fields.ts';
import { anchor } from '../../sheets/finding.ts';
import type { SteeringField } from '../../sheets/steering/fields.ts';
import type { Wording } from '../../sheets/wording.ts';
import { Rows } from '../fields/Rows.tsx';
import { Headed } from '../Headed.tsx';
import { Sheet } from '../Sheet.tsx';
import { useLate } from '../useLate.ts';
import { usePlan } from '../usePlan.ts';
import { CharterFields } from './CharterFields.tsx';
import { type Attendees, MeetingRow } from './MeetingRow.tsx';

const loadJudging = () => import('./judging.ts');
const loadPaged = () => import('../paging/Paged.tsx');

/** The steering checklist: who chairs, the three powers, members, and the logs that show it steers. */
export default function SteeringSheet({ words }: { words: Wording<SteeringField> }) {
  const { plan, access, day } = usePlan();
  const { steering } = plan;
  const { fields } = words;
  const late = useLate(access !== 'opening', loadJudging);
  const judging = late.part?.judging;
  const many = steering.members.length > MOST_DRAWN;
  const paged = useLate(many, loadPaged);
  const attendees = useMemo<Attendees>(() => {
    const members = steering.members.filter(({ name }) => name.trim() !== steering.sponsor.trim());
    return {
      words: fields.present,
      sponsor: steering.sponsor,
      members: many && paged.kind === 'loading' ? members.slice(0, MOST_DRAWN) : members,
      Pages: many ? paged.part?.Paged : undefined,
    };
  }, [fields, steering.sponsor, steering.members, paged]);
  const hinted = (field: SteeringField) => <Headed id={anchor('steering', field)} words={fields[field]} />;
  return (
    <Sheet plan={plan} access={access} title={words.title} purpose={words.purpose}>
      <CharterFields steering={steering} words={fields} />
      {hinted('members')}
      <Rows
        list="members"
        rows={steering.members}
        words={fields}
        one="member"
        lines={2}
        shows={['name', 'function', 'right']}
      />
      {hinted('decisions')}
      <Rows
        list="decisions"
        rows={steering.decisions}
        words={fields}
        one="decision"
        lines={1}
        shows={[
          ...(['question', 'options', 'recommended', 'delay'] as const),
          ...(['decider', 'decision', 'date', 'place', 'dissent', 'reopens'] as const),
        ]}
      />
      {hinted('commitmentsMade')}
      <Rows
        list="commitments"
        rows={steering.commitments}
        words={fields}
        one="commitment"
        lines={1}
        shows={['function', 'promise', 'due', 'kept', 'doneOn', 'place']}
      />
      {hinted('meetings')}
      <Rows
        list="meetings"
        rows={steering.meetings}
        words={fields}
        one="meeting"
        lines={1}
        context={attendees}
        Body={MeetingRow}
      />
      {judging && (
        <>
          <judging.Verdict steering={steering} day={day} />
          <judging.Agenda steering={steering} words={fields} day={day} />
          <judging.KeptBack sheet="steering" plan={plan} />
        </>
      )}
    </Sheet>
  );
}
