import { useRef, useState } from 'preact/hooks';
import { phrase } from '../../language/directions.ts';
import type { Document } from '../../report/document.ts';
import { type FileFormat, type Format, formatsFor, type Making } from '../../report/formats/format.ts';
import { FORMATS } from '../../report/formats/index.ts';
import { download, fileName } from '../download.ts';
import { type Carried, CarrierChoice } from './CarrierChoice.tsx';
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

/** Every way to take a document along. */
export function Exports({ document, whole, paper }: Props) {
  const [state, set] = useState<State>({ kind: 'none' });
  const [carried, carry] = useState<Carried>();
  const stop = useRef<AbortController>();
  const make = async (format: FileFormat) => {
    stop.current?.abort();
    const mine = new AbortController();
    stop.current = mine;
    // What another press took over says nothing more.
    const say = (next: State) => stop.current === mine && set(next);
    say({ kind: 'making', done: 0 });
    const chosen = { paper, carrier: carried?.bytes };
    const making = makingHere(chosen, mine.signal, (done) => say({ kind: 'making', done }));
    say(await makeFile(format, whole(), making));
  };
  const press = (format: Format) => {
    if (format.makes === 'paper') print();
    else void make(format);
  };
  return (
    <>
      <p>
        <ExportButtons formats={FORMATS} document={document} press={press} />
      </p>
      <CarrierChoice carried={carried} carry={carry} />
      <Standing state={state} stop={() => stop.current?.abort()} />
    </>
  );
}

/** What became of it. The room for a line stands, so that what is said moves no document of many pages. */
function Standing({ state, stop }: { state: State; stop: () => void }) {
  const failed = state.kind === 'failed' || state.kind === 'notLoaded';
  return (
    <p class={failed ? 'said-last stop' : 'said-last'} role={failed ? 'alert' : 'status'}>
      {saidOf(state)}
      {state.kind === 'making' && (
        <>
          <progress value={state.done} aria-label="How much of the file is made" />
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
      return 'Making the file …';
    case 'stopped':
      return 'Stopped: no file was made. Your plan is as it was.';
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

/** Hands the reader a document as a file, and says what came of it. */
export async function makeFile(
  format: FileFormat,
  document: Document,
  making: Making,
  hand = download,
): Promise<State> {
  const renderer = await format.load().catch(() => undefined);
  if (!renderer) return { kind: 'notLoaded', format };
  const { id, program, day } = document;
  // The whole plan goes by the program’s name alone.
  const name = fileName(id === 'team' ? program : `${program} ${id}`, day, format.ending);
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
