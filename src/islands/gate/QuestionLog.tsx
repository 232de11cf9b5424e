import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { PAGE } from '../../sheets/fields.ts';
import { anchor } from '../../sheets/finding.ts';
import { type GateField, MOST_QUESTIONS, type Question } from '../../sheets/gate/fields.ts';
import {
  countLog,
  LOG_PAGE,
  type LogPage,
  type LogView,
  pageOf,
  positionText,
  WHOLE_LOG,
} from '../../sheets/gate/log.ts';
import { blockingWarning, logText } from '../../sheets/gate/say.ts';
import { toSort, type Whose } from '../../sheets/gate/sorting.ts';
import type { Wording } from '../../sheets/wording.ts';
import { $begun, spareRow } from '../../stores/plan/editRow.ts';
import { removeRow } from '../../stores/plan/rows.ts';
import { tell } from '../../stores/plan/told.ts';
import { arriveAt } from '../arrive.ts';
import { DoneHere } from '../fields/DoneHere.tsx';
import { focusUndo } from '../fields/Undo.tsx';
import { LatePart } from '../LatePart.tsx';
import { addStyles } from '../lateStyles.ts';
import { Pager } from '../paging/Pager.tsx';
import { placeOfField } from '../paging/Pages.ts';
import { useWhole } from '../paging/useWhole.ts';
import { useFieldWanted } from '../useFieldWanted.ts';
import { useStore } from '../useStore.ts';
import { useToday } from '../useToday.ts';
import { markWords } from './Cells.tsx';
import { ChangeMany } from './ChangeMany.tsx';
import { ImportQuestions } from './ImportQuestions.tsx';
import log from './log.css?inline';
import bar from './logBar.css?inline';
import sorting from './sorting.css?inline';
import { LogBar, type Panel } from './LogBar.tsx';
import { LogFilters } from './LogFilters.tsx';
import { LogGrid } from './LogGrid.tsx';
import { PaperRows } from './PaperLog.tsx';
import { SendLog } from './SendLog.tsx';
import { useHeldLog } from './useHeldLog.ts';
import { useOpenRows } from './useOpenRows.ts';

type Props = {
  gate: string;
  /** The gate's questions. */
  questions: readonly Question[];
  /** Those of every gate, which share the room there is. */
  all: readonly Question[];
  words: Wording<GateField>['fields'];
};

addStyles(log + bar + sorting);

const loadSorting = () => import('./SortMode.tsx');

