import { useEffect, useRef } from 'preact/hooks';
import type { Plan } from '../../plan/document/schema.ts';
import { findAsides } from '../../stores/saving/asides.ts';
import { $overruled } from '../../stores/plan/plan.ts';
import { $promised, seekPromise } from '../../stores/saving/promised.ts';
import type { Saving } from '../../stores/saving/saving.ts';
import { DownloadPlan } from '../DownloadPlan.tsx';
import { Hints } from '../fields/Hints.tsx';
import { FileState } from '../files/FileState.tsx';
import { keepFocus } from '../keepFocus.ts';
import { LatePart } from '../LatePart.tsx';
import { bringLetters } from '../letters.ts';
import { sayCutPastes } from './cutPaste.ts';
import { keepTrue } from './translated.ts';
import { Trouble } from './Trouble.tsx';
import { useStore } from '../useStore.ts';

// What every page with typed words needs, and none at once.
keepTrue();
sayCutPastes();
bringLetters();

const loadOffers = () => import('./Offers.tsx');

/**
 * What there is to say of how saving stands: what is wrong, or what it is worth; what was put aside; and, on a sheet,
 * how the program's file stands, and its hints.
 */
export function Notices({ plan, saving, sheet }: { plan: Plan; saving: Saving; sheet: boolean }) {
  const asides = useStore($overruled);
  useEffect(keepFocus, []);
  useEffect(() => void findAsides(plan.id), [plan.id]);
  return (
    <>
      {saving.kind === 'unsaved' || saving.kind === 'unreadable' ? (
        <Trouble plan={plan} trouble={saving} />
      ) : (
        <>
          <Worth plan={plan} saving={saving} />
          {!isSecureContext && <PlainHttp />}
        </>
      )}
      {sheet && <FileState />}
      {sheet && <Hints />}
      <LatePart
        wanted={asides.length > 0}
        what="What was put aside of this program"
        doing=""
        load={loadOffers}
      >
        {({ Offers }) => <Offers />}
      </LatePart>
    </>
  );
}

/** Where a browser keeps less than it seems: what may happen, and what to do. */
function Worth({ plan, saving: { kind } }: { plan: Plan; saving: Saving }) {
  const unpromised = useUnpromised(kind);
  if (kind === 'kept') {
    return (
      <p>
        This browser has no database for this site. Keep a file as well. <DownloadPlan plan={plan} />
      </p>
    );
  }
  if (!unpromised || kind === 'untouched' || !isSecureContext) return null;
  return (
    <p>
      This browser may still clear it to make room, or when it closes if it is set to:{' '}
      <a href="/plan/">keep a file as well</a>.
    </p>
  );
}

/** What browsers keep from a page that came over plain http, and what that means for what is typed. */
function PlainHttp() {
  return (
    <p>
      This address begins with http, not https. What you type is kept all the same, but the browser makes no
      second copy of it here and may clear the first to make room, and nobody can be sure that this page was
      not changed on its way to you. <a href="/plan/">Keep a file as well</a>, and ask whoever runs this site
      for an https address: <a href="/privacy/#plain-http">what that changes</a>.
    </p>
  );
}

/** Whether the browser has said that it may clear what it keeps. */
function useUnpromised(kind: Saving['kind']): boolean {
  const typed = useRef(false);
  typed.current ||= kind === 'saving';
  useEffect(() => {
    if (kind === 'saved') void seekPromise(typed.current);
  }, [kind]);
  return useStore($promised) === false;
}
