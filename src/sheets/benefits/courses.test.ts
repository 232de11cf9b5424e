import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyDay } from '../../language/dates.fixture.ts';
import { addDays } from '../../language/dates.ts';
import type { FromScope } from '../stalled/read.ts';
import { sheets, typed } from './benefits.fixture.ts';
import { countApart } from './count.fixture.ts';
import { CASES, countCourses, laterBy, paybackOf } from './courses.ts';
import { type CourseSheets, readCourses } from './read.ts';

const COSTS = {
  burn: typed(80_000, 130_000, 190_000),
  finish: typed(340_400, 427_800, 690_000),
  restructure: typed(320_000, 460_000, 800_000),
  stopNotice: typed(12_000, 20_000, 40_000),
  stopPeople: typed(30_000, 60_000, 120_000),
};
const IN = { finishIn: '6', restructureIn: '8' };
const HOURS = { ...typed(210_000, 370_000, 780_000), kind: 'avoided' };
const TUNING = { ...typed(110_000, 170_000, 280_000), kind: 'in' };
const RISK = { ...typed(0, 150_000, 600_000), kind: 'risk' };
const RUN = { run: typed(100_000, 120_000, 140_000) };
const owed = (spared: string, notice = '2027-03-31', renewal = '') => ({
  vendors: [{ id: 'v', notice, renewal, minimum: '96000', spared }],
});

/** Plans of every make, one-sided ones among them. */
const SETS: Record<string, CourseSheets> = {
  'all three courses': sheets([HOURS, TUNING, RISK], { ...COSTS, ...IN, ...owed('restructure') }, RUN),
  'nothing but finishing': sheets([HOURS], { finish: COSTS.finish, finishIn: '4' }, RUN),
  'restructuring and stopping': sheets(
    [TUNING],
    { ...COSTS, ...IN, finish: {}, ...owed('stop', '2027-09-10') },
    RUN,
  ),
  'a contract that renews long after notice': sheets(
    [HOURS, TUNING],
    { ...COSTS, ...IN, ...owed('restructure', '2027-03-31', '2027-12-10') },
    RUN,
  ),
  'no benefit in money': sheets([RISK], { ...COSTS, ...IN, ...owed('both') }, RUN),
  'dearer to run than it brings': sheets(
    [TUNING],
    { ...COSTS, ...IN },
    { run: typed(150_000, 200_000, 300_000) },
  ),
  'a benefit that begins late': sheets(
    [HOURS, { ...TUNING, since: '2028-07-01' }],
    { ...COSTS, ...IN },
    { ...RUN, years: '5' },
  ),
  'hardly more than it takes to run': sheets(
    [HOURS],
    { ...COSTS, ...IN },
    { run: typed(209_000, 369_000, 779_000) },
  ),
  'live at once': sheets([HOURS], { ...COSTS, finishIn: '0', restructureIn: '1' }, RUN),
  'nothing left to spend': sheets([HOURS], { finish: typed(0), finishIn: '6' }, RUN),
  'half a month': sheets([HOURS, TUNING], { ...COSTS, finishIn: '6.5', restructureIn: '0.2' }, RUN),
  'owed on every course': sheets([HOURS, TUNING], { ...COSTS, ...IN, ...owed('') }, RUN),
  'later than the years compared': sheets(
    [HOURS],
    { ...COSTS, finishIn: '20', restructureIn: '11' },
    { years: '1' },
  ),
  'owed before the first day, and long after': sheets(
    [HOURS],
    {
      ...COSTS,
      ...IN,
      vendors: [
        ...owed('stop', '2026-11-01').vendors,
        { ...owed('restructure', '2029-02-01').vendors[0], id: 'w' },
      ],
    },
    RUN,
  ),
  'a benefit that begins within a month': sheets(
    [
      { ...HOURS, since: '2027-07-20' },
      { ...TUNING, since: '2026-11-02' },
    ],
    { ...COSTS, ...IN },
    RUN,
  ),
  'counted from a day that not every month has': sheets(
    [{ ...HOURS, since: '2027-07-30' }, TUNING],
    { ...COSTS, from: '2027-01-31', finishIn: '5', restructureIn: '7.25', ...owed('restructure') },
    RUN,
  ),
  'a benefit that begins a day after a month does': sheets(
    [{ ...HOURS, since: '2027-03-01' }],
    { ...COSTS, from: '2026-09-29', finishIn: '5', restructureIn: '7' },
    RUN,
  ),
  'a smaller scope, and time that is freed': sheets(
    [HOURS, { ...TUNING, kind: 'freed' }],
    { ...COSTS, ...IN, ...owed('restructure') },
    { ...RUN, smaller: '40' },
  ),
  'without a team': sheets([HOURS, TUNING], { ...COSTS, ...IN, burn: {} }, { years: '10' }),
};

function counted(set: CourseSheets) {
  const inputs = readCourses(set, undefined);
  if (!inputs) throw new Error('There is no day to count from.');
  return { inputs, courses: countCourses(inputs) };
}

describe.each(Object.entries(SETS))('%s', (_, set) => {
  const { courses, inputs } = counted(set);

  it('comes to the same month by month as counted by other means', () => {
    for (const { name, kept, totals, net } of courses) {
      for (const which of CASES) {
        const { at } = countApart(set, name, kept, which);
        expect(totals[which]).toHaveLength(inputs.months);
        for (const [index, total] of totals[which].entries()) expect(total).toBeCloseTo(at(index + 1), 4);
        expect(net[which]).toBeCloseTo(at(inputs.months), 4);
      }
    }
  });

  it('has paid for itself in the month in which it has by other means', () => {
    for (const { name, kept, payback } of courses) {
      for (const which of CASES) {
        expect(payback?.[which] ?? 'never').toBe(countApart(set, name, kept, which).payback);
      }
    }
  });
});

