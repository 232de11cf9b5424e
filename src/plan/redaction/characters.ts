import type { Form, Needs } from './forms.ts';

/** What begins with a character of Chinese, Japanese or Korean. */
export const CHARACTERS = /^[\p{Script=Han}\p{Script=Hangul}]/u;

/**
 * Surname and given name of one that is written without a blank, the surname first: one or two characters, seldom
 * three. Where it ends nobody can tell, and so each is tried beside a title.
 */
export function characterParts(name: string): Form[] {
  const titled = [1, 2, 3].filter((end) => end < name.length).map((end) => name.slice(0, end));
  const sure = name.length === 4 ? [name.slice(0, 2)] : [];
  const given = name.length > 2 ? [name.slice(-2)] : [];
  const part = (word: string, needs: Needs): Form => ({ words: [[word, word, word]], rank: 2, needs });
  return [
    ...[...sure, ...given].map((word) => part(word, 'nothing')),
    ...titled.map((word) => part(word, 'title')),
  ];
}
