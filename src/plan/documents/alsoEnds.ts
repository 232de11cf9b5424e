/** Words by which something is over. */
const ENDS = /\b(?:ends?|stops?|closes?|ceases?|is (?:shut|switched off|turned off|taken down))\b/i;
const DENIES = /\b(?:no|not|never|nothing)\b|n’t\b/i;
/** Where one clause ends and the next begins. */
const BETWEEN = /[.;,:]\s+/;

/**
 * What the name of an option names and what happens on a no ends as well, in its own words: “Northern” of “Stop at Northern”, where
 * whatever is live in Northern ends with the contract. Blank where nothing says so.
 */
export function alsoEnds(option: string, onNo: string): string {
  const ending = onNo.split(BETWEEN).filter((clause) => ENDS.test(clause) && !DENIES.test(clause));
  // The first word begins with a capital whatever it is.
  const names = option.trim().match(/(?<=\s)\p{Lu}[\p{L}\p{N}’-]+(?:\s+\p{Lu}[\p{L}\p{N}’-]+)*/gu) ?? [];
  return names.find((name) => ending.some((clause) => hasWords(clause, name))) ?? '';
}

function hasWords(text: string, name: string): boolean {
  return ` ${text.replace(/[^\p{L}\p{N}’-]+/gu, ' ')} `.includes(` ${name} `);
}
