import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { PAGE } from '../../sheets/fields.ts';
import { countLog, pageOf, positionText, WHOLE_LOG } from '../../sheets/gate/log.ts';
import { type GateField, MOST_QUESTIONS, type Question } from '../../sheets/gate/fields.ts';
import { blockingWarning, logText } from '../../sheets/gate/say.ts';
import type { Wording } from '../../sheets/wording.ts';
import { $begun, spareRow } from '../../stores/plan/editRow.ts';
import { tell } from '../../stores/plan/told.ts';
import { removeRow } from '../../stores/plan/rows.ts';
import { DoneHere } from '../fields/DoneHere.tsx';
import { focusUndo } from '../fields/Undo.tsx';
import { ImportQuestions } from './ImportQuestions.tsx';
import { LogFilters } from './LogFilters.tsx';
import { LogRow } from './LogRow.tsx';
import { MarkMany } from './MarkMany.tsx';
import { SendLog } from './SendLog.tsx';
import { Pager } from '../paging/Pager.tsx';
import { placeOfField } from '../paging/Pages.ts';
import { useWhole } from '../paging/useWhole.ts';
import { useHeldLog } from './useHeldLog.ts';
import { useFieldWanted } from '../useFieldWanted.ts';
import { useStore } from '../useStore.ts';

type Props = {
  gate: string;
  /** The gate's questions. */
  questions: readonly Question[];
  /** Those of every gate, which share the room there is. */
  all: readonly Question[];
  words: Wording<GateField>['fields'];
};

const NONE: ReadonlySet<string> = new Set();

/** The question log: a page of it at a time, filtered and sorted, so that a thousand draw no more than ten. */
export function QuestionLog({ gate, questions, all, words }: Props) {
  const [view, setView] = useState(WHOLE_LOG);
  const [wanted, turnTo] = useState(0);
  const [ticked, setTicked] = useState(NONE);
  const { held, spare, again } = useHeldLog(questions, view);
  const page = pageOf(held, questions, wanted, useWhole() ? MOST_QUESTIONS : PAGE);
  const count = useMemo(() => countLog(questions), [questions]);
  const warning = blockingWarning(count);
  const root = useRef<HTMLDivElement>(null);
  const turned = useRef(false);
  const begun = useStore($begun);
  // There is none while the line becomes a row.
  const blank = useMemo(() => (spare === '' ? undefined : spareRow('questions', spare)), [spare, begun]);
  useLayoutEffect(() => {
    if (turned.current) root.current?.querySelector<HTMLElement>('[data-position]')?.focus();
    turned.current = false;
  });

  const look = (next: typeof view) => {
    setView(next);
    turnTo(0);
  };
  const turn = (place: number) => {
    again('once');
    turnTo(Math.floor(place / PAGE));
    turned.current = true;
  };
  const tick = (id: string, on: boolean) =>
    setTicked((before) => new Set(on ? [...before, id] : [...before].filter((other) => other !== id)));
  const remove = (id: string, number: number) => {
    removeRow('questions', id, `removed question ${number}`);
    tick(id, false);
    tell('questions', `Removed question ${number}.`);
    focusUndo();
  };
  useFieldWanted((field) => {
    const place = placeOfField(questions, field);
    if (place < 0 || held.added.includes(questions[place]?.id ?? '')) return;
    setView(WHOLE_LOG);
    turnTo(Math.floor(place / PAGE));
  });
  // A line for each question that is typed would in time draw a whole log.
  const crowded = held.added.length >= PAGE;
  const shown = page.rows.map(({ question }) => question.id);
  // The blank line stands in the same list: when it becomes a row, it stays the same line.
  const lines =
    blank && !crowded && all.length < MOST_QUESTIONS
      ? [...page.rows, { question: blank, number: questions.length + 1 }]
      : page.rows;

  const pager = <Pager from={Math.max(0, page.first - 1)} to={page.last} of={held.ids.length} turn={turn} />;

  return (
    <div class="rows" data-list="questions" ref={root}>
      <p class="own">{logText(count)}</p>
      <div role="status" class="own">
        {warning && <p class="warning">{warning}</p>}
      </div>
      <ImportQuestions gate={gate} all={all} />
      {count.all > 0 && <SendLog gate={gate} questions={questions} labels={words} />}
      {count.all > 0 && (
        <div class="paste">
          <LogFilters view={view} questions={questions} look={look} again={() => turn(page.first)} />
          <MarkMany
            said={words.theirs.label}
            ids={{ ticked: [...ticked], shown, matching: [...held.ids, ...held.added] }}
            done={(text, changed) => {
              setTicked(NONE);
              again(changed ? 'and after' : 'once');
              tell('questions', text);
            }}
          />
        </div>
      )}
      <p data-position tabIndex={-1} role="status">
        {positionText(page, held)}
      </p>
      {pager}
      <ol>
        {lines.map(({ question, number }) => (
          <LogRow
            key={question.id}
            question={question}
            number={number}
            gate={gate}
            words={words}
            {...(question.id !== spare && { ticked: ticked.has(question.id), tick, remove })}
          />
        ))}
      </ol>
      {crowded && (
        <p>
          <button type="button" onClick={() => turn(Number.MAX_SAFE_INTEGER)}>
            Go on at the end of the log
          </button>
        </p>
      )}
      {pager}
      <DoneHere list="questions" />
    </div>
  );
}
