import { useEffect, useState } from 'preact/hooks';
import type { Wordings } from '../../sheets/sheet.ts';
import { openLink, type Opened } from '../../stores/files/link.ts';
import { Press } from '../Press.tsx';

type Props = { fragment: string; wordings: Wordings; done: () => void };

/** What became of an address with a worksheet in it; what it holds is offered where files are. */
export function LinkIn({ fragment, wordings, done }: Props) {
  const [opened, set] = useState<Opened>();
  const [passphrase, setPassphrase] = useState('');
  const open = async (typed?: string) => {
    const came = await openLink(fragment, typed).catch(() => ({ kind: 'cut' as const }));
    // Loaded again, the page asks nothing twice.
    if (came.kind === 'offered') history.replaceState(history.state, '', location.pathname + location.search);
    set(came);
  };
  useEffect(() => void open(), [fragment]);
  if (!opened) return <p role="status">Reading the link …</p>;
  switch (opened.kind) {
    case 'offered':
      return (
        <div class="ask" role="status">
          <p>
            The link brought one worksheet: “{wordings[opened.sheet].title}”. What to do with it is asked
            below. This browser’s history keeps the address with all that is in it, until you delete it there.
          </p>
          <Press act={done}>Close</Press>
        </div>
      );
    case 'locked':
    case 'wrong':
      return (
        <div class="ask" role="alert">
          {opened.kind === 'wrong' && <p class="stop">That is not its passphrase. Nothing was opened.</p>}
          <p>
            <label>
              The link holds a worksheet, and has a passphrase
              <input
                class="box"
                type="text"
                autocomplete="off"
                value={passphrase}
                onInput={(event) => setPassphrase(event.currentTarget.value)}
              />
            </label>
          </p>
          <p class="buttons">
            <Press class="strong" act={() => open(passphrase)}>
              Open it
            </Press>{' '}
            <Press act={done}>Leave things as they are</Press>
          </p>
        </div>
      );
    default:
      return (
        <div class="ask stop" role="alert">
          <p>
            {opened.kind === 'refused' ? `${REFUSED} ${opened.why}` : WHY[opened.kind]} Your plan is as it
            was.
          </p>
          <Press act={done}>Close</Press>
        </div>
      );
  }
}

const REFUSED = 'What the link holds was not opened.';

const WHY = {
  cut: 'The link is not whole, and nothing of it was opened: a mail program may have cut it. Copy all of it into the address bar, or ask for a file.',
  plainHttp:
    'The link has a passphrase, and this address begins with http, where browsers decrypt nothing. Open it at an https address, or ask for a file.',
};
