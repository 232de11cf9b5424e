import { describe, expect, it } from 'vitest';
import { addDays, showDate } from '../../language/dates.ts';
import { addMonths } from '../../language/months.ts';
import type { Forecasts } from '../../sheets/sheet.ts';
import { blankPlan, type Plan } from '../document/schema.ts';
import { coherenceFindings } from './coherence.ts';
import { counted, examplePlan, TODAY, WORDINGS } from './plans.fixture.ts';

const COUNTED = counted(examplePlan());
const NOTHING: Forecasts = { scope: { kind: 'blank' }, stalled: undefined };
const NONE = { p50: '', p80: '' };

const findings = (change: (plan: Plan) => unknown, forecasts: Forecasts) => {
  const plan = blankPlan('p');
  change(plan);
  return coherenceFindings(plan, forecasts, WORDINGS, TODAY);
};
const fields = (change: (plan: Plan) => unknown, forecasts: Forecasts) =>
  findings(change, forecasts).map(({ field }) => field);

describe('months until finishing delivers', () => {
  const { p50: MIDDLE, p80: END } =
    'base' in COUNTED.scope ? (COUNTED.scope.base.forecast.calendar?.finish ?? NONE) : NONE;
  const counting =
    (from: string, finishIn = '5') =>
    (p: Plan) =>
      Object.assign(p.stalled, { from, finishIn });
  /** Counted from five months before a day of a month that all the months have. */
  const until = (day: string) => counting(addMonths(`${day.slice(0, 8)}15`, -5));
  const at = ['stalled-finishIn'];

  it('that come to a day before the middle of the forecast or after its safer end are asked about, with all three days', () => {
    expect(fields(until(addDays(MIDDLE, -60)), COUNTED)).toEqual(at);
    expect(fields(until(addDays(END, 60)), COUNTED)).toEqual(at);
    const [finding] = findings(counting('2026-11-15'), COUNTED);
    expect(finding?.says).toBe(
      `You count 5 months until finishing delivers, to 15 Apr 2027; the forecast ends on ${showDate(MIDDLE)} at even odds, and on ${showDate(END)} four times in five.`,
    );
  });

  it('are left alone within half a month of the two, and where there is nothing to hold them against', () => {
    expect(fields(counting(addDays(MIDDLE, -10), '0'), COUNTED)).toEqual([]);
    expect(fields(counting(addDays(MIDDLE, -17), '0'), COUNTED)).toEqual(at);
    expect(fields(counting(addDays(END, 14), '0'), COUNTED)).toEqual([]);
    expect(fields(counting('2026-11-15'), NOTHING)).toEqual([]);
    expect(fields(counting('', '5'), COUNTED)).toEqual([]);
    expect(fields(counting('2026-11-15', ''), COUNTED)).toEqual([]);
    expect(fields(counting('2026-11-15', 'soon'), COUNTED)).toEqual([]);
  });
});
