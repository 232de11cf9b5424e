import { bare, folded } from '../../language/folded.ts';

/** Letters for which some write two. */
const SPELT: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa', đ: 'dj' };

const LEAST_SHORTENED = 5;

/** A word as it is, with two letters for one (Müller as `mueller`), and with one for two (Mueller as `muller`). */
export type Spellings = readonly [plain: string, long: string, short: string];

/** The ways in which a word is found, the likeliest first. A short word has two letters that look like one by chance. */
export function spellings(written: string): Spellings {
  const typed = inOneScript(written);
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

/** Letters of other scripts that look like Latin ones, and these. */
const ALIKE = new Map(
  'аa сc еe оo рp хx уy іi јj ѕs ԁd һh кk мm тt вb нh гr пn ѵv ԝw ոn οo αa νv ιi κk ρp τt υu εe'
    .split(' ')
    .map((pair) => [...pair] as [string, string]),
);

/** A Latin word in which somebody put letters that look the same. */
function inOneScript(word: string): string {
  if (
    !/\p{Script=Latin}/u.test(word) ||
    !/[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}]/u.test(word)
  )
    return word;
  return word.replace(/[^\p{Script=Latin}]/gu, (letter) => {
    const latin = ALIKE.get(letter.toLowerCase()) ?? letter;
    return letter === letter.toLowerCase() ? latin : latin.toUpperCase();
  });
}
