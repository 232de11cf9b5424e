import { useRef, useState } from 'preact/hooks';
import { phrase } from '../../language/directions.ts';
import type { Question } from '../../sheets/gate/fields.ts';
import { MOST_FILE, readPasted, readQuestionFile, type Source } from '../../stores/sheets/questionFile.ts';
import { tell } from '../../stores/plan/told.ts';
import { Field } from '../fields/Field.tsx';
import { focusUndo } from '../fields/Undo.tsx';
import { ImportPreview } from './ImportPreview.tsx';

const PASTE = 'gate-paste';
const NOT_LOADED = {
  kind: 'refused',
  why: 'A part of this page could not be loaded: reload the page to try again, or paste the rows.',
} as const;

/** Takes many questions at once, pasted or from a file; nothing is added before it was looked at. */
export function ImportQuestions({ gate, all }: { gate: string; all: readonly Question[] }) {
  const [text, setText] = useState('');
  const [source, setSource] = useState<Source>();
  const [refused, refuse] = useState('');
  const [doing, setDoing] = useState('');
  const chooser = useRef<HTMLInputElement>(null);
  const look = (found: Source) => {
    refuse('');
    if (found.reading.table.rows.length === 0) return refuse('There is nothing in it.');
    setSource(found);
  };
  const choose = async (file: File) => {
    refuse('');
    setDoing(phrase`Reading ${file.name} …`);
    const read = await readQuestionFile(file).catch(() => NOT_LOADED);
    setDoing('');
    if (read.kind === 'refused')
      return refuse(phrase`${file.name} was not read. ${read.why} Your log is as it was.`);
    look(read.source);
  };
  const close = (says?: string) => {
    setSource(undefined);
    if (says === undefined) return document.getElementById(PASTE)?.focus();
    setText('');
    tell('questions', says);
    focusUndo();
  };
  return (
    <details class="paste">
      <summary>Paste or import many questions</summary>
      <Field
        id={PASTE}
        words={{
          label: 'Rows copied from a spreadsheet, or one question a line',
          hint: 'With headings such as question, kind, owner, answer and date, in any order, or without.',
        }}
      >
        {(described) => (
          <textarea
            {...described}
            rows={5}
            maxLength={MOST_FILE}
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
          />
        )}
      </Field>
      <p class="rows-foot">
        <button type="button" disabled={text.trim() === ''} onClick={() => look(readPasted(text))}>
          Look at it first
        </button>
        <button type="button" onClick={() => chooser.current?.click()}>
          Choose an Excel or CSV file
        </button>
        <input
          ref={chooser}
          hidden
          type="file"
          accept=".xlsx,.xlsm,.csv,.tsv,.tab,.txt,.md,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet,text/csv,text/tab-separated-values,text/plain"
          aria-label="The file of questions"
          tabIndex={-1}
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            if (file) void choose(file);
            // The same file can be chosen again after it was mended.
            event.currentTarget.value = '';
          }}
        />
      </p>
      <p role="status">{doing}</p>
      <div role="alert">{refused && <p class="error">{refused}</p>}</div>
      {source && <ImportPreview gate={gate} source={source} read={setSource} all={all} close={close} />}
    </details>
  );
}
