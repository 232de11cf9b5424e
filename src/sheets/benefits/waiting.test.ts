import { describe, expect, it } from 'vitest';
import { show } from '../../report/values.ts';
import { sheets, typed } from './benefits.fixture.ts';
import { readCourses } from './read.ts';
import { type Beside, delayRows, keptWaited, waitedRows } from './waiting.ts';

const SET = sheets([typed(240_000)], { finish: typed(100_000), finishIn: '4', burn: typed(50_000) });
const beside = (team: number): Beside => ({
  delay: {
    month: team + 20_000,
    fortnight: { low: 1, likely: ((team + 20_000) * 12) / 26, high: 2 },
    parts: [
      ...(team > 0 ? [{ part: 'burn' as const, month: team }] : []),
      { part: 'value' as const, month: 20_000 },
    ],
  },
  waited: {
    sum: 180_000,
    owes: false,
    value: { finish: 80_000, restructure: 20_000 },
    byMonth: [70_000, 140_000, 210_000, 280_000, 350_000],
  },
  crew: undefined,
});
const inputs = readCourses(SET, undefined);
if (!inputs) throw new Error('There is no day to count from.');
const rowsOf = (aMonth: number, team: number | undefined) =>
  waitedRows(beside(aMonth), { still: 80_000, team }, 'GBP');
const fortnight = (team: number) => delayRows(inputs, beside(team), 'GBP')[0]?.map(show);

describe('waiting and finishing', () => {
  it('are told on one basis, with the team kept in both', () => {
    expect(rowsOf(50_000, 200_000).map(([what, sum]) => [show(what ?? ''), show(sum ?? '')])).toEqual([
      ['Finishing on the basis of waiting: the team kept', '£280,000'],
    ]);
    const [what, sum, holds] = fortnight(50_000) ?? [];
    expect([what, sum]).toEqual(['Another fortnight without a decision, the team kept', '£32,300']);
    expect(holds).toContain('; £9,230 without the team');
  });

  it('are told with parts that add up as they are printed', () => {
    const sumsIn = (said = '') =>
      [...said.matchAll(/£([\d,]+\d)/g)].map(([, sum = '']) => Number(sum.replaceAll(',', '')));
    const [kept] = rowsOf(50_000, 200_000).map((row) => row.map(show));
    const [byWork] = rowsOf(50_000, undefined).map((row) => row.map(show));
    expect(byWork?.[2]).toBe(
      'Not to sign: £80,000 still to spend and £80,000 that does not come meanwhile, as likely, and £20,000 more, since these run over more often than under',
    );
    expect(kept?.[2]).toContain('£200,000 for the team until it delivers, and £80,000 that does not come');
    for (const row of [byWork, kept]) {
      const [total] = sumsIn(row?.[1]);
      expect(sumsIn(row?.[2]).reduce((all, one) => all + one, 0)).toBe(total);
    }
    const [, sum, holds] = fortnight(50_000) ?? [];
    const [team = 0, value = 0] = sumsIn(holds);
    expect([team + value]).toEqual(sumsIn(sum));
  });

  it('waiting has cost more, with the same team, in the first month by whose end it has', () => {
    expect(keptWaited(beside(50_000), 200_000)).toEqual({ sum: 280_000, month: 5 });
    expect(keptWaited(beside(50_000), 190_000)?.month).toBe(4);
    expect(keptWaited(beside(50_000), 900_000)?.month).toBeUndefined();
    expect(keptWaited(beside(50_000), 100_000, 'restructure')).toEqual({ sum: 120_000, month: 2 });
    expect(show(rowsOf(50_000, 900_000)[0]?.[2] ?? '')).toContain('within the months counted');
  });

  it('are told by the work where no team has a cost', () => {
    expect(rowsOf(0, undefined).map(([what]) => show(what ?? ''))).toEqual([
      'Finishing by its work, as waiting is held against it',
    ]);
    expect(fortnight(0)?.[0]).toBe('Another fortnight without a decision');
    expect(fortnight(0)?.[2]).not.toContain('without the team');
  });
});
