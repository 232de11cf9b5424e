import { describe, expect, it } from 'vitest';
import { daysIn } from './daysIn.ts';
import { isRule, linesOf } from './lists.ts';
import { nameKey } from './names.ts';
import { NO_HABITS, readDay } from './readDay.ts';
import { readNumber } from './readNumber.ts';
import { readSpells } from './readSpells.ts';

/** What somebody pastes that holds one thing over and over, and what nothing reads. */
const PIECES = [
  ...[
    'a',
    'A',
    '1',
    'a.',
    '1,',
    '1.',
    '111 ',
    '- ',
    '-',
    '—',
    ' ',
    '\t',
    '|',
    '|-',
    '(',
    '@',
    'é',
    'e\u0301',
  ],
  ...['王', 'ア', '가', 'ก', 'ล้าน', 'млн', '1/1/26 ', 'Jan ', '24, ', '<b>', '& ', 'a\u200b'],
];
const MOST = 60_000;

describe('what is long and says nothing', () => {
  // A pattern that looks at it again and again would not come to its end here.
  it.each(PIECES)('such as %j over and over, is read once', (piece) => {
    const text = piece.repeat(MOST / piece.length);
    for (const said of [text, `${text}x`, `x${text}`]) {
      expect(linesOf(said).join('').length).toBeLessThanOrEqual(said.length);
      expect(readNumber(said).kind).not.toBe('number');
      expect(readDay(said, NO_HABITS) ?? '').toBe('');
      expect(nameKey(said).length).toBeLessThanOrEqual(said.length);
      for (const { start, end } of daysIn(said)) expect(end).toBeGreaterThan(start);
      const { doubts, spells } = readSpells(said);
      expect(doubts.length + spells.length > 0).toBe(said.trim() !== '');
    }
  });
});

describe('the rule under the headings of a table', () => {
  it.each(['---', '|---|---|', '| :--- | ---: |', ':---:|---', '--- ---', '|----------|'])(
    'is %j',
    (line) => {
      expect(isRule(line)).toBe(true);
    },
  );
  it.each(['--', '| - | :-- |', '', '|', '||', ':::', '--- x', `${'-'.repeat(5000)}x`, '-- ---'])(
    'is not %j',
    (line) => {
      expect(isRule(line)).toBe(false);
    },
  );
});
