/** What takes no room: format and direction marks, joiners, variants. */
const UNSEEN = /[\p{Cf}\p{DI}]/gu;

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
  return TURNS.test(typed) && !/^\u2068.*\u2069$/s.test(typed) ? `\u2068${typed}\u2069` : typed;
}

/** A text with its decimal digits and full-width marks, whatever their script, as our own. */
export function withPlainDigits(text: string): string {
  // A raised 2 or a ½ is no digit, and does not become one.
  return text
    .replace(/\p{No}/gu, '\ufffd')
    .normalize('NFKC')
    .replace(/\p{Nd}/gu, (digit) => {
      // The ten digits of a script stand in a row, and before them at most ten others do.
      let code = digit.codePointAt(0) ?? 0;
      let value = 0;
      while (/\p{Nd}/u.test(String.fromCodePoint(--code))) value++;
      return `${value % 10}`;
    });
}
