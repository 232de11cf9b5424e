import type { DaysOff } from '../language/daysOff.ts';
import { isBlank, NONE, type Said, show, trimmed } from './values.ts';

/**
 * What a section is made of; each format has one renderer, which works from these alone. Text is plain text, a
 * person's own words included: every renderer escapes it. `S` is what stands in places that say something: values
 * while a report is made, strings once it is shown.
 */
export type Block<S = Said> =
  | Paragraph<S>
  | { kind: 'facts'; rows: Fact<S>[] }
  | { kind: 'strip'; figures: KeyFigure<S>[] }
  | { kind: 'list'; items: S[] }
  | { kind: 'checklist'; items: Check<S>[] }
  | { kind: 'table'; table: Table<S> }
  | { kind: 'figure'; figure: Figure; finding: S; table: Table<S> };

export type Paragraph<S = Said> = { kind: 'text'; text: S; tone?: Tone };
/** `stop` is what blocks, `go` what moves; a renderer never shows it by colour alone. */
export type Tone = 'plain' | 'quiet' | 'stop' | 'go';
export type Fact<S = Said> = { label: string; value: S };
/** A figure that is set large, beside few others, and what has to be known of it. */
export type KeyFigure<S = Said> = { label: string; figure: S; note: S };
/** `open` is neither yes nor no: nobody has said. */
export type Check<S = Said> = { state: 'yes' | 'no' | 'open'; text: S; note: S };
/**
 * `names`: nothing but names of people stand in it. Figures stand to the right; dates are never broken over lines. `byHand`: it is there to be written into on paper.
 * `options`: what can be chosen in it, where it is filled in. `part`: its part of the width, 0 to 1, where the height of
 * the table is counted.
 */
export type Column = {
  label: string;
  holds: 'words' | 'figures' | 'dates';
  byHand?: true;
  options?: readonly string[];
  part?: number;
  names?: true;
};
/** `sums`: the places of rows that are what those above them come to. */
export type Table<S = Said> = {
  caption: string;
  columns: Column[];
  rows: S[][];
  sums?: readonly number[];
};

/** A picture, as data: each renderer that can draw draws it, the others print its finding and its table. */
export type Figure =
  | { kind: 'line'; marks: LineMark[] }
  | { kind: 'ranges'; unit: string; rows: RangeRow[] }
  | { kind: 'curve'; unit: string; points: CurvePoint[]; marks: ValueMark[] }
  | { kind: 'dates'; bins: DateBin[]; marks: DateMark[] }
  | { kind: 'drivers'; unit: string; start: string; daysOff?: DaysOff; centre: number; rows: DriverRow[] }
  | { kind: 'gantt'; start: string; daysOff?: DaysOff; rows: GanttRow[]; marks: WeekMark[] }
  | { kind: 'fan'; unit: string; months: FanMonth[]; levels: FanLevel[]; crossing: FanCrossing | undefined }
  | { kind: 'trend'; lanes: TrendLane[]; spans: TrendSpan[] };

/**
 * A mark on the line from day 0 on, `day` counted from that: `go` is done, `quiet` to come, `stop` past its day or shut, `plain` a
 * tick.
 */
export type LineMark = { day: number; label: string; date: string; tone: Tone };

/** So many days of the line are to scale; what is further stands beside one another at its end. */
export const LINE_TO_SCALE = 450;

/** A, B … Z, AA …: by which the picture and the table behind it name the nth mark that is no tick. */
export function markLetter(index: number): string {
  const before = index < 26 ? '' : markLetter(Math.floor(index / 26) - 1);
  return `${before}${String.fromCharCode(65 + (index % 26))}`;
}

/** One line of work: what was planned, the figure it holds half of the time, and four times in five. */
export type RangeRow = { label: string; planned: number; p50: number; p80: number };

/** A point of an S-curve: the chance, 0 to 1, that the total is at most `value`. */
export type CurvePoint = { value: number; chance: number };
/** A value marked on the curve, in the figure's unit. */
export type ValueMark = { value: number; chance: number; label: string; tone: Tone };

/** The chance, 0 to 1, of ending from the first day to the last day of the bin, both counted. */
export type DateBin = { first: string; last: string; chance: number };
export type DateMark = { date: string; label: string; tone: Tone };

/**
 * The result with one input low and with it high, the others held; `centre` is the result with all held. Weeks of work
 * are shown as the days on which they end where the `start` of the first is known.
 */
export type DriverRow = { label: string; low: number; high: number };

