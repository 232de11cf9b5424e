/** Room for a text: so many lines, each of so many letters of ordinary width. */
export type Room = { lines: number; perLine: number };

/** A text cut to its room, and how many of its characters are left out. */
export type Fitted = { text: string; left: number };

/**
 * What each letter takes, in letters of ordinary width, of which one is 0.555 em, as “n” is: no less than in the face that
 * paper is set in (styles/fonts.css), Source Sans 3, or in Arial made as wide. What that face has not comes from another,
 * whose letters may be wider. What is drawn in a square takes the room of two. The first that holds.
 */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  // What keeps two signs together takes no room.
  [/\u2060/, 0],
  [/\u2212/, 0.91],
  [/[\u{1100}-\u{1fff}\u{2190}-\u{10ffff}]/u, 2.1],
  [/…/, 1.72],
  [/[%MWm@—\u{900}-\u{10ff}\u{2100}-\u{218f}]/u, 1.54],
  [/[жмфшщъыюЖМФШЩЪЫЮ]/, 1.6],
  [/w/, 1.3],
  [/[\u{400}-\u{52f}]/u, 1.3],
  [/[DGHNOQU]/, 1.2],
  [/[il'’Ij|]/, 0.48],
  [/[A-Z&]/, 1.1],
  [/\p{Lu}/u, 1.3],
  [/[aegk0-9£€$#+<=>~^_–]/, 0.91],
  [/[csvxyz?*]/, 0.85],
  [/["“”]/, 0.8],
  [/[rt/\\]/, 0.64],
  [/[f()[\]{}-]/, 0.57],
  [/[.,:;!]/, 0.53],
  [/ /, 0.37],
];
const lookUp = (letter: string) => WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? 1;
/** What is typed most, looked up once. */
const ASCII = new Map(
  Array.from({ length: 128 }, (_, code) => String.fromCharCode(code)).map((letter) => [
    letter,
    lookUp(letter),
  ]),
);
const widthOfLetter = (letter: string) => ASCII.get(letter) ?? lookUp(letter);

/** Where writing has come to: the line, from 1, and how much of it is taken. */
type Place = { line: number; taken: number };
const START: Place = { line: 1, taken: 0 };

/**
 * Cuts a text to its room at the end of a word, with “…” where something is left out: at the end of a clause where that
 * keeps most of what fits. Runs of blanks and line breaks count as one blank. A first word that is longer than the room is
 * cut inside.
 */
export function fitText(text: string, room: Room): Fitted {
  const whole = folded(text);
  if (linesIn(whole, room) <= room.lines) return { text: whole, left: 0 };
  const fits = wordsThatFit(whole, room) || lettersThatFit(whole, room);
  const kept = clausesOf(fits).replace(/(?<=.)[\s.,;:–-]+$/u, '');
  return { text: `${kept}…`, left: countLetters(whole) - countLetters(kept) };
}

/** What is kept at least, of all that fits, where a text ends with a clause. */
const MOST_OF_IT = 0.6;

/** A text without the clause that it does not finish, where what is left is most of it. */
function clausesOf(text: string): string {
  const end = Math.max(text.lastIndexOf('; '), text.lastIndexOf('. '));
  return end > MOST_OF_IT * text.length ? text.slice(0, end) : text;
}

/** The lines that a text takes at most, however a browser breaks it; none for a blank one. */
export function linesOf(text: string, perLine: number): number {
  return linesIn(folded(text), { lines: Number.POSITIVE_INFINITY, perLine });
}

/** The same of a text without more than one blank in a row; no further than where it needs more lines than there are. */
function linesIn(whole: string, { lines, perLine }: Room): number {
  if (whole === '') return 0;
  let place = START;
  for (const word of whole.split(' ')) {
    place = after(place, widthOf(word), perLine);
    if (place.line > lines) break;
  }
  return place.line;
}

function folded(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}

/** The room that a text takes on one line, in letters of ordinary width. */
function widthOf(text: string): number {
  let width = 0;
  for (const letter of text) width += widthOfLetter(letter);
  return width;
}

/** Where writing stands after one more word. */
function after({ line, taken }: Place, width: number, perLine: number): Place {
  const from = taken === 0 ? 0 : taken + widthOfLetter(' ');
  if (from + width <= perLine) return { line, taken: from + width };
  const next = taken === 0 ? line : line + 1;
  if (width <= perLine) return { line: next, taken: width };
  // It may be broken at a hyphen here and there, which at worst fills every line by half.
  return { line: next + Math.ceil((2 * width) / perLine) - 1, taken: perLine };
}

/** The longest run of words that leaves room for “…” behind it. */
function wordsThatFit(whole: string, { lines, perLine }: Room): string {
  let place = START;
  let length = 0;
  for (const word of whole.split(' ')) {
    const width = widthOf(word);
    if (after(place, width + widthOf('…'), perLine).line > lines) break;
    place = after(place, width, perLine);
    length += word.length + 1;
  }
  return whole.slice(0, Math.max(0, length - 1));
}

/** As many letters as there is room for in a word that has to be broken. */
function lettersThatFit(whole: string, { lines, perLine }: Room): string {
  const most = Math.floor((lines * perLine) / 2) - widthOf('…');
  let [kept, width] = ['', 0];
  for (const letter of whole) {
    width += widthOf(letter);
    if (width > most) break;
    kept += letter;
  }
  return kept;
}

/** The characters of a text as they are counted where it is cut. */
export function countLetters(text: string): number {
  return [...text].length;
}
