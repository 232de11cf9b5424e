import { useEffect, useState } from 'preact/hooks';
import { isUntouched, type Plan } from '../../plan/document/schema.ts';
import type { Wordings } from '../../sheets/sheet.ts';
import type { Access } from '../../stores/plan/plan.ts';
import { LateDetails, LatePart } from '../LatePart.tsx';
import { ImportState } from '../plan/ImportState.tsx';
import { isInFile } from '../goTo.ts';
import { CopyReminder } from './CopyReminder.tsx';
import { KeepInStep } from './KeepInStep.tsx';

const loadInFile = () => import('./InFile.tsx');
const loadRedacted = () => import('./RedactedCopy.tsx');
const loadLinkOut = () => import('./LinkOut.tsx');
const loadLinkIn = () => import('./LinkIn.tsx');

type Props = { plan: Plan; access: Access; wordings: Wordings };

/** What became of a file that was chosen, and what else can be done with files of the plan. */
export function PlanFiles({ plan, access, wordings }: Props) {
  const untouched = isUntouched(plan);
  return (
    <>
      <LatePart wanted={isInFile()} doing="" what="What saves this file" load={loadInFile}>
        {({ InFile }) => <InFile plan={plan} access={access} />}
      </LatePart>
      <LinkOpened wordings={wordings} />
      <div>
        <ImportState plan={plan} untouched={untouched} wordings={wordings} />
      </div>
      {access === 'open' && (
        <>
          <div>
            <CopyReminder plan={plan} />
          </div>
          <KeepInStep plan={plan} />
        </>
      )}
      {!untouched && (
        <>
          <LateDetails summary="A redacted copy, to show outside" load={loadRedacted}>
            {({ RedactedCopy }) => <RedactedCopy plan={plan} wordings={wordings} />}
          </LateDetails>
          <LateDetails summary="A link that holds one worksheet" load={loadLinkOut}>
            {({ LinkOut }) => <LinkOut plan={plan} wordings={wordings} />}
          </LateDetails>
        </>
      )}
    </>
  );
}

/** Where the address holds a worksheet: what became of it. Its letters stay in the address no longer than that. */
function LinkOpened({ wordings }: { wordings: Wordings }) {
  const inAddress = () => (location.hash.startsWith('#sheet=') ? location.hash : '');
  const [fragment, set] = useState(inAddress);
  useEffect(() => {
    const follow = () => set((held) => inAddress() || held);
    // It may have changed before this was listening.
    follow();
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  const done = () => {
    history.replaceState(history.state, '', location.pathname + location.search);
    set('');
  };
  return (
    <LatePart wanted={fragment !== ''} what="What reads a link" load={loadLinkIn}>
      {({ LinkIn }) => <LinkIn fragment={fragment} wordings={wordings} done={done} />}
    </LatePart>
  );
}
