import { useMemo } from 'preact/hooks';
import { MOST_DRAWN } from '../../sheets/fields.ts';
import { anchor } from '../../sheets/finding.ts';
import type { SteeringField } from '../../sheets/steering/fields.ts';
import type { Wording } from '../../sheets/wording.ts';
import { Rows } from '../fields/Rows.tsx';
import { Sheet } from '../Sheet.tsx';
import { useLate } from '../useLate.ts';
import { usePlan } from '../usePlan.ts';
import { CharterFields } from './CharterFields.tsx';
import { CommitmentRow } from './CommitmentRow.tsx';
import { DecisionRow } from './DecisionRow.tsx';
import { type Attendees, MeetingRow } from './MeetingRow.tsx';
import { MemberRow } from './MemberRow.tsx';

const loadJudging = () => import('./judging.ts');
const loadPaged = () => import('../paging/Paged.tsx');

/** The steering checklist: who chairs, the three powers, members, and the logs that show it steers. */
export default function SteeringSheet({ words }: { words: Wording<SteeringField> }) {
  const { plan, access, day } = usePlan();
  const { steering } = plan;
  const { fields } = words;
  const late = useLate(access !== 'opening', loadJudging);
  const judging = late.kind === 'ready' ? late.part.judging : undefined;
  const findings = useMemo(() => judging?.reviewSteering(steering, day), [judging, steering, day]);
  const many = steering.members.length > MOST_DRAWN;
  const paged = useLate(many, loadPaged);
  const attendees = useMemo<Attendees>(() => {
    const members = steering.members.filter(({ name }) => name.trim() !== steering.sponsor.trim());
    return {
      words: fields,
      sponsor: steering.sponsor,
      members: many && paged.kind === 'loading' ? members.slice(0, MOST_DRAWN) : members,
      Pages: many && paged.kind === 'ready' ? paged.part.Paged : undefined,
    };
  }, [fields, steering.sponsor, steering.members, paged]);
  const hinted = (field: SteeringField) => (
    <>
      <h3 id={anchor('steering', field)}>{fields[field].label}</h3>
      {fields[field].hint && <p class="hint">{fields[field].hint}</p>}
    </>
  );
  return (
    <Sheet plan={plan} access={access} title={words.title} purpose={words.purpose} findings={findings}>
      <CharterFields steering={steering} words={fields} />
      {hinted('members')}
      <Rows list="members" rows={steering.members} one="member" lines={2} context={fields} Body={MemberRow} />
      {hinted('decisions')}
      <Rows
        list="decisions"
        rows={steering.decisions}
        one="decision"
        lines={1}
        context={fields}
        Body={DecisionRow}
      />
      {hinted('commitmentsMade')}
      <Rows
        list="commitments"
        rows={steering.commitments}
        one="commitment"
        lines={1}
        context={fields}
        Body={CommitmentRow}
      />
      {hinted('meetings')}
      <Rows
        list="meetings"
        rows={steering.meetings}
        one="meeting"
        lines={1}
        context={attendees}
        Body={MeetingRow}
      />
      {judging && (
        <>
          <judging.Verdict steering={steering} day={day} />
          <judging.Agenda steering={steering} words={fields} day={day} />
        </>
      )}
      {late.kind === 'failed' && (
        <p role="alert">
          The part of this page that judges the committee could not be loaded. What you typed is safe. Reload
          the page to try again.
        </p>
      )}
    </Sheet>
  );
}
