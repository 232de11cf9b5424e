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
  { kind: 'line'; marks: LineMark[] } | { kind: 'bars'; unit: string; series: [string, string]; bars: Bar[] };

/** A mark on the line from day 0 to day 90, `day` counted from day 0. */
export type LineMark = { day: number; label: string; date: string; tone: Tone };

/** A, B, C …: the letter by which the picture and the table behind it name the nth mark that is no tick. */
export function markLetter(index: number): string {
  return String.fromCharCode(65 + index);
}

/** One pair of bars: what was planned against what is real. */
export type Bar = { label: string; planned: number; real: number };

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
