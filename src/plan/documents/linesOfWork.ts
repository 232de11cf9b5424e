import { daysBetween, type IsoDate, isDone, isIsoDate, showDate } from '../../language/dates.ts';
import { wordsKey } from '../../language/names.ts';
import { workingDays } from '../../language/workingDays.ts';
import {
  words as column,
  type Figure,
  figures,
  type GanttRow,
  type Table,
  type Tone,
} from '../../report/blocks.ts';
import { type Section, section } from '../../report/document.ts';
import { joined, NONE } from '../../report/values.ts';
import type { Slice } from '../../sheets/lead/fields.ts';
import { promisedBy } from '../../sheets/lead/promises.ts';
import { sliceBlocks } from '../../sheets/lead/report.ts';
import { besideForecast, workLines } from '../../sheets/lead/sheet.ts';
import { ganttFigure } from '../../sheets/scope/figures.ts';
import type { Forecasts, Wordings } from '../../sheets/sheet.ts';
import type { Plan } from '../document/schema.ts';
import * as words from './en/team.ts';
import { standsIn } from './told.ts';
import { inParts } from './parted.ts';

/** How much of the width each column has: line, owner, what it follows, waits, works, said, at even odds, four times in five, difference. */
const PARTS = [0.17, 0.12, 0.13, 0.07, 0.07, 0.12, 0.11, 0.11, 0.1];
/** Of the table behind the picture: what a line follows, and how long it waits and works. */
const [NAME, FOLLOWS, WAITS, WORKS] = [0, 1, 3, 4] as const;

/**
 * Each line of work with its owner, the day that they said and those of the forecast, on one picture; nothing where one of them is
 * not told or no day is counted.
 */
export function linesOfWork(plan: Plan, forecasts: Forecasts, wordings: Wordings, today: IsoDate): Section[] {
  const isTold = standsIn(plan.parts, 'lead', 'slices') && standsIn(plan.parts, 'scope');
  if (!isTold || !('base' in forecasts.scope) || !isIsoDate(plan.scope.start)) return [];
  const [gantt] = ganttFigure(forecasts.scope.base, wordings.scope);
  const context = { plan, forecasts, wordings, today };
  const said = new Map(
    promisedBy(plan.lead.slices, workLines(context), today).flatMap(({ slice, line }) =>
      slice && line ? [[wordsKey(line.name), slice] as const] : [],
    ),
  );
  if (!gantt || gantt.figure.kind !== 'gantt' || said.size === 0) return [];
  const behind = new Map(gantt.table.rows.map((row) => [wordsKey(String(row[NAME])), row]));
  const [table, ...notes] = sliceBlocks(plan.lead, wordings.lead.fields, besideForecast(context), {
    heads: [
      column(gantt.table.columns[FOLLOWS]?.label ?? ''),
      ...[WAITS, WORKS].map((at) => figures(words.inWeeks(gantt.table.columns[at]?.label ?? ''))),
    ],
    cells: (name) => [FOLLOWS, WAITS, WORKS].map((at) => behind.get(wordsKey(name))?.[at] ?? NONE),
  });
  if (table?.kind !== 'table') return [];
  return [
    section('lines', words.linesOfWork, {
      blocks: [
        {
          ...gantt,
          finding: joined([gantt.finding, words.barsAre], ' '),
          figure: withDays(gantt.figure, said, today),
          table: parted(table.table),
        },
        ...notes,
      ],
    }),
  ];
}

/** The columns of a table by their parts, where none but these is in it. */
function parted(table: Table): Table {
  return table.columns.length === PARTS.length ? { ...table, columns: inParts(table.columns, PARTS) } : table;
}

type Gantt = Figure & { kind: 'gantt' };

/** The picture with today on it, and on each line the day that its owner said. */
function withDays(figure: Gantt, said: ReadonlyMap<string, Slice>, today: IsoDate): Gantt {
  const { start, daysOff } = figure;
  const weekOf = (day: IsoDate) => workingDays(start, day, daysOff?.holidays) / 5;
  const isIn = daysBetween(start, today) >= 0;
  // The forecast is counted from its start: what of it is past is no work that anybody has counted.
  const past = isIn ? { uncounted: weekOf(today) } : {};
  const own = ({ date, doneOn }: Slice): Pick<GanttRow, 'own' | 'tone' | 'uncounted'> => {
    const day = isDone(doneOn, today) ? doneOn : date;
    if (!isIsoDate(day)) return { tone: 'quiet', ...past };
    const [tone, says] = stateOf(day, isDone(doneOn, today), today);
    const own = { week: weekOf(day), label: says(showDate(day)) };
    return isDone(doneOn, today) ? { tone, own } : { tone, own, ...past };
  };
  const rows = figure.rows.map((row): GanttRow => {
    const slice = said.get(wordsKey(row.label));
    return slice ? { ...row, ...own(slice) } : { ...row, tone: 'quiet', ...past };
  });
  const now = { week: weekOf(today), label: words.isTodayOn(showDate(today)), tone: 'plain' as const };
  return { ...figure, rows, marks: [...(isIn ? [now] : []), ...figure.marks] };
}

/** What is past its day and not done is never drawn as good. */
function stateOf(day: IsoDate, done: boolean, today: IsoDate): [Tone, (day: string) => string] {
  if (done) return ['go', words.OWN.done];
  return daysBetween(day, today) > 0 ? ['stop', words.OWN.past] : ['quiet', words.OWN.said];
}
