import steeringChapter from '../../../content/worksheets/steering.yaml?chapter';
import { anchor } from '../../sheets/finding.ts';
import { disputeErrors, hoursError } from '../../sheets/sponsor/errors.ts';
import type { SponsorField } from '../../sheets/sponsor/fields.ts';
import type { Wording } from '../../sheets/wording.ts';
import { sheetFields } from '../fields/fieldsOf.tsx';
import { Rows } from '../fields/Rows.tsx';
import { Headed } from '../Headed.tsx';
import { LatePart } from '../LatePart.tsx';
import { Sheet } from '../Sheet.tsx';
import { usePlan } from '../usePlan.ts';

/** Those whom it is between may be many. */
const DISPUTE = { between: { long: true } };

const loadJudging = () => import('./judging.ts');

/** Three things to count about a sponsor, what they come to, and what to ask for this week. */
export default function SponsorSheet({ words }: { words: Wording<SponsorField> }) {
  const { plan, access, day } = usePlan();
  const { sponsor, steering } = plan;
  const { fields } = words;
  const opening = access === 'opening';
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
        owns={DISPUTE}
        errors={disputeErrors}
        shows={['what', 'between', 'raised', 'settled', 'how']}
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
      <div class="fields">{sheetFields('sponsor', sponsor, { words: fields })('ask', 'askBy', 'askedOn')}</div>
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
