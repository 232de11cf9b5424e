import { describe, expect, it } from 'vitest';
import { type Column, words } from '../../report/blocks.ts';
import type { Flat } from '../../report/document.ts';
import { isRoomy, spaceLeft } from './page.ts';

const NAME = 'Second Look';
const half = (label: string): Column => ({ ...words(label), part: 0.5 });
const tableOf = (columns: Column[], rows: string[][]): Flat[] => [
  { kind: 'table', table: { caption: 'Some', columns, rows } },
];
const left = (rows: string[][]) => spaceLeft(tableOf([half('A'), half('B')], rows), NAME);
const LONG = ['word '.repeat(30), 'one'];
const SHORT = ['one', 'one'];

describe('the room on an executive’s page', () => {
  it('is taken by a table row by row, each as high as its tallest cell', () => {
    expect(left([LONG]) - left([LONG, SHORT])).toBeCloseTo(1.16);
    expect(left([SHORT]) - left([LONG])).toBeGreaterThan(1.9);
    expect(left([LONG])).toBe(left([[...LONG].reverse()]));
  });

  it('is taken by key figures as high as the highest of them', () => {
    const strip = (...notes: string[]): Flat[] => [
      { kind: 'strip', figures: notes.map((note) => ({ label: 'A', figure: '£5', note })) },
    ];
    const leftOf = (...notes: string[]) => spaceLeft(strip(...notes), NAME);
    expect(leftOf('one', 'one', 'one')).toBe(leftOf('one'));
    // The more there are, the less wide each is.
    const long = 'word '.repeat(12);
    expect(leftOf('one') - leftOf('one', 'one', 'one', long)).toBeGreaterThan(1.9);
    expect(leftOf('one') - leftOf(long)).toBe(0);
  });

  it('is not known under a table of which a width is not known', () => {
    expect(spaceLeft(tableOf([half('A'), words('B')], [SHORT]), NAME)).toBe(Number.NEGATIVE_INFINITY);
  });

  it('lets the page be set larger only where all of it has room then too', () => {
    const facts = (rows: number): Flat[] => [
      { kind: 'facts', rows: Array.from({ length: rows }, () => ({ label: 'A', value: 'b' })) },
    ];
    expect(isRoomy(facts(54), NAME)).toBe(true);
    expect(isRoomy(facts(56), NAME)).toBe(false);
    expect(spaceLeft(facts(56), NAME)).toBeGreaterThan(0);
  });
});
