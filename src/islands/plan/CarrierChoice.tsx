import { useState } from 'preact/hooks';
import { FileChooser } from '../files/FileChooser.tsx';

/** A file of the reader’s organisation, which documents go into. */
export type Carried = { name: string; bytes: Uint8Array };

type Props = { carried: Carried | undefined; carry: (carried: Carried | undefined) => void };

/** A template of ordinary size is a hundredth of that. */
const MOST_BYTES = 20 << 20;
const TOO_LARGE =
  'That file is larger than 20 MB. Save a copy without its text and pictures, and choose that one.';
const UNREAD = 'That file could not be read. Your plan is as it was. Reload the page to try again.';

/** Asks for a Word file of the organisation, and lets go of it. It is read here, and kept only while the page is open. */
export function CarrierChoice({ carried, carry }: Props) {
  const [refused, refuse] = useState('');
  const take = async (file: File) => {
    refuse('');
    if (file.size > MOST_BYTES) return refuse(TOO_LARGE);
    const { refusalOf } = await import('../../report/formats/word/word.ts');
    const bytes = new Uint8Array(await file.arrayBuffer());
    const why = refusalOf(bytes);
    if (why) refuse(why);
    else carry({ name: file.name, bytes });
  };
  return (
    <details class="paste">
      <summary>Word in your organisation’s own template</summary>
      <p>
        Choose a .dotx or .docx: “Export Word” keeps its styles, header, footer and logo, and puts the
        document in place of its text. It is read in this browser, and forgotten when you leave the page.
      </p>
      <p>
        <FileChooser
          label={carried ? 'Choose another template' : 'Choose a template'}
          name="The Word file to put the document into"
          accept=".docx,.dotx"
          take={(file) => void take(file).catch(() => refuse(UNREAD))}
        />{' '}
        {carried && (
          <>
            <button type="button" onClick={() => carry(undefined)}>
              Do without it
            </button>{' '}
            <span role="status">“{carried.name}” is used.</span>
          </>
        )}
      </p>
      {refused && (
        <p class="stop" role="alert">
          {refused}
        </p>
      )}
    </details>
  );
}
