import { describe, expect, it } from 'vitest';
import { OPEN } from './en.ts';
import {
  dateOf,
  dueBy,
  isBlank,
  joined,
  money,
  needed,
  number,
  numeral,
  orOpen,
  person,
  say,
  share,
  show,
  trimmed,
  typedNumber,
  wasOn,
} from './values.ts';

describe('a value', () => {
  it('reads as it always did', () => {
    expect(show('as typed ')).toBe('as typed ');
    expect(show(dateOf('2026-09-02'))).toBe('2 Sep 2026');
    expect(show(number(1234.56))).toBe('1,234.6');
    expect(show(number(50, 'person-weeks'))).toBe('50 person-weeks');
    expect(show(numeral(1234))).toBe('1234');
    expect(show(typedNumber(' 1500,5 '))).toBe('1500,5');
    expect(show(money(1_234_567, 'GBP'))).toBe('£1,234,567');
    expect(show(money(1_234_567, ''))).toBe('1,234,567');
    expect(show(person(' Ines Calloway '))).toBe('Ines Calloway');
    expect(show({ kind: 'open' })).toBe(OPEN);
  });

  it('never is 0% or 100% of what is neither', () => {
    expect([0, 0.004, 0.01, 0.574, 0.99, 0.996, 1].map((part) => show(share(part)))).toEqual([
      ...['0%', '<1%', '1%', '57%', '99%', '>99%', '100%'],
    ]);
  });

  it('stays a text where it cannot be read as what it should be', () => {
    expect(dateOf('in spring')).toBe('in spring');
    expect(typedNumber(' a few ')).toBe('a few');
    expect(person(' ')).toBe('');
  });

  it('is a day that says by how many it is past, where something was due on it or was to be', () => {
    const days = ['2026-11-19', '2026-11-20', '2026-09-29', 'soon'];
    expect(days.map((day) => show(dueBy(day, '2026-11-20')))).toEqual([
      ...['19 Nov 2026 (1 day late)', '20 Nov 2026', '29 Sep 2026 (52 days late)', 'soon'],
    ]);
    expect(show(wasOn('2026-11-19', '2026-11-20'))).toBe('19 Nov 2026 (1 day ago)');
  });

  it('keeps what it is beside how it was typed', () => {
    expect(typedNumber(' 1500,5 ')).toMatchObject({ kind: 'number', number: 1500.5 });
    expect(dateOf('2026-09-02')).toEqual({ kind: 'date', date: '2026-09-02' });
  });
});

describe('a sentence', () => {
  it('keeps the values in it, and its texts in one piece', () => {
    const day = dateOf('2026-09-02');
    expect(say`Signed by ${'Owen'}, on ${day}`).toEqual(['Signed by Owen, on ', day]);
    expect(say`${say`By ${day}`}: ${person('Ines')}${''}.`).toEqual([
      'By ',
      day,
      ': ',
      { kind: 'person', name: 'Ines' },
      '.',
    ]);
  });

  it('is the text or the value itself where there is nothing else in it', () => {
    expect(say`plain ${'words'}`).toBe('plain words');
    expect(say`${number(5)}`).toEqual(number(5));
    expect(say``).toBe('');
  });

  it('joins whatever says anything', () => {
    expect(show(joined(['', person('Ines'), ' ', dateOf('2026-09-02')], ', '))).toBe('Ines, 2 Sep 2026');
    expect(joined([], ', ')).toBe('');
  });

  it('loses the blanks at its ends alone', () => {
    const day = dateOf('2026-09-02');
    expect(trimmed(say` a ${day} b `)).toEqual(['a ', day, ' b']);
    expect(trimmed(' a ')).toBe('a');
  });
});

describe('what nobody has filled in', () => {
  it('is said to be open, blanks included', () => {
    expect(needed(' \n')).toEqual({ kind: 'open' });
    expect(needed(' Ines ')).toBe('Ines');
    expect(['', ' \n', ' Ines '].map(orOpen)).toEqual([OPEN, OPEN, 'Ines']);
    expect([isBlank(''), isBlank(say` ${''}`), isBlank(number(0))]).toEqual([true, true, false]);
  });
});
