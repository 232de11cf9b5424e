import { isBegun } from '../../sheets/begun.ts';
import { STALLED, type StalledField } from '../../sheets/stalled/fields.ts';
import type { Wording } from '../../sheets/wording.ts';
import type { Plan } from '../../plan/document/schema.ts';
import { LatePart } from '../LatePart.tsx';
import { Sheet } from '../Sheet.tsx';
import { useLate } from '../useLate.ts';
import { usePlan } from '../usePlan.ts';
import { StalledFields } from './StalledFields.tsx';

type Words = Wording<StalledField>;

/** What staying stalled costs, month by month, against the cost of acting. */
export default function StalledSheet({ words }: { words: Words }) {
  const { plan, access, day } = usePlan();
  const { stalled, scope } = plan;
  const keptBack = useLate(true, loadKeptBack);
  return (
    <Sheet plan={plan} access={access} title={words.title} purpose={words.purpose}>
      <StalledFields stalled={stalled} currency={scope.currency} words={words.fields} />
      <LateResult plan={plan} day={day} words={words} />
      {keptBack.part && <keptBack.part.KeptBack sheet="stalled" plan={plan} />}
    </Sheet>
  );
}

const loadKeptBack = () => import('../KeptBack.tsx');
const loadResult = () => import('./StalledResult.tsx');

/** What it comes to, once there is something to count: counting weighs more than the sheet it counts. */
export function LateResult({ plan, day, words }: { plan: Plan; day: string; words: Words }) {
  const begun = isBegun(STALLED, plan.stalled);
  return (
    <>
      {!begun && <p class="quiet">Fill in what you know, and what it comes to appears here.</p>}
      <LatePart wanted={begun} load={loadResult} doing="Counting …" what="The part of this page that counts">
        {({ StalledResult }) => <StalledResult plan={plan} day={day} words={words} />}
      </LatePart>
    </>
  );
}
