import { isMarkup, withoutMarkup } from './markup.ts';

/** Every end of a line, those of slides (vertical tab), of pages and of Unicode too. */
export const LINE_END = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/;

/**
 * What stands at the beginning of a line in a list, with the blanks behind it:
 * – a bullet, those of symbol fonts too, which Word pastes as letters, or a check box;
 * – a number or a letter of any script with its stop or bracket (“3.” “c)” “(C)” “iv.” “2.1.” “1.-” “[1]” “①” “一、”),
 *   not the initial “J.”;
 * – a number or a letter of a symbol font with a tab, as Word writes them.
 */
const MARKER = new RegExp(
  [
    String.raw`[-–—*+](?:\s+|$)|>+(?:\s+|$|(?=\p{L}))`,
    String.raw`[•◦▪▫●○■□▢·‣⁃∙➢➔➤►▶◆◇❖✦★☆✓✔✗✘☐☑☒⬜✅❑❒\uf000-\uf0ff]\ufe0f?\s*`,
    String.raw`#{1,6}\s+`,
    String.raw`\[[ xX✓]?\](?:\s+|$)`,
    String.raw`[→⇒➜»✱⁎―🔹🔸👉❓]\s+|[\p{Nd}#*]\u{fe0f}?\u{20e3}\s*`,
    String.raw`\(?(?:\p{Nd}{1,3}(?:[.)]|\.-|º|°\)?|\/)|[a-zа-яіα-ω][.)]|[A-ZА-ЯΑ-Ω\u0621-\u064a\u05d0-\u05ea]\)|[ivx]{2,4}[.)]|[IVX]{2,4}[.)]|\p{Nd}{1,2}(?:\.\p{Nd}{1,2})+[.)])(?:\s+|$)`,
    String.raw`\[\p{Nd}{1,3}\]\s+|\p{Nd}{1,3}(?:\)(?=\p{L})|\.(?=\p{Lu}\p{Ll}))`,
    String.raw`[（(]?[０-９\d一二三四五六七八九十]{1,3}[）．、]\s*|[①-⑳⑴-⒇]\s*`,
    String.raw`(?:\d{1,3}(?:\.\d{1,2})*|[oqvüØ§àèÀÈ])\t\s*`,
    String.raw`o\s+(?=\p{Lu})`,
  ].join('|'),
  'u',
);
const MARKERS = new RegExp(String.raw`^\s*(?:${MARKER.source})+`, 'u');

/** True for the rule under the headings of a table in Markdown, with so many dashes a column at least. */
export function isRule(line: string, least = 3): boolean {
  if (!/^[-:|\s]+$/.test(line)) return false;
  const cells = line
    .split('|')
    .flatMap((cell) => cell.split(/\s/))
    .filter((cell) => cell !== '');
  return cells.length > 0 && cells.every((cell) => /^:?-+:?$/.test(cell) && cell.split('-').length > least);
}

/** A line of a list without what stands before its words. */
export function withoutMarker(line: string): string {
  return line.replace(MARKERS, '');
}

/** True for a line that a list begins with a mark of its own. */
export function hasMarker(line: string): boolean {
  return MARKERS.test(line);
}

/**
 * The lines of a list pasted from anywhere, be it minutes, slides, a whiteboard, a chat or the source of a page, without
 * the bullets, numbers and check boxes before them, without the bars of a table in Markdown, and without empty lines.
 * Order and repeats are kept.
 */
export function linesOf(pasted: string): string[] {
  return wholeItems((isMarkup(pasted) ? withoutMarkup(pasted) : pasted).split(LINE_END))
    .filter((line) => !isRule(line))
    .map((line) =>
      line
        .replace(/^\uFEFF/, '')
        .replace(/^\s*\|(.*)\|\s*$/, (_, cells: string) => cells.replaceAll('|', ' ')),
    )
    .map((line) => withoutMarker(line).replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');
}

/** A line of a text in full width has so many letters at least. */
const FULL = 45;

/**
 * The lines of a list of which some were broken, as those copied from a page are: a line without a mark of its own that
 * begins with a small letter goes on with the one above it, unless that had come to its end. Without marks, the one above has
 * to fill its line.
 */
function wholeItems(typed: string[]): string[] {
  const lines = withStops(typed);
  const first = lines.find((line) => line.trim() !== '') ?? '';
  const marked = lines.filter(hasMarker).length > 1 && hasMarker(first);
  if (!marked && !/^\s*\p{Lu}/u.test(first)) return lines;
  const text = typed.join(' ');
  const whole: string[] = [];
  let above = '';
  for (const line of lines) {
    const goesOn = /^\s*\p{Ll}/u.test(line) && !hasMarker(line) && /[^\s.?!:;…]\s*$/u.test(above);
    const joined = goesOn && (marked || above.trim().length >= FULL || HYPHENED.test(above));
    if (joined) whole[whole.length - 1] = inOne(whole.at(-1) ?? '', line, text);
    else whole.push(line);
    above = line;
  }
  return whole;
}

/** A word that was parted at the end of a line. */
const HYPHENED = /(\p{L}{2,})[-‐\u00ad]\s*$/u;
/** What is written with a hyphen whatever follows: the first parts of “hold-out” and “non-life”. */
const KEPT =
  /^(?:hold|in|on|off|up|out|end|third|first|second|real|long|short|high|low|non|self|well|cross|back|stop|follow|sign|go|day|cut|ex|two|three|one|multi|year|quasi|semi)$/i;

/** Two lines as one, without the hyphen that only parted a word; `text`: all around, which may have that word whole. */
function inOne(above: string, line: string, text: string): string {
  const [hyphened, word = ''] = HYPHENED.exec(above) ?? [];
  const behind = line.trimStart();
  if (hyphened === undefined) return `${above.trimEnd()} ${behind}`;
  const [next = ''] = /^\p{L}*/u.exec(behind) ?? [];
  const kept = !/[‐\u00ad]\s*$/.test(above) && (KEPT.test(word) || text.includes(`${word}-${next}`));
  return (kept ? above.trimEnd() : above.trimEnd().slice(0, -1)) + behind;
}

/** What stands at the beginning of a line that a number without a stop counts, with words behind it or alone. */
const COUNTED = /^\s*(\d{1,3})(?:\s+(?=\p{Lu})|\s*$)/u;

/** Lines that are counted without a stop behind the number, as copied from a page, with one: they count up from line to line. */
function withStops(lines: string[]): string[] {
  const counted = lines.flatMap((line, at) => {
    const number = COUNTED.exec(line)?.[1];
    return number === undefined ? [] : [{ at, number: Number(number) }];
  });
  const [first] = counted;
  const countsUp = counted.every(
    ({ number }, at) => at === 0 || number === (counted[at - 1]?.number ?? 0) + 1,
  );
  const nothing = lines.every((line) => line.trim() === '' || /^\s*\d+\s*$/.test(line));
  if (!first || nothing || !countsUp || counted.length < (first.number === 1 ? 2 : 3)) return lines;
  const whole = [...lines];
  for (const { at } of counted) {
    const line = (lines[at] ?? '').replace(COUNTED, '$1. ');
    // A number on a line of its own belongs to the words below it.
    const alone = /^\d+\. $/.test(line);
    if (alone && lines[at + 1] !== undefined) whole[at + 1] = line + (whole[at + 1] ?? '');
    whole[at] = alone ? '' : line;
  }
  return whole;
}
