import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { showDate } from '../../language/dates.ts';
import { type Columns, recognise, USES, type Use } from '../../sheets/gate/columns.ts';
import { readTable, type Separator, SEPARATORS } from '../../sheets/gate/import.ts';
import { QUESTION_NAMES, UNSORTED } from '../../sheets/gate/en/choices.ts';
import type { Question } from '../../sheets/gate/fields.ts';
import { roomBeside, takeQuestions, type TakenQuestion } from '../../sheets/gate/take.ts';
import { showNumber } from '../../language/numbers.ts';
import { dates, words as column } from '../../report/blocks.ts';
import { addQuestions } from '../../stores/sheets/questionLog.ts';
import { SwitchField, TickField } from '../fields/fields.tsx';
import { TableView } from '../TableView.tsx';
import { Press } from '../Press.tsx';

const SEPARATOR_NAMES: Record<Separator, string> = {
  tab: 'Columns, with tabs between',
  comma: 'Columns, with commas between',
  semicolon: 'Columns, with semicolons between',
  line: 'One question a line',
};
const USE_NAMES: Record<Use, string> = {
  text: 'The question',
  kind: 'Its kind',
  owner: 'Its owner',
  answer: 'Its answer',
  date: 'Its date',
  keep: 'Keep it in brackets behind the question',
  leave: 'Leave it out',
};
/** Of a table with more columns than this the others are read as was guessed. */
const MOST_CHOICES = 12;
const FIRST_ROWS = 5;

type Props = {
  gate: string;
  text: string;
  separator: Separator;
  cut: (separator: Separator) => void;
  all: readonly Question[];
  /** Called with what was done, or without anything when nothing was. */
  close: (says?: string) => void;
};

/** How a text was read, to be put right before any of it is added. */
export function ImportPreview({ gate, text, separator, cut, all, close }: Props) {
  const table = useMemo(() => readTable(text, separator), [text, separator]);
  const guessed = useMemo(() => recognise(table), [table]);
  const [changed, change] = useState<{ table: typeof table; columns: Columns }>();
  const columns = changed?.table === table ? changed.columns : guessed;
  // What is typed into the log meanwhile must not make each key read the whole table again.
  const taken = useMemo(() => takeQuestions(table, columns, roomBeside(all)), [table, columns]);
  const set = (columns: Columns) => change({ table, columns });
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), [text]);
  const count = taken.questions.length;
  const add = () => {
    const { questions, notes } = takeQuestions(table, columns, roomBeside(all));
    addQuestions(gate, questions);
    close([`Added ${counted(questions.length)}.`, ...notes, 'Undo takes them back.'].join(' '));
  };
  return (
    <div class="ask">
      <h4 ref={head} tabIndex={-1}>
        {counted(count)} found
      </h4>
      <SwitchField
        id="gate-cut"
        words={{ label: 'Read as' }}
        options={SEPARATORS}
        names={SEPARATOR_NAMES}
        value={separator}
        onChange={cut}
      />
      <ColumnChoices table={table} columns={columns} set={set} />
      {taken.notes.length > 0 && (
        <ul role="status">
          {taken.notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      {count > 0 && <TableView table={previewTable(taken.questions)} />}
      <p class="rows-foot">
        <Press class="strong" disabled={count === 0} act={add}>
          Add {counted(count)}
        </Press>
        <Press act={close}>Leave the log as it is</Press>
      </p>
    </div>
  );
}

/** What each of the first columns is read as; giving a column a use takes it from the one that had it. */
function ColumnChoices({
  table,
  columns,
  set,
}: {
  table: readonly string[][];
  columns: Columns;
  set: (columns: Columns) => void;
}) {
  const { headed, uses } = columns;
  const [first = []] = table;
  if (uses.length < 2) {
    return (
      <TickField
        id="gate-headed"
        words={{ label: 'The first row is a heading' }}
        checked={headed}
        onChange={(on) => set({ ...columns, headed: on })}
      />
    );
  }
  const use = (at: number, wanted: Use) => {
    const single = wanted !== 'keep' && wanted !== 'leave';
    set({
      headed,
      uses: uses.map((one, index) => (index === at ? wanted : single && one === wanted ? 'keep' : one)),
    });
  };
  return (
    <>
      <TickField
        id="gate-headed"
        words={{ label: 'The first row holds headings' }}
        checked={headed}
        onChange={(on) => set({ ...columns, headed: on })}
      />
      <div class="fields">
        {uses.slice(0, MOST_CHOICES).map((value, at) => (
          <SwitchField
            key={at}
            id={`gate-column-${at}`}
            words={{
              label: `Column ${at + 1}${first[at]?.trim() ? `: ${first[at]?.trim().slice(0, 40)}` : ''}`,
            }}
            options={USES}
            names={USE_NAMES}
            value={value}
            onChange={(wanted) => use(at, wanted)}
          />
        ))}
      </div>
      {uses.length > MOST_CHOICES && (
        <p class="hint">And {showNumber(uses.length - MOST_CHOICES)} more columns.</p>
      )}
    </>
  );
}

/** The first questions as they would be added, long ones shortened. */
function previewTable(questions: readonly TakenQuestion[]) {
  const short = (text: string) => (text.length > 200 ? `${text.slice(0, 200)} …` : text);
  return {
    caption: questions.length > FIRST_ROWS ? `The first ${FIRST_ROWS} of them` : 'As they would be added',
    columns: [...['Question', 'Kind', 'Owner', 'Answer'].map(column), dates('Date')],
    rows: questions
      .slice(0, FIRST_ROWS)
      .map(({ text, kind, owner, answer, date }) => [
        short(text),
        kind ? QUESTION_NAMES[kind] : UNSORTED,
        short(owner),
        short(answer),
        showDate(date),
      ]),
  };
}

function counted(count: number): string {
  return `${showNumber(count)} question${count === 1 ? '' : 's'}`;
}
