import { strangeness } from './alphabets.ts';
import { isTwice, once } from './twice.ts';

/** The encodings that spreadsheets and trackers write, the likeliest first where nothing tells them apart. */
export const ENCODINGS = [
  ...[
    'utf-8',
    'utf-8 twice',
    'utf-16le',
    'utf-16be',
    'windows-1252',
    'macintosh',
    'ibm850',
    'windows-1250',
    'iso-8859-2',
  ],
  ...[
    'windows-1254',
    'windows-1257',
    'windows-1255',
    'windows-1251',
    'koi8-r',
    'ibm866',
    'windows-1253',
    'windows-1256',
  ],
  ...['windows-874', 'windows-1258', 'shift_jis', 'euc-jp', 'iso-2022-jp', 'gb18030', 'euc-kr', 'big5'],
] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** Encodings in the order of how well a file reads in them. `certain`: the bytes can be nothing but the first. */
export type Ranked = { encodings: readonly { encoding: Encoding; strange: number }[]; certain: boolean };

/** How many bytes are looked at. */
const GLANCE = 100_000;

/** A file in one encoding; what is no letter in it is “�”. */
export function decode(bytes: Uint8Array, encoding: Encoding): string {
  if (encoding === 'ibm850') return decode850(bytes);
  return encoding === 'utf-8 twice' ? once(decode(bytes, 'utf-8')) : new TextDecoder(encoding).decode(bytes);
}

/** In which encodings a file may have been written; undefined where it is no text at all. */
export function rankEncodings(bytes: Uint8Array): Ranked | undefined {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return sure('utf-16le');
  if (a === 0xfe && b === 0xff) return sure('utf-16be');
  const glance = bytes.subarray(0, GLANCE);
  const wide = widthOf(glance);
  if (wide !== 'one byte') return wide && sure(wide);
  if (glance.every((byte) => byte < 0x80))
    return sure(latin(glance).includes('\x1b$') ? 'iso-2022-jp' : 'utf-8');
  const unicode = decode(glance, 'utf-8');
  if (bad(unicode) === 0) return isTwice(unicode) ? TWICE : sure('utf-8');
  const ranked = ENCODINGS.flatMap((encoding, place) => {
    if (/^utf-(?:16|8 )/.test(encoding) || encoding === 'iso-2022-jp') return [];
    return { encoding, strange: strangenessIn(glance, encoding) + place / 50 };
  }).sort((one, other) => one.strange - other.strange);
  return { encodings: ranked, certain: false };
}

/** A file that can be nothing but UTF-8, of letters that were UTF-8 before. */
const TWICE: Ranked = {
  encodings: [
    { encoding: 'utf-8 twice', strange: 0 },
    { encoding: 'utf-8', strange: 1 },
  ],
  certain: false,
};

function sure(encoding: Encoding): Ranked {
  return { encodings: [{ encoding, strange: 0 }], certain: true };
}

/** Letters of two bytes show by noughts at every second one; anywhere else a nought is in no text. */
function widthOf(bytes: Uint8Array): 'one byte' | 'utf-16le' | 'utf-16be' | undefined {
  const noughts = [0, 0];
  for (const [at, byte] of bytes.entries()) if (byte === 0) noughts[at % 2] = (noughts[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = noughts;
  if (even + odd === 0) return 'one byte';
  if (even + odd < bytes.length / 50) return undefined;
  if (odd > 20 * even) return 'utf-16le';
  return even > 20 * odd ? 'utf-16be' : undefined;
}

function bad(text: string): number {
  return text.match(/\ufffd/g)?.length ?? 0;
}

function strangenessIn(bytes: Uint8Array, encoding: Encoding): number {
  const text = decode(bytes, encoding);
  if (encoding === 'utf-8') {
    // Letters of several bytes do not come about by chance: where most are whole, the others were broken later.
    const whole = text.match(/(?!\ufffd)\P{ASCII}/gu)?.length ?? 0;
    return whole >= 2 * bad(text) ? 0 : 4 * bad(text);
  }
  const pairs = PAIRS[encoding];
  return pairs ? pairStrangeness(bytes, text, pairs) : 4 * bad(text) + strangeness(text);
}

/** Of each encoding with letters of two bytes: the pairs that are common letters, and all pairs. */
const PAIRS: Partial<Record<Encoding, readonly [common: string, any: string]>> = {
  shift_jis: ['[\\x81-\\x83\\x88-\\x97][\\x40-\\xfc]', '[\\x81-\\x9f\\xe0-\\xfc][\\x40-\\xfc]'],
  'euc-jp': ['[\\xa1-\\xa5\\xb0-\\xcf][\\xa1-\\xfe]', '[\\x8e\\xa1-\\xfe][\\xa1-\\xfe]'],
  gb18030: ['[\\xa1\\xa3\\xb0-\\xd7][\\xa1-\\xfe]', '[\\x81-\\xfe][\\x40-\\xfe]'],
  'euc-kr': ['[\\xa1\\xa3\\xb0-\\xc8][\\xa1-\\xfe]', '[\\x81-\\xfe][\\x40-\\xfe]'],
  big5: ['[\\xa1-\\xa3\\xa4-\\xc6][\\x40-\\x7e\\xa1-\\xfe]', '[\\x81-\\xfe][\\x40-\\xfe]'],
};

function pairStrangeness(bytes: Uint8Array, text: string, [common, any]: readonly [string, string]): number {
  const found = [...latin(bytes).matchAll(new RegExp(`(${common})|${any}`, 'g'))];
  const rare = found.filter(([, usual]) => usual === undefined).length;
  const hangul = text.match(/[가-힣]/g)?.length ?? 0;
  // What reads as Korean throughout is no Chinese, which would have but a part of its letters among these.
  const korean = hangul > 4 && rare === 0 ? 0.5 : 1;
  const amongLatin =
    text.match(/[a-z][\u3040-\uffef][a-z]|[a-z][\uff61-\uff9f]|[\uff61-\uff9f][a-z]/gi)?.length ?? 0;
  return 2 * rare + 3 * amongLatin + 4 * bad(text) + korean;
}

/** Each byte as the letter of its number. */
function latin(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
}

/** The upper half of what DOS wrote in Western Europe, and Excel still does as “CSV (MS-DOS)”; no browser knows it. */
const UPPER_850 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0';

function decode850(bytes: Uint8Array): string {
  return latin(bytes).replace(/[\x80-\xff]/g, (letter) => UPPER_850.charAt(letter.charCodeAt(0) - 0x80));
}
