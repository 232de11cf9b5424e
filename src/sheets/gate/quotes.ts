import type { Mark } from './cut.ts';

/** How much of a text is looked at. */
const GLANCE = 20_000;

/** True for a text whose cells stand in single quotes, as some databases write them: `'Who signs?','Ana'`. */
export function isSingleQuoted(text: string, mark: Mark): boolean {
  const lines = text
    .slice(0, GLANCE)
    .split('\n')
    .filter((line) => line.trim() !== '');
  if (mark === '' || lines.length < 2 || text.slice(0, GLANCE).includes('"')) return false;
  const ends = lines.filter((line) => /^\s*'/.test(line) && /'\s*$/.test(line) && line.includes(`'${mark}`));
  return ends.length > 0.8 * lines.length;
}

/** Single quotes for double ones, and the other way round. */
export function swapQuotes(text: string): string {
  return text.replace(/['"]/g, (quote) => (quote === '"' ? "'" : '"'));
}
