import { useMemo } from 'preact/hooks';
import { MOST_COUNTED } from '../../language/readNumber.ts';
import { isBegun } from '../../sheets/begun.ts';
import { anchor } from '../../sheets/finding.ts';
import { HANDOVER, type HandoverField, type HandoverItem } from '../../sheets/handover/fields.ts';
import { rangeErrors } from '../../sheets/numberErrors.ts';
import { effortUnit, type StreamNames } from '../../sheets/scope/names.ts';
import type { Wording } from '../../sheets/wording.ts';
import { type Owns, sheetFields } from '../fields/fieldsOf.tsx';
import { rangeIn } from '../fields/rangeIn.ts';
import { Rows } from '../fields/Rows.tsx';
import { Headed } from '../Headed.tsx';
import { LateDetails, LatePart } from '../LatePart.tsx';
import { Sheet } from '../Sheet.tsx';
import { useLate } from '../useLate.ts';
import { usePlan } from '../usePlan.ts';
import { type HandoverContext, ItemRow } from './ItemRow.tsx';

/** `streams` are the names of the scope’s workstreams, from its own words. */
type Props = { words: Wording<HandoverField>; streams: StreamNames };

const loadInScope = () => import('./InScope.tsx');
const loadStarters = () => import('./StarterItems.tsx');
const loadResult = () => import('./HandoverResult.tsx');

/** The running list of what the pilot did by hand, handed over item by item. */
export default function HandoverSheet({ words, streams }: Props) {
  const { plan, access, day } = usePlan();
  const { handover, scope } = plan;
  const { extra } = scope;
  const { fields } = words;
  const begun = isBegun(HANDOVER, handover);
  const inScope = useLate(begun, loadInScope);
  const unit = effortUnit(scope);
  const context = useMemo<HandoverContext>(
    () => ({ extra, InScope: inScope.part?.InScope }),
    [extra, inScope],
  );
  const owns = useMemo<Owns<HandoverItem>>(
    () => ({ ...rangeIn(unit, fields), within: { names: streams, none: 'No workstream' } }),
    [fields, streams, unit],
  );
  const frame = useMemo(() => ({ wording: words, scope, streams }), [words, scope, streams]);
  return (
    <Sheet plan={plan} access={access} title={words.title} purpose={words.purpose}>
      <div class="fields">{sheetFields('handover', handover, { words: fields })('from', 'to', 'date')}</div>
      <Headed id={anchor('handover', 'items')} words={fields.items} />
      <Rows
        list="items"
        rows={handover.items}
        words={fields}
        one="item"
        lines={1}
        owns={owns}
        errors={(item) => rangeErrors(item, MOST_COUNTED)}
        context={context}
        Body={ItemRow}
      />
      <LateDetails summary={fields.starters.label} load={loadStarters}>
        {({ StarterItems }) => <StarterItems items={handover.items} />}
      </LateDetails>
      <LatePart wanted={begun} load={loadResult} doing="Counting …">
        {({ HandoverResult }) => <HandoverResult handover={handover} frame={frame} today={day} />}
      </LatePart>
    </Sheet>
  );
}
