/** The longest text that a list of changes shows of one side, in characters. */
const MOST_SHOWN = 160;
/** So much of what both sides share is shown before they part. */
const LEAD = 40;

/** A text on one line, cut at the end of a word where it is longer than `most` characters. */
export function cut(text: string, most = MOST_SHOWN): string {
  const letters = [...folded(text)];
  if (letters.length <= most) return letters.join('');
  const kept = letters.slice(0, most - 1).join('');
  const words = kept.slice(0, Math.max(0, kept.lastIndexOf(' ')));
  // A word that fills half of the room is cut inside.
  return `${(words.length * 2 > kept.length ? words : kept).replace(/[\s.,;:–-]+$/u, '')}…`;
}

/**
 * Two texts, each cut to the same length. Where they begin alike for longer than could be shown, they are shown
 * from shortly before the place at which they part: texts that differ never read the same.
 */
export function cutPair(before: string, after: string): [string, string] {
  const [was, now] = [[...folded(before)], [...folded(after)]];
  const parting = was.findIndex((letter, index) => letter !== now[index]);
  const shared = parting < 0 ? was.length : parting;
  const space = was.slice(0, Math.max(0, shared - LEAD)).lastIndexOf(' ');
  const near = space < shared - 2 * LEAD ? Math.max(0, shared - LEAD) : space + 1;
  const pairs = [0, near, shared].map((from): [string, string] => [cutFrom(was, from), cutFrom(now, from)]);
  return pairs.find(([one, other]) => one !== other) ?? [cutFrom(was, 0), cutFrom(now, 0)];
}

function cutFrom(letters: readonly string[], from: number): string {
  const rest = letters.slice(from).join('');
  return from === 0 ? cut(rest) : `… ${cut(rest, MOST_SHOWN - 2)}`;
}

function folded(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}
