import { programName } from '../sheets/program.ts';
import type { Plan } from '../plan/document/schema.ts';
import { $saving } from '../stores/plan/plan.ts';
import type { Saving, Trouble } from '../stores/saving/saving.ts';
import { useLate } from './useLate.ts';
import { useStore } from './useStore.ts';

const loadNotices = () => import('./saving/Notices.tsx');

/** Which program is open and whether it is kept, always in the same place. Troubles are spoken aloud. */
export function SaveState({ plan, sheet = false }: { plan: Plan; sheet?: boolean }) {
  const saving = useStore($saving, pauseBefore);
  const late = useLate(true, loadNotices);
  const trouble = saving.kind === 'unsaved' || saving.kind === 'unreadable';
  return (
    <div class={trouble ? 'save save-trouble' : 'save'} role={trouble ? 'alert' : undefined}>
      {!trouble && <p>{message(plan, saving)}</p>}
      {late.kind === 'ready' ? (
        <late.part.Notices plan={plan} saving={saving} sheet={sheet} />
      ) : (
        trouble && <p>{SHORT[saving.kind]}</p>
      )}
    </div>
  );
}

/** To say “saved” and “saving” with every key would hold up the next one: “saved” waits until nobody types. */
const QUIET = 250;

function pauseBefore({ kind }: Saving): number {
  return kind === 'saved' || kind === 'kept' ? QUIET : 0;
}

/** What is said of a trouble until the rest is here, or where it can't be had. */
const SHORT = {
  unsaved: 'Not saved. Leave this page open.',
  unreadable: 'What is stored can’t be opened. Reload when online.',
};

function message(plan: Plan, { kind }: Exclude<Saving, Trouble>) {
  switch (kind) {
    case 'opening':
      return 'Opening what you saved …';
    case 'untouched':
      return 'Nothing saved yet. What you type stays on this device.';
    default:
      return (
        <>
          <b>{programName(plan.program)}</b> · {KEPT[kind]}
        </>
      );
  }
}

const KEPT = {
  saving: 'saving …',
  exposed: 'saving … keep this page open',
  saved: 'saved on this device',
  kept: 'kept on this device, though a crash may lose the last minute',
};
