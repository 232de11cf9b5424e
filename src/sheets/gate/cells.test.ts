import { describe, expect, it } from 'vitest';
import { dayOrderOf, readDay, readKind } from './cells.ts';

describe('a kind as people write it', () => {
  it.each([
    ['Blocking', 'blocking'],
    [' blocks. ', 'blocking'],
    ['B', 'blocking'],
    ['Clarification', 'clarification'],
    ['c', 'clarification'],
    ['L', 'clarification'],
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

describe('a day as people write it', () => {
  it.each([
    ['2026-09-10', '2026-09-10'],
    ['2026-09-10T08:00:00Z', '2026-09-10'],
    ['2026-09-10 08:00', '2026-09-10'],
    ['10.9.2026', '2026-09-10'],
    ['10. 09. 26', '2026-09-10'],
    ['10 Sep 2026', '2026-09-10'],
    ['10th September 2026', '2026-09-10'],
    ['10-Sep-26', '2026-09-10'],
    ['Sept 10, 2026', '2026-09-10'],
    [' September 1st 2026 ', '2026-09-01'],
    ['9/9/2026', '2026-09-09'],
    ['', ''],
  ])('%j is %s', (cell, day) => {
    expect(readDay(cell, undefined)).toBe(day);
  });

  it.each(['2026-02-30', '31.2.2026', '10 Foo 2026', 'next week', 'Q3', '46275', '10/9/2026', '32/1/2026'])(
    '%j is none, or could be two',
    (cell) => {
      expect(readDay(cell, undefined)).toBeUndefined();
    },
  );

  it('with slashes is told from the others in its column', () => {
    expect(dayOrderOf(['', '1/2/2026', '13/2/2026'])).toBe('day first');
    expect(dayOrderOf(['1/2/2026', '2/13/2026'])).toBe('month first');
    expect(dayOrderOf(['1/2/2026', 'soon'])).toBeUndefined();
    expect(readDay('10/9/2026', 'day first')).toBe('2026-09-10');
    expect(readDay('10/9/26', 'month first')).toBe('2026-10-09');
    expect(readDay('13/13/2026', 'day first')).toBeUndefined();
  });
});
