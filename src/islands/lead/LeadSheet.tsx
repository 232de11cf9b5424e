import { useMemo } from 'preact/hooks';
import { isBegun } from '../../sheets/begun.ts';
import { anchor } from '../../sheets/finding.ts';
import { holdersOf } from '../../sheets/gate/read.ts';
import { aroundLead } from '../../sheets/lead/around.ts';
import { OTHER_FUNCTIONS } from '../../sheets/lead/en/choices.ts';
import { LEAD, type LeadField } from '../../sheets/lead/fields.ts';
import type { Wording } from '../../sheets/wording.ts';
import { Rows } from '../fields/Rows.tsx';
import { LatePart } from '../LatePart.tsx';
import { Sheet } from '../Sheet.tsx';
import { useLate } from '../useLate.ts';
import { usePlan } from '../usePlan.ts';
import { AuthorityRow } from './AuthorityRow.tsx';
import { CharterFields, PowerFields } from './CharterFields.tsx';
import { FUNCTION_NAMES, SLICE_NAMES } from './names.ts';
import { SliceRow } from './SliceRow.tsx';

type Props = {
  words: Wording<LeadField>;
  /** The control functions and the workstreams, by the names they have on the rest of the site. */
  controls: readonly string[];
  workstreams: readonly string[];
};

const loadReview = () => import('../../sheets/lead/review.ts');
const loadCharter = () => import('./Charter.tsx');

/** The program lead's charter: one name, one date, and authority in every function. */
export default function LeadSheet({ words, controls, workstreams }: Props) {
  const { plan, access, day } = usePlan();
  const { lead, steering, scope, gate } = plan;
  const { fields } = words;
  const opening = access === 'opening';
  const around = useMemo(
    () => aroundLead({ steering, scope, holders: holdersOf(gate) }, day),
    [steering, scope, gate, day],
  );
  const late = useLate(!opening, loadReview);
  const review = late.kind === 'ready' ? late.part.reviewLead : undefined;
  const findings = useMemo(() => review?.(lead, around), [review, lead, around]);
  return (
    <Sheet plan={plan} access={access} title={words.title} purpose={words.purpose} findings={findings}>
      <h3 id={anchor('lead', 'slices')}>{fields.slices.label}</h3>
      <p class="hint">{fields.slices.hint}</p>
      <Names id={SLICE_NAMES} names={workstreams} />
      <Rows list="slices" rows={lead.slices} one="slice" lines={2} context={fields} Body={SliceRow} />
      <h3>The whole</h3>
      <CharterFields lead={lead} around={around} words={fields} />
      <h3 id={anchor('lead', 'authorities')}>{fields.authorities.label}</h3>
      <p class="hint">
        {fields.authorities.hint}
        {around.gating.length > 0 && ` By the plan, these can: ${around.gating.join(', ')}.`}
      </p>
      <Names id={FUNCTION_NAMES} names={[...around.gating, ...controls, ...OTHER_FUNCTIONS]} />
      <Rows
        list="authorities"
        rows={lead.authorities}
        one="function"
        lines={2}
        context={fields}
        Body={AuthorityRow}
      />
      <PowerFields lead={lead} words={fields} />
      <LatePart wanted={!opening && isBegun(LEAD, lead)} load={loadCharter}>
        {({ Charter }) => <Charter lead={lead} around={around} words={fields} />}
      </LatePart>
    </Sheet>
  );
}

/** Names to choose from while typing; anything else can be typed all the same. */
function Names({ id, names }: { id: string; names: readonly string[] }) {
  return (
    <datalist id={id}>
      {[...new Set(names)].map((name) => (
        <option key={name} value={name} />
      ))}
    </datalist>
  );
}
