import { useRef, useState } from 'preact/hooks';
import { phrase } from '../../language/directions.ts';
import type { Document } from '../../report/document.ts';
import {
  type CopyFormat,
  type FileFormat,
  type Format,
  formatsFor,
  type Making,
} from '../../report/formats/format.ts';
import { FORMATS } from '../../report/formats/index.ts';
import { sayCopied } from '../clipboard.ts';
import { download, fileName } from '../download.ts';
import { type Carried, CarrierChoice } from './CarrierChoice.tsx';
import { LateDetails } from '../LatePart.tsx';
import { makingHere } from './making.ts';

type Props = {
  document: Document;
  /** The same document, nothing in it still being counted: a file has to be whole. */
  whole: () => Document;
  paper: Making['paper'];
};

/** How the file stands that was asked for last. */
type State =
  | { kind: 'none' | 'stopped' }
  | { kind: 'making'; done: number }
  | { kind: 'made' | 'notLoaded' | 'failed'; format: FileFormat };

/**
 * Makes a file: of a document that was narrowed to what was chosen, with what its format asks, and with something behind its
 * name where it is one of several.
 */
export type Make = (
  format: FileFormat,
  narrowed?: (whole: Document) => Document,
  option?: string,
  part?: string,
) => Promise<void>;

/** Every way to take a document along. */
export function Exports({ document, whole, paper }: Props) {
  const [state, set] = useState<State>({ kind: 'none' });
  const [carried, carry] = useState<Carried>();
  const stop = useRef<AbortController>();
  const [said, sayCopy] = useState('');
  const begin = (option = '') => {
    sayCopy('');
    stop.current?.abort();
    const mine = new AbortController();
    stop.current = mine;
    // What another press took over says nothing more.
    const say = (next: State) => stop.current === mine && set(next);
    say({ kind: 'making', done: 0 });
    const chosen = { paper, carrier: carried?.bytes, option };
    return { say, making: makingHere(chosen, mine.signal, (done) => say({ kind: 'making', done })) };
  };
  const make: Make = async (format, narrowed = same, option = '', part = '') => {
    const { say, making } = begin(option);
    say(await makeFile(format, narrowed(whole()), making, part));
  };
  const copy = async (format: CopyFormat) => {
    const { say, making } = begin();
    const made = format.load().then(({ render }) => render(whole(), making));
    const stopped = made.then(() => false, isStopped);
    const says = await sayCopied(made);
    if (await stopped) return say({ kind: 'stopped' });
    say({ kind: 'none' });
    sayCopy(says);
  };
  const press = async (format: Format) => {
    switch (format.makes) {
      case 'paper':
        return print();
      case 'copy':
        return copy(format);
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
      <Standing state={state} stop={() => stop.current?.abort()} />
      <CarrierChoice carried={carried} carry={carry} />
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

/** What became of it. The room for a line stands, so that what is said moves no document of many pages. */
function Standing({ state, stop }: { state: State; stop: () => void }) {
  const failed = state.kind === 'failed' || state.kind === 'notLoaded';
  return (
    <p class={failed ? 'said-last stop' : 'said-last'} role={failed ? 'alert' : 'status'}>
      {saidOf(state)}
      {state.kind === 'making' && (
        <>
          <progress value={state.done} aria-label="How much of it is made" />
          <button type="button" onClick={stop}>
            Stop
          </button>
        </>
      )}
    </p>
  );
}

function saidOf(state: State): string | undefined {
  switch (state.kind) {
    case 'none':
      return undefined;
    case 'making':
      return 'Making it …';
    case 'stopped':
      return 'Stopped: nothing was made. Your plan is as it was.';
    case 'made':
      return state.format.next;
    case 'notLoaded':
      return phrase`“${state.format.label}” made no file: a part of this page could not be loaded. Your plan is as it was. Reload the page to try again.`;
    case 'failed':
      return phrase`“${state.format.label}” made no file: something went wrong while it was written. Your plan is as it was. Try once more; if it fails again, print the document or choose another format.`;
  }
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

/** Hands the reader a document as a file, and says what came of it. */
export async function makeFile(
  format: FileFormat,
  document: Document,
  making: Making,
  part = '',
  hand = download,
): Promise<State> {
  const renderer = await format.load().catch(() => undefined);
  if (!renderer) return { kind: 'notLoaded', format };
  const { id, program, day } = document;
  // The whole plan goes by the program’s name alone.
  const parts = [program, id !== 'team' && id, format.needs === 'work' && format.id, part];
  const name = fileName(parts.filter(Boolean).join(' '), day, format.ending);
  try {
    hand(name, format.type, await renderer.render(document, making));
    return { kind: 'made', format };
  } catch (error) {
    return isStopped(error) ? { kind: 'stopped' } : { kind: 'failed', format };
  }
}

function isStopped(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError';
}
