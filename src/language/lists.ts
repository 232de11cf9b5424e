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
const MARKDOWN_RULE = /^\s*\|?(?:\s*:?-{3,}:?\s*\|?)+$/;

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
    .filter((line) => !MARKDOWN_RULE.test(line))
    .map((line) =>
      line
        .replace(/^\uFEFF/, '')
        .replace(/^\s*\|(.*)\|\s*$/, (_, cells: string) => cells.replaceAll('|', ' ')),
    )
    .map((line) => withoutMarker(line).replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');
}

/**
 * The lines of a list of which some were broken, as those copied from a page are: a line without a mark of its own that
 * begins with a small letter goes on with the one above it, unless that had come to its end.
 */
function wholeItems(lines: string[]): string[] {
  if (lines.filter(hasMarker).length < 2 || !hasMarker(lines.find((line) => line.trim() !== '') ?? ''))
    return lines;
  const whole: string[] = [];
  for (const line of lines) {
    const above = whole.at(-1) ?? '';
    const goesOn = /^\s*\p{Ll}/u.test(line) && !hasMarker(line) && /[^\s.?!:;…]\s*$/u.test(above);
    if (goesOn) whole[whole.length - 1] = `${above.trimEnd()} ${line.trimStart()}`;
    else whole.push(line);
  }
  return whole;
}
