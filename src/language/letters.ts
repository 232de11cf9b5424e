/** What takes no room: format and direction marks, joiners, controls that are no blanks. */
const UNSEEN = /[\p{Cf}\p{Default_Ignorable_Code_Point}]|(?!\s)\p{Cc}/gu;

/** A text without what nobody sees in it, which comes along from web pages and chats. */
export function withoutUnseen(text: string): string {
  return text.replace(UNSEEN, '');
}

/** At most `most` UTF-16 units of a text, cut between two characters: never half an emoji. */
export function cutAt(text: string, most: number): string {
  if (text.length <= most) return text;
  const kept = text.slice(0, most);
  return /[\ud800-\udbff]$/.test(kept) ? kept.slice(0, -1) : kept;
}

/** Scripts that run from right to left, and marks that turn the direction of what follows. */
const TURNS =
  /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u202a-\u202e\u2066-\u2069]|[\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/**
 * Typed words for a sentence of ours: where they run from right to left, or hold a direction mark that nobody
 * closed, they are set apart by marks that take no room, so that what follows runs as it does without them.
 */
export function isolated(typed: string): string {
  return TURNS.test(typed) ? `\u2068${typed}\u2069` : typed;
}

const ZERO = '0'.charCodeAt(0);

/** A text with its decimal digits, whatever their script, as 0 to 9. */
export function withPlainDigits(text: string): string {
  return text.replace(/(?![0-9])\p{Nd}/gu, (digit) => {
    const folded = digit.normalize('NFKC');
    if (/^[0-9]$/.test(folded)) return folded;
    // The ten digits of a script stand in a row, and nothing that is a digit stands before them.
    let value = 0;
    const code = digit.codePointAt(0) ?? ZERO;
    while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value++;
    return String(value);
  });
}
