import { useMemo } from 'preact/hooks';
import { isBegun } from '../../sheets/begun.ts';
import { anchor } from '../../sheets/finding.ts';
import { holdersOf } from '../../sheets/gate/read.ts';
import { aroundLead } from '../../sheets/lead/around.ts';
import { OTHER_FUNCTIONS } from '../../sheets/lead/en/choices.ts';
import { LEAD, type LeadField } from '../../sheets/lead/fields.ts';
import type { Wording } from '../../sheets/wording.ts';
import { sheetFields } from '../fields/fieldsOf.tsx';
import { Rows } from '../fields/Rows.tsx';
import { Suggestions } from '../fields/Suggestions.tsx';
import { Headed } from '../Headed.tsx';
import { LatePart } from '../LatePart.tsx';
import { Sheet } from '../Sheet.tsx';
import { usePlan } from '../usePlan.ts';
import { CharterFields } from './CharterFields.tsx';

type Props = {
  words: Wording<LeadField>;
  /** The control functions and the workstreams, by the names they have on the rest of the site. */
  controls: readonly string[];
  workstreams: readonly string[];
};

/** The id of the list of workstreams that rows offer. */
const SLICE_NAMES = 'lead-slice-names';
const SLICE = { slice: { list: SLICE_NAMES } };

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
  return (
    <Sheet plan={plan} access={access} title={words.title} purpose={words.purpose}>
      <Headed id={anchor('lead', 'slices')} words={fields.slices} />
      <Suggestions id={SLICE_NAMES} names={workstreams} />
      <Rows
        list="slices"
        rows={lead.slices}
        words={fields}
        one="slice"
        lines={2}
        owns={SLICE}
        shows={['slice', 'owner', 'date', 'doneOn']}
      />
      <h3>The whole</h3>
      <CharterFields lead={lead} around={around} words={fields} />
      <Headed id={anchor('lead', 'authorities')} words={fields.authorities}>
        {around.gating.length > 0 && ` By the plan, these can: ${around.gating.join(', ')}.`}
      </Headed>
      <Suggestions data-names="function" names={[...around.gating, ...controls, ...OTHER_FUNCTIONS]} />
      <Rows
        list="authorities"
        rows={lead.authorities}
        words={fields}
        one="function"
        lines={2}
        shows={['function', 'may', 'by', 'written', 'on', 'place']}
      />
      <div class="fields">
        {sheetFields('lead', lead, { words: fields })('decides', 'escalates', 'limits')}
      </div>
      <LatePart wanted={!opening && isBegun(LEAD, lead)} load={loadCharter}>
        {({ Charter }) => <Charter lead={lead} around={around} words={fields} />}
      </LatePart>
    </Sheet>
  );
}
