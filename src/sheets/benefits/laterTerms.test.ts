import { describe, expect, it } from 'vitest';
import { sheets, typed } from './benefits.fixture.ts';
import { countApart } from './count.fixture.ts';
import { countCourses } from './courses.ts';
import { laterTerms, withLaterTerms } from './laterTerms.ts';
import { readCourses } from './read.ts';

const COSTS = {
  ...{ burn: typed(130_000), finish: typed(427_800), restructure: typed(180_000) },
  ...{ stopNotice: typed(20_000), stopPeople: typed(60_000), finishIn: '6', restructureIn: '3' },
};
const vendor = (spared: string, notice: string, renewal: string) => ({
  ...{ id: `v${renewal}`, what: 'Alder', minimum: '96000', spared, notice, renewal },
});
const plan = (vendors: object[], years = '3') =>
  sheets([{ ...typed(540_000), kind: 'in' }], { ...COSTS, vendors }, { run: typed(120_000), years });
const inputsOf = (given: ReturnType<typeof plan>) => {
  const inputs = readCourses(given, undefined);
  if (!inputs) throw new Error('Nothing is counted.');
  return inputs;
};

describe('later terms of a contract', () => {
  it('begin on the same day of every year, within the years compared', () => {
    const days = (...given: Parameters<typeof plan>) =>
      laterTerms(inputsOf(plan(...given))).map((one) => one.days);
    expect(days([vendor('stop', '2027-02-01', '2027-03-31')])).toEqual([['2028-03-31', '2029-03-31']]);
    expect(days([vendor('stop', '2027-02-01', '2027-03-31')], '1')).toEqual([]);
    expect(days([vendor('stop', '2027-02-01', '2027-03-31')], '5')[0]).toHaveLength(4);
    // What begins on the very day on which these are over is none of them.
    expect(days([vendor('stop', '2027-02-01', '2028-01-01')], '2')).toEqual([]);
  });

  it('are of no contract that is owed on all courses or on none, and of none whose renewal nobody knows', () => {
    for (const spared of ['', 'both'])
      expect(laterTerms(inputsOf(plan([vendor(spared, '2027-02-01', '2027-03-31')])))).toEqual([]);
    expect(laterTerms(inputsOf(plan([vendor('stop', '2027-02-01', '')])))).toEqual([]);
  });

  it('leave of each course what one leaves by other means that has them all typed', () => {
    const given = plan([vendor('restructure', '2027-02-01', '2027-03-31')]);
    const [terms] = laterTerms(inputsOf(given));
    if (!terms) throw new Error('It has none.');
    const all = ['2027-03-31', '2028-03-31', '2029-03-31'].map((day) => vendor('restructure', day, ''));
    for (const { name, kept, net } of countCourses(withLaterTerms(inputsOf(given), terms)))
      expect(net.likely, name).toBeCloseTo(countApart(plan(all), name, kept, 'likely').at(36), 2);
  });
});
