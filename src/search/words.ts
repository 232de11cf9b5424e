import { folded } from '../language/folded.ts';

/** A word as it stands in a text, or several that a hyphen or a slash joins: work-around, SS1/23. */
export const RUN = /[\p{L}\p{N}\p{M}]+(?:[-‐‑/.][\p{L}\p{N}\p{M}]+)*/gu;
/** Letters that go with the number behind them: SR 11-7. */
const NUMBERED = /\b(\p{Lu}{2,5}) (\d+(?:[-/]\d+)*)\b/gu;
const APOSTROPHE = /[’'ʼ](?:s\b)?/g;

/** A run of a text: its words, folded, and all of them as one where they are several. */
export type Run = { words: string[]; joined: string | undefined };

/** The words of a text, folded, with those that stand together told: “work-around” is `work`, `around` and `workaround`. */
export function runsOf(text: string): Run[] {
  return Array.from(text.replace(APOSTROPHE, '').matchAll(RUN), ([run]) => {
    const words = run.split(/[-‐‑/.]/).map(folded);
    return { words, joined: words.length > 1 ? words.join('') : undefined };
  });
}

/** Everything a text can be found by, one for each time that it stands there. */
export function wordsOf(text: string): string[] {
  const numbered = Array.from(text.matchAll(NUMBERED), ([, letters = '', number = '']) =>
    folded(letters + number.replace(/[-/]/g, '')),
  );
  return [
    ...runsOf(text).flatMap(({ words, joined }) => [...words, ...(joined ? [joined] : [])]),
    ...numbered,
  ];
}
