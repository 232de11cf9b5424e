/** In characters. */
export const LEAST_WIDTH = 10;
export const MOST_WIDTH = 60;
/** How wide a day or a sum may be. */
const NUMBER_WIDTH = 13;
/** In points, of a line and of the highest row there is. */
const LINE = 15;
const MOST_HEIGHT = 409;

const WIDE = /[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]/g;

/** How much room a line takes, in characters: letters of East Asia take twice as much. */
function room(line: string): number {
  return line.length + (line.match(WIDE)?.length ?? 0);
}

/** How wide a cell would be in one piece. */
export function widthOf(value: string | number | null): number {
  if (typeof value !== 'string') return value === null ? 0 : NUMBER_WIDTH;
  return 2 + value.split('\n').reduce((most, line) => Math.max(most, room(line)), 0);
}

/** How many lines a text takes in a column. */
export function linesIn(value: string | number | null, width: number): number {
  if (typeof value !== 'string' || (value.length < width && !value.includes('\n'))) return 1;
  return value.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(room(line) / (width - 1))), 0);
}

/** How high a row of so many lines is. */
export function heightOf(lines: number): number {
  return Math.min(MOST_HEIGHT, lines * LINE);
}
