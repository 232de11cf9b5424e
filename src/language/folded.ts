/**
 * Marks that change no letter into another: accents, points and vowel signs above and below letters, variants, and
 * whatever cannot be seen. Those of scripts in which they are letters of their own are not here.
 */
const MARKS =
  /(?:[\u0300-\u036f]|[\u0483-\u0487]|[\u0591-\u05c7]|[\u0610-\u061a]|\u0640|[\u064b-\u065f]|\u0670|[\u06d6-\u06ed]|[\u1ab0-\u1aff]|[\u1dc0-\u1dff]|[\u20d0-\u20ff]|[\ufe00-\ufe0f]|[\ufe20-\ufe2f]|[\u{e0100}-\u{e01ef}]|\p{Cf})/gu;

/** Letters that are no other letter with a mark, as they are written where there is no key for them. */
const BARE: Record<string, string> = {
  ...{ ł: 'l', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i', ħ: 'h', ŧ: 't', ŋ: 'ng' },
  ...{ ς: 'σ', ى: 'ي', ة: 'ه' },
};

/** A word without case, accents, widths and what cannot be seen: Łukasz and LUKASZ are `lukasz`. */
export function folded(typed: string): string {
  if (/^[a-z\d]*$/i.test(typed)) return typed.toLowerCase();
  return bare(typed.toLowerCase());
}

/** A lower-case text without accents, widths and what cannot be seen. */
export function bare(lower: string): string {
  return lower
    .normalize('NFKD')
    .replace(MARKS, '')
    .replace(/[łøđðþßæœıħŧŋςىة]/g, (letter) => BARE[letter] ?? letter)
    .toLowerCase()
    .normalize('NFC');
}