/**
 * One line of work on the calendar, in weeks from the start, a day or `''`: `wait` weeks of queue, then `work` weeks. `own`: the day
 * that its owner gave, in words. `tone`: `go` is done or goes on, `stop` is past its day, `quiet` to come.
 * `uncounted`: the week up to which nobody has counted what was worked.
 */
export type GanttRow = {
  label: string;
  start: number;
  wait: number;
  work: number;
  own?: { week: number; label: string };
  tone?: Tone;
  uncounted?: number;
};
export type WeekMark = { week: number; label: string; tone: Tone };

/** A cumulative amount at the end of a month: the middle, and the span that holds it four times in five. */
export type FanMonth = { label: string; low: number; middle: number; high: number };
/** A level to compare with, with its own span. */
export type FanLevel = { label: string; low: number; middle: number; high: number; tone: Tone };
/** The month, counted from 1, in which the middle passes a level. */
export type FanCrossing = { month: number; label: string };

/** Days on one line of time, each marked by whether something held on it. */
export type TrendLane = { label: string; marks: TrendMark[] };
export type TrendMark = { date: string; label: string; held: boolean };
/** From one day to another, with how long that was in words; what is `open` has not ended. */
export type TrendSpan = { from: string; to: string; label: string; length: string; open: boolean };

/** A column of words. */
export function words(label: string): Column {
  return { label, holds: 'words' };
}

/** A column that is left to a hand: a signature, a day, what is decided when all sit together. */
export function byHand(label: string): Column {
  return { label, holds: 'words', byHand: true };
}

/** A column of figures, set to the right. */
export function figures(label: string): Column {
  return { label, holds: 'figures' };
}

/** A column of dates. */
export function dates(label: string): Column {
  return { label, holds: 'dates' };
}

/** A table of the rows that say anything; no block where none does. */
export function tableOf(caption: string, columns: Column[], rows: Said[][]): Block[] {
  const said = rows.map((row) => row.map(trimmed)).filter((row) => !row.every(isBlank));
  return said.length === 0 ? [] : [{ kind: 'table', table: { caption, columns, rows: said } }];
}

/** A paragraph; none where there is nothing to say. */
export function textOf(text: Said, tone: Tone = 'plain'): Block[] {
  return isBlank(text) ? [] : [{ kind: 'text', text, tone }];
}

/** The table of a block that has one, which may be long; key figures are one to whoever draws no strip. */
export function tableIn(block: TableLike): Table | undefined {
  return block.kind === 'strip' && block.figures ? stripTable(block.figures) : block.table;
}
type TableLike = { kind: string; table?: Table; figures?: KeyFigure[] };

/** Key figures as a table: a column each, as wide as the others, and what has to be known of a figure below it. */
export function stripTable<S>(all: readonly KeyFigure<S>[]): Table<S> {
  return {
    caption: '',
    columns: all.map(({ label }) => ({ ...words(label), part: 1 / all.length })),
    rows: [all.map(({ figure }) => figure), all.map(({ note }) => note)],
  };
}

/** A table with every cell as it reads, and of each column whether it holds names alone. */
export function showTable({ rows, columns, ...table }: Table): Table<string> {
  return {
    ...table,
    columns: columns.map((column, at) =>
      isNames(rows.map((row) => row[at] ?? '')) ? { ...column, names: true } : column,
    ),
    rows: rows.map((row) => row.map(show)),
  };
}

function isNames(cells: readonly Said[]): boolean {
  const said = cells.filter((cell) => !isBlank(cell) && cell !== NONE && kindOf(cell) !== 'open');
  return said.length > 0 && said.every((cell) => kindOf(cell) === 'person');
}

function kindOf(cell: Said): string {
  return typeof cell !== 'string' && 'kind' in cell ? cell.kind : '';
}

/** A block with every value as it reads. */
export function showBlock(block: Block): Block<string> {
  switch (block.kind) {
    case 'text':
      return { ...block, text: show(block.text) };
    case 'facts':
      return { ...block, rows: block.rows.map(({ label, value }) => ({ label, value: show(value) })) };
    case 'strip':
      return {
        ...block,
        figures: block.figures.map(({ label, figure, note }) => ({
          label,
          figure: show(figure),
          note: show(note),
        })),
      };
    case 'list':
      return { ...block, items: block.items.map(show) };
    case 'checklist':
      return {
        ...block,
        items: block.items.map(({ state, text, note }) => ({ state, text: show(text), note: show(note) })),
      };
    case 'table':
      return { ...block, table: showTable(block.table) };
    case 'figure':
      return { ...block, finding: show(block.finding), table: showTable(block.table) };
  }
}
