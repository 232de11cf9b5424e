import { describe, expect, it } from 'vitest';
import { lookOf, readKind } from './cells.ts';

describe('yes and no in a column that asks whether a question blocks', () => {
  it.each([
    ['ja', 'nein'],
    ['Oui', 'Non'],
    ['Sí', 'No'],
    ['sì', 'no'],
    ['Sim', 'Não'],
    ['да', 'нет'],
    ['はい', 'いいえ'],
    ['是', '否'],
    ['✓', '0'],
  ])('are known in other languages: %s, %s', (yes, no) => {
    expect([readKind(yes, true), readKind(no, true)]).toEqual(['blocking', 'clarification']);
    expect([readKind(yes, false), readKind(no, false)]).toEqual([undefined, undefined]);
  });
});

describe('a kind as people write it', () => {
  it.each([
    ['Blocking', 'blocking'],
    [' blocks. ', 'blocking'],
    ['B', 'blocking'],
    ['Clarification', 'clarification'],
    ['c', 'clarification'],
    ['L', 'later'],
    ['As a condition.', 'later'],
    ['unknown', 'unknown'],
    ['?', 'unknown'],
    ['', ''],
    ['-', ''],
    ['Not sorted', ''],
  ])('%j is %j', (cell, kind) => {
    expect(readKind(cell, false)).toBe(kind);
  });

  it.each(['Data', 'high', 'yes', '1', 'toString', '__proto__', 'constructor'])('%j is none', (cell) => {
    expect(readKind(cell, false)).toBeUndefined();
  });

  it('is yes or no where the column asks whether a question blocks', () => {
    expect(['Yes', 'x', '1', 'TRUE'].map((cell) => readKind(cell, true))).toEqual(Array(4).fill('blocking'));
    expect(['no', 'N', '0', 'false'].map((cell) => readKind(cell, true))).toEqual(
      Array(4).fill('clarification'),
    );
    expect(readKind('', true)).toBe('');
    expect(readKind('toString', true)).toBeUndefined();
  });
});

describe('a cell by itself', () => {
  it.each([
    ['', 'blank'],
    ['2026-12-10', 'day'],
    ['10/9/2026', 'day'],
    ['12', 'number'],
    ['€1,500.50', 'number'],
    ['FND-001', 'mark'],
    ['DAT-01.1', 'mark'],
    ['https://bank.example/x', 'link'],
    ['ana@bank.example', 'link'],
    ['Why?', 'asks'],
    ['なぜですか？', 'asks'],
    ['Ana Ruiz', 'name'],
    ['Ruiz, Ana', 'name'],
    ['Jan van der Berg', 'name'],
    ['Open', 'word'],
    ['x'.repeat(61), 'long'],
  ])('%j looks like a %s', (cell, look) => {
    expect(lookOf(cell)).toBe(look);
  });
});
