/**
 * A report is a list of blocks; each format has one renderer, which works from blocks alone. Text in blocks
 * is plain text, a person's own words included: every renderer escapes it.
 */
export type Block =
  | { kind: 'heading'; level: 2 | 3; text: string; id?: string }
  | { kind: 'text'; text: string; tone?: Tone }
  | { kind: 'facts'; rows: Fact[] }
  | { kind: 'list'; items: string[] }
  | { kind: 'checklist'; items: Check[] }
  | { kind: 'table'; table: Table }
  | { kind: 'figure'; figure: Figure; finding: string; table: Table };

/** `stop` is what blocks, `go` what moves; a renderer never shows it by colour alone. */
export type Tone = 'plain' | 'quiet' | 'stop' | 'go';
export type Fact = { label: string; value: string };
/** `open` is neither yes nor no: nobody has said. */
export type Check = { state: 'yes' | 'no' | 'open'; text: string; note: string };
export const CHECK_MARKS: Record<Check['state'], string> = { yes: 'Yes.', no: 'No.', open: 'Not said.' };
/** Figures stand to the right; dates are never broken over lines. */
export type Column = { label: string; holds: 'words' | 'figures' | 'dates' };
export type Table = { caption: string; columns: Column[]; rows: string[][] };

/** A picture, as data: each renderer that can draw draws it, the others print its finding and its table. */
export type Figure =
  | { kind: 'line'; marks: LineMark[] }
  | { kind: 'ranges'; unit: string; rows: RangeRow[] }
  | { kind: 'curve'; unit: string; points: CurvePoint[]; marks: ValueMark[] }
  | { kind: 'dates'; bins: DateBin[]; marks: DateMark[] }
  | { kind: 'drivers'; unit: string; centre: number; rows: DriverRow[] }
  | { kind: 'gantt'; rows: GanttRow[]; marks: WeekMark[] }
  | { kind: 'fan'; unit: string; months: FanMonth[]; levels: FanLevel[]; crossing: FanCrossing | undefined }
  | { kind: 'trend'; lanes: TrendLane[]; spans: TrendSpan[] };

/**
 * Figures and tables by kind and by their place among those of their kind: what each keeps from report to
 * report.
 */
export function figureNames(blocks: readonly Block[]): Map<Block, string> {
  const counts = new Map<string, number>();
  const names = new Map<Block, string>();
  for (const block of blocks) {
    if (block.kind !== 'figure' && block.kind !== 'table') continue;
    const kind = block.kind === 'figure' ? block.figure.kind : block.kind;
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    names.set(block, `${kind} ${count}`);
  }
  return names;
}

/** A mark on the line from day 0 to day 90, `day` counted from day 0. */
export type LineMark = { day: number; label: string; date: string; tone: Tone };

/** A, B, C …: the letter by which the picture and the table behind it name the nth mark that is no tick. */
export function markLetter(index: number): string {
  return String.fromCharCode(65 + index);
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

/** The result with one input low and with it high, the others held; `centre` is the result with all held. */
export type DriverRow = { label: string; low: number; high: number };

/** One line of work on the calendar, in weeks from the start: `wait` weeks of queue, then `work` weeks. */
export type GanttRow = { label: string; start: number; wait: number; work: number };
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

/** A column of figures, set to the right. */
export function figures(label: string): Column {
  return { label, holds: 'figures' };
}

/** A column of dates. */
export function dates(label: string): Column {
  return { label, holds: 'dates' };
}

/** What stands for a field that nobody has filled in, where leaving it out would mislead. */
export const OPEN = 'not yet said';

/** The text, or `OPEN` where it is blank. */
export function orOpen(text: string): string {
  return text.trim() || OPEN;
}

/** A table of the rows that say anything; no block where none does. */
export function tableOf(caption: string, columns: Column[], rows: string[][]): Block[] {
  const said = rows
    .map((row) => row.map((cell) => cell.trim()))
    .filter((row) => row.some((cell) => cell !== ''));
  return said.length === 0 ? [] : [{ kind: 'table', table: { caption, columns, rows: said } }];
}
