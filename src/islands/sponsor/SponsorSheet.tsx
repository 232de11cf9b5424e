import steeringChapter from '../../../content/worksheets/steering.yaml?chapter';
import { anchor } from '../../sheets/finding.ts';
import type { SponsorField } from '../../sheets/sponsor/fields.ts';
import type { Wording } from '../../sheets/wording.ts';
import { editSheet } from '../../stores/plan/editSheet.ts';
import { DateField, LongField } from '../fields/fields.tsx';
import { Rows } from '../fields/Rows.tsx';
import { LatePart } from '../LatePart.tsx';
import { Sheet } from '../Sheet.tsx';
import { useLate } from '../useLate.ts';
import { usePlan } from '../usePlan.ts';
import { AttentionRow } from './AttentionRow.tsx';
import { DisputeRow } from './DisputeRow.tsx';

const loadJudging = () => import('./judging.ts');

/** Three things to count about a sponsor, what they come to, and what to ask for this week. */
export default function SponsorSheet({ words }: { words: Wording<SponsorField> }) {
  const { plan, access, day } = usePlan();
  const { sponsor, steering } = plan;
  const { fields } = words;
  const opening = access === 'opening';
  const late = useLate(!opening, loadJudging);
  const findings =
    late.kind === 'ready' ? late.part.judging.reviewSponsor(sponsor, steering, day) : undefined;
  const hinted = (field: SponsorField) => (
    <>
      <h3 id={anchor('sponsor', field)}>{fields[field].label}</h3>
      {fields[field].hint && <p class="hint">{fields[field].hint}</p>}
    </>
  );
  return (
    <Sheet plan={plan} access={access} title={words.title} purpose={words.purpose} findings={findings}>
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
        one="dispute"
        lines={2}
        context={fields}
        Body={DisputeRow}
      />
      {hinted('attention')}
      <Rows
        list="attention"
        rows={sponsor.attention}
        one="week"
        lines={2}
        context={fields}
        Body={AttentionRow}
      />
      <h3>This week</h3>
      <div class="fields">
        <LongField
          id={anchor('sponsor', 'ask')}
          words={fields.ask}
          value={sponsor.ask}
          onChange={(ask) => editSheet('sponsor', { ask })}
        />
        <DateField
          id={anchor('sponsor', 'askBy')}
          words={fields.askBy}
          value={sponsor.askBy}
          onChange={(askBy) => editSheet('sponsor', { askBy })}
        />
      </div>
      <LatePart wanted={!opening} load={loadJudging}>
        {({ judging: { SponsorResult } }) => <SponsorResult plan={plan} day={day} />}
      </LatePart>
    </Sheet>
  );
}
