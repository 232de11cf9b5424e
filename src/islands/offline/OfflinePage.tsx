import { useEffect } from 'preact/hooks';
import {
  $came,
  $offline,
  keepSite,
  lookAgain,
  mend,
  type Offline,
  openOffline,
  removeSite,
  stopFetching,
  takeNewer,
} from '../../stores/offline/offline.ts';
import { showNumber } from '../../language/numbers.ts';
import { keepFocus } from '../keepFocus.ts';
import { Press } from '../Press.tsx';
import { useStore } from '../useStore.ts';
import { Install } from './Install.tsx';
import { CAME, IMPOSSIBLE, sayTrouble } from './words.ts';

/** Where a reader has the site kept on this device, sees how that stands, and removes it. */
export default function OfflinePage() {
  const offline = useStore($offline);
  const came = useStore($came);
  useEffect(() => {
    keepFocus();
    void openOffline();
  }, []);
  return (
    <section class="plan keeping" aria-label="On this device">
      <div role="status">
        <Standing offline={offline} />
        <p>{came && CAME[came]}</p>
      </div>
      <Acts offline={offline} />
      {offline.kind === 'kept' && <Install />}
    </section>
  );
}

function Standing({ offline }: { offline: Offline }) {
  switch (offline.kind) {
    case 'looking':
      return <p>Looking what is kept …</p>;
    case 'impossible':
      return (
        <>
          <p class="stop">{IMPOSSIBLE[offline.why]}</p>
          <p>
            Or take along <a href="/one-file/">all of it in one file</a>, which opens from a folder.
          </p>
        </>
      );
    case 'none':
      return (
        <>
          <p>
            {offline.begun
              ? 'A part of the site is kept, and nothing uses it until all of it is there.'
              : 'Nothing of this site is kept on this device, but for your plans.'}
          </p>
          <p class="stop">{offline.trouble && sayTrouble(offline.trouble)}</p>
        </>
      );
    case 'fetching':
      return <p>{offline.newer ? 'A newer edition is being fetched.' : 'The site is being fetched.'}</p>;
    case 'kept':
      return <Kept {...offline} />;
  }
}

function Kept({ holding, newer, trouble }: Extract<Offline, { kind: 'kept' }>) {
  const missing = holding?.missing ?? 0;
  return (
    <>
      {missing > 0 ? (
        <p class="stop">
          The site was kept on this device, and the browser has cleared {missing} of its {holding?.files}{' '}
          files. Without the network these are missing.
        </p>
      ) : (
        <p class="go">This site is kept on this device: every page opens without the network.</p>
      )}
      {holding && (
        <p class="label">
          Edition {holding.edition}: {holding.files} files, {megabytes(holding.bytes)}.
        </p>
      )}
      {newer === 'waiting' && (
        <p>
          <b>A newer edition is here</b>, whole. It takes over when you say so, or once no page of this site
          is open any more. Nothing you typed is touched, and pages that are open in other tabs stay as they
          are until they are reloaded.
        </p>
      )}
      <p class="stop">{trouble && sayTrouble(trouble)}</p>
    </>
  );
}

function Acts({ offline }: { offline: Offline }) {
  switch (offline.kind) {
    case 'looking':
    case 'impossible':
      return null;
    case 'none':
      return (
        <p class="acts">
          <Press act={keepSite}>{offline.begun ? 'Go on fetching' : 'Keep this site on this device'}</Press>
          {offline.begun && <Press act={removeSite}>Remove it from this device</Press>}
        </p>
      );
    case 'fetching':
      return <Fetching {...offline} />;
    case 'kept':
      return (
        <p class="acts">
          {offline.newer === 'waiting' && (
            <Press act={() => takeNewer(() => location.reload())}>Use the newer edition</Press>
          )}
          {(offline.holding?.missing ?? 0) > 0 && <Press act={mend}>Fetch what is missing</Press>}
          {offline.newer === 'none' && <Press act={lookAgain}>Look for a newer edition</Press>}
          <Press act={removeSite}>Remove it from this device</Press>
        </p>
      );
  }
}

function Fetching({ done, of }: Extract<Offline, { kind: 'fetching' }>) {
  const far = of === undefined ? 'Beginning …' : `${megabytes(done)} of ${megabytes(of)}`;
  return (
    <div class="acts">
      <progress aria-label="Fetched" {...(of === undefined ? {} : { value: done, max: of })} />
      <span class="label">{far}</span>
      <Press act={stopFetching}>Stop</Press>
    </div>
  );
}

function megabytes(bytes: number): string {
  return `${showNumber(bytes / 1e6)} MB`;
}
