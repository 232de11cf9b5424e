import { describe, expect, it } from 'vitest';
import { show } from '../../report/values.ts';
import { about } from '../money.ts';
import { sheets, typed } from './benefits.fixture.ts';
import { readCourses } from './read.ts';
import { monthsUntil } from '../stalled/read.ts';
import { sumsOf, sumsTable } from './sums.ts';

const WORK = { likely: 772_800, p50: 791_204, p80: 869_800, enough: 0.41 };
const COSTS = { finish: typed(427_800), finishIn: '6', burn: typed(130_000), sunk: '513,000' };

function agreed(stalled: object, work?: typeof WORK) {
  const set = sheets([], stalled);
  const cost = { p10: 700_000, p50: 791_204, p90: 900_000 };
  const inputs = readCourses(set, work ? { cost, work, ends: '2027-06-01' } : undefined);
  const sums = sumsOf(inputs, set.stalled);
  return (
    sums && { sums, rows: sumsTable(sums, { currency: 'GBP', from: '' }).rows.map((row) => row.map(show)) }
  );
}

describe('how the sums agree', () => {
  it('each is said once, the first leads, and what is told of their differences adds up as it is printed', () => {
    const { sums, rows = [] } = agreed(COSTS, WORK) ?? {};
    expect(rows.map(([, sum]) => sum)).toEqual([
      ...['£427,800', '£525,000', '£345,000', '£772,800', '£791,000', '£870,000', '£513,000', '£780,000'],
    ]);
    expect(rows[0]?.[2]).toBe('The sum to sign: it leaves the budget');
    expect(rows[1]?.[2]).toBe(
      '£97,200 more: the sum to sign is enough in about 4 of 10 runs of the forecast',
    );
    expect((sums?.enough?.p80 ?? 0) + (sums?.behind ?? 0)).toBe(sums?.work?.p80);
    expect((sums?.still ?? 0) + (sums?.behind ?? 0)).toBe(sums?.work?.likely);
    expect(rows[6]?.[2]).toContain('£345,000 of this work, derived and not booked, and £168,000');
    expect(rows[7]?.[2]).toContain('£130,000 a month for 6 months');
    expect(rows[7]?.[2]).toContain(
      'in place of £427,800. The £352,200 more is for a team that is paid by the month',
    );
  });

  it.each([
    [130_000, '6.73'],
    [62_000, '3.45'],
    [131_250, '11.875'],
    [9_999, '1'],
    [80_000, '6.5'],
    [123_456, '7.04'],
  ])('a team of %i a month for %s months multiplies out as it is printed', (burn, months) => {
    const { rows = [] } = agreed({ ...COSTS, burn: typed(burn), finishIn: months }, WORK) ?? {};
    const [, sum = '', how = ''] = rows.find(([what]) => what?.startsWith('The team as it is')) ?? [];
    const [, aMonth = '', factor = ''] = /£([\d,]+) a month for ([\d.]+) months?/.exec(how) ?? [];
    const product = Number(aMonth.replaceAll(',', '')) * Number(factor);
    expect(show(about(product, 'GBP'))).toBe(sum);
  });

  it('say so where more should be behind than was spent', () => {
    expect(agreed({ ...COSTS, sunk: '100,000' }, WORK)?.rows[6]?.[2]).toMatch(/^Less than the £345,000/);
  });

  it('claim nothing of what is behind where more is still to spend than all the work comes to', () => {
    const { sums, rows = [] } = agreed({ ...COSTS, finish: typed(800_000) }, WORK) ?? {};
    expect(sums?.behind).toBe(undefined);
    expect(rows.map(([what]) => what).join()).not.toContain('behind');
  });

  it('nor where the forecast stands in for what finishing takes', () => {
    expect(agreed({ finishIn: '6', sunk: '513,000' }, WORK)?.sums).toMatchObject({
      still: 791_000,
      behind: undefined,
    });
  });

  it('are those that are known, and none while nobody has said what finishing takes', () => {
    expect(agreed({ finish: typed(427_800), finishIn: '6' })?.rows).toHaveLength(1);
    expect(agreed({})).toBe(undefined);
  });
});

describe('what is taken for done against what the team has cost since the work began', () => {
  const paid = (burn: number, start: string, asked = 'Fay Nance') => {
    const set = sheets([], { ...COSTS, burn: typed(burn) });
    const cost = { p10: 700_000, p50: 791_204, p90: 900_000 };
    const inputs = readCourses(set, { cost, work: WORK, ends: '2027-06-01' });
    const sums = sumsOf(inputs, set.stalled);
    if (!inputs || !sums) return undefined;
    const beside = { delay: undefined, waited: undefined, crew: { people: 8, aMonth: burn, start } };
    const rows = sumsTable(sums, { currency: 'GBP', from: '', inputs, beside, asked }).rows;
    const row = rows
      .map((cells) => cells.map(show))
      .find(([what]) => what?.startsWith('What the team costs'));
    return { row, months: monthsUntil(inputs.from, start) ?? Number.NaN, behind: sums.behind ?? 0 };
  };
  const long = '2024-01-01';
  it.each([
    ['bears it out', 400_000, long, /: it bears out the £345,000 taken for done$/],
    ['does not', 1_000, long, / less than the £345,000 taken for done; Fay Nance is asked what is booked$/],
  ])('has a row where it %s', (_, burn, start, says) => {
    const { row, months = Number.NaN } = paid(burn, start) ?? {};
    expect(row?.[1]).toBe(show(about(burn * months, 'GBP')));
    expect(row?.[2]).toMatch(says);
  });

  it('names nobody to be asked where whose figures these are is blank, and is none where nobody says when the work began', () => {
    expect(paid(1_000, long, '')?.row?.[2]).toMatch(/nobody is named to say what is booked$/);
    expect(paid(1_000, '')?.row).toBeUndefined();
  });
});
