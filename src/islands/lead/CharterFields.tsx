import scopeChapter from '../../../content/worksheets/scope.yaml?chapter';
import steeringChapter from '../../../content/worksheets/steering.yaml?chapter';
import { isIsoDate, showDate } from '../../language/dates.ts';
import { anchor } from '../../sheets/finding.ts';
import type { LeadAround } from '../../sheets/lead/around.ts';
import type { Lead, LeadField } from '../../sheets/lead/fields.ts';
import type { Wording } from '../../sheets/wording.ts';
import { editSheet } from '../../stores/plan/editSheet.ts';
import { DateField, LongField, TextField } from '../fields/fields.tsx';

type Words = Wording<LeadField>['fields'];

/** Who answers, for which date and what, and who says so. */
export function CharterFields({ lead, around, words }: { lead: Lead; around: LeadAround; words: Words }) {
  const text = (field: 'name' | 'grantedBy') => (
    <TextField
      id={anchor('lead', field)}
      words={words[field]}
      value={lead[field]}
      onChange={(value) => editSheet('lead', { [field]: value })}
    />
  );
  const date = (field: 'productionDate' | 'grantedOn' | 'acceptedOn' | 'lapses') => (
    <DateField
      id={anchor('lead', field)}
      words={words[field]}
      value={lead[field]}
      onChange={(value) => editSheet('lead', { [field]: value })}
    />
  );
  return (
    <>
      <div class="fields">
        {text('name')}
        {long('role', lead, words)}
        {date('productionDate')}
        {long('running', lead, words)}
        {text('grantedBy')}
        {date('grantedOn')}
        {date('acceptedOn')}
        {date('lapses')}
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

/** What the lead decides, takes further, and may never do. */
export function PowerFields({ lead, words }: { lead: Lead; words: Words }) {
  return (
    <div class="fields">
      {(['decides', 'escalates', 'limits'] as const).map((field) => long(field, lead, words))}
    </div>
  );
}

function long(field: 'role' | 'running' | 'decides' | 'escalates' | 'limits', lead: Lead, words: Words) {
  return (
    <LongField
      key={field}
      id={anchor('lead', field)}
      words={words[field]}
      value={lead[field]}
      onChange={(value) => editSheet('lead', { [field]: value })}
    />
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
