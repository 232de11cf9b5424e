import { useState } from 'preact/hooks';
import type { Document } from '../../report/document.ts';
import { type FileFormat, type Format, formatsFor } from '../../report/formats/format.ts';
import { FORMATS } from '../../report/formats/index.ts';
import { download, fileName } from '../download.ts';

type Props = {
  document: Document;
  /** The same document, nothing in it still being counted: a file has to be whole. */
  whole: () => Document;
};

/** Every way to take a document along. */
export function Exports({ document, whole }: Props) {
  const [failed, setFailed] = useState<Format>();
  const press = (format: Format) => {
    setFailed(undefined);
    if (format.makes === 'paper') print();
    else makeFile(format, whole()).catch(() => setFailed(format));
  };
  return (
    <>
      <p>
        <ExportButtons formats={FORMATS} document={document} press={press} />
      </p>
      {failed && (
        <p class="stop" role="alert">
          “{failed.label}” made no file: a part of this page could not be loaded. Your plan is as it was.
          Reload the page to try again.
        </p>
      )}
    </>
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
  press: (format: Format) => void;
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
