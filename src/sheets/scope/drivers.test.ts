import { describe, expect, it } from 'vitest';
import { atMedians as atMediansOf, type Driver } from './drivers.ts';
import type { Line, ScopeInput } from './read.ts';
import { inputWith, line } from './sheet.fixture.ts';

/** The medians where a multiple of the model work comes to 31 nine times in ten, and to 52 once. */
const atMedians = (input: ScopeInput) => atMediansOf(input, { p10: 31, p90: 52 });
const point = (value: number) => ({ low: value, likely: value, high: value });
/** Even about its middle, so that the P50 is the likely value. */
const even = (middle: number, side: number) => ({ low: middle - side, likely: middle, high: middle + side });
/** How far the P10 and the P90 of such a triangle lie from its middle, for a side of 1: 1 − √0.2. */
const TENTH = 1 - Math.sqrt(0.2);

/** Drivers by what they are, with their two ends rounded. */
function ends(drivers: Driver[]): [string, number, number][] {
  const round = (value: number) => Math.round(value * 1e6) / 1e6;
  return drivers.map(({ input, low, high }) => [`${input.line} ${input.what}`, round(low), round(high)]);
}
const around = (middle: number, side: number): [number, number] => [
  Math.round((middle - side * TENTH) * 1e6) / 1e6,
  Math.round((middle + side * TENTH) * 1e6) / 1e6,
];

describe('what drives the effort', () => {
  it('is each input from its P10 to its P90 with the others at their P50, the widest first', () => {
    const input = inputWith([
      line('model', { effort: even(10, 2) }),
      line('integration', { effort: even(4, 0.9) }),
      line('change', { effort: even(20, 3) }),
    ]);
    // At the middle 10 + 40 + 20 = 70. What the model does to its multiple is counted with integration.
    expect(ends(atMedians(input).effortDrivers)).toEqual([
      ['integration effort', 61, 82],
      ['change effort', ...around(70, 3)],
      ['model effort', ...around(70, 2)],
    ]);
    expect(atMedians(input).effort).toBeCloseTo(70, 9);
  });

  it('leaves out what has no spread, and waits, which are no effort', () => {
    const input = inputWith([
      line('model', { effort: point(10) }),
      line('change', { effort: even(5, 1), wait: even(9, 9) }),
    ]);
    expect(ends(atMedians(input).effortDrivers)).toEqual([['change effort', ...around(15, 1)]]);
  });

  it('is nothing where nothing is uncertain', () => {
    expect(atMedians(inputWith([line('model', { effort: point(3) })]))).toMatchObject({
      effort: 3,
      effortDrivers: [],
      finishDrivers: [],
    });
  });

  it('leaves out integration where there is no model work to multiply', () => {
    const input = inputWith([line('model'), line('integration', { effort: even(4, 1) })]);
    expect(atMediansOf(input, { p10: 0, p90: 0 }).effortDrivers).toEqual([]);
  });
});

describe('what drives the end', () => {
  it('is the wait and the work on the longest way, and not what lies beside it', () => {
    const input = inputWith([
      line('model', { effort: even(4, 1) }),
      line('validation', { effort: point(2), wait: even(9, 3), follows: ['model'] }),
      // Ends in week 6 at the latest, long before the 15 weeks of the others.
      line('change', { effort: even(3, 1), wait: even(1, 1) }),
    ]);
    const { finish, finishDrivers } = atMedians(input);
    expect(finish).toBeCloseTo(15, 9);
    expect(ends(finishDrivers)).toEqual([
      ['validation wait', ...around(15, 3)],
      ['model effort', ...around(15, 1)],
    ]);
  });

  it('counts of a wait that was booked only what is longer than the work before it', () => {
    const input = inputWith([
      line('model', { effort: point(9) }),
      line('validation', { wait: even(9, 3), follows: ['model'], booked: true }),
    ]);
    const [driver] = ends(atMedians(input).finishDrivers);
    expect(driver).toEqual(['validation wait', 9, around(9, 3)[1]]);
  });

  it('is not known without people', () => {
    const unmanned = [line('model', { effort: even(4, 1), people: undefined })];
    const input = inputWith(unmanned, { people: undefined });
    const { effortDrivers, finishDrivers, spans } = atMedians(input);
    expect([effortDrivers.length, finishDrivers, spans]).toEqual([1, [], []]);
  });
});

describe('the plan at its medians', () => {
  it('has each line begin, wait and work where it does', () => {
    const input = inputWith([
      line('model', { effort: even(6, 2), people: 2 }),
      line('validation', { effort: point(4), wait: even(5, 5), follows: ['model'] }),
    ]);
    const [model, validation] = atMedians(input).spans;
    expect(model).toMatchObject({ start: 0, wait: 0 });
    expect(model?.work).toBeCloseTo(3, 9);
    expect(validation?.start).toBeCloseTo(3, 9);
    expect(validation?.wait).toBeCloseTo(5, 9);
    expect(validation?.work).toBe(4);
  });

  it('has a booked wait end where the work begins, and begin at the start when it is the longer', () => {
    const booked = (weeks: number) =>
      atMedians(
        inputWith([
          line('model', { effort: point(6) }),
          line('validation', { effort: point(1), wait: point(weeks), follows: ['model'], booked: true }),
        ]),
      ).spans[1];
    expect(booked(2)).toEqual({ start: 4, wait: 2, work: 1 });
    expect(booked(8)).toEqual({ start: 0, wait: 8, work: 1 });
  });

  it('has whom it shares on work that takes longer, and moves with what takes them', () => {
    const lines = [
      line('model', { effort: even(8, 4), people: 4 }),
      line('change', { effort: point(8), people: 4 }),
      line('validation', { effort: point(4), people: 4, wait: point(1), follows: ['model'] }),
    ];
    // Two people each to week 4, when both end: one week of waiting, one of work.
    const { finish, spans, wanted, finishDrivers } = atMedians(inputWith(lines, { people: 4 }));
    expect(
      spans.map(({ start, wait, work }) => [start, wait, work].map((weeks) => Math.round(weeks * 1e9) / 1e9)),
    ).toEqual([
      [0, 0, 4],
      [0, 0, 4],
      [4, 1, 1],
    ]);
    expect(finish).toBeCloseTo(6, 9);
    expect(wanted).toBe(8);
    // At its P10 the model ends after twice its weeks alone; at its P90 it has all four once change has ended.
    const [low, high] = around(8, 4);
    expect(ends(finishDrivers)).toEqual([
      ['model effort', expect.closeTo(low / 2 + 2, 5), expect.closeTo((high + 8) / 4 + 2, 5)],
    ]);
  });

  it('wants as many people at once as its lines would, were there enough, and those without people of their own nobody', () => {
    const side = (people: number | undefined) => line('change', { effort: point(20), people });
    const wanted = (one: Line, people: number) =>
      atMedians(inputWith([line('model', { effort: point(9), people: 3 }), one], { people })).wanted;
    expect([wanted(side(2), 40), wanted(side(2), 1), wanted(side(undefined), 1)]).toEqual([5, 5, 3]);
    // Shared, the model would still go on when the other begins.
    const after = line('change', { effort: point(20), people: 2, wait: point(3) });
    expect([wanted(after, 40), wanted(after, 1)]).toEqual([3, 3]);
  });
});
