/** Elements that end a line, and those between whose cells a blank stands. */
const ENDS_LINE = /<(?:br|\/?(?:p|div|li|ul|ol|tr|table|h[1-6]|blockquote|pre))\b[^>]*>/gi;
const ENDS_CELL = /<\/t[dh]>/gi;
const UNSHOWN = /<(script|style|head|title)\b[^>]*>[\s\S]*?<\/\1>|<!--[\s\S]*?-->|<[!?][^>]*>/gi;
/** Any tag of HTML: a name that begins behind the bracket. "a < b" and "<draft>" are words. */
const TAG =
  /<\/?(?:a|abbr|b|big|blockquote|body|br|cite|code|div|em|font|h[1-6]|head|hr|html|i|img|ins|del|li|mark|meta|o:p|ol|p|pre|s|small|span|strike|strong|sub|sup|table|tbody|td|tfoot|th|thead|tr|tt|u|ul)(?:\s[^<>]*)?\/?>/gi;

const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}\d{0,2}));/gi;

/** The named letters of HTML that spreadsheets and trackers write; those with accents are put together from two. */
const NAMED: Readonly<Record<string, string>> = {
  ...{
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    nbsp: '\u00a0',
    shy: '\u00ad',
    ensp: ' ',
    emsp: ' ',
  },
  ...{ ndash: '–', mdash: '—', hellip: '…', bull: '•', middot: '·', lsquo: '‘', rsquo: '’', sbquo: '‚' },
  ...{
    ldquo: '“',
    rdquo: '”',
    bdquo: '„',
    laquo: '«',
    raquo: '»',
    iexcl: '¡',
    iquest: '¿',
    sect: '§',
    para: '¶',
  },
  ...{ euro: '€', pound: '£', yen: '¥', cent: '¢', copy: '©', reg: '®', trade: '™', deg: '°', plusmn: '±' },
  ...{ times: '×', divide: '÷', frac12: '½', frac14: '¼', frac34: '¾', micro: 'µ', sup2: '²', sup3: '³' },
  ...{
    szlig: 'ß',
    aelig: 'æ',
    AElig: 'Æ',
    oslash: 'ø',
    Oslash: 'Ø',
    oelig: 'œ',
    OElig: 'Œ',
    thorn: 'þ',
    eth: 'ð',
  },
  ...{ le: '≤', ge: '≥', ne: '≠', rarr: '→', larr: '←', ordm: 'º', ordf: 'ª' },
};
const ACCENTS: Readonly<Record<string, string>> = {
  ...{ acute: '\u0301', grave: '\u0300', circ: '\u0302', tilde: '\u0303', uml: '\u0308', ring: '\u030a' },
  ...{ cedil: '\u0327', caron: '\u030c' },
};

/** True for a text that is clearly HTML: it has a tag that closes or breaks a line, or an entity. */
export function isMarkup(text: string): boolean {
  return (
    /<\/[a-z][a-z0-9:]*\s*>|<(?:br|p|li|hr)\b[^<>]*>/i.test(text.match(TAG)?.join('') ?? '') ||
    entities(text) !== text
  );
}

/** The words of a text in HTML as they were shown: a line for each paragraph, list item and row. */
export function withoutMarkup(text: string): string {
  const lines = text.replace(UNSHOWN, '').replace(ENDS_CELL, ' ').replace(ENDS_LINE, '\n').replace(TAG, '');
  return entities(lines)
    .replace(/[^\S\n\u00a0]*\n\s*/g, '\n')
    .trim();
}

/** Once: `&amp;lt;` is the text `&lt;`. */
function entities(text: string): string {
  return text.replace(ENTITY, (entity, decimal?: string, hex?: string, name = '') => {
    if (name) return named(name) ?? entity;
    const code = Number(decimal ?? `0x${hex}`);
    return code > 31 && code <= 0x10ffff ? String.fromCodePoint(code).toWellFormed() : entity;
  });
}

function named(name: string): string | undefined {
  return Object.hasOwn(NAMED, name) ? NAMED[name] : accented(name);
}

function accented(name: string): string | undefined {
  const [, letter = '', accent = ''] = /^([a-z])([a-z]+)$/i.exec(name) ?? [];
  return Object.hasOwn(ACCENTS, accent) ? (letter + ACCENTS[accent]).normalize('NFC') : undefined;
}
