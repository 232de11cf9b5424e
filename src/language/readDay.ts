import { type IsoDate, isIsoDate } from './dates.ts';
import { withoutUnseen, withPlainDigits } from './letters.ts';
import { isWeekday, monthsCalled, weekdaysCalled } from './monthNames.ts';
import { weekdayOf } from './workingDays.ts';

/** In which order the numbers of a day stand. */
export const ORDERS = ['day first', 'month first', 'year first'] as const;
export type Order = (typeof ORDERS)[number];

/** What the days of one column share; `order` is undefined while it could be more than one. */
export type DayHabits = { order: Order | undefined; languages: ReadonlySet<string> | undefined };

export const NO_HABITS: DayHabits = { order: undefined, languages: undefined };

const SLASHED = /^(\d{1,2}) ?[/-] ?(\d{1,2}) ?[/-] ?(\d{4}|\d{2})(?!\d)/;
const DOTTED = /^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4}|\d{2})(?!\d)/;
const YEAR_FIRST = /^(\d{4}) ?[-./年년] ?(\d{1,2}) ?[-./月월] ?(\d{1,2})(?!\d) ?[.日일]?/;
const COMPACT = /^(\d{4})(\d\d)(\d\d)(?:T\d{4}(?:\d\d)?Z?)?$/;
const ROMAN = /^(\d{1,2})[. /-] ?(X?V?I{1,3}|I?[VX]|XI{0,2})[. /-] ?(\d{4})(?!\d)/;
const REIWA = /^(?:令和|R)(\d{1,2}|元)[年.](\d{1,2})[月.](\d{1,2})(?!\d)日?/;
const NAMED =
  /^(\d{1,2})(?:st|nd|rd|th|er|[.ºª°])? ?(?:[-/]|de |of |d')? ?(\p{L}[\p{L}\p{M}]{0,30})\.?,? ?(?:[-/]|del? )? ?(\d{4}|\d{2})(?!\d)/iu;
const NAME_FIRST = /^(\p{L}[\p{L}\p{M}]{0,30})\.?[ -]+(\d{1,2})(?:st|nd|rd|th)?(?:, ?|[ -]+)(\d{4})(?!\d)/iu;
const YEAR_AND_NAME =
  /^(\d{4})\.?(?: m\.)?[ -]+(\p{L}[\p{L}\p{M}]{0,30})\.?[ -]+(\d{1,2})(?!\d)\.?(?: d\.)?/iu;

/** A clock with its zone, the weekday in brackets, or what some languages say after a year. */
const BEHIND =
  /^(?:Z|[+-]\d\d:\d\d)?(?: ?(?:года|год|г|r|р)\.?)?(?:,? ?\(\p{L}[\p{L}\p{M}-]*\.?\))?(?:(?:,|T)? ?(?:(?:at|um|om|kl\.?|à|alle|ore|o|klo|a las|às|в) )?(?:[ap]m|午前|午後|上午|下午|오전|오후)? ?\d{1,2}(?: ?[:.h時时시] ?\d{2}(?: ?[:.分분] ?\d{2}(?:[.,]\d+)?)?| ?(?=[ap]\.?m))[秒초]?(?: ?(?:[ap]\.? ?m\.?|Uhr|h|Z|(?:UTC|GMT)?[+-]\d{2}:?\d{2}|[A-Z]{2,5}|\([^)]*\)))*)?$/iu;

/** What the days of one column share: the one order in which all are days, and the languages that know their months. */
export function dayHabitsOf(cells: readonly string[]): DayHabits {
  let orders: Set<Order> | undefined;
  let languages: Set<string> | undefined;
  for (const cell of cells) {
    const text = plain(cell);
    const slashed = SLASHED.exec(text);
    if (slashed) orders = common(orders, [...daysByOrder(slashed).keys()]);
    const name = (NAMED.exec(text) ?? YEAR_AND_NAME.exec(text))?.[2] ?? NAME_FIRST.exec(text)?.[1];
    languages = common(languages, [...monthsCalled(name ?? '').keys()]);
  }
  return { order: orders?.size === 1 ? [...orders][0] : undefined, languages };
}

/** What is in both; what is in one, while nothing is in the other. */
function common<One>(known: Set<One> | undefined, more: readonly One[]): Set<One> | undefined {
  if (more.length === 0) return known;
  return new Set(known ? more.filter((one) => known.has(one)) : more);
}

/** The day that three numbers are in each order in which they are one. */
function daysByOrder([, a, b, c = '']: RegExpExecArray): Map<Order, IsoDate> {
  const days = new Map<Order, IsoDate>();
  const add = (order: Order, iso: IsoDate | undefined) => iso !== undefined && days.set(order, iso);
  if (c.length === 4 || isLikely(c)) {
    add('day first', day(a, b, c));
    add('month first', day(b, a, c));
  }
  if (c.length === 2 && isLikely(a)) add('year first', day(c, b, a));
  return days;
}

/** A year of two digits that a log may hold; 26/12/08 is the eighth, not the year 2008. */
function isLikely(year = ''): boolean {
  return Number(year) >= 15 && Number(year) <= 45;
}

/** True for a day that could be two: it is read once its order is known. */
export function couldBeTwo(cell: string): boolean {
  const slashed = SLASHED.exec(plain(cell));
  return slashed !== null && new Set(daysByOrder(slashed).values()).size > 1;
}

