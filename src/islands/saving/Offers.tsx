import { useMemo, useState } from 'preact/hooks';
import { describeConflicts } from '../../plan/merging/describeConflicts.ts';
import { type Offer, offersOf, valueAt } from '../../plan/merging/offers.ts';
import { readPlan } from '../../plan/document/read.ts';
import { adoptPlan } from '../../stores/programs/adopting.ts';
import {
  gaveWayIn,
  letGo,
  restoredIn,
  takeInstead,
  type Unread,
  unreadIn,
} from '../../stores/saving/asides.ts';
import { today } from '../../stores/clock.ts';
import { $overruled, $plan } from '../../stores/plan/plan.ts';
import { download } from '../download.ts';
import { useStore } from '../useStore.ts';
import { WORDS } from './words.ts';
import { Press } from '../Press.tsx';

/** So many are shown at a time. */
const MOST_SHOWN = 3;

/** What was put aside of the open program: shown until it is taken or let go. */
export function Offers() {
  const asides = useStore($overruled);
  // Held to the plan as it was when these came: an offer must not vanish under the reader's hands, nor come back.
  const offers = useMemo(() => offersOf(gaveWayIn(asides), $plan.get()), [asides]);
  const unread = unreadIn(asides);
  const restored = restoredIn(asides);
  const more = offers.length - MOST_SHOWN;
  return (
    <div role="status">
      {restored.length > 0 && <Restored ids={restored} />}
      {unread.map((text) => (
        <PutAside key={text.id} {...text} />
      ))}
      {offers.slice(0, MOST_SHOWN).map((offer) => (
        <GaveWay key={offer.ids[0]} offer={offer} />
      ))}
      {more > 0 && <p>{more === 1 ? 'One more follows' : `${more} more follow`} these.</p>}
    </div>
  );
}

/** What to look for in a program that the browser had lost. */
function Restored({ ids }: { ids: readonly string[] }) {
  return (
    <div class="ask">
      <p>
        This browser had lost what it kept for this site, as one that is stopped at the wrong moment can. You
        see the second copy of your program, which is written a moment after the first. Look at what you typed
        last, and type it again if it is missing. If you keep this program in step with a file, choose that
        file again.
      </p>
      <Press act={() => letGo(ids)}>I have looked</Press>
    </div>
  );
}

/** What another tab said in a field that was filled in here too. */
function GaveWay({ offer }: { offer: Offer }) {
  const [taken, setTaken] = useState(false);
  const [lost, setLost] = useState(false);
  const plan = $plan.get();
  const { path, value } = offer;
  const conflict = { path, base: undefined, mine: valueAt(plan, path), theirs: value };
  const [described] = describeConflicts([conflict], plan, plan, WORDS);
  if (!described) return null;
  const { sheet, where, theirs } = described;
  const take = async () => {
    if (await takeInstead(offer)) setTaken(!taken);
    else setLost(true);
  };
  return (
    <div class="ask">
      <p>
        {taken ? 'Taken. Until then' : 'Two tabs filled in the same field. The other one said in'} “
        <bdi>{where}</bdi>” ({sheet}): <b>{theirs}</b>
      </p>
      {lost ? (
        <p>There is no place for it any more: its row is gone, or its list is full. Copy it from here.</p>
      ) : (
        <Press act={take}>{taken ? 'Put that back' : 'Take this instead'}</Press>
      )}{' '}
      <Press act={() => letGo(offer.ids)}>Let it go</Press>
    </div>
  );
}

/** Text that was found beside what was opened. */
function PutAside({ id, text, why }: Unread) {
  const read = useMemo(() => readPlan(text), [text]);
  return (
    <div class="ask">
      <p>Beside what you see, something else was stored for this program. {why} It has been kept as it is.</p>
      <button type="button" onClick={() => download(`put-aside-${today()}.json`, 'application/json', text)}>
        Download it
      </button>{' '}
      {read.kind === 'plan' && (
        <Press act={() => adoptPlan(read.plan)}>Open it as a program of its own</Press>
      )}{' '}
      <Press act={() => letGo([id])}>Let it go</Press>
    </div>
  );
}
