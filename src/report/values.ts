import { isolated } from '../language/directions.ts';
import { daysBetween, isAhead, type IsoDate, isIsoDate, showDate } from '../language/dates.ts';
import { showMoney } from '../language/money.ts';
import { showNumber } from '../language/numbers.ts';
import { readNumber } from '../language/readNumber.ts';
import { ago, late, OPEN, PLANNED, PLANNED_ONLY } from './en.ts';

/**
 * What stands in one place of a report, kept as what it is until a renderer shows it: a spreadsheet wants the
 * date and the sum, not how they read. A text is a string.
 */
export type Value =
  | string
  /** `past`: by how many days it is, as of the document’s own day, where that has to be said. */
  | { kind: 'date'; date: IsoDate; past?: { days: number; says: 'late' | 'ago' } }
  /** `written`: how it reads where that is not the way of `showNumber`: as somebody typed it, or as a name. */
  | { kind: 'number'; number: number; unit: string; written: string }
  | { kind: 'money'; amount: number; currency: string }
  /** 0 to 1. */
  | { kind: 'share'; share: number }
  | { kind: 'person'; name: string }
  /** Nobody has said it yet, and leaving it out would mislead. */
  | { kind: 'open' };

/** A value, or a sentence: text with values in it. */
export type Said = Value | readonly Value[];

/** What stands where there is nothing to count or to name. */
export const NONE = '–';

/** How a value reads. */
export function show(said: Said): string {
  if (typeof said === 'string') return said;
  // What was typed into a sentence is set apart when that is made.
  if (!('kind' in said))
    return said.map((part) => (typeof part === 'string' ? part : isolated(show(part)))).join('');
  switch (said.kind) {
    case 'date':
      return [showDate(said.date), said.past && PAST[said.past.says](said.past.days)]
        .filter(Boolean)
        .join(' ');
    case 'number':
      return [said.written || showNumber(said.number), said.unit].filter(Boolean).join(' ');
    case 'money':
      return showMoney(said.amount, said.currency);
    case 'share':
      return showShare(said.share);
    case 'person':
      return said.name;
    case 'open':
      return OPEN;
  }
}

const PAST = { late, ago };

/** In per cent without decimals; never 0% or 100% of what is neither. */
function showShare(share: number): string {
  if (share > 0 && share < 0.01) return '<1%';
  if (share < 1 && share > 0.99) return '>99%';
  return `${Math.round(share * 100)}%`;
}

/** What shares read as add up to, in per cent; nothing where one reads as less than 1% or more than 99%. */
export function sumShown(shares: readonly number[]): number | undefined {
  const read = shares.map((one) => Number(showShare(one).slice(0, -1)));
  return read.some(Number.isNaN) ? undefined : read.reduce((sum, one) => sum + one, 0);
}

/** A day as it was typed: a date where it is one, else the text. */
export function dateOf(typed: string): Value {
  return isIsoDate(typed) ? { kind: 'date', date: typed } : typed;
}

/** The day by which something is to be done that is not done yet: where that is past, by how many days. */
export function dueBy(typed: string, today: IsoDate): Value {
  return withPast(typed, today, 'late');
}

/** A day on which something was to be; where that is past, how long ago it was. */
export function wasOn(typed: string, today: IsoDate): Value {
  return withPast(typed, today, 'ago');
}

function withPast(typed: string, today: IsoDate, says: 'late' | 'ago'): Value {
  const days = daysBetween(typed, today);
  return days > 0 ? { kind: 'date', date: typed, past: { days, says } } : dateOf(typed);
}

/** The day on which something was done; of a day that is still to come, that it is planned for then. */
export function doneOn(typed: string, today: IsoDate): Said {
  const day = dateOf(typed);
  return isAhead(typed, today) ? say`${PLANNED} ${day}` : day;
}

/** What was done on a day; where that is still to come, that it is planned. Nothing where nothing is said. */
export function unlessAhead(said: Said, day: string, today: IsoDate): Said {
  return isAhead(day, today) && !isBlank(said) ? say`${PLANNED_ONLY}${said}` : said;
}

/** Whoever was named; a blank text while nobody is. */
export function person(name: string): Value {
  return name.trim() && { kind: 'person', name: name.trim() };
}

/** A number; its unit where none stands above it. */
export function number(value: number, unit = ''): Value {
  return { kind: 'number', number: value, unit, written: '' };
}

/** A whole number that is not grouped by thousands: a place in a list, a day or a month that is counted, a few rows. */
export function numeral(value: number): Value {
  return { kind: 'number', number: value, unit: '', written: String(value) };
}

/** A number as somebody typed it; the text where none can be read. */
export function typedNumber(typed: string): Value {
  const read = readNumber(typed);
  const written = typed.trim();
  return read.kind === 'number' ? { kind: 'number', number: read.value, unit: '', written } : written;
}

/** A sum in an ISO 4217 currency, or in the one that somebody typed. */
export function money(amount: number, currency: string): Value {
  return { kind: 'money', amount, currency };
}

/** A part of a whole, 0 to 1. */
export function share(part: number): Value {
  return { kind: 'share', share: part };
}

/** What has to be there: the value, or that nobody has said it. */
export function needed(said: Said): Said {
  return isBlank(said) ? { kind: 'open' } : trimmed(said);
}

/** The text, or `OPEN` where it is blank. */
export function orOpen(text: string): string {
  return text.trim() || OPEN;
}

export function isBlank(said: Said): boolean {
  return show(said).trim() === '';
}

/** Without the blanks at its ends. */
export function trimmed(said: Said): Said {
  if (typeof said === 'string') return said.trim();
  if ('kind' in said) return said;
  const last = said.length - 1;
  return said.map((value, index) => {
    if (typeof value !== 'string') return value;
    const begun = index === 0 ? value.trimStart() : value;
    return index === last ? begun.trimEnd() : begun;
  });
}

/** A sentence from a template: say`Signed on ${dateOf(day)}`. It is a plain text where it holds nothing else. */
export function say(texts: TemplateStringsArray, ...values: Said[]): Said {
  return inARow(texts.flatMap((text, index) => [text, inSentence(values[index] ?? '')]));
}

/** Whatever of them says anything, with `between` between them. */
export function joined(parts: readonly Said[], between: string): Said {
  const all = parts.filter((part) => !isBlank(part));
  return inARow(
    (all.length > 1 ? all.map(inSentence) : all).flatMap((part, index) =>
      index === 0 ? [part] : [between, part],
    ),
  );
}

function inSentence(said: Said): Said {
  return typeof said === 'string' ? isolated(said) : said;
}

/** One after the other, texts that meet made one. */
function inARow(parts: readonly Said[]): Said {
  const row: Value[] = [];
  for (const value of parts.flatMap((part) => (isSentence(part) ? part : [part]))) {
    const last = row.at(-1);
    if (typeof last === 'string' && typeof value === 'string') row[row.length - 1] = last + value;
    else if (value !== '') row.push(value);
  }
  const [first = '', ...others] = row;
  return others.length > 0 ? row : first;
}

function isSentence(said: Said): said is readonly Value[] {
  return typeof said !== 'string' && !('kind' in said);
}
