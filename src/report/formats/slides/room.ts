/** How wide letters are, in ems, on the safe side of what Office sets by itself. */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/\p{M}/u, 0],
  [/[\s.,:;'’|!iljtfrI()[\]/-]/, 0.33],
  [/[mw]/, 0.8],
  [/[MW@%—…]/, 0.95],
  [/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Extended_Pictographic}]/u, 1.05],
  [/\p{Lu}/u, 0.66],
];
const USUAL = 0.55;
/** How high a line is in the size of its letters, and one with letters of scripts that have higher faces. */
const LINE = 1.22;
const HIGH_LINE = 1.45;
const HIGH = /[^\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Common}\p{Script=Inherited}]/u;
/** Programs break a line behind these. */
const PIECES = /[^\s/-]*[\s/-]*/g;
const LINE_ENDS = /\r\n?|[\n\v\u2028\u2029]/;

/** What stands between two line breaks, in its order. */
export function linesOf(text: string): string[] {
  return text.split(LINE_ENDS);
}

/** How high a text stands in lines that are so many ems wide, in the size of its letters. */
export function heightIn(text: string, room: number): number {
  return linesIn(text, room) * (HIGH.test(text) ? HIGH_LINE : LINE);
}

/** In how many lines it stands. */
export function linesIn(text: string, room: number): number {
  return linesOf(text).reduce((sum, line) => sum + wrapped(line, room), 0);
}

function wrapped(line: string, room: number): number {
  let [lines, used] = [1, 0];
  for (const piece of line.match(PIECES) ?? []) {
    const word = piece.trimEnd();
    const width = widthOf(word);
    if (used > 0 && used + width > room) {
      lines++;
      used = 0;
    }
    // What is longer than a line goes on in the next, and each may lack room for one letter more.
    const full = width > room ? Math.floor(width / Math.max(1, room - 1)) : 0;
    lines += full;
    used = full > 0 ? room : used + width + widthOf(piece.slice(word.length));
  }
  return lines;
}

function widthOf(text: string): number {
  let width = 0;
  for (const letter of text) width += WIDTHS.find(([which]) => which.test(letter))?.[1] ?? USUAL;
  return width;
}

/** As many letters of a text as may be, the last for the rest of them. */
export function cut(text: string, most: number): string {
  const signs = [...text];
  return signs.length > most ? `${signs.slice(0, most - 1).join('')}…` : text;
}

/** Sizes of letters in points, the usual first; `between`: what stands between two texts, in points. */
type Box = { width: number; height: number; points: readonly number[]; between?: number };

/**
 * The largest of some sizes in which all texts have room in a box, in points; where none is, how many of them have room in
 * the smallest.
 */
export function fitting(texts: readonly string[], box: Box): { points: number; count: number } {
  let fits = { points: box.points[0] ?? 0, count: 0 };
  for (const points of box.points) {
    let left = box.height;
    const full = texts.findIndex((text) => {
      left -= heightIn(text, box.width / points) * points + (box.between ?? 0);
      return left < 0;
    });
    fits = { points, count: full < 0 ? texts.length : full };
    if (full < 0) break;
  }
  return fits;
}
