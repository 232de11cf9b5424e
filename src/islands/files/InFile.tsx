import { useEffect, useRef, useState } from 'preact/hooks';
import type { Plan } from '../../plan/document/schema.ts';
import { isUntouched } from '../../plan/document/schema.ts';
import { programName } from '../../sheets/program.ts';
import { ownText } from '../../single/ownText.ts';
import { planInside } from '../../single/parts.ts';
import { today } from '../../stores/clock.ts';
import { handedOut } from '../../stores/files/copies.ts';
import { type Inside, offerInside, takeUpInside } from '../../stores/files/inside.ts';
import type { Access } from '../../stores/plan/plan.ts';
import { latestOf, planText } from '../DownloadPlan.tsx';
import { download, fileName } from '../download.ts';
import { Press } from '../Press.tsx';

type Props = { plan: Plan; access: Access };

/** What there is to do in the one HTML file alone: open the plan that was saved with it, and save it with the plan of now. */
export function InFile({ plan, access }: Props) {
  return (
    <>
      <p>
        This is a file on your disk. What you type is saved in this browser and not in the file. In Chrome,
        Edge and Safari any other HTML file that is opened from a disk can read it there, so open none that
        you do not trust. In Firefox none can, and this file finds nothing saved once it is moved or renamed.
      </p>
      {access === 'open' && <PlanInside text={planInside()} />}
      {access !== 'unreadable' && !isUntouched(plan) && <SaveFile plan={plan} />}
    </>
  );
}

/** The plan that this file was saved with, and how it stands to what is saved in this browser. */
function PlanInside({ text }: { text: string }) {
  const [came, set] = useState<Inside>();
  const said = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    // Once, as the file is opened by itself: whoever reloads, or erased what is here, is not asked again.
    if (text === '' || location.search !== '') return;
    history.replaceState(history.state, '', `?/plan/${location.hash}`);
    void takeUpInside(text).then((became) => {
      set(became);
      // The page is another now: it is read from its beginning, and the header says what is open.
      if (became === 'opened') document.querySelector('main')?.focus({ preventScroll: true });
      // Nobody has pressed anything, so that nobody looks where it is asked.
      if (became === 'offered' || became === 'refused') said.current?.scrollIntoView();
    });
  }, [text]);
  if (text === '') return null;
  return (
    <p role="status" ref={said}>
      {came ? STANDS[came] : 'This file was saved with a plan in it.'}{' '}
      {came === undefined && <Press act={() => takeUpInside(text).then(set)}>Open that plan</Press>}
      {came === 'behind' && <Press act={() => offerInside(text)}>See what differs</Press>}
    </p>
  );
}

const STANDS: Record<Inside, string> = {
  opened: 'The plan that this file was saved with is open, and saved in this browser.',
  same: 'The plan that this file was saved with is what is saved in this browser.',
  behind:
    'This browser has a later state of the plan that this file was saved with, and that is what you see here.',
  offered: 'This file was saved with a plan in it. What to do with it is asked below.',
  refused: 'This file was saved with a plan in it, and that can’t be opened.',
};

/** Saves this file once more, with the plan in it: the one copy that needs nothing else, in every browser. */
function SaveFile({ plan }: { plan: Plan }) {
  const save = () => {
    const latest = latestOf(plan);
    const text = planText(latest);
    const own = ownText(text);
    if (own === undefined) return;
    download(fileName(programName(latest.program), today(), 'html'), 'text/html', own);
    return handedOut(text).catch(() => {});
  };
  return (
    <details>
      <summary>Save this file with the plan in it</summary>
      <p>
        It makes a new file: all that you see here, and this plan with what is private in it. Nothing of it is
        encrypted. Whoever gets that file can read the plan, with any program that opens texts; opened in a
        browser, it shows them the plan, and saves it there. Your other programs are not in it.
      </p>
      <p class="buttons">
        <Press class="strong" act={save}>
          Save a copy with the plan in it
        </Press>
      </p>
    </details>
  );
}
