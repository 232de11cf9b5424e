/**
 * The most room a sign takes at the figures' 14 px, in px, by what kind of sign it is; the first that fits counts.
 * Measured up to bold in our sans, its fallback Arial and, for what these lack, other sans. No page is measured:
 * pictures are drawn at build time too.
 */
const SIGNS: readonly (readonly [RegExp, number])[] = [
  [/[ \n\r\t\u00a0.,:;'’‘!|ijlfI()[\]/·-]/, 4.9],
  [/[rt]/, 5.7],
  [/[mwMW%@©®æÆ¼½¾]/, 12.9],
  [/[A-ZÀ-Þ&ß¶]/, 9.8],
  [/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]|\p{Variation_Selector}/u, 0],
  [/[!-~¡-ÿ–“”]/, 8.3],
  // Whole words in one sign.
  [/[\ufdfa-\ufdfd\u{12000}-\u{1254f}]/u, 160],
  // Latin beyond the first page, Greek and Cyrillic; Arial is wider there. Not the letters that are two.
  [/(?![Ǆ-ǌǱ-ǳ])(?=\p{L})[\u0100-\u045f]/u, 15.6],
  [/\p{Mn}/u, 12.3],
  [/[\p{Script=Arabic}\p{Script=Hebrew}]/u, 18],
  // As wide as high: dashes, arrows, East Asian scripts.
  [
    /[\u2010-\u2030\u2032-\u205e\u2190-\u21ff\u2212●\u1100-\u11ff\u2e80-\u302d\u3030-\u9fff\uac00-\ud7af\uff00-\uffef]/,
    14,
  ],
];
/** Emoji, and scripts with signs of very different width. */
const ANY_OTHER = 28;

/** The most room the text takes at the figures' 14 px, in px. */
export function textWidth(text: string): number {
  let width = 0;
  for (const sign of text) width += signWidth(sign);
  return width;
}

function signWidth(sign: string): number {
  return SIGNS.find(([kind]) => kind.test(sign))?.[1] ?? ANY_OTHER;
}

/** The text, or as much of it as fits into `width` px and an ellipsis. */
export function cut(text: string, width: number): string {
  if (textWidth(text) <= width) return text;
  let [kept, left] = ['', width - textWidth('…')];
  for (const sign of text) {
    left -= signWidth(sign);
    if (left < 0) break;
    kept += sign;
  }
  return `${kept.trimEnd()}…`;
}

/** The text in lines of `width` px, at most `most` of them: it breaks between words, and what is left over is cut. */
export function wrapped(text: string, width: number, most: number): string[] {
  const lines: string[] = [];
  let rest = text.trim();
  while (lines.length < most - 1 && textWidth(rest) > width) {
    const words = rest.split(/\s+/);
    let fits = 0;
    while (fits < words.length && textWidth(words.slice(0, fits + 1).join(' ')) <= width) fits += 1;
    // A word that is longer than a line has no place to break.
    if (fits === 0) break;
    lines.push(words.slice(0, fits).join(' '));
    rest = words.slice(fits).join(' ');
  }
  return rest === '' ? lines : [...lines, cut(rest, width)];
}
