import type { Mark } from './cut.ts';

/** How much of a text is looked at. */
const GLANCE = 20_000;
/** Quotes that some programs and languages write around a cell in place of `"`. */
const PAIRS = ["''", '“”', '«»', '„“', '‘’'] as const;

/**
 * A text whose cells stand in other quotes than `"`, with those in their place: `'Who signs, and when?','Ana'`. They are
 * quotes where they hold a mark, or where every line begins and ends with one; undefined for all other texts.
 */
export function requoted(text: string, mark: Mark): string | undefined {
  if (mark === '' || text.includes('"')) return undefined;
  const glance = text.slice(0, GLANCE);
  const pair = PAIRS.find((quotes) => isQuoted(glance, quotes, mark));
  if (pair === undefined) return undefined;
  const close = pair.at(-1) ?? '';
  return text.replace(quotedBy(pair, mark), (_, before: string, cell: string) => {
    const words = pair === "''" ? cell.replaceAll(close + close, close) : cell;
    return `${before}"${words}"`;
  });
}

/** A cell from one quote to the other, at both ends of which there is a mark or the line's end. */
function quotedBy(pair: string, mark: Mark): RegExp {
  const [open = '', close = ''] = pair;
  const stop = `\\u{${mark.codePointAt(0)?.toString(16)}}`;
  const behind = `[ ]*(?=${stop}|$)`;
  return new RegExp(
    String.raw`(^|${stop})[ ]*${open}((?:(?!${close}${behind})[^\n])*)${close}${behind}`,
    'gmu',
  );
}

function isQuoted(glance: string, pair: string, mark: Mark): boolean {
  const cells = [...glance.matchAll(quotedBy(pair, mark))].map(([, , cell = '']) => cell);
  if (cells.length < 2) return false;
  if (cells.some((cell) => cell.includes(mark))) return true;
  const [open = '', close = ''] = pair;
  const lines = glance.split('\n').filter((line) => line.trim() !== '');
  const whole = lines.filter(
    (line) => line.trim().startsWith(open) && line.trim().endsWith(close) && line.includes(`${close}${mark}`),
  );
  return lines.length > 1 && whole.length > 0.8 * lines.length;
}
