/**
 * The answers in a text pasted from a whiteboard or from minutes: one a line, without the bullets, numbers
 * and check boxes people put before them, and without empty lines and exact repeats. Order is kept.
 */
export function splitAnswers(pasted: string): string[] {
  const lines = pasted
    .split(/\r\n|[\n\r\u2028\u2029\v]/)
    .map((line) => line.replace(MARKER, '').replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');
  return [...new Set(lines)];
}

/** A bullet, a check box, or a number or letter with its stop or bracket ("3." "c)" "(C)", not the initial "J."), at the start of a line. */
const MARKER = /^\s*(?:(?:[-–—*•◦▪●·‣⁃>]|\[[ xX]?\]|☐|☑|✓|\(?(?:\d{1,3}[.)]|[a-z][.)]|[A-Z]\)))(?:\s+|$))+/;
