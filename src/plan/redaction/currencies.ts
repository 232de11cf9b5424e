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
const WORDS = String.raw`euros?|euron|eurów|pounds?(?:\s+sterling)?|sterling|quid|bucks?|(?:US[\s-]+)?dollars?|dollari|dólares|dólar|cents?|pence|francs?|franken|rappen|centimes?|yen|yuan|renminbi|rupees?|rupien|kron(?:a|or|er|en|e)|krónur|kr|zlotys?|złot(?:y|e|ych)|zł|korun[ay]?|kč|forints?|ft|lei|leva|rubles?|roubles?|liras?|tl|pesos?|reais|rands?|dirhams?|riyals?|dinars?|shekels?|ringgit|rupiah|baht|руб(?:л(?:ей|я|ь))?|евро|доллар(?:ов|а)?|جنيه(?:ا|ات)?|دولار(?:ا|ات)?|يورو|ريال(?:ا|ات)?|درهم(?:ا)?|دراهم|دينار(?:ا)?|דולר(?:ים)?|שקל(?:ים)?|रुपय[ेाो]`;
/** In scripts without blanks nothing ends a word. */
const CHARACTERS =
  '円|元|圓|圆|人民币|人民幣|日元|日圓|美元|欧元|歐元|英镑|英鎊|港币|港元|ドル|ユーロ|ポンド|원|달러|유로';
const BEFORE = 'euros?|fr|sfr|rs|rp|rm|kr|zł';

/** What a number is multiplied by, as it is written behind it: as a word, shortened, in characters. */
const SCALES: [factor: number, words: string, short: string, characters: string][] = [
  [
    1e3,
    'k|thousands?|tausend|mille|mil|mila|grand|тысяч[аи]?|ألف(?:ا)?|آلاف|אלף|हज़ार|हजार',
    'tsd|tys|tis|тыс',
    '千|천',
  ],
  [1e4, '', '', '万|萬|만'],
  [1e5, 'lakhs?|lacs?|लाख', '', ''],
  [
    1e6,
    'm|mm|millions?|millionen|millioner|milioni|millones|millón|milhões|milhão|miljoen|miljoner|миллион(?:а|ов)?|مليون(?:ا)?|ملايين|מיליון',
    'mn|mio|mill?|mln|млн',
    '百万|백만',
  ],
  [1e7, 'crores?|करोड़', 'cr', ''],
  [1e8, '', '', '億|亿|억'],
  [
    1e9,
    'b|billions?|milliards?|milliarden|milliarder|miliardi|miljard|miljarder|miliard|миллиард(?:а|ов)?|مليار(?:ا)?|מיליארד',
    'bn|bln|mrd|mld|mlrd|mds?|mia|млрд',
    '',
  ],
  [1e12, 't|trillions?|billionen', 'tn', '兆|조'],
];
const written = (form: 1 | 2 | 3) => SCALES.flatMap((scale) => scale[form] || []).join('|');
/** Alone behind a number, these are measures or months as often as money. */
const UNSURE = /^(?:mm|mill?|mds?|mia|cr|lacs?|b|t|tn|bln|mille|mil|mila|tis|千|천|万|萬|만)$/i;

const END = String.raw`(?![\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{N}])`;
export const SCALE = String.raw`(?:${GAP}(?:(?:${written(1)})${END}|(?:${written(2)})${END}\.?|(?:${written(3)})+))`;
const LETTERS = '(?:k|m|mn|bn|t|mio|mrd|tsd)';
const CODE = [...CODES, ...WORDLIKE].join('|');

/** What says before or behind a number that it is money; with a scale where people put one: “£m 2”, “2 Mio. €”, “TEUR”. */
export const BEFORE_NUMBER = String.raw`(?<!\p{L})(?:(?:${LETTERS}\.?${GAP})?(?:${SIGN}|${CODE})(?:${GAP}${LETTERS}${END}\.?)?|(?:${BEFORE})${END}\.?)`;
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
