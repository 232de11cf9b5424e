import { useState } from 'preact/hooks';
import type { Document } from '../../report/document.ts';
import { type FileFormat, type Format, formatsFor } from '../../report/formats/format.ts';
import { FORMATS } from '../../report/formats/index.ts';
import { sayCopied } from '../clipboard.ts';
import { download, fileName } from '../download.ts';
import { LateDetails } from '../LatePart.tsx';

type Props = {
  document: Document;
  /** The same document, nothing in it still being counted: a file has to be whole. */
  whole: () => Document;
};

/** Every way to take a document along. */
export function Exports({ document, whole }: Props) {
  const [said, say] = useState('');
  const [failed, setFailed] = useState<Format>();
  const press = async (format: Format) => {
    setFailed(undefined);
    say('');
    switch (format.makes) {
      case 'paper':
        return print();
      case 'copy':
        return say(await sayCopied(format.load().then(({ render }) => render(whole()))));
      case 'file':
        return makeFile(format, whole()).catch(() => setFailed(format));
    }
  };
  return (
    <>
      <p>
        <ExportButtons formats={FORMATS} document={document} press={press} />{' '}
        <span class="said" role="status">
          {said}
        </span>
      </p>
      {failed && <NoFile format={failed} />}
      <LateDetails summary="Copy a part of it" load={loadCopyPart}>
        {({ CopyPart }) => <CopyPart key={document.id} sections={document.sections} />}
      </LateDetails>
    </>
  );
}

const loadCopyPart = () => import('./CopyPart.tsx');

function NoFile({ format }: { format: Format }) {
  return (
    <p class="stop" role="alert">
      “{format.label}” made no file: a part of this page could not be loaded. Your plan is as it was. Reload
      the page to try again.
    </p>
  );
}

/** A button for each format in which something can be made of the document. */
export function ExportButtons({
  formats,
  document,
  press,
}: {
  formats: readonly Format[];
  document: Document;
  press: (format: Format) => unknown;
}) {
  return formatsFor(document, formats).flatMap((format, index) => [
    index > 0 && ' ',
    <button
      key={format.id}
      type="button"
      class={format.makes === 'paper' ? 'strong' : undefined}
      onClick={() => press(format)}
    >
      {format.label}
    </button>,
  ]);
}

/** Hands the reader a document as a file. Rejects where what writes it cannot be loaded. */
export async function makeFile(format: FileFormat, document: Document, hand = download): Promise<void> {
  const { render } = await format.load();
  const { id, program, day } = document;
  // The whole plan goes by the program’s name alone.
  const name = fileName(id === 'team' ? program : `${program} ${id}`, day, format.ending);
  hand(name, format.type, await render(document));
}
