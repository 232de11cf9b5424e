import { describe, expect, it } from 'vitest';
import { daysBetween, type IsoDate, showDate } from '../../language/dates.ts';
import { shown } from '../../report/shown.fixture.ts';
import type { Plan } from '../document/schema.ts';
import { buildDocument } from './build.ts';
import { forecastDays } from './besideDays.ts';
import { outOfOrder } from './datesInOrder.ts';
import { lineEnds } from './lineEnds.ts';
import { CLEAR_LETTER_DAY, clearLetterPlan, counted, examplePlan, TODAY, WORDINGS } from './plans.fixture.ts';

/** What happens by day, in both parts of the team’s plan that go by days. */
function daysOf(plan: Plan, today: IsoDate): { when: string; lines: string[] }[] {
  const { sections } = buildDocument('team', plan, counted(plan), WORDINGS, today);
  return shown(sections).flatMap((block) =>
    block.kind === 'table' && block.table.caption.startsWith('Day by day')
      ? block.table.rows.map(([, when = '', does = '']) => ({ when, lines: does.split('\n') }))
      : [],
  );
}

describe.each([
  ['the bank', examplePlan(), TODAY],
  ['the insurer', clearLetterPlan(), CLEAR_LETTER_DAY],
] as const)('day by day, of %s', (_, plan, today) => {
  const days = daysOf(plan, today);
  const lines = days.flatMap((row) => row.lines);

  it('no owner’s day stands alone where the forecast has another', () => {
    const ends = lineEnds(plan, counted(plan), WORDINGS, today);
    expect(ends.size).toBeGreaterThan(3);
    for (const { id, slice } of plan.lead.slices) {
      const day = ends.get(`lead-${id}-date`);
      if (!day) continue;
      const own = lines.filter((line) => line.split(' (')[0] === `Finish: ${slice}`);
      expect(own).toEqual([expect.stringContaining(`(forecast, even odds: ${showDate(day)}`)]);
    }
  });

  it('the forecast and the day asked have rows of their own, each on its day', () => {
    const also = forecastDays(plan, counted(plan), WORDINGS, today);
    expect(also.length).toBeGreaterThan(6);
    for (const { day, does } of also) {
      const on = days.filter(({ when }) => when.startsWith(showDate(day))).flatMap((row) => row.lines);
      expect(on).toContain(does);
      expect(daysBetween(today, day)).toBeGreaterThanOrEqual(0);
    }
  });

  it('a day before the end of what it follows says so', () => {
    for (const { slice, last } of outOfOrder(plan, WORDINGS, today)) {
      const own = lines.find((line) => line.split(' (')[0] === `Finish: ${slice.slice}`);
      expect(own).toContain(`before the end of ${last.slice}, which it follows: ${showDate(last.date)}`);
    }
  });
});

it('validation that is to start before the end of the model says so, and none that starts after it', () => {
  const starts = (day: IsoDate) => {
    const plan = clearLetterPlan();
    plan.governance.validationStarts = day;
    const rows = daysOf(plan, CLEAR_LETTER_DAY).flatMap(({ lines }) => lines);
    return rows.find((line) => line.startsWith('Model-risk validation starts'));
  };
  expect(starts('2026-09-21')).toMatch(
    /^Model-risk validation starts \(before the end of Model, which it follows: 30 Sep 2026\)$/,
  );
  expect(starts('2026-12-01')).toBe('Model-risk validation starts');
});
