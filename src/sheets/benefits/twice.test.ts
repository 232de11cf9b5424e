import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../../tests/support/runs.ts';
import { sheets, typed } from './benefits.fixture.ts';
import { countApart } from './count.fixture.ts';
import { countCourses } from './courses.ts';
import type { CourseName } from './fields.ts';
import { type CourseSheets, readCourses } from './read.ts';
import { countedWith, type Twice, type TwiceFigure, turnsAt } from './twice.ts';

const NAMES: readonly CourseName[] = ['finish', 'restructure', 'stop'];
const MONTHS = 36;
/** A penny is nothing. */
const PENNY = 0.01;

/** The same plan with another value typed. */
function retyped(
  { benefits, stalled, scope }: CourseSheets,
  figure: TwiceFigure,
  value: number,
): CourseSheets {
  const range = { low: '', high: '', likely: String(value) };
  const change = { team: { burn: range }, still: { finish: range }, months: { finishIn: String(value) } };
  return { benefits, scope, stalled: { ...stalled, ...change[figure] } };
}

/** What is left of each course by other means, straight from what is typed, by the dearer of its costs. */
function leftApart(given: CourseSheets): Map<CourseName, number> {
  const { stalled } = given;
  const kept = stalled.burn.likely === '' ? [false] : [false, true];
  const isThere = { finish: stalled.finish, restructure: stalled.restructure, stop: stalled.stopNotice };
  return new Map(
    NAMES.filter((name) => isThere[name].likely !== '').map((name) => {
      const counts = name === 'stop' ? [false] : kept;
      return [name, Math.min(...counts.map((each) => countApart(given, name, each, 'likely').at(MONTHS)))];
    }),
  );
}

/** Whether a course has as much left as any, by other means. */
function isFirst(name: CourseName | undefined, given: CourseSheets): boolean {
  const left = leftApart(given);
  return name !== undefined && (left.get(name) ?? Number.NaN) >= Math.max(...left.values()) - PENNY;
}

const inputsOf = (given: CourseSheets) => {
  const inputs = readCourses(given, undefined);
  if (!inputs) throw new Error('Nothing is counted.');
  return inputs;
};

/** What comes first by other means; the first of a tie. */
const firstApart = (given: CourseSheets) => NAMES.find((name) => isFirst(name, given));

const COSTS = {
  burn: typed(130_000),
  finish: typed(427_800),
  restructure: typed(180_000),
  stopNotice: typed(20_000),
  stopPeople: typed(60_000),
  finishIn: '6.73',
  restructureIn: '3.7',
};
const contract = (spared: string) => ({
  vendors: [{ id: 'v', notice: '2027-03-01', renewal: '2027-06-01', minimum: '96000', spared }],
});
const HOURS = { ...typed(370_000), kind: 'avoided' };
const TUNING = { ...typed(170_000), kind: 'in', since: '2027-09-01' };
const FREED = { ...typed(80_000), kind: 'freed' };
const RUN = { run: typed(120_000), smaller: '40' };
const NONE = { low: '', likely: '', high: '' };

/** Plans of every make, one-sided ones among them, each with a figure that is said twice. */
const CASES: [string, CourseSheets, Twice][] = [
  [
    'one that turns between the two',
    sheets([HOURS, FREED], { ...COSTS, ...contract('stop') }, RUN),
    { figure: 'team', counted: 60_000, other: 250_000 },
  ],
  [
    'one that turns beyond the other',
    sheets([HOURS, TUNING], { ...COSTS, ...contract('stop') }, RUN),
    { figure: 'team', counted: 100_000, other: 110_000 },
  ],
  [
    'one that turns on this side alone',
    sheets([HOURS, TUNING], COSTS, RUN),
    { figure: 'team', counted: 190_000, other: 200_000 },
  ],
  [
    'a dearer sum to sign',
    sheets([HOURS], { ...COSTS, burn: NONE }, RUN),
    { figure: 'still', counted: 427_800, other: 900_000 },
  ],
  [
    'a cheaper sum to sign',
    sheets([HOURS], { ...COSTS, burn: NONE, finish: typed(900_000) }, RUN),
    { figure: 'still', counted: 900_000, other: 500_000 },
  ],
  [
    'finishing that is later',
    sheets([HOURS, TUNING], COSTS, RUN),
    { figure: 'months', counted: 6.73, other: 9 },
  ],
  [
    'finishing that is sooner',
    sheets([HOURS], { ...COSTS, finishIn: '20' }, RUN),
    { figure: 'months', counted: 20, other: 8 },
  ],
  [
    'no way to stop that is counted',
    sheets([HOURS], { ...COSTS, stopNotice: NONE, stopPeople: NONE }, RUN),
    { figure: 'team', counted: 130_000, other: 160_000 },
  ],
  [
    'benefits that no team outweighs',
    sheets([{ ...typed(90_000_000), kind: 'in' }], COSTS, { smaller: '40' }),
    { figure: 'team', counted: 130_000, other: 160_000 },
  ],
];

