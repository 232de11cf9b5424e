import { useEffect } from 'preact/hooks';
import { isUntouched } from '../../plan/document/schema.ts';
import { programName } from '../../sheets/program.ts';
import { touchedLast } from '../../stores/plan/place.ts';
import { WORDS } from '../saving/words.ts';
import { SaveState } from '../SaveState.tsx';
import { usePlan } from '../usePlan.ts';
import { addressOf, sheetOf } from './address.ts';
import { useStanding } from './useStanding.ts';
import { Week } from './Week.tsx';

/** What the home page opens on for somebody who has a plan; nothing for anybody else. */
export function HomeStanding() {
  const { plan, access, day } = usePlan();
  const none = access === 'unreadable' || (access === 'open' && isUntouched(plan));
  useEffect(() => {
    document.querySelector('.opens-on')?.toggleAttribute('hidden', none);
  }, [none]);
  if (access === 'opening') return <p>Opening what you saved …</p>;
  return none ? null : <Standing plan={plan} day={day} />;
}

function Standing({ plan, day }: Pick<ReturnType<typeof usePlan>, 'plan' | 'day'>) {
  const standing = useStanding(plan, day);
  const field = touchedLast(plan.id) ?? '';
  const sheet = sheetOf(field);
  return (
    <>
      <p class="label">{programName(plan.program)}</p>
      <Week {...standing} day={day} />
      <p class="ways">
        {sheet && (
          <a class="start" href={addressOf(sheet, field)}>
            Go on where you were: {WORDS[sheet].title}
          </a>
        )}{' '}
        <a href="/plan/">See the whole plan</a>
      </p>
      <SaveState plan={plan} />
    </>
  );
}
