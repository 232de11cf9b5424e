import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, showDate } from '../../language/dates.ts';
import { WORKSTREAMS } from '../../sheets/scope/fields.ts';
import { streamNames } from '../../sheets/scope/names.ts';
import type { Plan } from '../document/schema.ts';
import { datesInOrder } from './datesInOrder.ts';
import { CLEAR_LETTER_DAY, clearLetterPlan, examplePlan, TODAY, WORDINGS } from './plans.fixture.ts';

const NAMES = streamNames(WORDINGS.scope.fields);
type Days = Partial<Record<(typeof WORKSTREAMS)[number], number | 'done'>>;

/** A plan whose workstreams have owners’ days, so many days from today; one that is done was done yesterday. */
function withDays(days: Days, change: (plan: Plan) => void = () => {}): Plan {
  const plan = examplePlan();
  const [row] = plan.lead.slices;
  if (!row) throw new Error('The example has no slices.');
  plan.lead.slices = WORKSTREAMS.flatMap((id) => {
    const day = days[id];
    if (day === undefined) return [];
    const date = addDays(TODAY, day === 'done' ? 30 : day);
    const doneOn = day === 'done' ? addDays(TODAY, -1) : '';
    return [{ ...row, id, slice: NAMES[id], owner: `Owner of ${id}`, date, doneOn }];
  });
  change(plan);
  return plan;
}
const found = (plan: Plan) => datesInOrder(plan, WORDINGS, TODAY).map(({ field }) => field);

describe('owners’ days of lines that follow one another', () => {
  it('are found exactly where one ends before the end of one that it follows, and neither is done', () => {
    const day = fc.option(fc.oneof(fc.integer({ min: -20, max: 60 }), fc.constant('done' as const)), {
      nil: undefined,
    });
    const days = fc.record(
      Object.fromEntries(WORKSTREAMS.map((id) => [id, day])) as Record<keyof Days & string, typeof day>,
    );
    fc.assert(
      fc.property(days, (each) => {
        const given = Object.fromEntries(Object.entries(each).filter(([, one]) => one !== undefined)) as Days;
        const plan = withDays(given);
        const open = (id: string) =>
          given[id as keyof Days] === 'done' ? undefined : given[id as keyof Days];
        const early = WORKSTREAMS.filter((id) =>
          plan.scope[id].follows.some((before) => Number(open(before)) > Number(open(id))),
        );
        expect(found(plan)).toEqual(early.map((id) => `lead-${id}-slice`));
      }),
    );
  });

  it('name both, their owners and their days, and what to do', () => {
    const [one] = datesInOrder(withDays({ integration: 40, security: 10 }), WORDINGS, TODAY);
    const [early, late] = [10, 40].map((days) => showDate(addDays(TODAY, days)));
    expect(one?.says).toBe(
      `“Security review” is promised for ${early} by Owner of security, and follows what ends later: “Integration” is promised for ${late} by Owner of integration.`,
    );
    expect(one?.mend).toMatch(/^Ask both /);
  });

  it('may end on one day; and a line that no longer waits for another may end before it', () => {
    expect(found(withDays({ integration: 10, security: 10 }))).toEqual([]);
    const freed = withDays({ integration: 40, security: 10 }, (plan) => (plan.scope.security.follows = []));
    expect(found(freed)).toEqual([]);
  });

  it('are found in a plan as it is filled in', () => {
    expect(datesInOrder(clearLetterPlan(), WORDINGS, CLEAR_LETTER_DAY).map(({ says }) => says)).toEqual([
      '“Security review” is promised for 4 Dec 2026 by Mina Castell, and follows what ends later: “Integration” is promised for 22 Jan 2027 by Rufus Brandvold.',
    ]);
  });
});