/**
 * A day as people and other programs write it, without the clock behind it; `''` for a blank cell, undefined for what
 * is no day, could be two, or stands with a weekday that it is not.
 */
export function readDay(cell: string, habits: DayHabits): IsoDate | undefined {
  const text = plain(cell);
  if (text === '') return '';
  for (const { read, rest } of formsOf(text, habits))
    if (BEHIND.test(rest)) return read !== undefined && isOn(read, cell) ? read : undefined;
  return undefined;
}

/** A word that no digit touches: 8日 is no Sunday, and the T of a moment no Tuesday. */
const WORD =
  /(?<![\p{L}\p{M}\p{Nd}-])(?:[\p{L}\p{M}-]{2,}|[\p{Script=Han}\p{Script=Hangul}])(?![\p{L}\p{M}\p{Nd}-])/gu;

/** False for a day that is on none of the weekdays that the words at either end of its cell name. */
function isOn(day: IsoDate, cell: string): boolean {
  const [first = '', ...others] = withPlainDigits(withoutUnseen(cell)).match(WORD) ?? [];
  return [first, others.at(-1) ?? first].every((word) => {
    const named = weekdaysCalled(word);
    return named.size === 0 || monthsCalled(word).size > 0 || named.has(weekdayOf(day));
  });
}

/** The forms that a text begins in: the day that each would be, or that could be two, and what stands behind it. */
function formsOf(text: string, habits: DayHabits): { read: IsoDate | undefined; rest: string }[] {
  return FORMS.flatMap(([form, read]) => {
    const found = form.exec(text);
    return found ? [{ read: read(found, habits), rest: text.slice(found[0].length) }] : [];
  });
}

/** The day that a text begins with, in digits of ours, and how long it is written. */
export function dayAtStart(text: string, habits: DayHabits): { day: IsoDate; length: number } | undefined {
  for (const { read, rest } of formsOf(text, habits)) {
    const length = text.length - rest.length;
    // 24/12 - 02/01/2027 does not begin with the second of December 2024.
    const goesOn = /^[/.-]\d/.test(rest) && !/\d{4}/.test(text.slice(0, length));
    if (read !== undefined && !goesOn) return { day: read, length };
  }
  return undefined;
}

type Read = (found: RegExpExecArray, habits: DayHabits) => IsoDate | undefined;

const FORMS: readonly (readonly [RegExp, Read])[] = [
  [YEAR_FIRST, ([, year, month, date]) => day(date, month, year)],
  [COMPACT, ([, year, month, date]) => day(date, month, year)],
  [REIWA, ([, year, month, date]) => day(date, month, String(2018 + (year === '元' ? 1 : Number(year))))],
  [DOTTED, ([, date, month, year]) => day(date, month, year)],
  [SLASHED, (found, { order }) => inOrder(found, order)],
  [ROMAN, ([, date, name = '', year]) => day(date, String(ROMANS.indexOf(name) + 1), year)],
  [NAMED, ([, date, name, year], habits) => day(date, monthOf(name, habits), year)],
  [NAME_FIRST, ([, name, date, year], habits) => day(date, monthOf(name, habits), year)],
  [YEAR_AND_NAME, ([, year, name, date], habits) => day(date, monthOf(name, habits), year)],
];

const ROMANS = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];

function inOrder(found: RegExpExecArray, order: Order | undefined): IsoDate | undefined {
  const days = daysByOrder(found);
  const known = order && days.get(order);
  if (known !== undefined) return known;
  const [first, ...others] = new Set(days.values());
  return others.length === 0 ? first : undefined;
}

/** The month of a name, where the languages that know it agree, or those do that know all of its column. */
function monthOf(name = '', { languages }: DayHabits): string {
  const meant = [...monthsCalled(name)].filter(([language]) => languages?.has(language) ?? true);
  const months = new Set((meant.length > 0 ? meant : [...monthsCalled(name)]).map(([, month]) => month));
  return months.size === 1 ? String([...months][0]) : '';
}

function day(date = '', month = '', year = ''): IsoDate | undefined {
  const whole = year.length === 2 ? `${Number(year) < 90 ? 20 : 19}${year}` : year;
  const iso = `${whole}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  return isIsoDate(iso) ? iso : undefined;
}

/** In digits of ours, with one kind of blank, without what cannot be seen and the weekday before or behind it. */
function plain(cell: string): string {
  const text = withPlainDigits(withoutUnseen(cell)).replace(/\s+/g, ' ').trim();
  return text
    .replace(/[’‘]/g, "'")
    .replace(/'(?=\d\d(?!\d))/, '20')
    .replace(/(?<=\d)[‐‑–−](?=\d)/g, '-')
    .replace(/^(?:le|am|on|by|until|due|bis) (?=\d)/i, '')
    .replace(/^(\p{L}[\p{L}\p{M}-]*)\.?,? (?:den )?/u, (before, word: string, _, all: string) =>
      word === 'den' || (isWeekday(word) && !isMonthFirst(word, all)) ? '' : before,
    )
    .replace(/[月火水木金土日]曜日$|星期.$/, '')
    .replace(/,? (\p{L}[\p{L}\p{M}-]*)$/u, (behind, word: string) => (isWeekday(word) ? '' : behind));
}

/** “Mar 10, 2026”: what is short for Tuesday to some is a month, where nothing but a day and a year follows. */
function isMonthFirst(word: string, text: string): boolean {
  return monthsCalled(word).size > 0 && NAME_FIRST.test(text);
}
