import { dayOrderOf, readDay, readKind } from './cells.ts';
import { readTable, type Separator } from './import.ts';

/** What a column is read as. `keep`: its words stand in brackets behind the question; `leave`: left out. */
export const USES = ['text', 'kind', 'owner', 'answer', 'date', 'keep', 'leave'] as const;
export type Use = (typeof USES)[number];

/** How a table is read: whether its first row holds headings, and what each column is. */
export type Columns = { headed: boolean; uses: Use[] };

/** Words of a heading, tried in this order: "question owner" is an owner, "date answered" a date. */
const HEADINGS: readonly [Use, RegExp][] = [
  ['date', /\b(dates?|due|when|deadline|day)\b/],
  ['owner', /\b(owners?|owned|responsible|assigned|assignee|who)\b/],
  ['kind', /\b(kind|type|category|class|blocking|blocks|blockers?)\b/],
  ['answer', /\b(answers?|answered|response|responses|reply|replies|resolution)\b/],
  ['text', /\b(questions?|query|queries|issues?|comments?|observations?|points?|requests?|text)\b/],
];

/** What a heading says its column is; undefined for one that says nothing we know. */
function useOf(heading: string): Use | undefined {
  const words = heading.trim().toLowerCase();
  const many = words.split(/\s+/).length;
  // "Blocking?" is a heading; a longer one with a question mark is a question.
  if (words.length > 40 || many > (words.endsWith('?') ? 2 : 4)) return undefined;
  return HEADINGS.find(([, pattern]) => pattern.test(words))?.[0];
}

/** A heading that can be nothing else, even alone: a first question may well have such a word in it. */
const SURELY_TEXT =
  /^(?:\w+ )?(?:questions?|query|queries|issues?|comments?|observations?|points?|requests?|text)(?: text)?$/i;

/** True for a heading that asks whether a question blocks, under which yes and no are kinds. */
export function asksWhether(heading: string): boolean {
  return /\bblock/i.test(heading);
}

/** How a table reads best: by its headings or, where it has none, by what stands in its columns. */
export function recognise(table: readonly string[][]): Columns {
  const [first = []] = table;
  const found = first.map(useOf);
  const known = new Set(found.filter((use) => use !== undefined));
  const sure = known.size > 1 || first.some((heading) => SURELY_TEXT.test(heading.trim()));
  const headed = table.length > 1 && sure;
  const uses = headed ? found.map((use) => use ?? 'keep') : usesByContent(table);
  return { headed, uses: atLeastText(once(uses), headed ? table.slice(1) : table) };
}

/** The first column of each use has it; what would be a second is kept behind the question. */
function once(uses: readonly Use[]): Use[] {
  return uses.map((use, index) => (use !== 'leave' && uses.indexOf(use) < index ? 'keep' : use));
}

/** A column has to be the question: the one with most in it, of those that are nothing else. */
function atLeastText(uses: readonly Use[], rows: readonly string[][]): Use[] {
  if (uses.includes('text')) return [...uses];
  const lengths = uses.map((use, index) => (use === 'keep' ? lengthOf(rows, index) : -1));
  const longest = lengths.indexOf(lengths.reduce((most, length) => Math.max(most, length), 0));
  return uses.map((use, index) => (index === longest ? 'text' : use));
}

/** A few rows tell enough: a table may have ten thousand columns. */
const SAMPLE = 50;

function lengthOf(rows: readonly string[][], column: number): number {
  return rows.slice(0, SAMPLE).reduce((sum, row) => sum + (row[column]?.trim().length ?? 0), 0);
}

function usesByContent(table: readonly string[][]): Use[] {
  const rows = table.slice(0, SAMPLE);
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return Array.from({ length: width }, (_, column) => {
    const cells = rows.map((row) => row[column]?.trim() ?? '').filter((cell) => cell !== '');
    if (cells.length === 0) return 'keep';
    if (cells.every((cell) => readKind(cell, false))) return 'kind';
    const order = dayOrderOf(cells);
    return cells.every((cell) => readDay(cell, order)) ? 'date' : 'keep';
  });
}

/** How much of a text is looked at to tell how it is cut: room for `SAMPLE` rows, so that none is cut off. */
const GLANCE = 200_000;

/**
 * How a text is cut: by tabs if it has any, else by the mark under which its rows are alike or have headings
 * we know, else as `fallback` says. Prose has commas too, so a comma has to prove itself.
 */
export function guessSeparator(text: string, fallback: Separator): Separator {
  const whole = text.length <= GLANCE;
  const glance = text.slice(0, GLANCE);
  if (glance.includes('\t')) return 'tab';
  const marks = (['semicolon', 'comma'] as const).filter((separator) => {
    const rows = readTable(glance, separator, SAMPLE);
    const [first = []] = rows;
    if (first.length < 2) return false;
    if (recognise(rows).headed) return true;
    const full = whole || rows.length === SAMPLE ? rows : rows.slice(0, -1);
    return full.length > 2 && full.every((row) => row.length === first.length);
  });
  return marks[0] ?? fallback;
}