/** Values from one to another, one after the other. */
const between = (from: number, end: number) =>
  Array.from({ length: 30 }, (_, part) => from + ((end - from) * part) / 30);

/** How finely it is found: a unit of money, a hundredth of a month. */
const FINE = { team: 1.1, still: 1.1, months: 0.011 };

/** Holds a turn against the count by other means: nothing turns before it, and it does at it; or nowhere within what is looked at. */
function holds(given: CourseSheets, twice: Twice): void {
  const { figure, counted: from, other } = twice;
  const at = (value: number) => retyped(given, figure, value);
  const first = firstApart(at(from));
  const staysUntil = (end: number) => {
    for (const value of between(from, end)) expect(isFirst(first, at(value)), `${value}`).toBe(true);
  };
  const turn = turnsAt(inputsOf(at(from)), twice, NAMES);
  const far = figure === 'months' ? MONTHS : 3 * Math.max(from, other);
  // On the side of the other value it is looked for first.
  const [near, behind] = other > from ? [far, 0] : [0, far];
  if (!turn) {
    staysUntil(near);
    staysUntil(behind);
    return;
  }
  expect(turn.first).not.toBe(first);
  expect(isFirst(turn.first, at(turn.at)), `${turn.at}`).toBe(true);
  expect(turn.more).toBe(turn.at > from);
  if (turn.more !== other > from) staysUntil(near);
  const before = turn.at + (turn.more ? -FINE[figure] : FINE[figure]);
  if (turn.more !== before > from) return;
  staysUntil(before);
  expect(isFirst(first, at(before)), `${before}`).toBe(true);
}

/** Where each of these turns, told apart from where it is looked for. */
const TURNS: Record<string, 'between' | 'beyond' | 'this side' | 'nowhere'> = {
  'one that turns between the two': 'between',
  'one that turns beyond the other': 'beyond',
  'one that turns on this side alone': 'this side',
  'benefits that no team outweighs': 'nowhere',
};

it.each(Object.entries(TURNS))('%s: %s', (called, where) => {
  const [, given, twice] = CASES.find(([name]) => name === called) ?? [];
  if (!given || !twice) throw new Error('There is no such plan.');
  const turn = turnsAt(inputsOf(given), twice, NAMES);
  const { counted: from, other } = twice;
  const isBetween = turn && (turn.at - from) * (turn.at - other) <= 0;
  const isThere = turn && turn.more === other > from;
  expect(turn ? (isBetween ? 'between' : isThere ? 'beyond' : 'this side') : 'nowhere').toBe(where);
});

describe.each(CASES)('a figure said twice, of %s', (_, given, twice) => {
  it('leaves on each of its values what another count leaves', () => {
    for (const value of [twice.counted, twice.other]) {
      const own = countCourses(countedWith(inputsOf(given), twice.figure, value));
      for (const [name, left] of leftApart(retyped(given, twice.figure, value))) {
        const nets = own.filter((one) => one.name === name).map(({ net }) => net.likely);
        expect(Math.min(...nets), name).toBeCloseTo(left, 2);
      }
    }
  });

  it('turns where another count turns, and nowhere before', () => {
    holds(given, twice);
  });
});

it('turns where another count turns in plans of any figures', () => {
  const sum = fc.integer({ min: 1_000, max: 900_000 });
  const months = fc.integer({ min: 0, max: 30 }).map(String);
  const plan = fc
    .record({
      burn: sum,
      finish: sum,
      less: sum,
      stop: sum,
      hours: sum,
      freed: sum,
      run: sum,
      owed: sum,
      finishIn: months,
      lessIn: months,
      smaller: fc.integer({ min: 0, max: 100 }).map(String),
      spared: fc.constantFrom('', 'stop', 'restructure', 'both'),
    })
    .map((of) =>
      sheets(
        [
          { ...typed(of.hours), kind: 'avoided' },
          { ...typed(of.freed), kind: 'freed', since: '2027-08-15' },
        ],
        {
          ...{ burn: typed(of.burn), finish: typed(of.finish), restructure: typed(of.less) },
          ...{
            stopNotice: typed(of.stop),
            stopPeople: typed(0),
            finishIn: of.finishIn,
            restructureIn: of.lessIn,
          },
          vendors: [{ ...contract(of.spared).vendors[0], minimum: String(of.owed) }],
        },
        { run: typed(of.run), smaller: of.smaller },
      ),
    );
  const twice = fc.oneof(
    fc.record({ figure: fc.constantFrom('team' as const, 'still' as const), counted: sum, other: sum }),
    fc.record({
      figure: fc.constant('months' as const),
      counted: fc.integer({ min: 0, max: 30 }),
      other: fc.integer({ min: 0, max: 30 }),
    }),
  );
  fc.assert(
    fc.property(plan, twice, (given, one) => holds(given, one)),
    { numRuns: runs(60) },
  );
});
