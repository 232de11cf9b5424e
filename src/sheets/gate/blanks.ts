/** How many lines are looked at to tell where columns begin. */
const SAMPLE = 200;
/** A column begins where two blanks end in so many of the lines, and has something in so many. */
const [ALIKE, FILLED] = [0.95, 0.5];

/**
 * A table whose columns are set by blanks, as terminals and mails show one, with tabs between its cells; undefined for any
 * other text.
 */
export function tabbed(text: string): string | undefined {
  const lines = text.split('\n');
  const sample = lines.filter((line) => line.trim() !== '').slice(0, SAMPLE);
  if (text.includes('\t') || sample.length < 3) return undefined;
  const starts = startsIn(sample);
  if (starts.length === 0) return undefined;
  const cutLine = (line: string) => {
    const own = starts.filter((at) => /^(?: {2}|$)/.test(line.slice(at - 2, at)));
    return [0, ...own].map((at, index) => line.slice(at, own[index]).trim()).join('\t');
  };
  return lines.map(cutLine).join('\n');
}

/** Where columns begin, but for the first. */
function startsIn(lines: readonly string[]): number[] {
  const width = Math.max(...lines.map(({ length }) => length));
  const share = (test: (line: string) => boolean) => lines.filter(test).length / lines.length;
  const starts: number[] = [];
  for (let at = 3; at < width; at++) {
    const begins = share((line) => /^ {2}\S/.test(line.slice(at - 2, at + 1)));
    const apart = share((line) => line.slice(at - 2, at).trim() === '');
    if (begins >= FILLED && apart >= ALIKE) starts.push(at);
  }
  return starts;
}
