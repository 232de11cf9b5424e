import { accents, unseen } from '../en.ts';

/*
 * What the eye can’t see in a text, or can’t tell from something else, in words.
 */

/** What takes no room, or nothing but room: blanks of every kind, controls, and what is no letter by itself. */
const UNSEEN = /(\r\n|[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Z}\p{Default_Ignorable_Code_Point}\u2800])\1*/gu;

/**
 * All but the letters and marks that every keyboard has, and that look like no other of them. Brackets are needed for
 * words of our own.
 */
const SPECIAL = /([^!-HJ-Z\\-_a-{}~])\1*/gu;

/** What stands before and behind a text; nothing at the ends of a whole one. */
export type Around = { before: string; behind: string };
const ALONE: Around = { before: '', behind: '' };

/** A text with what can’t be seen of it in words; a blank between words stays one. */
export function seen(text: string, { before, behind }: Around = ALONE): string {
  const whole = before + text + behind;
  return text.replace(UNSEEN, (run: string, one: string, at: number) => {
    const [left, right] = [whole[before.length + at - 1] ?? ' ', whole[before.length + at + 1] ?? ' '];
    return run === ' ' && !/\s/.test(left + right) ? run : named(run, one);
  });
}

/** A text letter by letter, so that no two are told in the same way: what is special by name or by number. */
export function spelled(text: string): string {
  return text.replace(SPECIAL, named);
}

function named(run: string, one: string): string {
  return unseen(one, codeOf(one), run.length / one.length);
}

function codeOf(letter: string): string {
  return `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** Letters that look like the one they stand beside. */
const LOOKALIKES = [
  ...['aа', 'cс', 'eе', 'iі', 'jј', 'oоο', 'pр', 'sѕ', 'xх', 'yу', 'vν', 'hһ'],
  ...[
    'AАΑ',
    'BВΒ',
    'CС',
    'EЕΕ',
    'HНΗ',
    'JЈ',
    'KКΚ',
    'MМΜ',
    'NΝ',
    'OОΟ',
    'PРΡ',
    'SЅ',
    'TТΤ',
    'XХΧ',
    'YΥ',
    'ZΖ',
  ],
  ...['lIІΙ|', '-‐‑‒⁃−', "'’‘ʼ′´`", '"“”„″', '·•'],
];
const LOOK = new Map(LOOKALIKES.flatMap(([first = '', ...others]) => others.map((other) => [other, first])));

/** Whether two texts look the same, whatever they are made of. */
export function alike(one: string, other: string): boolean {
  return lookOf(one) === lookOf(other);
}

function lookOf(text: string): string {
  const plain = text
    .toWellFormed()
    .normalize('NFKC')
    .replace(/[\s\p{Z}\u2800]+/gu, ' ')
    .replace(/[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu, '')
    .replace(/[\p{Co}\p{Cn}]/gu, '\ufffd')
    .trim();
  return Array.from(plain, (letter) => LOOK.get(letter) ?? letter).join('');
}

/** Two texts that differ, told so that they do not look the same. */
export function toldApart(one: string, other: string, around: Around = ALONE): [string, string] {
  const pair: [string, string] = [seen(one, around), seen(other, around)];
  if (!alike(...pair)) return pair;
  const [first, second] = [one.normalize('NFC'), other.normalize('NFC')];
  if (first === second && (first === one) !== (second === other)) {
    return [accents(one, first === one), accents(other, second === other)];
  }
  return [spelled(one), spelled(other)];
}
