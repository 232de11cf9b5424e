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

/** A text with its decimal digits and full-width marks, whatever their script, as our own. */
export function withPlainDigits(text: string): string {
  // Most of what is typed has neither, and is told at once.
  if (!/[^ -~£]/.test(text)) return text;
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
