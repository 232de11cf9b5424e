import { describe, expect, it } from 'vitest';
import { show } from '../../report/values.ts';
import type { Plan } from '../document/schema.ts';
import { laterFor } from './anotherSitting.ts';
import { choice, inShort } from './en/anotherSitting.ts';
import { notShownIn } from './notShown.ts';
import { CLEAR_LETTER_DAY, clearLetterPlan, counted, examplePlan, TODAY, WORDINGS } from './plans.fixture.ts';
import { openQuestions } from './questions.ts';
import { reviewsAhead } from './reviews.ts';

const laterIn = (plan: Plan, today: string) => {
  const forecasts = counted(plan);
  const restsOf = notShownIn(plan, reviewsAhead(plan, forecasts, WORDINGS, today), today);
  return openQuestions(plan, today).map((one) => laterFor(one, restsOf(one), plan, forecasts, today));
};
const told = (change: (plan: Plan) => void = () => undefined) => {
  const plan = clearLetterPlan();
  change(plan);
  return laterIn(plan, CLEAR_LETTER_DAY).map((later) => show(choice(later)));
};
const due = (plan: Plan, reference: string, day: string) => {
  for (const row of plan.gate.questions) if (row.reference === reference) row.date = day;
};
const dueBoth = (plan: Plan, day: string) => {
  for (const one of ['MR-11', 'MR-07']) due(plan, one, day);
};

describe('a proof that comes just after a decision', () => {
  it('can be waited for: the sitting after, what it would have shown first, and what that costs', () => {
    expect(told()).toEqual([
      expect.stringMatching(
        /^Deciding one sitting later, on 13 Oct 2026, would have “Do handlers catch a wrong letter\?” \(30 Sep 2026\) and 1 more shown first; it costs £\d\d,\d00 or less \(£\d\d,\d00 to £\d\d,\d00\), the team kept\.$/,
      ),
      '',
      '',
    ]);
    expect(show(choice(laterIn(examplePlan(), TODAY)[0]))).toMatch(
      /^Deciding one sitting later, on 22 Dec 2026/,
    );
  });

  it.each<[string, (plan: Plan) => void, RegExp]>([
    [
      'a number at which a gate opens is named first',
      (plan) => due(plan, 'MR-11', '2026-10-13'),
      /have “Do handlers .* and 1 more shown/,
    ],
    [
      'what comes after the sitting is not counted',
      (plan) => due(plan, 'MR-07', '2026-10-14'),
      /wrong letter\?” \(30 Sep 2026\) shown first/,
    ],
    [
      'a week later costs half as much',
      ({ steering }) => Object.assign(steering, { cadence: 'weekly' }),
      /on 6 Oct 2026, .* £19,[67]00/,
    ],
    [
      'a month later costs more',
      ({ steering }) => Object.assign(steering, { cadence: 'monthly' }),
      /on 29 Oct 2026, .* £8\d,\d00/,
    ],
    [
      'a sitting that is set is the next',
      ({ steering }) => Object.assign(steering, { next: '2026-10-08' }),
      /on 8 Oct 2026/,
    ],
    [
      'notice that lapses meanwhile is said in place of a sum',
      (plan) => {
        for (const row of plan.stalled.vendors) row.notice = '2026-10-05';
      },
      /shown first; the last day for notice to Tallowgate, 5 Oct 2026, is then past\.$/,
    ],
    [
      'a price that nobody has counted is said to be none',
      ({ stalled }) => Object.assign(stalled, { from: '' }),
      /shown first; what that costs is not counted\.$/,
    ],
  ])('%s', (_, change, said) => {
    expect(told(change)[0]).toMatch(said);
  });

  it.each<[string, (plan: Plan) => void]>([
    [
      'nothing comes within a fortnight',
      (plan) => {
        plan.steering.cadence = 'monthly';
        dueBoth(plan, '2026-10-14');
      },
    ],
    ['it is shown by the decision', (plan) => dueBoth(plan, '2026-09-28')],
    [
      'the sitting after comes before it',
      (plan) => {
        plan.steering.next = '2026-09-30';
        dueBoth(plan, '2026-10-01');
      },
    ],
    [
      'nobody has said how often the committee meets',
      ({ steering }) => Object.assign(steering, { cadence: '' }),
    ],
  ])('is not told where %s', (_, change) => {
    expect(told(change).join('')).toBe('');
  });

  it('is told in a few words where the price stands beside it, and not where notice lapses', () => {
    const [later] = laterIn(clearLetterPlan(), CLEAR_LETTER_DAY);
    expect(show(inShort(later))).toBe('2 of them by the sitting after, 13 Oct 2026');
    expect(inShort(later && { ...later, cost: { contract: 'Tallowgate', notice: '' } })).toBe('');
    expect([choice(undefined), inShort(undefined)]).toEqual(['', '']);
  });
});
