import { calendarLines } from './calendarLines.ts';
import { type IsoDate, isIsoDate } from './dates.ts';
import type { Spell } from './daysOff.ts';
import { daysIn, type FoundDay } from './daysIn.ts';
import { withoutUnseen, withPlainDigits } from './letters.ts';
import { LINE_END } from './lists.ts';
import { isWeekday, monthsCalled } from './monthNames.ts';
import { couldBeTwo, type DayHabits, dayHabitsOf, NO_HABITS, readDay } from './readDay.ts';

/**
 * What is to be looked at in a line: no day is named, or one without its year, or one that could be two, or only one of a
 * spell; the end came before the beginning, and they were turned; or all of it is in a line before it.
 */
export const DOUBTS = ['unread', 'noYear', 'twoWays', 'half', 'reversed', 'twice'] as const;
export type Doubt = { is: (typeof DOUBTS)[number]; line: string };
/** The spells of some lines, by their first days, and what is to be looked at, by its line. */
export type ReadSpells = { spells: Spell[]; doubts: Doubt[] };

/** What stands between the first day of a spell and the last. */
const JOIN = String.raw`\s*(?:[-–—‐‑−~〜～→/]|->|\.+|…|\b(?:to|till?|until|thru|through|(?:and )?ends?(?: on)?|bis|au|al|tot|do|hasta)\b)\s*`;
const SLASHED = /(?<!\d)(?=(\d{1,2} ?[/-] ?\d{1,2} ?[/-] ?\d{2,4})(?!\d))/g;
const IS_JOIN = new RegExp(`^${JOIN}$`, 'iu');
const ORDINAL = '(?:st|nd|rd|th|er|º)?';
/** A first day that shares its month or its year with the day behind it: 24–26 Dec 2026, 24 Dec – 2 Jan 2027. */
const HEAD = new RegExp(
  String.raw`(?:(\p{L}{3,24})\.? )?(?<!\d)(\d{1,2})${ORDINAL}[./]? ?(?:of )?(?:(\p{L}{3,24})\.?,?|(\d{1,2})[./]?)?${JOIN}(?:\p{L}{1,24}\.?,? )?$`,
  'iu',
);
/** Dec 24-26, 2026 */
const MONTH_AND_DAYS = new RegExp(String.raw`(\p{L}{3,24})\.? (\d{1,2})${JOIN}(\d{1,2}),? (\d{4})`, 'iu');
const DAY_AND_MONTH = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:(\d{1,2})${ORDINAL}\.? (?:of )?(\p{L}{3,24})|(\p{L}{3,24})\.? (\d{1,2})${ORDINAL})(?![\p{L}\p{N}])`,
  'giu',
);

/** What stands between days of one month: “24, 25 and 31 December 2026”. */
const AND = String.raw`\s*(?:,|&|\+|\b(?:and|und|et|y|e|og|och|en)\b)\s*`;
const DAYS_OF_MONTH = new RegExp(
  String.raw`(?<![\p{L}\d.,/-])((?:\d{1,2}${ORDINAL}\.?${AND}){1,31}\d{1,2})${ORDINAL}\.? ?(?:of |de )?(\p{L}{3,24})\.?,?(?: de)? (\d{4})(?!\d)`,
  'giu',
);
const MONTH_OF_DAYS = new RegExp(
  String.raw`(?<![\p{L}\d])(\p{L}{3,24})\.? ((?:\d{1,2}${ORDINAL}${AND}){1,31}\d{1,2})${ORDINAL},? (\d{4})(?!\d)`,
  'giu',
);
/** A clock, in brackets or not: when on a day a spell begins or ends. */
const CLOCK =
  /(?<=\d|\p{L}\.?)(?:,? (?:at |um )?\(?\d{1,2}:\d{2}(?::\d{2})?(?: ?(?:[ap]\.?m\.?|Uhr|h|UTC|GMT|C?ET)(?!\p{L}))?\)?)(?!\d)/giu;
/** What leads to one end of a spell, or to a week, and to no day by itself. */
const HALF =
  /(?<!\p{L})(?:w\/?c|week (?:of|commencing|beginning|starting)|semaine du|woche (?:vom|ab)|until|till?|through|bis|jusqu['’]au|hasta|before|after|vor|nach|since|from|starting|starts?|begins?|ends?|ab|vom|dès le)(?: on| the| zum)?[\s:]*(?:\p{L}+\.?,?\s)?$/iu;

/**
 * Spells as people keep them: one a line, a day or the first and the last, and what it is. A table of a spreadsheet, a
 * list under its year and a calendar file are such lines too.
 */
export function readSpells(text: string): ReadSpells {
  const lines = (calendarLines(text) ?? text.split(LINE_END))
    .map((line) =>
      withPlainDigits(withoutUnseen(line))
        .replace(/[^\S\t]+/g, ' ')
        .trim(),
    )
    .filter((line) => line !== '');
  const habits = dayHabitsOf(lines.flatMap(slashedIn));
  const read: ReadSpells = { spells: [], doubts: [] };
  let year = '';
  for (const line of lines) {
    const found = spellsIn(inYear(line, year), habits);
    const heading = found.length === 0 && /^\D*(\d{4})\D*$/.exec(line)?.[1];
    if (heading && isIsoDate(`${heading}-01-01`)) year = heading;
    else take(found, line, read);
  }
  return { ...read, spells: read.spells.toSorted((a, b) => a.from.localeCompare(b.from)) };
}

/** Adds the spells of a line, from their first day to their last, and what is to be looked at in it. */
function take(found: readonly Spell[], line: string, { spells, doubts }: ReadSpells): void {
  const forward = found.map((spell) =>
    spell.from > spell.to ? { ...spell, from: spell.to, to: spell.from } : spell,
  );
  const held = (one: Spell) => spells.some(({ from, to }) => from <= one.from && one.to <= to);
  if (found.length === 0) doubts.push({ is: whyNot(line), line });
  if (forward.some((spell, at) => spell !== found[at])) doubts.push({ is: 'reversed', line });
  if (forward.some(held)) doubts.push({ is: 'twice', line });
  spells.push(...forward);
}

/** A line with the year that stands above it, where its days have none of their own. */
function inYear(line: string, year: string): string {
  if (year === '' || /\d{4}/.test(line)) return line;
  return line.replace(DAY_AND_MONTH, (day, _, name: string, first: string) =>
    isMonth(name ?? first) ? `${day} ${year}` : day,
  );
}

function whyNot(line: string): Doubt['is'] {
  if (slashedIn(line).some(couldBeTwo)) return 'twoWays';
  if (daysIn(line).length > 0) return 'half';
  const named = [...line.matchAll(DAY_AND_MONTH)].some(([, , name, first]) => isMonth(name ?? first));
  return named && !/\d{4}/.test(line) ? 'noYear' : 'unread';
}

function slashedIn(line: string): string[] {
  return [...line.matchAll(SLASHED)].map(([, slashed = '']) => slashed);
}

function isMonth(name = ''): boolean {
  return monthsCalled(name).size > 0;
}

/** The spells that a line tells of: its days each by itself, or from the first of two to the second. */
function spellsIn(line: string, habits: DayHabits): Spell[] {
  const text = apart(line.replace(CLOCK, '')).replace(
    MONTH_AND_DAYS,
    (all, month: string, first: string, last: string, year: string) =>
      isMonth(month) ? `${first} ${month} ${year} – ${last} ${month} ${year}` : all,
  );
  const days = daysIn(text, habits);
  const [first, second] = days;
  if (!first) return [];
  const before = text.slice(0, first.start);
  const head = headOf(before, first.day);
  if (head) {
    const rest = [before.slice(0, head.start), ...piecesAround(text.slice(first.end), [])];
    return [{ from: head.day, to: first.day, what: nameOf(rest) }];
  }
  const what = nameOf(piecesAround(text, days));
  if (second && days.length === 2 && areJoined(text.slice(first.end, second.start)))
    return [{ from: first.day, to: second.day, what }];
  if (HALF.test(before) || days.some(({ day }) => namesOther(what, day))) return [];
  return days.map(({ day }) => ({ from: day, to: day, what }));
}

/** A line in which each day has its month and its year: those of one month may share them. */
function apart(line: string): string {
  const each = (dates: string, month: string, year: string) =>
    (dates.match(/\d{1,2}/g) ?? []).map((date) => `${date} ${month} ${year}`).join(', ');
  return line
    .replace(DAYS_OF_MONTH, (all, dates: string, month: string, year: string) =>
      isMonth(month) ? each(dates, month, year) : all,
    )
    .replace(MONTH_OF_DAYS, (all, month: string, dates: string, year: string) =>
      isMonth(month) ? each(dates, month, year) : all,
    );
}

/** Whether what stands around a day names another that has no year, as “5 Jan” behind a dash. */
function namesOther(what: string, day: IsoDate): boolean {
  const [year = ''] = day.split('-');
  if (/\d{1,2}[月월] ?\d{1,2}[日일]/.test(what)) return true;
  return [...what.matchAll(DAY_AND_MONTH)].some(([, before, nameBehind, name, behind]) => {
    const month = nameBehind ?? name ?? '';
    return isMonth(month) && readDay(`${before ?? behind} ${month} ${year}`, NO_HABITS) !== day;
  });
}

/** The first day of a spell, of which the last stands behind it whole. */
function headOf(before: string, last: IsoDate): { day: IsoDate; start: number } | undefined {
  const found = HEAD.exec(before);
  if (!found) return undefined;
  const [, nameBefore = '', date = '', nameBehind = '', number = ''] = found;
  const name = isMonth(nameBehind) ? nameBehind : isMonth(nameBefore) ? nameBefore : '';
  const [year = '', month = ''] = last.split('-');
  const own = number.padStart(2, '0');
  const day = [year, String(Number(year) - 1)]
    .map((each) =>
      name
        ? readDay(`${date} ${name} ${each}`, NO_HABITS)
        : `${each}-${number ? own : month}-${date.padStart(2, '0')}`,
    )
    .find((each) => each !== undefined && isIsoDate(each) && each <= last);
  const named = name !== '' && name === nameBefore;
  return day ? { day, start: found.index + (nameBefore && !named ? nameBefore.length : 0) } : undefined;
}

/** True for what stands between two days of which one is the first of a spell and the other the last. */
function areJoined(between: string): boolean {
  const bare = between.replace(/\p{L}+\.?,?/gu, (word) => (isWeekday(word.replace(/\W+$/, '')) ? '' : word));
  return IS_JOIN.test(bare) || /^(?:\s*|[,;|])$/.test(bare);
}

/** What stands before, between and behind days. */
function piecesAround(text: string, days: readonly FoundDay[]): string[] {
  const starts = [0, ...days.map(({ end }) => end)];
  return starts.map((start, at) => text.slice(start, days[at]?.start));
}

/** Words that only lead to a day. */
const LEADS = /^(?:from|on|vom|von|am|du|le|dal|del)?$/i;

/** What a spell is called: whatever stands around its days, without their weekdays and marks. */
function nameOf(pieces: readonly string[]): string {
  return pieces
    .map((piece, at) => (at < pieces.length - 1 ? withoutWeekday(piece) : piece))
    .flatMap((piece) => piece.split(/[\t|;]|,(?=\S)|, | – | - /))
    .map((piece) => piece.replace(/^[\s\p{Pd}:.,;•*·"']+|(?<![\s\p{Pd}:,;"'])[\s\p{Pd}:,;"']+$/gu, ''))
    .map((piece) => (/\(.*\)/.test(piece) ? piece : piece.replace(/^\s*[()]|[()]\s*$/g, '').trim()))
    .filter((piece) => !LEADS.test(piece) && !isWeekday(piece) && !IS_JOIN.test(piece))
    .join(', ');
}

/** What stands before a day without the weekday that leads to it: that of “Easter Monday” does not. */
function withoutWeekday(before: string): string {
  const [, rest = '', word = ''] = /^(.*?)(?<!\p{L})(\p{L}{1,24})\.?,?\s*$/u.exec(before) ?? [];
  const leads = /(?:^|[^\p{L}\p{N}\s])\s*$/u.test(rest) || IS_JOIN.test(rest);
  return leads && isWeekday(word) ? rest : before;
}
