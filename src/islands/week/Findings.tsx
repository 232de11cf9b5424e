import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { phrase } from '../../language/directions.ts';
import type { Aside } from '../../plan/documents/aside.ts';
import { notForUs } from '../../plan/merging/en.ts';
import { type Finding, type Sheet, WEIGHTS } from '../../sheets/finding.ts';
import { MOST_TEXT } from '../../sheets/fields.ts';
import { setAside, takeUp } from '../../stores/plan/setAside.ts';
import { DoneHere } from '../fields/DoneHere.tsx';
import { focusUndo } from '../fields/Undo.tsx';
import { Press } from '../Press.tsx';
import { WORDS } from '../saving/words.ts';
import { addressOf } from './address.ts';
import type { Standing } from './useStanding.ts';

const TITLES: Record<Finding['weight'], string> = {
  first: 'First of all',
  due: 'A day binds it',
  missing: 'Missing',
  weak: 'Could be better',
};

type Props = Pick<Standing, 'stand' | 'aside'> & {
  /** Of this worksheet alone. */
  of?: Sheet | undefined;
};

/** What was found, what binds first, first, each with a link to the field it speaks of; and what was set aside. */
export function Findings({ stand, aside, of }: Props) {
  const isOf = ({ sheet }: Finding) => of === undefined || sheet === of;
  const found = stand.filter(isOf);
  const others = aside.filter(({ finding }) => isOf(finding));
  return (
    <section class="findings" data-list="findings" aria-labelledby="findings">
      <h2 id="findings" class={of && 'hidden'}>
        Still missing or weak
      </h2>
      {found.length === 0 && <p class="go">Nothing is missing, and nothing reads weak.</p>}
      {WEIGHTS.map((weight) => (
        <Group
          key={weight}
          title={TITLES[weight]}
          alone={of !== undefined}
          findings={found.filter((finding) => finding.weight === weight)}
        />
      ))}
      <SetAside aside={others} />
      <DoneHere list="findings" />
    </section>
  );
}

type GroupProps = { title: string; alone: boolean; findings: readonly Finding[] };

function Group({ title, alone, findings }: GroupProps) {
  if (findings.length === 0) return null;
  return (
    <details open={findings.length < 10}>
      <summary>
        {title} ({findings.length})
      </summary>
      <ul>
        {findings.map((finding) => (
          <Found key={`${finding.field} ${finding.says}`} finding={finding} alone={alone} />
        ))}
      </ul>
    </details>
  );
}

function Found({ finding, alone }: { finding: Finding; alone: boolean }) {
  const { sheet, field, says, mend } = finding;
  // Undefined before anybody asked: whoever leaves the form comes back to the button.
  const [asked, ask] = useState<boolean>();
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (asked === false) button.current?.focus();
  }, [asked]);
  return (
    <li>
      {!alone && `${WORDS[sheet].title}: `}
      <a href={addressOf(sheet, field)}>{says}</a> {mend}{' '}
      {asked ? (
        <Reason finding={finding} close={() => ask(false)} />
      ) : (
        <button
          ref={button}
          type="button"
          class="plain"
          aria-label={phrase`Not for us: ${says}`}
          onClick={() => ask(true)}
        >
          Not for us
        </button>
      )}
    </li>
  );
}

/** Why a finding is not for this program: without a reason it is not set aside. */
function Reason({ finding, close }: { finding: Finding; close: () => void }) {
  const [because, setBecause] = useState('');
  const box = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => box.current?.focus(), []);
  const set = () => {
    if (because.trim() === '') return box.current?.focus();
    setAside(finding, because, phrase`Set aside: ${finding.says}`);
    focusUndo();
  };
  return (
    <form
      class="because"
      autocomplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        set();
      }}
    >
      <label>
        Not for us, because{' '}
        <input
          ref={box}
          class="box"
          maxLength={MOST_TEXT}
          value={because}
          onInput={(event) => setBecause(event.currentTarget.value)}
        />
      </label>{' '}
      <Press act={set}>Set aside</Press>{' '}
      <button type="button" class="plain" onClick={close}>
        Leave it
      </button>
    </form>
  );
}

function SetAside({ aside }: { aside: readonly Aside[] }) {
  if (aside.length === 0) return null;
  return (
    <details>
      <summary>
        {notForUs} ({aside.length})
      </summary>
      <ul>
        {aside.map((one) => (
          <li key={`${one.finding.field} ${one.finding.says}`}>
            <a href={addressOf(one.finding.sheet, one.finding.field)}>{one.finding.says}</a> Because:{' '}
            {one.row.because}{' '}
            <button
              type="button"
              class="plain"
              aria-label={phrase`Take it up again: ${one.finding.says}`}
              onClick={() => {
                takeUp(one, phrase`Taken up again: ${one.finding.says}`);
                focusUndo();
              }}
            >
              Take it up again
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
