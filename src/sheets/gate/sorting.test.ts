import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../../tests/support/runs.ts';
import { blankQuestion, type Question } from './fields.ts';
import {
  askedIn,
  beginSorting,
  markedOn,
  type Sorting,
  stepped,
  takenBack,
  toPassedOver,
  toSort,
} from './sorting.ts';

/** A log with a letter for each question: one that is marked already has a capital. */
function log(letters: string): Question[] {
  return [...letters].map((letter) => ({
    ...blankQuestion(letter.toLowerCase()),
    text: letter === '-' ? '' : `Why ${letter}?`,
    kind: letter === letter.toLowerCase() ? '' : 'unknown',
  }));
}
const begin = (letters: string, from?: string) => beginSorting(log(letters), 'kind', from);
const waiting = (sorting: Sorting) => [...sorting.waiting].join('');

/** Marks what is asked, so many times. */
const marked = (sorting: Sorting, times: number) =>
  Array.from({ length: times }).reduce<Sorting>((now) => markedOn(now), sorting);

describe('sorting', () => {
  it('asks each question that waits once, a key each, and then is over', () => {
    const asked: (string | undefined)[] = [];
    let sorting = begin('aBc-dE');
    for (let key = 0; key < 3; key++) {
      asked.push(askedIn(sorting));
      sorting = markedOn(sorting);
    }
    expect(asked).toEqual(['a', 'c', 'd']);
    expect(askedIn(sorting)).toBeUndefined();
    expect(waiting(sorting)).toBe('');
  });

  it('begins at the question it is begun from, even one that has a mark; else at the first that waits', () => {
    expect(askedIn(begin('Abc', 'c'))).toBe('c');
    expect(askedIn(begin('Abc', 'a'))).toBe('a');
    expect(askedIn(begin('Abc', 'gone'))).toBe('b');
    expect(askedIn(begin('Abc'))).toBe('b');
  });

  it('goes through all again where each has a mark, and counts them', () => {
    const sorting = begin('ABC');
    expect(toSort(log('ABC'), 'kind')).toHaveLength(3);
    expect(waiting(sorting)).toBe('abc');
    expect(askedIn(markedOn(sorting))).toBe('b');
  });

  it('counts the marks of one side only', () => {
    expect(toSort(log('aBC'), 'kind')).toHaveLength(1);
    expect(toSort(log('aBC'), 'theirs')).toHaveLength(3);
  });

  it('takes what was passed over at its end, and nothing that has its mark', () => {
    const sorting = marked(stepped(begin('abc'), 1), 2);
    expect(askedIn(sorting)).toBeUndefined();
    expect(waiting(sorting)).toBe('a');
    expect(askedIn(toPassedOver(sorting))).toBe('a');
    expect(toPassedOver(marked(begin('ab'), 2)).at).toBe(2);
  });

  it('comes back to where it was after one before was marked anew', () => {
    const sorting = marked(begin('abcd'), 2);
    expect(askedIn(markedOn(stepped(sorting, -1)))).toBe('c');
  });

  it('goes no further back than the first, and no further on than the end', () => {
    expect(askedIn(stepped(begin('ab'), -1))).toBe('a');
    expect(stepped(stepped(stepped(begin('ab'), 1), 1), 1).at).toBe(2);
  });

  it('of nothing is over before it begins, and nothing can be done in it', () => {
    const sorting = begin('--');
    expect(askedIn(sorting)).toBeUndefined();
    for (const turn of [markedOn, takenBack, toPassedOver]) expect(askedIn(turn(sorting))).toBeUndefined();
  });

  it('takes back marks in the order in which they were given, until it stands as at the beginning', () => {
    const moves = fc.array(fc.constantFrom('mark', 'back', 'skip'), { maxLength: 30 });
    const letters = fc.uniqueArray(fc.constantFrom(...'abcdEFG'), { minLength: 1, maxLength: 7 });
    const seen = ({ at, waiting: left }: Sorting) => [at, [...left].sort()];
    fc.assert(
      fc.property(letters, moves, (some, made) => {
        const first = begin(some.join(''));
        const { last, marks } = walked(first, made);
        let sorting = last;
        for (const was of marks.toReversed()) {
          sorting = takenBack(sorting);
          expect(seen(sorting)).toEqual(seen(was));
        }
        expect(takenBack(sorting)).toBe(sorting);
        expect([...sorting.waiting].sort()).toEqual([...first.waiting].sort());
      }),
      { numRuns: runs(500) },
    );
  });
});

/** What comes of some moves, and how it stood before each mark. */
function walked(first: Sorting, moves: readonly string[]): { last: Sorting; marks: Sorting[] } {
  const marks: Sorting[] = [];
  const last = moves.reduce((sorting, move) => {
    if (move !== 'mark') return stepped(sorting, move === 'back' ? -1 : 1);
    if (askedIn(sorting)) marks.push(sorting);
    return markedOn(sorting);
  }, first);
  return { last, marks };
}
