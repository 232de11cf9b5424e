import { describe, expect, it } from 'vitest';
import { sheets, typed } from './benefits.fixture.ts';
import { CASES, countCourses, dearest, leftByBudgets } from './courses.ts';
import { readCourses } from './read.ts';

describe('the dearer of two counts', () => {
  // The team is the dearer as likely, and the plan the dearer at worst.
  const set = sheets(
    [typed(300_000)],
    {
      finish: typed(100_000, 200_000, 500_000),
      finishIn: '6',
      burn: typed(40_000),
      vendors: [{ id: 'v', notice: '2027-03-31', minimum: '96000', spared: 'stop' }],
    },
    { run: typed(100_000, 120_000, 140_000) },
  );

  it('is taken at each end by itself', () => {
    const read = readCourses(set, undefined);
    const counts = read ? countCourses(read) : [];
    const [plan, team] = counts;
    const one = dearest(counts);
    if (!plan || !team || !one?.payback) throw new Error('There are no two counts.');
    expect(team.net.likely).toBeLessThan(plan.net.likely);
    expect(plan.net.worst).toBeLessThan(team.net.worst);
    for (const which of CASES) {
      expect(one.net[which]).toBe(Math.min(plan.net[which], team.net[which]));
      expect(one.payback[which]).toBe(laterOfTwo(plan.payback?.[which], team.payback?.[which]));
    }
    expect(one.kept).toBe(true);
  });

  const laterOfTwo = (a: number | 'never' | undefined, b: number | 'never' | undefined) =>
    a === 'never' || b === 'never' ? 'never' : Math.max(a ?? 0, b ?? 0);

  it('is of one count that count, and of none nothing', () => {
    const read = readCourses(sheets([typed(300_000)], { finish: typed(1), finishIn: '6' }), undefined);
    const [only] = read ? countCourses(read) : [];
    expect(only && dearest([only])).toEqual(only);
    expect(dearest([])).toBeUndefined();
  });

  it('leaves by the budgets alone what it leaves without the time that is freed', () => {
    const freed = { ...typed(120_000), kind: 'freed' };
    const with_ = readCourses(
      sheets([typed(300_000), freed], { finish: typed(1), finishIn: '6' }),
      undefined,
    );
    const without = readCourses(sheets([typed(300_000)], { finish: typed(1), finishIn: '6' }), undefined);
    const [all] = with_ ? countCourses(with_) : [];
    const [less] = without ? countCourses(without) : [];
    if (!with_ || !without || !all || !less) throw new Error('Nothing is counted.');
    expect(leftByBudgets(with_, all)).toBeCloseTo(less.net.likely);
    expect(all.net.likely - less.net.likely).toBeCloseTo(300_000);
    expect(leftByBudgets(without, less)).toBeUndefined();
  });
});
