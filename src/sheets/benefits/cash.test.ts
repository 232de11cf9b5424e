import { describe, expect, it } from 'vitest';
import { sheets, typed } from './benefits.fixture.ts';
import { cashOf } from './cash.ts';
import { countApart } from './count.fixture.ts';
import { countCourses, flowOf } from './courses.ts';
import type { CourseName } from './fields.ts';
import { type CourseSheets, readCourses } from './read.ts';

const COSTS = {
  burn: typed(130_000),
  ...{ finish: typed(427_800), finishIn: '6.73' },
  ...{ restructure: typed(180_000), restructureIn: '3' },
  ...{ stopNotice: typed(20_000), stopPeople: typed(60_000) },
};
const MONEY = { ...typed(290_000), kind: 'avoided' };
const FREED = { ...typed(80_000), kind: 'freed' };
const RUN = { run: typed(120_000) };
const owed = (spared: string, notice: string, renewal = '', minimum = '96000') => ({
  ...{ id: notice, notice, renewal },
  ...{ minimum, spared },
});

/** Plans of every make, one-sided ones among them. */
const SETS: Record<string, CourseSheets> = {
  'money and time that is freed': sheets(
    [MONEY, FREED],
    { ...COSTS, vendors: [owed('stop', '2027-01-31')] },
    RUN,
  ),
  'a team that costs less than the work': sheets([MONEY], { ...COSTS, burn: typed(10_000) }, RUN),
  'no team': sheets([MONEY], { ...COSTS, burn: {} }, RUN),
  'three contracts': sheets(
    [MONEY],
    {
      ...COSTS,
      vendors: [owed('stop', '2027-01-31'), owed('restructure', '2027-09-10'), owed('', '2028-02-01')],
    },
    RUN,
  ),
  'contracts that renew months after notice': sheets(
    [MONEY],
    {
      ...COSTS,
      vendors: [owed('stop', '2027-01-31', '2027-04-30'), owed('restructure', '2027-09-10', '2028-01-19')],
    },
    RUN,
  ),
  'nothing that comes in': sheets([], COSTS, RUN),
  'time alone that is freed': sheets([FREED], COSTS),
  'dearer to run than it brings': sheets([{ ...MONEY, ...typed(50_000) }], COSTS, RUN),
  'a benefit that begins late': sheets([MONEY, { ...FREED, since: '2028-07-01' }], COSTS, {
    ...RUN,
    years: '5',
  }),
  'one year': sheets([MONEY], COSTS, { ...RUN, years: '1' }),
  'live at once': sheets([MONEY], { ...COSTS, finishIn: '0' }, RUN),
};
const CASES = Object.entries(SETS).flatMap(([name, set]) =>
  (['finish', 'restructure', 'stop'] as const).map((course) => ({ name, set, course })),
);

function counted(set: CourseSheets, course: CourseName) {
  const inputs = readCourses(set, undefined);
  const own = inputs ? countCourses(inputs).filter(({ name }) => name === course) : [];
  if (!inputs) throw new Error('There is no day to count from.');
  return { inputs, own, cash: cashOf(inputs, own) };
}

describe.each(CASES)('the cash of $course, with $name', ({ set, course }) => {
  const { cash, inputs, own } = counted(set, course);
  const judged = own.find(({ kept }) => kept === cash?.kept);

  it('adds up step by step, and ends with what the course leaves', () => {
    if (!cash || !judged) throw new Error('No cash is counted.');
    let stands = 0;
    for (const step of cash.steps) {
      stands += step.in + step.freed - step.out;
      expect(step.total).toBeCloseTo(stands, 4);
    }
    expect(cash.steps.at(-1)?.until).toBe(inputs.months);
    expect(stands).toBeCloseTo(judged.net.likely, 4);
    const planned = own.find(({ kept }) => !kept);
    if (cash.kept) expect(cash.steps.at(-1)?.planned).toBeCloseTo(planned?.net.likely ?? Number.NaN, 4);
  });

  it('is lowest where no month’s end is lower, counted by other means too', () => {
    if (!cash) throw new Error('No cash is counted.');
    const { at } = countApart(set, course, cash.kept, 'likely');
    for (let month = 1; month <= inputs.months; month++) {
      expect(-cash.lowest.short).toBeLessThanOrEqual(at(month) + 1e-4);
    }
    expect(cash.steps.filter(({ lowest }) => lowest)).toHaveLength(1);
    expect(cash.back).toBe(judged?.payback?.likely ?? 'never');
  });
});

describe('when money goes out and comes in', () => {
  it('is lowest on the very day from which something comes in, by what the team and contracts take', () => {
    const { cash } = counted(SETS['money and time that is freed'] as CourseSheets, 'finish');
    expect(cash?.kept).toBe(true);
    expect(cash?.lowest.at).toBeCloseTo(6.73);
    expect(cash?.lowest.short).toBeCloseTo(130_000 * 6.73 + 96_000);
    expect(cash?.planned?.short).toBeCloseTo(427_800 + 96_000);
    expect(cash?.first).toBeCloseTo(6.73);
    expect(cash?.steps.map(({ until }) => until)).toEqual([3, 6, 6.73, 9, 12, 24, 36]);
  });

  it('pays a contract on the day on which it renews, and not on the last day for its notice', () => {
    const stalled = { ...COSTS, vendors: [owed('stop', '2027-01-31', '2027-04-30')] };
    const { inputs, own } = counted(sheets([MONEY], stalled, RUN), 'finish');
    const outBy = (moment: number) => own.map((course) => flowOf(inputs, course, 'likely')(moment).out);
    const unowed = counted(sheets([MONEY], { ...COSTS }, RUN), 'finish');
    const without = (moment: number) =>
      unowed.own.map((course) => flowOf(unowed.inputs, course, 'likely')(moment).out);
    const renews = inputs.minimums[0]?.paid ?? Number.NaN;
    expect(renews).toBeCloseTo(3 + 29 / 30);
    expect(outBy(renews - 0.01)).toEqual(without(renews - 0.01));
    expect(outBy(renews)).toEqual(without(renews).map((sum) => sum + 96_000));
  });

  it('leaves nothing out that is owed within the months compared and renews after them', () => {
    const one = (renewal: string) =>
      sheets([MONEY], { ...COSTS, vendors: [owed('stop', '2027-11-30', renewal)] }, { ...RUN, years: '1' });
    const [late, early] = ['2028-02-29', '2027-12-15'].map((day) => counted(one(day), 'finish').own);
    expect(late?.map(({ net }) => net.likely)).toEqual(early?.map(({ net }) => net.likely));
  });

  it('has no first money where none comes in, and is never back where it never pays', () => {
    for (const name of ['nothing that comes in', 'dearer to run than it brings']) {
      expect(counted(SETS[name] as CourseSheets, 'finish').cash?.back).toBe('never');
    }
    expect(counted(SETS['nothing that comes in'] as CourseSheets, 'finish').cash?.first).toBeUndefined();
    expect(counted(SETS['time alone that is freed'] as CourseSheets, 'finish').cash?.first).toBeUndefined();
    expect(counted(SETS['no team'] as CourseSheets, 'stop').cash?.first).toBeUndefined();
  });

  it('is told of no course that takes nothing', () => {
    const free = sheets([MONEY], { finish: typed(0), finishIn: '6' });
    expect(counted(free, 'finish').cash).toBeUndefined();
    expect(counted(free, 'restructure').cash).toBeUndefined();
  });
});
