import { useEffect, useState } from 'preact/hooks';
import { isUntouched, type Plan } from '../../plan/document/schema.ts';
import { adoptPlan } from '../../stores/programs/adopting.ts';
import { today } from '../../stores/clock.ts';
import { $import, confirmImport, offerFile } from '../../stores/files/file.ts';
import { saveAgain, startProgram } from '../../stores/plan/plan.ts';
import { latestGood } from '../../stores/saving/rescue.ts';
import type { Trouble as Troubled } from '../../stores/saving/saving.ts';
import { DownloadPlan } from '../DownloadPlan.tsx';
import { download } from '../download.ts';
import { FileChooser } from '../files/FileChooser.tsx';
import { stateName, stateTime } from '../history/says.ts';
import { Press } from '../Press.tsx';

/** What is not kept or can't be opened: what happened, what is safe, and what can be done. */
export function Trouble({ plan, trouble }: { plan: Plan; trouble: Troubled }) {
  return trouble.kind === 'unsaved' ? (
    <Unsaved plan={plan} because={trouble.because} />
  ) : (
    <Unreadable {...trouble} />
  );
}

type Because = Extract<Troubled, { kind: 'unsaved' }>['because'];

function Unsaved({ plan, because }: { plan: Plan; because: Because }) {
  const again = AGAIN[because];
  return (
    <>
      <p>{WHY[because]}</p>
      <DownloadPlan plan={plan} />{' '}
      {because === 'overtaken' ? <Reload /> : <Press act={saveAgain}>{again}</Press>}{' '}
      {because === 'blocked' && isUntouched(plan) && <OpenFile />}
    </>
  );
}

const AGAIN = {
  apart: 'Try again',
  full: 'Try again',
  large: 'Try again',
  blocked: 'Try again',
  erased: 'Save it again',
  overtaken: '',
};

const WHY = {
  apart:
    'Not saved: another tab has changed this program too, or this browser has closed its database, and the part of this page that deals with it could not be loaded. What was saved before is safe. What you typed since is only in this page: try again once you are online, or download the plan.',
  full: 'Not saved: this browser’s storage is full. What you see is whole, but only in this page. Download the plan before you leave; then make room, for instance by deleting old programs in another tab, and try again.',
  large:
    'Not saved: this program is larger than 20 MB, more than could be opened again. What was saved before is safe. What you typed since is only in this page: download the plan, shorten its longest texts, and try again.',
  blocked:
    'This browser keeps nothing for this site: its settings forbid it, or the window is private. The worksheet works, but what you type lasts only until you leave this page. Download the plan before you do; on the next page, open that file to go on.',
  erased:
    'What was saved has been erased from this browser, in another tab or in its settings, and you may have wanted that. What you see is whole, but only in this page, and nothing more is saved by itself. Save it again or download it if you want to keep it; if not, close this page.',
  overtaken:
    'Not saved: a newer Unstall in another tab has saved this program in a form that this page can’t read. That is safe. What you typed here since is only in this page: download the plan, then reload this page to go on with the newer one.',
};

/** Where nothing is kept, a file is the only way to go on with what one had. */
function OpenFile() {
  const [refused, set] = useState('');
  const open = async (file: File) => {
    await offerFile(file);
    const offered = $import.get();
    if (offered.kind === 'refused') set(offered.why);
    else await confirmImport();
  };
  return (
    <>
      <FileChooser label="Open a plan file" name="The plan file to open" take={(file) => void open(file)} />
      {refused && <p>That file was not opened. {refused} Nothing has changed.</p>}
    </>
  );
}

type Unread = Extract<Troubled, { kind: 'unreadable' }>;

function Unreadable({ program, text, why }: Unread) {
  // Nothing was read, because what reads it is not here: to begin anew would be to give it up.
  if (!text) return <Unloaded why={why} />;
  return (
    <>
      <p>
        What is stored here can’t be opened. {why} It has been left exactly as it is. Download it first; then
        you can start with a blank plan beside it, or open <a href="/programs/">another program</a>.
      </p>
      <button type="button" onClick={() => download(`stored-plan-${today()}.json`, 'application/json', text)}>
        Download what is stored
      </button>{' '}
      <Press act={startProgram}>Leave it and start a blank plan</Press> <LatestGood program={program} />
    </>
  );
}

function Unloaded({ why }: { why: string }) {
  return (
    <>
      <p>What is stored here can’t be opened yet. {why} Nothing has been changed.</p>
      <Reload />
    </>
  );
}

function Reload() {
  return (
    <button type="button" onClick={() => location.reload()}>
      Reload this page
    </button>
  );
}

/** Offers the latest earlier state that can be read: it is opened beside what can't. */
function LatestGood({ program }: { program: string }) {
  const [good, set] = useState<Awaited<ReturnType<typeof latestGood>>>();
  useEffect(() => {
    let gone = false;
    void latestGood(program).then((found) => gone || set(found));
    return () => {
      gone = true;
    };
  }, [program]);
  if (!good) return null;
  return (
    <p>
      An earlier state of it can be read, kept {stateTime(good.snapshot)} (“
      <bdi>{stateName(good.snapshot)}</bdi>”).{' '}
      <Press act={() => adoptPlan(good.plan)}>Open that beside it</Press>
    </p>
  );
}
