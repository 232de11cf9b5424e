import steeringChapter from '../../../content/worksheets/steering.yaml?chapter';
import { useMemo } from 'preact/hooks';
import { anchor } from '../../sheets/finding.ts';
import { disputeErrors, hoursError } from '../../sheets/sponsor/errors.ts';
import type { Dispute, SponsorField } from '../../sheets/sponsor/fields.ts';
import type { Steering } from '../../sheets/steering/fields.ts';
import type { Wording } from '../../sheets/wording.ts';
import { sheetFields } from '../fields/fieldsOf.tsx';
import { type RowProps, Rows } from '../fields/Rows.tsx';
import { Headed } from '../Headed.tsx';
import { LatePart } from '../LatePart.tsx';
import { Sheet } from '../Sheet.tsx';
import { useLate } from '../useLate.ts';
import { usePlan } from '../usePlan.ts';
import type { judging } from './judging.ts';

type DisputeContext = { steering: Steering; Ruling: typeof judging.Ruling | undefined };

/** A dispute; one that is a question of the committee’s log is ruled on there alone. */
function DisputeRow({ row, context: { steering, Ruling }, fields }: RowProps<Dispute, DisputeContext>) {
  const logged = steering.decisions.some(({ id }) => id === row.decision);
  return (
    <>
      <div class="fields">
        {fields('what', 'between', 'raised', ...(logged ? [] : (['settled', 'how'] as const)))}
      </div>
      {Ruling && <Ruling dispute={row} steering={steering} />}
    </>
  );
}

const loadJudging = () => import('./judging.ts');

/** Three things to count about a sponsor, what they come to, and what to ask for this week. */
export default function SponsorSheet({ words }: { words: Wording<SponsorField> }) {
  const { plan, access, day } = usePlan();
  const { sponsor, steering } = plan;
  const { fields } = words;
  const opening = access === 'opening';
  const late = useLate(!opening, loadJudging);
  const context = useMemo(() => ({ steering, Ruling: late.part?.judging.Ruling }), [steering, late]);
  const hinted = (field: SponsorField) => <Headed id={anchor('sponsor', field)} words={fields[field]} />;
  return (
    <Sheet plan={plan} access={access} title={words.title} purpose={words.purpose}>
      {hinted('attendance')}
      <p>
        <a href={`/chapters/${steeringChapter}/#steering-meetings`}>
          {steering.meetings.length === 0
            ? 'No meeting is noted there yet'
            : `Meetings noted there: ${steering.meetings.length}`}
        </a>
      </p>
      {hinted('disputes')}
      <Rows
        list="disputes"
        rows={sponsor.disputes}
        words={fields}
        one="dispute"
        lines={2}
        errors={disputeErrors}
        context={context}
        Body={DisputeRow}
      />
      {hinted('attention')}
      <Rows
        list="attention"
        rows={sponsor.attention}
        words={fields}
        one="week"
        lines={2}
        errors={({ hours }) => ({ hours: hoursError(hours) })}
        shows={['week', 'did', 'hours', 'rivals']}
      />
      <h3>This week</h3>
      <div class="fields">
        {sheetFields('sponsor', sponsor, { words: fields })('ask', 'askBy', 'askedOn')}
      </div>
      <LatePart wanted={!opening} load={loadJudging}>
        {({ judging: { KeptBack, SponsorResult } }) => (
          <>
            <SponsorResult plan={plan} day={day} />
            <KeptBack sheet="sponsor" plan={plan} />
          </>
        )}
      </LatePart>
    </Sheet>
  );
}
