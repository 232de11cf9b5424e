import { programName } from '../method/program.ts';
import type { Plan } from '../plan/schema.ts';
import { today } from '../stores/clock.ts';
import { type Saving, save, startAfresh } from '../stores/plan.ts';
import { download, fileName } from './download.ts';

/** Which program is open and whether it is kept, always in the same place. Troubles are spoken aloud. */
export function SaveState({ plan, saving }: { plan: Plan; saving: Saving }) {
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
    case 'saved':
      return (
        <p>
          <b>{programName(plan.program)}</b> · saved on this device
        </p>
      );
    case 'unsaved':
      return (
        <>
          <p>
            {saving.because === 'full'
              ? 'Not saved: this browser’s storage is full. What you see is whole, and lives only in this page.'
              : 'This browser keeps nothing for this site. What you type lasts until you close this page.'}{' '}
            Download the plan before you leave.
          </p>
          <DownloadPlan plan={plan} />{' '}
          <button type="button" onClick={save}>
            Try again
          </button>
        </>
      );
    case 'unreadable':
      return (
        <>
          <p>
            What is stored here can’t be opened. {saving.why} It has been left exactly as it is. Download it
            first; then you can set it aside and start with a blank plan.
          </p>
          <button
            type="button"
            onClick={() => download(`stored-plan-${today()}.json`, 'application/json', saving.text)}
          >
            Download what is stored
          </button>{' '}
          <button type="button" onClick={startAfresh}>
            Set it aside and start blank
          </button>
        </>
      );
  }
}

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
