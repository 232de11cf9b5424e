import { expect, it } from 'vitest';
import { quoted } from './say.ts';

const said = (text: string) =>
  quoted({ start: 0, end: text.length, text, points: 'against', because: 'a matter of degree' });

it('a reason quotes its words, and names the sentence where it is about all of it', () => {
  expect(said('nearly ready')).toBe('“nearly ready”: a matter of degree');
  expect(said('Nearly ready. '.repeat(20).trim())).toBe('The sentence as a whole: a matter of degree');
});
