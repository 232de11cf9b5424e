import { strangeness } from './alphabets.ts';

/** What Windows-1252 makes of the bytes from 0x80 to 0x9f. */
const UPPER = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const BEYOND_ASCII = /\P{ASCII}+/gu;

/** True for a text that was written as UTF-8, read as Windows-1252, and written as UTF-8 once more: “cafÃ©”. */
export function isTwice(text: string): boolean {
  const runs = text.match(BEYOND_ASCII) ?? [];
  const mended = runs.filter((run) => onceFrom(run) !== undefined);
  if (mended.length === 0 || mended.length < 0.9 * runs.length) return false;
  return strangeness(once(text)) < strangeness(text);
}

/** Such a text as it was written first; what of it was not written twice stays. */
export function once(text: string): string {
  return text.replace(BEYOND_ASCII, (run) => onceFrom(run) ?? run);
}

function onceFrom(run: string): string | undefined {
  const bytes = Array.from(run, (letter) => {
    const upper = UPPER.indexOf(letter);
    return upper < 0 ? (letter.codePointAt(0) ?? 0) : upper + 0x80;
  });
  if (bytes.some((byte) => byte > 0xff)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes));
  } catch {
    return undefined;
  }
}
