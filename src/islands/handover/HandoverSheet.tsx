import { useMemo } from 'preact/hooks';
import { isBegun } from '../../sheets/begun.ts';
import { anchor } from '../../sheets/finding.ts';
import { HANDOVER, type Handover, type HandoverField } from '../../sheets/handover/fields.ts';
import { effortUnit, type StreamNames } from '../../sheets/scope/names.ts';
import type { Wording } from '../../sheets/wording.ts';
import { editSheet } from '../../stores/plan/editSheet.ts';
import { DateField, LongField } from '../fields/fields.tsx';
import { Rows } from '../fields/Rows.tsx';
import { LateDetails, LatePart } from '../LatePart.tsx';
import { Sheet } from '../Sheet.tsx';
import { useLate } from '../useLate.ts';
import { usePlan } from '../usePlan.ts';
import { type HandoverContext, ItemRow } from './ItemRow.tsx';

type Words = Wording<HandoverField>;
/** `streams` are the names of the scope’s workstreams, from its own words. */
type Props = { words: Words; streams: StreamNames };

const loadReview = () => import('../../sheets/handover/review.ts');
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
  const review = useLate(day !== '', loadReview);
  const inScope = useLate(begun, loadInScope);
  const findings = useMemo(
    () =>
      review.kind === 'ready'
        ? review.part.reviewHandover(handover, { extra, streams, today: day })
        : undefined,
    [review, handover, extra, streams, day],
  );
  const unit = effortUnit(scope);
  const context = useMemo<HandoverContext>(
    () => ({
      ...{ words: fields, streams, extra, unit },
      InScope: inScope.kind === 'ready' ? inScope.part.InScope : undefined,
    }),
    [fields, streams, extra, unit, inScope],
  );
  const frame = useMemo(() => ({ wording: words, scope, streams }), [words, scope, streams]);
  return (
    <Sheet plan={plan} access={access} title={words.title} purpose={words.purpose} findings={findings}>
      <FrameFields handover={handover} words={fields} />
      <h3 id={anchor('handover', 'items')}>{fields.items.label}</h3>
      <p class="hint">{fields.items.hint}</p>
      <Rows list="items" rows={handover.items} one="item" lines={1} context={context} Body={ItemRow} />
      <LateDetails summary={fields.starters.label} load={loadStarters}>
        {({ StarterItems }) => <StarterItems items={handover.items} />}
      </LateDetails>
      <LatePart wanted={begun} load={loadResult} doing="Counting …">
        {({ HandoverResult }) => <HandoverResult handover={handover} frame={frame} today={day} />}
      </LatePart>
    </Sheet>
  );
}

/** From whom to whom, and when. */
function FrameFields({ handover, words }: { handover: Handover; words: Words['fields'] }) {
  return (
    <div class="fields">
      <LongField
        id={anchor('handover', 'from')}
        words={words.from}
        value={handover.from}
        onChange={(from) => editSheet('handover', { from })}
      />
      <LongField
        id={anchor('handover', 'to')}
        words={words.to}
        value={handover.to}
        onChange={(to) => editSheet('handover', { to })}
      />
      <DateField
        id={anchor('handover', 'date')}
        words={words.date}
        value={handover.date}
        onChange={(date) => editSheet('handover', { date })}
      />
    </div>
  );
}
