/** The languages whose months and weekdays are known, however they are written in a sentence, alone, or short. */
const LANGUAGES = [
  ...[
    'en-GB',
    'en-US',
    'de',
    'de-AT',
    'fr',
    'it',
    'es',
    'pt',
    'ca',
    'nl',
    'sv',
    'da',
    'nb',
    'fi',
    'is',
    'pl',
    'cs',
    'sk',
  ],
  ...[
    'sl',
    'hr',
    'hu',
    'ro',
    'bg',
    'ru',
    'uk',
    'el',
    'lt',
    'lv',
    'et',
    'tr',
    'ar',
    'fa',
    'he',
    'hi',
    'id',
    'ja',
    'zh',
    'ko',
  ],
];
/** In these the first three letters of a month are its usual abbreviation too, as spreadsheets write it. */
const BY_THREE = /^(en|de|it|es|pt|sv|da|nb|pl)/;
const OTHERS: readonly (readonly [language: string, name: string, month: number])[] = [
  ['de', 'mrz', 3],
  ['nl', 'mrt', 3],
  ['fr', 'avr', 4],
  ['fr', 'juil', 7],
];

type Names = { months: Map<string, Map<string, number>>; weekdays: Map<string, Set<number>> };
let known: Names | undefined;

/** The month that each language means by a name, counted from 1; blank for what is no month. */
export function monthsCalled(name: string): ReadonlyMap<string, number> {
  return names().months.get(folded(name)) ?? NONE;
}

const NONE: ReadonlyMap<string, number> = new Map();

/** The weekdays that a name is of in some language, counted from Monday, 0 to 6; none for what is no weekday. */
export function weekdaysCalled(name: string): ReadonlySet<number> {
  return names().weekdays.get(folded(name)) ?? NO_DAYS;
}

const NO_DAYS: ReadonlySet<number> = new Set();

/** True for the name of a weekday, whole or short. */
export function isWeekday(name: string): boolean {
  return weekdaysCalled(name).size > 0;
}

function folded(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[\p{M}.]/gu, '')
    .toLowerCase();
}

/** Made when a name is first looked for: it takes a hundredth of a second. */
function names(): Names {
  known ??= LANGUAGES.reduce(withNamesOf, { months: new Map(), weekdays: new Map() });
  for (const [language, name, month] of OTHERS) addMonth(known, language, name, month);
  return known;
}

function withNamesOf(all: Names, language: string): Names {
  for (const form of ['long', 'short'] as const) {
    const alone = inCalendar(language, { month: form });
    const inSentence = inCalendar(language, { month: form, day: 'numeric' });
    for (let month = 1; month <= 12; month++) {
      const day = new Date(Date.UTC(2026, month - 1, 10));
      const found = inSentence.formatToParts(day).find(({ type }) => type === 'month')?.value ?? '';
      for (const name of [alone.format(day), found]) {
        addMonth(all, language, name, month);
        if (form === 'long' && BY_THREE.test(language)) addMonth(all, language, name.slice(0, 3), month);
      }
    }
    const weekday = inCalendar(language, { weekday: form });
    for (let day = 0; day < 7; day++) {
      // 5 January 2026 is a Monday.
      const name = folded(weekday.format(Date.UTC(2026, 0, 5 + day)));
      all.weekdays.set(name, (all.weekdays.get(name) ?? new Set()).add(day));
    }
  }
  return all;
}

function inCalendar(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(language, { ...options, calendar: 'gregory', timeZone: 'UTC' });
}

function addMonth({ months }: Names, language: string, name: string, month: number): void {
  const key = folded(name);
  if (!/^\p{L}+$/u.test(key)) return;
  const meant = months.get(key) ?? new Map<string, number>();
  // What could be two months of one language (jui: juin, juillet) is none.
  if (!meant.has(language) || meant.get(language) === month) meant.set(language, month);
  months.set(key, meant);
}
