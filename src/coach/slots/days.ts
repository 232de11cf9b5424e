/** By when: a day that is still to come, in the words of the text. No repetition, no duration, no day that is past. */
import { daysBetween, type IsoDate, isIsoDate } from '../../language/dates.ts';
import type { Quote } from './phrases.ts';

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const WEEKDAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
const NUMBER = '\\d{1,2}(?:st|nd|rd|th)?';
const FIRST_TO_LAST = '\\d{1,2}(?:st|nd|rd|th)';
const NOT_A_DAY = '(?!\\s+(?:floor|line|version|draft|time|item|party|person|attempt|paragraph|clause))';
const PERIOD = `(?:play|business|week|month|quarter|year|day|q[1-4]|${MONTH})`;
/** Something that falls on a day of its own. */
const OCCASION =
  '(?:bank holiday|holidays?|freeze|deadline|cut-?off|board|meeting|sitting|committee|audit|exam|inspection|release|payroll|renewal|year-?end|quarter-?end|month-?end|go-?live|offsite|AGM)';
const DAY = [
  `(?:${WEEKDAY},?\\s+)?(?:the\\s+)?${NUMBER}\\s+(?:of\\s+)?${MONTH}\\b(?:,?\\s+\\d{4})?`,
  `${MONTH}\\.?\\s+${NUMBER}\\b(?:,?\\s+\\d{4})?`,
  '\\d{4}-\\d\\d-\\d\\d',
  '\\d{1,2}[/.]\\d{1,2}(?:[/.]\\d{2,4})?(?![\\d%])',
  `the\\s+${FIRST_TO_LAST}${NOT_A_DAY}\\b`,
  `(?:next\\s+|this\\s+|coming\\s+)?${WEEKDAY}`,
  `(?:the\\s+)?(?:end|close|middle|start)\\s+of\\s+(?:the\\s+|this\\s+|next\\s+)?${PERIOD}`,
  '(?:month|quarter|year|week)[- ]?end',
  '(?:this|next)\\s+(?:week|month|quarter)',
  'q[1-4]\\b(?:\\s+\\d{4})?',
  'eod|eow|eom|eoy|cob|noon|midnight|tomorrow|today|tonight|christmas|easter|diwali|thanksgiving|ramadan|eid',
  '(?:day|week)\\s+\\d+',
  `(?:mid|early|late)[- ]${MONTH}`,
].join('|');
const LEAD =
  'by|before|until|no later than|not later than|on or before|due|latest by|ahead of|in time for|effective|starting|from|on|at|for|within|come|w/c|w/e';

/** Ways to say by when, the surest first. */
const WAYS = [
  `\\b(?:${LEAD})\\s+(?:the\\s+)?(?:latest\\s+)?(?:end\\s+of\\s+)?(?:${DAY})(?:\\s+(?:at\\s+)?\\d{1,2}(?::\\d\\d)?\\s?(?:am|pm)\\b)?`,
  `\\bby\\s+(?:${MONTH}\\b|the\\s+(?:[\\w’']+\\s+){0,2}${OCCASION})`,
  `\\b(?:(?:before|ahead of|in time for)\\s+(?:the|its|their|our|next)|at\\s+(?:the\\s+)?(?:next|coming|${MONTH}|${NUMBER}))\\s+(?:\\S+\\s+){0,3}${OCCASION}\\b`,
  `\\b(?:in|during)\\s+(?:${MONTH}|q[1-4]|the (?:next|coming) (?:week|month|fortnight))\\b`,
  '\\bwithin\\s+(?:the\\s+)?(?:next\\s+)?(?:\\w+\\s+){0,2}(?:working\\s+|business\\s+)?(?:days?|weeks?|month|fortnight|hours?)\\b',
  `(?:^|[\\s,(–—-])(?:${DAY})(?=\\s*[.,;:)!]?\\s*$)`,
  `\\b(?:${NUMBER}\\s+${MONTH}|${MONTH}\\s+${NUMBER}|this (?:week|month|quarter)|next (?:week|month|quarter|${WEEKDAY}))\\b`,
].map((way) => new RegExp(way, 'gi'));

/** Words before a day that make it one that is past, or of something else. */
const NOT_BY = /(\b(since|ago|last|every|each|dated|held|of)|from the)\s*$/i;

const BODY = new RegExp(
  `^by (?!.*\\b(?:next|spring|summer|autumn|winter|${MONTH})\\b).*(?:board|committee|audit)$`,
  'i',
);

function isDeadline(text: string, { 0: words, index }: RegExpExecArray): boolean {
  if (NOT_BY.test(text.slice(Math.max(0, index - 24), index))) return false;
  // "from the 3rd to the 9th", a version such as 4.2, "Q3 ramp", "for 28 days"
  if (/^\s*(from|since)\b/i.test(words) && /^\s*to\b/.test(text.slice(index + words.length))) return false;
  if (/^\W*(at|on|for|from|to)?\s*\d{1,2}[./]\d{1,2}\W*$/i.test(words) && /\d\.\d/.test(words)) return false;
  if (/^(for|at|from)\b/i.test(words) && /\b(for|at|from)\s+(week|day)\s/i.test(words)) return false;
  // "by the architecture board" tells who, "by the June board" when.
  if (BODY.test(words)) return false;
  return !(/^\W*q[1-4]\W*$/i.test(words) && index < 3);
}

const DAY_AND_MONTH = new RegExp(
  `\\b(?:(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?(${MONTH})|(${MONTH})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?)\\b(?:,?\\s+(\\d{4}))?`,
  'i',
);
const MONTHS = 'janfebmaraprmayjunjulaugsepoctnovdec';

/** The day that words name by its month, in the first year in which it is not before another day; `''` for none. */
export function dayNamed(words: string, from: IsoDate): IsoDate {
  const iso = /\d{4}-\d\d-\d\d/.exec(words)?.[0];
  if (iso) return isIsoDate(iso) ? iso : '';
  const found = DAY_AND_MONTH.exec(words);
  if (!found || !isIsoDate(from)) return '';
  const month = 1 + MONTHS.indexOf((found[2] ?? found[3] ?? '').slice(0, 3).toLowerCase()) / 3;
  const inYear = (year: number): IsoDate =>
    `${year}-${String(month).padStart(2, '0')}-${(found[1] ?? found[4] ?? '').padStart(2, '0')}`;
  const year = Number(found[5] ?? from.slice(0, 4));
  const day = inYear(year);
  const named = !found[5] && daysBetween(from, day) < 0 ? inYear(year + 1) : day;
  return isIsoDate(named) ? named : '';
}

/** The words that say by which day; nothing where none do. */
export function deadlineIn(text: string): Quote | undefined {
  for (const way of WAYS) {
    for (const match of text.matchAll(way)) {
      if (!isDeadline(text, match)) continue;
      const lead = /^[\s,(–—-]+/.exec(match[0])?.[0].length ?? 0;
      const start = match.index + lead;
      const words = text.slice(start, match.index + match[0].length).replace(/[\s,]+$/, '');
      return { text: words, start, end: start + words.length };
    }
  }
  return undefined;
}
