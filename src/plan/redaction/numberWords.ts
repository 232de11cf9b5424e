const SMALL =
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
  eighteen nineteen`.split(/\s+/);
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const VALUES = new Map<string, number>([
  ...SMALL.map((word, value) => [word, value] as const),
  ...TENS.map((word, index) => [word, 20 + index * 10] as const),
  ...([
    ['dozen', 12],
    ['half', 0.5],
    ['quarter', 0.25],
    ['couple', 2],
  ] as const),
]);
const FACTORS = new Map([
  ['hundred', 100],
  ['thousand', 1e3],
  ['lakh', 1e5],
  ['crore', 1e7],
  ['grand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
]);

const WORD = `(?:${[...VALUES.keys(), ...FACTORS.keys(), 'fourty', 'point'].join('|')})s?`;
const BETWEEN = String.raw`(?:[\s-]+(?:and\s+|of\s+)?(?:an?\s+)?)`;

/** A number in English words: “forty thousand”, “two and a half million”, “tens of thousands”. */
export const NUMBER_WORDS = String.raw`(?<![\p{L}\p{N}])(?:an?\s+)?${WORD}(?:${BETWEEN}${WORD})*(?!\p{L})`;

/** Whether it is a large number at all. */
export function isLarge(words: string): boolean {
  return /thousand|grand|lakh|crore|million|billion|trillion/i.test(words);
}

/** The number that is meant, or NaN where it is none in particular, such as “tens of thousands”. */
export function numberIn(words: string): number {
  let [total, group, seen] = [0, 0, false];
  for (const word of words.toLowerCase().match(/[a-z]+/g) ?? []) {
    const [value, factor] = [VALUES.get(word), FACTORS.get(word)];
    if (value !== undefined) [group, seen] = [group + value, true];
    else if (factor === 100) group = (group || 1) * 100;
    else if (factor !== undefined) [total, group] = [total + (group || 1) * factor, 0];
    else if (!['a', 'an', 'and', 'of'].includes(word)) return Number.NaN;
  }
  return seen || total > 0 ? total + group : Number.NaN;
}

/** What counts in German, Dutch, French, Spanish, Italian and Portuguese, but for what is written as one word with it. */
const COUNTS =
  `ein eine einen einer anderthalb anderhalf zwei drei vier fünf sechs sieben acht neun zehn elf zwölf zwanzig dreißig
  vierzig fünfzig sechzig siebzig achtzig neunzig hundert halbe een twee drie vijf zes zeven negen tien twintig honderd un
  une deux trois quatre cinq six sept huit neuf dix onze douze quinze vingt trente quarante cinquante soixante cent una dos
  tres cuatro cinco seis siete ocho nueve diez veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa cien ciento
  medio due tre quattro cinque sei sette otto nove dieci venti trenta quaranta cinquanta cento mezzo um uma dois três quatro
  sete oito dez vinte trinta quarenta cinquenta cem meio`
    .split(/\s+/)
    .join('|');
const MILLIONS =
  'million(?:en|s)?|milliarden?|milliards?|millón|millones|milioni?|milione|miliard[io]|miljoen(?:en)?|miljard|milhão|milhões|mio|mrd';
const THOUSANDS = String.raw`\p{L}*tausend|\p{L}*duizend|mille|mil|\p{L}+mila`;
const COUNTED = String.raw`(?<![\p{L}\p{N}])(?:(?:${COUNTS})(?:\s+(?:y|e|et|und|en)(?=\s))?[\s-]+)`;

/**
 * Large numbers in words of other languages: `sure` is one by itself, `any` where a currency follows, `counts` what counts
 * them, of which the rest may be English too.
 */
export const LARGE_ELSEWHERE = {
  counts: `${COUNTED}+`,
  sure: String.raw`${COUNTED}+(?:${MILLIONS})(?!\p{L})`,
  any: String.raw`${COUNTED}*(?<![\p{L}\p{N}])(?:${MILLIONS}|${THOUSANDS})(?!\p{L})`,
};
