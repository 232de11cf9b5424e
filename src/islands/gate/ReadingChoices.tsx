import { showDate } from '../../language/dates.ts';
import { phrase } from '../../language/directions.ts';
import { cutAt } from '../../language/letters.ts';
import { NO_HABITS, ORDERS, readDay } from '../../language/readDay.ts';
import { MARKS } from '../../sheets/gate/cut.ts';
import * as en from '../../sheets/gate/en.ts';
import { type Columns, columnsUnder, readAs } from '../../sheets/gate/reading.ts';
import * as files from '../../stores/sheets/en.ts';
import {
  readAgain,
  type Source,
  type TextSource,
  type WorkbookSource,
} from '../../stores/sheets/questionFile.ts';
import { SwitchField } from '../fields/fields.tsx';

/** So many rows are offered as the one with the headings. */
const FIRST_ROWS = 12;
const NO_ROW = 'none';

/** What a reader has to look at, because it could be otherwise. */
export function doubtsOf(source: Source, columns: Columns): string[] {
  const { reading } = source;
  const { doubts, table } = reading;
  const asRead = columns.headings === reading.columns.headings;
  const name = (at: number | undefined) =>
    table.rows[columns.headings ?? -1]?.[at ?? -1]?.trim() || en.columnNumber(at ?? 0);
  return [
    ...(source.kind === 'text' ? textDoubts(source) : workbookDoubts(source)),
    ...(asRead && doubts.headings.length > 0 ? [en.otherHeadings] : []),
    ...(asRead && doubts.text !== undefined && columns.uses[doubts.text] === 'keep'
      ? [en.otherQuestion(name(columns.uses.indexOf('text')), name(doubts.text))]
      : []),
  ];
}

function textDoubts({ text, file }: TextSource): string[] {
  const lost = text.split('\ufffd').length - 1;
  return [
    ...(file && !file.ranked.certain ? [files.readIn(files.ENCODING_NAMES[file.encoding])] : []),
    ...(lost > 0 ? [files.lettersLost(lost)] : []),
  ];
}

function workbookDoubts({ sheets, at }: WorkbookSource): string[] {
  const hidden = sheets.filter((sheet) => sheet.hidden).map(({ name }) => name);
  const blank = sheets[at]?.blank ?? 0;
  return [
    ...(hidden.length > 0 ? [files.hiddenSheets(hidden)] : []),
    ...(blank > 0 ? [files.noResults(blank)] : []),
  ];
}

/** How a text is cut and in which encoding it is read, or which sheet of a workbook. */
function SourceChoices({ source, read }: { source: Source; read: (source: Source) => void }) {
  if (source.kind === 'workbook') {
    const { sheets, at } = source;
    return (
      <SwitchField
        id="gate-sheet"
        words={{ label: 'Sheet' }}
        options={sheets.map((_, place) => String(place))}
        names={Object.fromEntries(
          sheets.map(({ name, hidden }, place) => [place, hidden ? files.hiddenSheet(name) : name]),
        )}
        value={String(at)}
        onChange={(place) => {
          const sheet = sheets[Number(place)];
          if (sheet) read({ ...source, at: Number(place), reading: sheet.reading });
        }}
      />
    );
  }
  const { text, reading, file } = source;
  const marks = [...new Set([...MARKS, reading.mark])];
  return (
    <>
      <SwitchField
        id="gate-cut"
        words={{ label: 'Read as' }}
        options={marks}
        names={Object.fromEntries(marks.map((mark) => [mark, en.markName(mark)]))}
        value={reading.mark}
        onChange={(mark) => read({ ...source, reading: readAs(text, mark) })}
      />
      {file && !file.ranked.certain && (
        <SwitchField
          id="gate-encoding"
          words={{ label: 'Its letters are written in' }}
          options={file.ranked.encodings.map(({ encoding }) => encoding)}
          names={files.ENCODING_NAMES}
          value={file.encoding}
          onChange={(encoding) => read(readAgain(source, encoding))}
        />
      )}
    </>
  );
}

/** How what comes in is read: where its headings are, and which number of its days comes first. */
export function ReadingChoices({
  source,
  read,
  columns,
  inDoubt,
  set,
}: {
  source: Source;
  read: (source: Source) => void;
  columns: Columns;
  inDoubt: string | undefined;
  set: (columns: Columns) => void;
}) {
  const { reading } = source;
  const { rows } = reading.table;
  const places = rows.slice(0, FIRST_ROWS).map((_, at) => String(at));
  const orders = ORDERS.filter(
    (order) => inDoubt !== undefined && readDay(inDoubt, { ...NO_HABITS, order }) !== undefined,
  );
  return (
    <div class="fields">
      <SourceChoices source={source} read={read} />
      {rows.length > 1 && (
        <SwitchField
          id="gate-headings"
          words={{ label: 'Its headings are in' }}
          options={[NO_ROW, ...places]}
          names={Object.fromEntries([
            [NO_ROW, 'No row'],
            ...places.map((place) => [
              place,
              en.rowName(Number(place), cutAt((rows[Number(place)] ?? []).join(', '), 50)),
            ]),
          ])}
          value={String(columns.headings ?? NO_ROW)}
          onChange={(place) =>
            set({
              ...columnsUnder(reading.table, place === NO_ROW ? undefined : Number(place)),
              order: columns.order,
            })
          }
        />
      )}
      {inDoubt !== undefined && (
        <SwitchField
          id="gate-order"
          words={{ label: phrase`“${inDoubt}” is` }}
          options={[NO_ROW, ...orders]}
          names={Object.fromEntries([
            [NO_ROW, 'Not known'],
            ...orders.map((order) => [order, showDate(readDay(inDoubt, { ...NO_HABITS, order }) ?? '')]),
          ])}
          value={columns.order ?? NO_ROW}
          onChange={(order) => set({ ...columns, order: orders.find((one) => one === order) })}
        />
      )}
    </div>
  );
}
