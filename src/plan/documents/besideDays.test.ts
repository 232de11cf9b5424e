import { describe, expect, it } from 'vitest';
import { daysBetween, type IsoDate, showDate } from '../../language/dates.ts';
import type { Plan } from '../document/schema.ts';
import { buildDocument } from './build.ts';
import { forecastDays } from './besideDays.ts';
import { outOfOrder } from './datesInOrder.ts';
import { lineEnds } from './lineEnds.ts';
import { CLEAR_LETTER_DAY, clearLetterPlan, counted, examplePlan, TODAY, WORDINGS } from './plans.fixture.ts';
import { dayRows, peopleRows } from './teamTables.fixture.ts';

/** What happens by day, in both parts of the team’s plan that go by days, and what each person is told of their own. */
function toldOf(plan: Plan, today: IsoDate) {
  const { sections } = buildDocument('team', plan, counted(plan), WORDINGS, today);
  return {
    days: dayRows(sections).map(([when, does]) => ({ when, lines: does.split('\n') })),
    people: peopleRows(sections),
  };
}

describe.each([
  ['the bank', examplePlan(), TODAY],
  ['the insurer', clearLetterPlan(), CLEAR_LETTER_DAY],
] as const)('day by day, of %s', (_, plan, today) => {
  const { days, people } = toldOf(plan, today);
  const whyOf = (slice: string) =>
    people.flatMap(([, , what, why]) => (what === `Finish: ${slice}` ? [why] : []));

  it('no owner’s day stands alone where the forecast has another', () => {
    const ends = lineEnds(plan, counted(plan), WORDINGS, today);
    expect(ends.size).toBeGreaterThan(3);
    for (const { id, slice } of plan.lead.slices) {
      const day = ends.get(`lead-${id}-date`);
      if (!day) continue;
      expect(whyOf(slice)).toEqual([expect.stringContaining(`Forecast: at even odds ${showDate(day)}`)]);
    }
  });

  it('the forecast and the day asked have rows of their own, each on its day', () => {
    const also = forecastDays(plan, counted(plan), WORDINGS, today);
    expect(also.length).toBeGreaterThan(6);
    // What a line of work ends by stands beside its owner’s day.
    for (const { day, does } of also.filter(({ ofLine }) => !ofLine)) {
      const on = days.filter(({ when }) => when.startsWith(showDate(day))).flatMap((row) => row.lines);
      expect(on).toContain(does);
      expect(daysBetween(today, day)).toBeGreaterThanOrEqual(0);
    }
  });

  it('a day before the end of what it follows says so', () => {
    for (const { slice, last } of outOfOrder(plan, WORDINGS, today)) {
      expect(whyOf(slice.slice).join()).toContain(
        `It follows ${last.slice}, which ends on ${showDate(last.date)}.`,
      );
    }
  });
});

it('validation that is to start before the end of the model says so, and none that starts after it', () => {
  const starts = (day: IsoDate) => {
    const plan = clearLetterPlan();
    plan.governance.validationStarts = day;
    const rows = toldOf(plan, CLEAR_LETTER_DAY).days.flatMap(({ lines }) => lines);
    return rows.find((line) => line.startsWith('Model-risk validation starts'));
  };
  expect(starts('2026-09-21')).toMatch(
    /^Model-risk validation starts \(before the end of Model, which it follows: 30 Sep 2026\)$/,
  );
  expect(starts('2026-12-01')).toBe('Model-risk validation starts');
});
