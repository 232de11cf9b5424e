import { hasMarker, LINE_END } from '../../language/lists.ts';

/** `Page 2 of 9`, `Seite 2`, alone or at either end of a line; `- 2 -`; `2 / 9`. */
const PAGE =
  /^(?:.{0,80}\s)?(?:page|seite|página|pagina|blz\.?|sida|side|strona|страница)\s?(\d{1,4})(?:\s?(?:of|von|de|di|sur|van|av|z|из|\/)\s?\d{1,4})?(?:\s?[|–—-]\s.{0,80})?$|^\s*[-–—]\s?(\d{1,4})\s?[-–—]\s*$|^\s*(\d{1,4})\s?(?:\/|of|von|sur)\s?\d{1,4}\s*$/iu;
/** A number between two dashes begins as a list does. */
const DASHED = /^\s*[-–—]\s?\d{1,4}\s?[-–—]\s*$/;
/** Where one page ends and another begins. */
const FEED = '\f';
/** So many lines stand at the head or the foot of a page, and they are so long at most. */
const [MOST_LINES, MOST_LETTERS] = [3, 120];

/**
 * A list without what stands at the head and the foot of each page of a document that it was copied from: the lines with
 * the number of the page, and those that come again beside these.
 */
export function withoutPages(text: string): { list: string; feet: string[] } {
  const lines = text.split(FEED).flatMap((page, at) => [...(at > 0 ? [FEED] : []), ...page.split(LINE_END)]);
  const numbered = numberedIn(lines);
  if (numbered.length < 2 && !text.includes(FEED)) return { list: text, feet: [] };
  const out = new Set(numbered.length > 1 ? numbered : []);
  for (let turn = 0; turn < MOST_LINES; turn++) {
    const again = againAtEdges(lines, out);
    for (const [at, line] of lines.entries()) if (again.has(keyOf(line))) out.add(at);
  }
  const feet = new Set([...out].sort((a, b) => a - b).map((at) => (lines[at] ?? '').trim()));
  return { list: lines.filter((line, at) => line !== FEED && !out.has(at)).join('\n'), feet: [...feet] };
}

/** The lines with the number of a page, where these count up. */
function numberedIn(lines: readonly string[]): number[] {
  const found = lines.flatMap((line, at) => {
    const [, ...numbers] = ((!hasMarker(line) || DASHED.test(line)) && PAGE.exec(line)) || [];
    const number = numbers.find(Boolean);
    return number === undefined ? [] : [{ at, number: Number(number) }];
  });
  const counts = found.every(({ number }, at) => at === 0 || number >= (found[at - 1]?.number ?? 0));
  return counts ? found.map(({ at }) => at) : [];
}

function keyOf(line: string): string {
  return line.replace(/\d+/g, '#').replace(/\s+/g, ' ').trim();
}

/** What comes again beside what is known to be no part of the list, or beside the end of a page. */
function againAtEdges(lines: readonly string[], out: ReadonlySet<number>): ReadonlySet<string> {
  const told = lines.flatMap((line, at) => (line.trim() !== '' || line === FEED ? [at] : []));
  const isEdge = (at: number | undefined) => at === undefined || lines[at] === FEED || out.has(at);
  const beside = told.flatMap((at, place) => {
    const line = lines[at] ?? '';
    const asks = line === FEED || hasMarker(line) || /[?？؟]\s*$/.test(line) || line.length > MOST_LETTERS;
    return !asks && !out.has(at) && (isEdge(told[place - 1]) || isEdge(told[place + 1])) ? [keyOf(line)] : [];
  });
  const counts = Map.groupBy(lines, keyOf);
  return new Set(beside.filter((key) => (counts.get(key)?.length ?? 0) > 1));
}