describe('the courses', () => {
  const names = (set: CourseSheets) =>
    counted(set).courses.map(({ name, kept }) => `${name}${kept ? ', kept' : ''}`);

  it('are those of which it is known what they cost and when they deliver', () => {
    expect(names(sheets([HOURS], { ...COSTS, ...IN }))).toEqual([
      'finish',
      'finish, kept',
      'restructure',
      'restructure, kept',
      'stop',
    ]);
    expect(names(sheets([HOURS], { ...COSTS, ...IN, burn: {} }))).toEqual(['finish', 'restructure', 'stop']);
    expect(names(sheets([HOURS], { ...COSTS, finishIn: '6' }))).toEqual(['finish', 'finish, kept', 'stop']);
    expect(names(sheets([HOURS], { finish: COSTS.finish }))).toEqual([]);
  });

  it('come to sums that can be worked out by hand', () => {
    // 120,000 over six months, then 20,000 a month for six: even after a year.
    const set = sheets([typed(240_000)], { finish: typed(120_000), finishIn: '6' }, { years: '1' });
    const [finish] = counted(set).courses;
    expect(finish?.totals.likely[5]).toBeCloseTo(-120_000);
    expect(finish?.net.likely).toBeCloseTo(0);
    expect(finish?.payback?.likely).toBe(12);
    // A minimum of 96,000 takes five months more: the fifth brings the last 16,000 of it.
    const owing = {
      ...set,
      stalled: sheets([], { finish: typed(120_000), finishIn: '6', ...owed('restructure') }).stalled,
    };
    expect(counted(owing).courses[0]?.net.likely).toBeCloseTo(-96_000);
    expect(counted(owing).courses[0]?.payback?.likely).toBe(17);
  });

  it('stopping brings nothing and takes what it takes', () => {
    const stop = counted(SETS['all three courses'] as CourseSheets).courses.at(-1);
    expect(stop).toMatchObject({ name: 'stop', net: { worst: -160_000, likely: -80_000, best: -42_000 } });
    expect(stop?.payback).toBeUndefined();
  });

  it('take what was spent before into the payback where that is asked for, and into no sum', () => {
    const { inputs, courses } = counted(
      sheets([typed(240_000)], { finish: typed(120_000), finishIn: '6', sunk: '45000' }),
    );
    const [finish] = courses;
    if (!finish) throw new Error('Finishing is not counted.');
    expect(paybackOf(inputs, finish, 45_000).likely).toBe(15);
    expect(finish.payback?.likely).toBe(12);
  });
});

/** Days within three years of any first day. */
const days = fc.record({
  from: anyDay,
  apart: fc.integer({ min: 0, max: 1100 }),
  yearly: fc.integer({ min: 0, max: 1e6 }),
});
/** What is left likely of finishing over three years. */
function left(set: CourseSheets, scope?: FromScope): number {
  const inputs = readCourses(set, scope);
  return (inputs ? countCourses(inputs) : []).find(({ kept }) => !kept)?.net.likely ?? Number.NaN;
}
/** No month that is counted has fewer days. */
const SHORTEST = 28;

describe('a day later', () => {
  it('of a benefit takes no more than a day of it, and never brings more', () => {
    fc.assert(
      fc.property(days, ({ from, apart, yearly }) => {
        const on = (since: string) =>
          left(sheets([{ ...typed(yearly), since }], { from, finish: typed(0), finishIn: '4' }));
        const loss = on(addDays(from, apart)) - on(addDays(from, apart + 1));
        expect(loss).toBeGreaterThanOrEqual(-1e-6);
        expect(loss).toBeLessThanOrEqual(yearly / 12 / SHORTEST + 1e-6);
      }),
    );
  });

  it('of delivery takes no more than a day of what is left, of its spread and of the team', () => {
    fc.assert(
      fc.property(days, ({ from, apart, yearly }) => {
        const set = sheets([typed(yearly)], { from, finishIn: '' }, { run: typed(yearly / 2) });
        const on = (ends: string) => left(set, { cost: { p10: 0, p50: 0, p90: 0 }, ends });
        const loss = on(addDays(from, apart)) - on(addDays(from, apart + 1));
        expect(loss).toBeGreaterThanOrEqual(-1e-6);
        expect(loss).toBeLessThanOrEqual(yearly / 24 / SHORTEST + 1e-6);
      }),
    );
  });
});

describe('a month later, which is in no case', () => {
  const inputs = { finish: typed(120_000), finishIn: '6', burn: typed(10_000) };

  it('takes a month of what is left, and a month of the team where that is kept', () => {
    const { inputs: read, courses } = counted(sheets([typed(240_000)], inputs, { run: typed(60_000) }));
    expect(courses.map((course) => laterBy(read, course, 1))).toEqual([
      expect.closeTo(15_000),
      expect.closeTo(25_000),
    ]);
  });

  it('gives back as much for days earlier, less what whoever is added costs', () => {
    const { inputs: read, courses } = counted(sheets([typed(240_000)], inputs, { run: typed(60_000) }));
    const kept = courses.find((course) => course.kept);
    if (!kept) throw new Error('No team is kept.');
    expect(laterBy(read, kept, -1)).toBeCloseTo(-25_000);
    expect(laterBy(read, kept, -1, 1_000)).toBeCloseTo(-25_000 + 1_000 * ((kept.delivers ?? 0) - 1));
  });

  it('is not told of what would not deliver within the months compared', () => {
    const { inputs: read, courses } = counted(sheets([typed(240_000)], inputs, { years: '1' }));
    const late = courses.map((course) => laterBy(read, { ...course, delivers: 11.5 }, 1));
    expect(late).toEqual([undefined, undefined]);
  });
});
