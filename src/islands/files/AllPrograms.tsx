import { useEffect, useState } from 'preact/hooks';
import { phrase } from '../../language/directions.ts';
import { today } from '../../stores/clock.ts';
import { offerPrograms } from '../../stores/files/bringIn.ts';
import { reminderOf } from '../../stores/files/copies.ts';
import { allPrograms, markAllCopied, putOff } from '../../stores/files/takeOut.ts';
import type { Listed } from '../../stores/programs/programs.ts';
import { download, fileName } from '../download.ts';
import { keepFocus } from '../keepFocus.ts';
import { BringIn } from './BringIn.tsx';
import { FileChooser } from './FileChooser.tsx';
import { Press } from '../Press.tsx';

/** All programs as one file, out of this browser and into it; and a reminder when there is no copy of late. */
export function AllPrograms({ programs }: { programs: readonly Listed[] }) {
  const [said, say] = useState('');
  useEffect(keepFocus, []);
  const takeOut = () => {
    const { texts, leftOut } = allPrograms();
    for (const [index, text] of texts.entries()) {
      const name = texts.length > 1 ? `unstall programs ${index + 1} of ${texts.length}` : 'unstall programs';
      download(fileName(name, today(), 'json'), 'application/json', text);
    }
    void markAllCopied();
    const without = leftOut.map((name) => phrase`“${name}”`).join(', ');
    const several =
      texts.length > 1 && `They are more than one file can hold, so these are ${texts.length}. `;
    say(
      [several, without && `The file is without ${without}, which can’t be read: download that by itself.`]
        .filter(Boolean)
        .join(''),
    );
  };
  const some = programs.some(({ kind }) => kind === 'plan');
  return (
    <>
      <h2>As a file</h2>
      <div>
        <Reminder programs={programs} takeOut={takeOut} />
      </div>
      <p>
        Take all programs out as one file, to keep a copy or to go on in another browser, and bring such a
        file in. What comes in stands beside what is here. To merge a colleague’s copy of one program, open
        that program and import the file on its plan.
      </p>
      {!isSecureContext && (
        <p>
          What is kept here belongs to this address, which begins with http. Should the site move to one that
          begins with https, nothing of it will be there: download all programs here first, and bring that
          file in there.
        </p>
      )}
      <p class="buttons">
        {some && (
          <button type="button" onClick={takeOut}>
            Download all programs
          </button>
        )}{' '}
        <FileChooser
          label="Bring programs in"
          name="The file of programs to bring in"
          take={(file) => void offerPrograms(file)}
        />
      </p>
      <p role="status">{said}</p>
      <BringIn />
    </>
  );
}

/** Names the programs of which there is no copy of late. */
function Reminder({ programs, takeOut }: { programs: readonly Listed[]; takeOut: () => void }) {
  const old = programs.filter(
    (program) =>
      program.kind === 'plan' && !program.archived && reminderOf(program.plan, program.kept).kind !== 'none',
  );
  if (old.length === 0) return null;
  return (
    <div class="ask reminder" role="status">
      <p>
        There is no copy of late outside this browser of {old.map(({ name }) => phrase`“${name}”`).join(', ')}
        . Should this browser lose its data, what was typed since goes with it.
      </p>
      <p class="buttons">
        <button type="button" class="strong" onClick={takeOut}>
          Download all programs now
        </button>{' '}
        <Press act={() => putOff(old.map(({ id }) => id))}>Remind me in a week</Press>
      </p>
    </div>
  );
}