/** The question log: a page of it at a time, filtered and in order, however many there are. */
export function QuestionLog({ gate, questions, all, words }: Props) {
  const today = useToday();
  const [view, setView] = useState(WHOLE_LOG);
  const [whose, setWhose] = useState<Whose>(() =>
    questions.some(({ theirs }) => theirs) ? 'theirs' : 'kind',
  );
  const [wanted, turnTo] = useState(0);
  const [panel, unfold] = useState<Panel>();
  // The question that sorting began with, while it goes on; and the one at which it was left.
  const [sortsFrom, sortFrom] = useState<string>();
  const leftAt = useRef('');
  const { held, spare, again } = useHeldLog(questions, view);
  const page = pageOf(held, questions, wanted, LOG_PAGE);
  const whole = useWhole();
  const count = useMemo(() => countLog(questions, today), [questions, today]);
  const matching = useMemo(() => inOrder(questions, [...held.ids, ...held.added]), [questions, held]);
  const warning = blockingWarning(count);
  const root = useRef<HTMLDivElement>(null);
  const turned = useRef(false);
  const begun = useStore($begun);
  // There is none while the line becomes a row.
  const blank = useMemo(() => (spare === '' ? undefined : spareRow('questions', spare)), [spare, begun]);
  const rows = useOpenRows();
  useLayoutEffect(() => {
    if (turned.current) root.current?.querySelector<HTMLElement>('[data-position]')?.focus();
    turned.current = false;
  });

  const look = (next: LogView) => {
    setView(next);
    turnTo(0);
  };
  const turn = (place: number) => {
    again('once');
    turnTo(Math.floor(place / LOG_PAGE));
    turned.current = true;
  };
  const remove = (id: string, number: number) => {
    removeRow('questions', id, `removed question ${number}`);
    rows.forget(id);
    tell('questions', `Removed question ${number}.`);
    focusUndo();
  };
  const shown = page.rows.map(({ question }) => question.id);
  useFieldWanted((field) => {
    const place = placeOfField(questions, field);
    const id = questions[place]?.id;
    if (id === undefined) return;
    // Its line is drawn, and the field is not in it.
    if (shown.includes(id)) return rows.open(id);
    setView(WHOLE_LOG);
    turnTo(Math.floor(place / LOG_PAGE));
  });
  // A line for each question that is typed would in time draw a whole log.
  const crowded = held.added.length >= PAGE;
  // The blank line stands in the same list: when it becomes a row, it stays the same line.
  const withBlank = (rows: LogPage['rows']) =>
    blank && !crowded && all.length < MOST_QUESTIONS
      ? [...rows, { question: blank, number: questions.length + 1, blank: true }]
      : rows;
  const leave = (at: string, goOn: boolean) => {
    leftAt.current = at;
    sortFrom(undefined);
    if (!goOn) return;
    if (whose === 'kind') return arriveAt(() => document.getElementById(anchor('gate', gate, 'brief')));
    look({ ...WHOLE_LOG, theirs: 'blocking' });
    turned.current = true;
  };

  const pager = (
    <Pager
      from={Math.max(0, page.first - 1)}
      to={page.last}
      of={held.ids.length}
      turn={turn}
      page={LOG_PAGE}
    />
  );

  return (
    <div class="rows" data-list="questions" ref={root}>
      <p class="own on-paper">{logText(count)}</p>
      <div role="status" class="own">
        {warning && <p class="warning">{warning}</p>}
      </div>
      <ImportQuestions gate={gate} all={all} />
      {count.all > 0 && <SendLog gate={gate} questions={questions} />}
      {count.all > 0 && (
        <LogBar
          {...{ count, view, look, panel, unfold, whose, setWhose, words }}
          ticked={rows.ticked.size}
          toSort={toSort(matching, whose).length}
          sort={() => sortFrom(leftAt.current)}
        >
          {panel === 'filters' && (
            <LogFilters {...{ view, questions, words, look }} again={() => turn(page.first)} />
          )}
          {panel === 'change' && (
            <ChangeMany
              ids={{ ticked: [...rows.ticked], shown, matching: matching.map(({ id }) => id) }}
              words={words}
              today={today}
              done={(text, changed) => {
                rows.untick();
                again(changed ? 'and after' : 'once');
                tell('questions', text);
              }}
            />
          )}
        </LogBar>
      )}
      <p data-position tabIndex={-1} role="status">
        {positionText(page, held)}
      </p>
      {pager}
      <LogGrid
        lines={withBlank(page.rows)}
        {...{ gate, words, whose, today, spare, rows, remove }}
        sort={sortFrom}
        total={questions.length}
      />
      {whole && <PaperRows rows={withBlank(pageOf(held, questions, 0, MOST_QUESTIONS).rows)} words={words} />}
      {crowded && (
        <p>
          <button type="button" onClick={() => turn(Number.MAX_SAFE_INTEGER)}>
            Go on at the end of the log
          </button>
        </p>
      )}
      {pager}
      <LatePart wanted={sortsFrom !== undefined} load={loadSorting}>
        {({ SortMode }) => (
          <SortMode
            questions={matching}
            numberOf={(id) => questions.findIndex((one) => one.id === id) + 1}
            whose={whose}
            label={markWords(words)[whose].label}
            from={sortsFrom ?? ''}
            leave={leave}
          />
        )}
      </LatePart>
      <DoneHere list="questions" />
    </div>
  );
}

/** The questions with these ids, in their order. */
function inOrder(questions: readonly Question[], ids: readonly string[]): Question[] {
  const byId = new Map(questions.map((question) => [question.id, question]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}
