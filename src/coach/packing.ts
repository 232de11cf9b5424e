/** How the coaches' weights are stored: shared by the page, which reads them, and training, which writes them. */

/** Characters of the packed weights; all but the last tell a gap and a value, the last a longer gap alone. */
export const ALPHABET = Array.from({ length: 94 }, (_, i) => String.fromCharCode(33 + i))
  .filter((c) => !/['"`\\$]/.test(c))
  .join('');
/** Values a weight can take, in steps; zero is not stored. */
export const LEVELS = [-3, -2, -1, 1, 2, 3] as const;
/** Gap lengths one character can tell. */
export const GAPS = 14;

/** A table of weights from its packed form: each character is a gap to the next weight that is not zero, and its value. */
export function unpack(packed: string, table: number): Int8Array {
  const weights = new Int8Array(table);
  let next = 0;
  for (const char of packed) {
    const code = ALPHABET.indexOf(char);
    const level = LEVELS[code % LEVELS.length];
    next += Math.floor(code / LEVELS.length);
    if (code >= GAPS * LEVELS.length || level === undefined) continue;
    weights[next] = level;
    next += 1;
  }
  return weights;
}

/** How much one feature counts among `count`: a long answer has more of them, but is not more certain for it. */
export function featureScale(count: number): number {
  return 3 / Math.sqrt(count);
}

/** Lists of words by code, from words in groups: each group begins with the codes of the lists that hold its words. */
export function unpackLists(packed: string): (code: string) => ReadonlySet<string> {
  const groups = packed.split('|').map((group) => group.split(' '));
  return (code) => new Set(groups.flatMap(([codes = '', ...words]) => (codes.includes(code) ? words : [])));
}
