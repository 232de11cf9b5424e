import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { showDate } from '../../language/dates.ts';
import { cutAt } from '../../language/letters.ts';
import { showNumber } from '../../language/numbers.ts';
import { words as column } from '../../report/blocks.ts';
import { QUESTION_NAMES, UNSORTED } from '../../sheets/gate/en/choices.ts';
import { HELD_NAMES } from '../../sheets/gate/en.ts';
import type { Question } from '../../sheets/gate/fields.ts';
import { HELD } from '../../sheets/gate/headings.ts';
import type { Taking } from '../../sheets/gate/known.ts';
import type { Columns } from '../../sheets/gate/reading.ts';
import { roomBeside } from '../../sheets/gate/room.ts';
import { type Taken, takeQuestions } from '../../sheets/gate/take.ts';
import type { TakenQuestion } from '../../sheets/gate/rowReading.ts';
import { takeIntoLog } from '../../stores/sheets/questionLog.ts';
import type { Source } from '../../stores/sheets/questionFile.ts';
import { Press } from '../Press.tsx';
import { TableView } from '../TableView.tsx';
import { ColumnChoices } from './ColumnChoices.tsx';
import { doubtsOf, ReadingChoices } from './ReadingChoices.tsx';
import { changesTable, TakingChoices } from './TakingChoices.tsx';

const FIRST_ROWS = 5;

type Props = {
  gate: string;
  source: Source;
  /** Called with how the text is to be read instead. */
  read: (source: Source) => void;
  all: readonly Question[];
  /** Called with what was done, or without anything when nothing was. */
  close: (says?: string) => void;
};

/** How a text was read, to be put right before any of it is added. */
export function ImportPreview({ gate, source, read, all, close }: Props) {
  const { reading } = source;
  const { table } = reading;
  const [changed, change] = useState<{ table: typeof table; columns: Columns }>();
  const columns = changed?.table === table ? changed.columns : reading.columns;
  const [chosen, choose] = useState<{ table: typeof table; taking: Taking }>();
  const ours = columns.uses.includes('id');
  const taking = chosen?.table === table ? chosen.taking : { over: true, theirs: ours };
  const log = useMemo(() => all.filter((question) => question.gate === gate), [gate]);
  // What is typed into the log meanwhile must not make each key read the whole table again.
  const taken = useMemo(
    () => takeQuestions(table, columns, roomBeside(all), log, taking),
    [table, columns, chosen],
  );
  const set = (columns: Columns) => change({ table, columns });
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), [source.kind === 'text' ? source.text : source.sheets]);
  const { questions, changes } = taken;
  const notes = [...doubtsOf(source, columns), ...taken.notes];
  const take = () => {
    const now = takeQuestions(table, columns, roomBeside(all), log, taking);
    takeIntoLog(gate, now, taking.theirs);
    close([`${saysTaken('Added', 'changed', now)}.`, ...now.notes].join(' '));
  };
  return (
    <div class="ask">
      <h4 ref={head} tabIndex={-1}>
        {changes.length > 0
          ? `${showNumber(questions.length)} new, ${showNumber(changes.length)} changed`
          : `${counted(questions.length)} found`}
      </h4>
      <ReadingChoices source={source} read={read} columns={columns} inDoubt={taken.inDoubt} set={set} />
      <ColumnChoices headings={table.rows[columns.headings ?? 0] ?? []} columns={columns} set={set} />
      {(ours || changes.length > 0 || !taking.over) && (
        <TakingChoices taking={taking} set={(taking) => choose({ table, taking })} />
      )}
      {notes.length > 0 && (
        <ul role="status">
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      {changes.length > 0 && <TableView table={changesTable(changes)} />}
      {questions.length > 0 && <TableView table={previewTable(questions)} />}
      <p class="rows-foot">
        <Press class="strong" disabled={questions.length + changes.length === 0} act={take}>
          {saysTaken('Add', 'change', taken)}
        </Press>
        <Press act={() => close()}>Leave the log as it is</Press>
      </p>
    </div>
  );
}

/** What is done with a table: `Add 3 questions and change 2`. */
function saysTaken(
  add: string,
  change: string,
  { questions, changes }: Pick<Taken, 'questions' | 'changes'>,
) {
  if (changes.length === 0) return `${add} ${counted(questions.length)}`;
  const changed = `${change} ${counted(changes.length)}`;
  return questions.length === 0
    ? changed.replace(/^./, (first) => first.toUpperCase())
    : `${add} ${counted(questions.length)} and ${changed}`;
}

/** The first questions as they would be added, long ones shortened. */
function previewTable(questions: readonly TakenQuestion[]) {
  const short = (text: string) => (text.length > 200 ? `${cutAt(text, 200)} …` : text);
  const said = ({ kind, date, raised, ...texts }: TakenQuestion) => ({
    ...texts,
    ...{ kind: kind ? QUESTION_NAMES[kind] : UNSORTED, date: showDate(date), raised: showDate(raised) },
  });
  // Of what no question of theirs has, no column.
  const shown = HELD.filter((use) => use === 'text' || questions.some((question) => question[use] !== ''));
  return {
    caption: questions.length > FIRST_ROWS ? `The first ${FIRST_ROWS} of them` : 'As they would be added',
    columns: shown.map((use) => column(HELD_NAMES[use])),
    rows: questions.slice(0, FIRST_ROWS).map((question) => shown.map((use) => short(said(question)[use]))),
  };
}

function counted(count: number): string {
  return `${showNumber(count)} question${count === 1 ? '' : 's'}`;
}
