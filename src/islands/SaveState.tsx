import { useStore } from '@nanostores/preact';
import { programName } from '../method/program.ts';
import type { Plan } from '../plan/schema.ts';
import { today } from '../stores/clock.ts';
import { $saving, saveAgain, startProgram } from '../stores/plan.ts';
import type { Saving } from '../stores/saving.ts';
import { download, fileName } from './download.ts';

/** Which program is open and whether it is kept, always in the same place. Troubles are spoken aloud. */
export function SaveState({ plan }: { plan: Plan }) {
  const saving = useStore($saving);
  const trouble = saving.kind === 'unsaved' || saving.kind === 'unreadable';
  return (
    <div class={trouble ? 'save save-trouble' : 'save'} role={trouble ? 'alert' : undefined}>
      {message(plan, saving)}
    </div>
  );
}

function message(plan: Plan, saving: Saving) {
  switch (saving.kind) {
    case 'opening':
      return <p>Opening what you saved …</p>;
    case 'untouched':
      return <p>Nothing saved yet. What you type stays on this device.</p>;
    case 'saving':
    case 'saved':
    case 'kept':
      return (
        <p>
          <b>{programName(plan.program)}</b> · {KEPT[saving.kind]}
        </p>
      );
    case 'unsaved':
      return (
        <>
          <p>{WHY[saving.because]} Download the plan before you leave.</p>
          <DownloadPlan plan={plan} />{' '}
          <button type="button" onClick={() => void saveAgain()}>
            {saving.because === 'erased' ? 'Save it again' : 'Try again'}
          </button>
        </>
      );
    case 'unreadable':
      return (
        <>
          <p>
            What is stored here can’t be opened. {saving.why} It has been left exactly as it is. Download it
            first; then you can start with a blank plan beside it.
          </p>
          <button
            type="button"
            onClick={() => download(`stored-plan-${today()}.json`, 'application/json', saving.text)}
          >
            Download what is stored
          </button>{' '}
          <button type="button" onClick={startProgram}>
            Leave it and start a blank plan
          </button>
        </>
      );
  }
}

const KEPT = {
  saving: 'saving …',
  saved: 'saved on this device',
  kept: 'kept on this device, but a crash may lose the last minute: download a copy now and then',
};

const WHY = {
  apart:
    'Not saved: another tab has changed this plan, and the part of this page that brings both together could not be loaded. What you see lives only in this page; try again once you are online.',
  full: 'Not saved: this browser’s storage is full. What you see is whole, and lives only in this page.',
  blocked: 'This browser keeps nothing for this site. What you type lasts until you close this page.',
  erased:
    'What was saved has been erased from this browser, and you may have wanted that. What you see lives only in this page.',
  overtaken:
    'Not saved: a newer Unstall in another tab has taken this plan over. Reload this page to go on there; what you see here lives only in this page.',
};

/** Saves the plan as a file, in the form that can be imported again. */
export function DownloadPlan({ plan }: { plan: Plan }) {
  return (
    <button
      type="button"
      onClick={() =>
        download(
          fileName(programName(plan.program), today(), 'json'),
          'application/json',
          JSON.stringify(plan, null, 2),
        )
      }
    >
      Download the plan
    </button>
  );
}
