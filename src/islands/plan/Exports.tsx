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
  const make = (format: FileFormat, narrowed = same, option?: string, part = '') => {
    setFailed(undefined);
    return makeFile(format, narrowed(whole()), { option, part }).catch(() => setFailed(format));
  };
  const press = async (format: Format) => {
    say('');
    switch (format.makes) {
      case 'paper':
        return print();
      case 'copy':
        return say(await sayCopied(format.load().then(({ render }) => render(whole()))));
      case 'file':
        return make(format);
    }
  };
  return (
    <>
      <p>
        <ExportButtons formats={ATONCE} document={document} press={press} />{' '}
        <span class="said" role="status">
          {said}
        </span>
      </p>
      {failed && <NoFile format={failed} />}
      <LateDetails summary="Copy a part of it" load={loadCopyPart}>
        {({ CopyPart }) => <CopyPart key={document.id} sections={document.sections} />}
      </LateDetails>
      {document.dates.length > 0 &&
        CALENDARS.map((format) => (
          <LateDetails key={format.id} summary="Dates, for a calendar" load={loadCalendarChoice}>
            {({ CalendarChoice }) => (
              <CalendarChoice
                document={document}
                label={format.label}
                make={(narrowed) => make(format, narrowed)}
              />
            )}
          </LateDetails>
        ))}
      {document.work.length > 0 && (
        <LateDetails summary="What is to be done, for a tracker" load={loadTrackerChoice}>
          {({ TrackerChoice }) => <TrackerChoice document={document} formats={TRACKERS} make={make} />}
        </LateDetails>
      )}
    </>
  );
}

const same = (document: Document) => document;

const loadCopyPart = () => import('./CopyPart.tsx');
const loadCalendarChoice = () => import('./CalendarChoice.tsx');
const loadTrackerChoice = () => import('./TrackerChoice.tsx');

/** Of dates and of work the reader chooses first; all else is made at once. */
const ATONCE = FORMATS.filter(({ needs }) => needs !== 'dates' && needs !== 'work');
const CALENDARS = filesOf('dates');
const TRACKERS = filesOf('work');

function filesOf(needs: Format['needs']): FileFormat[] {
  return FORMATS.filter((format) => format.makes === 'file').filter((format) => format.needs === needs);
}

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

/** Which of the options of a format was chosen; what to put behind the name of a file that is one of several. */
type Made = { option?: string | undefined; part?: string; hand?: typeof download };

/** Hands the reader a document as a file. Rejects where what writes it cannot be loaded. */
export async function makeFile(
  format: FileFormat,
  document: Document,
  { option, part = '', hand = download }: Made = {},
): Promise<void> {
  const { render } = await format.load();
  const { id, program, day } = document;
  // The whole plan goes by the program’s name alone.
  const name = [program, id !== 'team' && id, format.needs === 'work' && format.id].filter(Boolean).join(' ');
  const content = await render(document, option || undefined);
  hand(fileName(`${name}${part}`, day, format.ending), format.type, content);
}
