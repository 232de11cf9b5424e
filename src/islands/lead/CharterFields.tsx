import scopeChapter from '../../../content/worksheets/scope.yaml?chapter';
import steeringChapter from '../../../content/worksheets/steering.yaml?chapter';
import { isIsoDate, showDate } from '../../language/dates.ts';
import { anchor } from '../../sheets/finding.ts';
import type { LeadAround } from '../../sheets/lead/around.ts';
import type { Lead, LeadField } from '../../sheets/lead/fields.ts';
import type { Wording } from '../../sheets/wording.ts';
import { editSheet } from '../../stores/plan/editSheet.ts';
import { sheetFields } from '../fields/fieldsOf.tsx';

type Words = Wording<LeadField>['fields'];

/** Who answers, for which date and what, and who says so. */
export function CharterFields({ lead, around, words }: { lead: Lead; around: LeadAround; words: Words }) {
  const fields = sheetFields('lead', lead, { words });
  return (
    <>
      <div class="fields">
        {fields(
          ...(['name', 'role', 'productionDate', 'running'] as const),
          ...(['grantedBy', 'grantedOn', 'acceptedOn', 'lapses'] as const),
        )}
      </div>
      {around.seated !== '' && lead.name.trim() === '' && (
        <Known
          field="name"
          value={around.seated}
          says={`${around.seated} sits in the committee as program lead`}
          href={`/chapters/${steeringChapter}/#steering-members`}
          sheet="steering checklist"
        />
      )}
      {isIsoDate(around.committed) && around.committed !== lead.productionDate && (
        <Known
          field="productionDate"
          value={around.committed}
          says={`${showDate(around.committed)} is promised`}
          href={`/chapters/${scopeChapter}/#scope-committed`}
          sheet="scope estimator"
        />
      )}
      {around.sponsor !== '' && lead.grantedBy.trim() === '' && (
        <Known
          field="grantedBy"
          value={around.sponsor}
          says={`${around.sponsor} is the executive sponsor`}
          href={`/chapters/${steeringChapter}/#steering-sponsor`}
          sheet="steering checklist"
        />
      )}
    </>
  );
}

/** What taking it over means. */
const TAKE = {
  name: 'They are the lead',
  productionDate: 'The lead answers for that date',
  grantedBy: 'They grant it',
};

/** What another worksheet knows, to be taken over by hand: a charter holds what was accepted, not what was said. */
function Known({
  field,
  value,
  says,
  href,
  sheet,
}: {
  field: keyof typeof TAKE;
  value: string;
  says: string;
  href: string;
  sheet: string;
}) {
  const takeOver = () => {
    editSheet('lead', { [field]: value });
    // The button is gone once it is pressed.
    document.getElementById(anchor('lead', field))?.focus();
  };
  return (
    <p class="hint">
      {says}, by the <a href={href}>{sheet}</a>.{' '}
      <button type="button" onClick={takeOver}>
        {TAKE[field]}
      </button>
    </p>
  );
}
