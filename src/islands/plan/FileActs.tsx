import { useState } from 'preact/hooks';
import type { Plan } from '../../plan/document/schema.ts';
import { FileChooser } from '../files/FileChooser.tsx';
import { LatePart } from '../LatePart.tsx';
import { DownloadPlan } from '../DownloadPlan.tsx';
import { Press } from '../Press.tsx';

/** What can be done with the plan as a file: take it away, bring one in, erase what is here. */
export function FileActs({
  plan,
  closed,
  readable,
  untouched,
}: {
  plan: Plan;
  closed: boolean;
  /** False while what is stored cannot be read: then there is no plan to take away. */
  readable: boolean;
  untouched: boolean;
}) {
  const [offered, setOffered] = useState<'none' | 'one' | 'several' | 'failed'>('none');
  const offer = async (file: File) => {
    const { offerChosen } = await loadOffer();
    setOffered((await offerChosen(file)) ? 'several' : 'one');
  };
  return (
    <fieldset class="acts" disabled={closed}>
      <legend class="hidden">The plan as a file</legend>
      <p>
        {readable && <DownloadPlan plan={plan} />}{' '}
        <FileChooser
          label="Import a plan"
          name="The plan file to import"
          take={(file) => void offer(file).catch(() => setOffered('failed'))}
        />{' '}
        <Erase untouched={untouched} />
      </p>
      <LatePart wanted={offered === 'several'} load={loadBringIn}>
        {({ BringIn }) => <BringIn />}
      </LatePart>
      {offered === 'failed' && (
        <p class="stop" role="alert">
          That file was not imported: a part of this page could not be loaded. Your plan is as it was. Reload
          the page to try again.
        </p>
      )}
    </fieldset>
  );
}

const loadBringIn = () => import('../files/BringIn.tsx');
const loadOffer = () => import('../../stores/files/offer.ts');

/** Erases everything. True when it is gone. */
async function eraseAll(): Promise<boolean> {
  const [{ forgetImport }, { eraseEverything }] = await Promise.all([
    import('../../stores/files/file.ts'),
    import('../../stores/saving/erasing.ts'),
  ]);
  forgetImport();
  return eraseEverything();
}

/** Erases everything after asking once, and says whether it is gone. */
function Erase({ untouched }: { untouched: boolean }) {
  const [state, set] = useState<'idle' | 'asking' | 'kept' | 'erased' | 'failed'>('idle');
  const erase = async () => set((await eraseAll().catch(() => false)) ? 'erased' : 'failed');
  if (state === 'asking') {
    return (
      <span class="ask" role="alert">
        Everything this site keeps in this browser will be gone, and only a downloaded file can bring it back.{' '}
        <Press class="danger" act={erase}>
          Erase it
        </Press>{' '}
        <Press comesFocused act={() => set('kept')}>
          Keep it
        </Press>
      </span>
    );
  }
  return (
    <>
      <Press comesFocused={state !== 'idle'} act={() => set('asking')}>
        Erase everything here
      </Press>{' '}
      <span role="status">
        {state === 'erased' && untouched && 'Erased.'}
        {state === 'failed' && 'This browser refused to erase it. Use its site-data settings instead.'}
      </span>
    </>
  );
}
