import { CHARACTERS, WORDS } from './currencyWords.ts';

/** A blank inside a line. */
const GAP = String.raw`[^\S\r\n]?`;

/** Codes of ISO 4217, but for those that are words. */
const CODES =
  `AED AFN AOA ARS AUD AWG AZN BBD BDT BGN BHD BIF BMD BND BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNH CNY
  CRC CVE CZK DJF DKK DOP DZD EGP ETB EUR FJD FKP GBP GHS GIP GMD GNF GTQ GYD HKD HNL HRK HTG HUF IDR ILS INR IQD IRR
  ISK JMD JOD JPY KES KGS KHR KMF KRW KWD KYD KZT LBP LKR LRD LSL LYD MDL MGA MKD MMK MNT MRU MVR MWK MXN MYR MZN NGN
  NIO NOK NPR NZD OMR PGK PHP PKR PLN PYG QAR RMB RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SRD SSP STN SVC SYP SZL
  THB TJS TMT TND TTD TWD TZS UAH UGX USD USDT UYU UZS VND VUV WST XAF XCD XOF XPF YER ZAR ZMW`.split(/\s+/);
/** Codes that are words or names as well: only in capitals. */
const WORDLIKE = 'ALL AMD ANG BAM BOB COP CUP ERN GEL LAK MAD MOP MUR NAD PAB PEN RON SOS TOP TRY'.split(' ');

/** `$` with the letters of its country, and every other sign. */
const SIGN = String.raw`(?:US|U\.S\.|CA|AU|NZ|HK|NT|SG|MX|AR|CL|CO|RD|TT|[ACRSZJN])?\p{Sc}`;
const BEFORE = 'euros?|fr|sfr|rs|rp|rm|kr|zł';

/** What a number is multiplied by, as it is written behind it: as a word, shortened, in characters. */
const SCALES: [factor: number, words: string, short: string, characters: string][] = [
  [
    1e3,
    String.raw`k|thousands?|tausend|mille|mil|mila|grand|тысяч\p{L}{0,3}|тисяч\p{L}{0,3}|tysi[ąę]c\p{L}{0,3}|tisíc\p{L}{0,2}|tisuć\p{L}|hiljad\p{L}|tisoč|tūkstan\p{L}{1,4}|tuhat(?:ta)?|ezer|tusen|tusind|bin|mii|χιλιάδ\p{L}{1,3}|nghìn|ngàn|ribu|ألف(?:ا)?|آلاف|אלף|हज़ार|हजार|হাজার`,
    String.raw`tsd|tys|tis|тыс|тис|хил|χιλ|т(?=\.\s?р)`,
    '千|천|พัน',
  ],
  [1e4, '', '', '万|萬|만|หมื่น'],
  [1e5, 'lakhs?|lacs?|लाख|লাখ|লক্ষ', '', 'แสน'],
  [
    1e6,
    String.raw`m|mm|millions?|millionen|millioner|milioni|millones|millón|milhões|milhão|miljoen|miljon\p{L}{0,2}|miljoon\p{L}{0,3}|mili[oó]n\p{L}{0,3}|milioane|milij[uo]n\p{L}{0,2}|millió|milyon|миллион\p{L}{0,3}|мільйон\p{L}{0,3}|милион\p{L}{0,2}|лимон\p{L}{0,2}|лям\p{L}{0,2}|εκατομμύρι\p{L}{1,2}|εκατομμυρίων|triệu|juta|مليون(?:ا)?|ملايين|מיליון`,
    'mn|mio|mill?|mi|mln|milj|млн|εκατ',
    '百万|백만|ล้าน',
  ],
  [1e7, 'crores?|करोड़|কোটি', 'cr', ''],
  [1e8, '', '', '億|亿|억'],
  [
    1e9,
    String.raw`b|billions?|milliards?|milliarden|milliarder|miliardi|miljard\p{L}{0,2}|miliard\p{L}{0,2}|milijard\p{L}{0,2}|milliárd|milyar|миллиард\p{L}{0,3}|мільярд\p{L}{0,2}|милиард\p{L}?|δισεκατομμύρι\p{L}{1,2}|tỷ|tỉ|miliar|مليار(?:ا)?|מיליארד`,
    'bn|bi|bln|mrd|mld|mlrd|mds?|mia|млрд|δισ',
    '',
  ],
  [1e12, 't|trillions?|billionen|triliun', 'tn', '兆|조'],
];
const written = (form: 1 | 2 | 3) => SCALES.flatMap((scale) => scale[form] || []).join('|');
/** Alone behind a number, these are measures or months as often as money. */
const UNSURE = /^(?:mm|mill?|mds?|mia|mii?|bi|bin|cr|lacs?|b|t|tn|bln|mille|mil|mila|tis|千|천|万|萬|만)$/i;

export const END = String.raw`(?![\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{N}])`;
export const SCALE = String.raw`(?:${GAP}(?:(?:${written(1)})${END}|(?:${written(2)})${END}\.?|(?:${written(3)})+))`;
const LETTERS = '(?:k|m|mn|bn|t|mio|mrd|tsd)';
const CODE = [...CODES, ...WORDLIKE].join('|');

/** What says before or behind a number that it is money; with a scale where people put one: “£m 2”, “2 Mio. €”, “TEUR”. */
export const BEFORE_NUMBER = String.raw`(?<!\p{L})(?:(?:${LETTERS}\.?${GAP})?(?:${SIGN}|${CODE})(?:${GAP}${LETTERS}${END}\.?)?|(?:${BEFORE})${END}\.?|rp(?=\p{Nd}))`;
export const BEHIND_NUMBER = String.raw`(?:${GAP}(?:${LETTERS}\.?${GAP}|d['’]|(?:de|di|of)\s)?(?:${SIGN}${LETTERS}?${END}|(?:${CODE}|${WORDS})${END}\.?)|${GAP}(?:${CHARACTERS}))`;
export const CURRENCY_WORD = `(?:(?:${WORDS}|${CODE})${END}|${CHARACTERS})`;

/** What a scale multiplies by; 1 where there is none. */
export function factorOf(scale: string): number {
  const said = scale.replace(/[\s.]/g, '');
  if (said === '') return 1;
  const found = SCALES.find(([, ...forms]) =>
    forms.some((form) => new RegExp(`^(?:${form})$`, 'iu').test(said)),
  );
  return found?.[0] ?? 1;
}

/** Whether a number with this scale is likely to be money where nothing says so. `attached`: without a blank. */
export function tellsMoney(scale: string): boolean {
  const said = scale.trim().replace('.', '');
  return !UNSURE.test(said) && !(/^\s/.test(scale) && /^[km]$/.test(said));
}

/** Whether the only sign of money is a code that is a word as well, and no code here: “all 168”, “try 40”. */
export function isWord(amount: string): boolean {
  const letters = amount.match(/\p{L}+/gu) ?? [];
  if (/\p{Sc}/u.test(amount)) return false;
  const code = letters.find((word) => WORDLIKE.includes(word.toUpperCase()));
  return code !== undefined && code !== code.toUpperCase();
}
