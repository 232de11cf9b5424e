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
/** Letters for which some write two. */
const SPELT: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa', đ: 'dj' };

const LEAST_SHORTENED = 5;

/** A word without case, accents, widths and what cannot be seen: Łukasz and LUKASZ are `lukasz`. */
export function folded(typed: string): string {
  if (/^[a-z\d]*$/i.test(typed)) return typed.toLowerCase();
  return bare(typed.toLowerCase());
}

/** A word as it is, with two letters for one (Müller as `mueller`), and with one for two (Mueller as `muller`). */
export type Spellings = readonly [plain: string, long: string, short: string];

/** The ways in which a word is found, the likeliest first. A short word has two letters that look like one by chance. */
export function spellings(typed: string): Spellings {
  const plain = folded(typed);
  const long = /^[\x20-\x7e]*$/.test(typed)
    ? plain
    : bare(
        typed
          .normalize('NFC')
          .toLowerCase()
          .replace(/[äöüøåđ]/g, (letter) => SPELT[letter] ?? letter),
      );
  const short =
    plain.length < LEAST_SHORTENED ? plain : plain.replace(/[aou]e|aa|dj/g, (pair) => pair.charAt(0));
  return [plain, long, short];
}

function bare(lower: string): string {
  return lower
    .normalize('NFKD')
    .replace(MARKS, '')
    .replace(/[łøđðþßæœıħŧŋςىة]/g, (letter) => BARE[letter] ?? letter)
    .toLowerCase()
    .normalize('NFC');
}
