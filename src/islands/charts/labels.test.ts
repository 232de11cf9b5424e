import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NARROW, type Placed, placeFlags, ROOMY, rowCount, shareOf, spread, withFigure } from './labels.ts';
import { cut, textWidth } from './textWidth.ts';

type Words = Placed<{ at: number; label: string }>;

/** Where the words of a flag stand in a picture of some width, in px. */
function boxOf({ at, label, anchor, dx }: Words, width = NARROW) {
  const from = (at / 100) * width + dx;
  const left = anchor === 'start' ? from : from - textWidth(label);
  return { left, right: left + textWidth(label) };
}

function collide(one: Words, other: Words, width: number): boolean {
  const [a, b] = [boxOf(one, width), boxOf(other, width)];
  return one.row === other.row && a.left < b.right && b.left < a.right;
}

const flags = fc.array(
  fc.record({ at: fc.double({ min: 0, max: 100, noNaN: true }), label: fc.string({ maxLength: 60 }) }),
  { maxLength: 7 },
);

describe('flags', () => {
  test('never run over one another or over an edge, at the narrowest or wider', () => {
    fc.assert(
      fc.property(flags, fc.integer({ min: NARROW, max: 1200 }), (some, width) => {
        const placed = placeFlags(some);
        for (const [index, flag] of placed.entries()) {
          const { left, right } = boxOf(flag, width);
          expect(left).toBeGreaterThanOrEqual(-0.01);
          expect(right).toBeLessThanOrEqual(width + 0.01);
          expect(placed.slice(index + 1).some((other) => collide(flag, other, width))).toBe(false);
        }
      }),
    );
  });

  test('of two places side by side never change sides as the picture widens', () => {
    const near = fc.tuple(
      fc.double({ min: 0, max: 99, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
    );
    fc.assert(
      fc.property(near, fc.constantFrom(NARROW, ROOMY, 1600), ([at, apart], width) => {
        const [one, other] = placeFlags([
          { at: at + apart, label: 'P50: 21 May' },
          { at, label: 'Promised' },
        ]);
        if (!one || !other) throw new Error('A label was dropped.');
        expect(collide(one, other, width)).toBe(false);
      }),
    );
  });

  test('stand in one row where there is room for all', () => {
    const placed = placeFlags([
      { at: 5, label: 'P50' },
      { at: 70, label: 'P80' },
    ]);
    expect(rowCount(placed)).toBe(1);
  });

  test('stand above a rule that would run through their words', () => {
    const [plan, middle] = placeFlags([
      { at: 20, label: 'Original plan 38' },
      { at: 40, label: 'P50 172' },
    ]);
    expect(plan?.row).toBeGreaterThan(middle?.row ?? 0);
  });

  test('stand to the left of a rule that is near the right edge', () => {
    expect(placeFlags([{ at: 97, label: 'Promised: 31 Mar' }])[0]).toMatchObject({ anchor: 'end', row: 0 });
  });

  test('are no rows where there are none', () => {
    expect(rowCount(placeFlags([]))).toBe(0);
  });
});

describe('a text that is cut', () => {
  test('stays whole where it fits', () => {
    expect(cut('Integration', NARROW)).toBe('Integration');
  });

  test('ends in an ellipsis and fits', () => {
    const short = cut('Contract and exit terms with Ostrel Analytics and all of its subcontractors', NARROW);
    expect(short).toMatch(/^Contract and exit terms.*…$/);
    expect(textWidth(short)).toBeLessThanOrEqual(NARROW);
  });
});

describe('a label with its figure', () => {
  test('names the figure once', () => {
    expect(withFigure('P50', '21 May')).toBe('P50: 21 May');
    expect(withFigure('Finish, 0.4 million', '412', { other: '0.4 million' })).toBe('Finish, 0.4 million');
  });

  test('keeps the figure where the words are cut', () => {
    expect(withFigure('The date that was promised to the regulator', '31 Mar 2027')).toMatch(
      /…: 31 Mar 2027$/,
    );
  });
});

describe('heights that are spread', () => {
  test('stay where they are when they are apart', () => {
    expect(spread([10, 50], 18, 0, 100)).toEqual([10, 50]);
  });

  test('keep their order and their distance, within the picture', () => {
    expect(spread([90, 88, 5], 18, 12, 94)).toEqual([94, 76, 12]);
  });
});

test('a share is of the narrowest picture', () => {
  expect(shareOf(NARROW / 4)).toBe(25);
});
