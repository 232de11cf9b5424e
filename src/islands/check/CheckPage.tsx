import { useState } from 'preact/hooks';
import type { Checked } from '../../stores/files/pack.ts';
import { FileChooser } from '../files/FileChooser.tsx';
import { NotLoaded } from '../NotLoaded.tsx';

type State = { kind: 'idle' | 'reading' | 'failed' } | Checked;

/** Where somebody who was handed an evidence pack looks whether it is as it was made. Nothing of it is kept. */
export default function CheckPage() {
  const [state, set] = useState<State>({ kind: 'idle' });
  const check = async (file: File) => {
    set({ kind: 'reading' });
    const { checkPack } = await import('../../stores/files/pack.ts');
    set(await checkPack(file));
  };
  return (
    <article class="plan">
      <h1>Check an evidence pack</h1>
      <p>
        Choose the .zip that you were given. It is read in this browser and nowhere else, and nothing of it is
        kept: each file is compared with its sum, and the forecast is counted again from the plan in it.
      </p>
      <p>
        <FileChooser
          label="Choose the pack"
          name="The evidence pack to check"
          accept=".zip,application/zip"
          take={(file) => void check(file).catch(() => set({ kind: 'failed' }))}
        />
      </p>
      <div class="found" role="status">
        <Found state={state} />
      </div>
    </article>
  );
}

function Found({ state }: { state: State }) {
  switch (state.kind) {
    case 'idle':
      return null;
    case 'reading':
      return <p>Counting …</p>;
    case 'failed':
      return <NotLoaded what="What reads a pack" />;
    case 'none':
      return <p class="stop">{WHY[state.why]}</p>;
    case 'checked':
      return <Result {...state} />;
  }
}

const WHY = {
  broken: 'Nothing can be said of it: it is no .zip, or not whole. Ask for it again.',
  noPack: 'It is no evidence pack: there is no SHA256SUMS.txt in it.',
  large: 'It is larger than a pack can be, and was not unpacked.',
  plainHttp:
    'This address begins with http, and there browsers count no SHA-256 sums. Open the site at an https address, or unpack the file and run “sha256sum -c SHA256SUMS.txt”.',
};

const STANDS = {
  same: 'as it was',
  differs: 'differs: it was changed since',
  missing: 'missing: it was taken out since',
  added: 'added since: it has no sum',
};

function Result({ files, sum, alike }: Extract<Checked, { kind: 'checked' }>) {
  const whole = files.every(({ standing }) => standing === 'same');
  return (
    <>
      <p class={whole ? 'go' : 'stop'}>
        {whole ? 'Every file is as it was when the pack was made.' : 'This pack is not as it was made.'}
      </p>
      <ul>
        {files.map(({ name, standing }) => (
          <li key={name}>
            <bdi>{name}</bdi>: {STANDS[standing]}
          </li>
        ))}
      </ul>
      <p>{sayAlike(alike)}</p>
      <p>
        That tells nothing of who made it. Whoever did can tell you the SHA-256 sum of the whole file by
        another way; of the one that you chose it is <code>{sum}</code>.
      </p>
    </>
  );
}

function sayAlike(alike: boolean | undefined): string {
  if (alike === undefined)
    return 'The forecast could not be counted again: its plan or its results can’t be read.';
  return alike
    ? 'The forecast, counted again from the plan in the pack, comes to the same figures.'
    : 'The forecast, counted again from the plan in the pack, comes to other figures than it says: it was changed, or made by another version of Unstall.';
}
