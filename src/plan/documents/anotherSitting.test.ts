import { describe, expect, it } from 'vitest';
import { show } from '../../report/values.ts';
import type { Plan } from '../document/schema.ts';
import { laterFor } from './anotherSitting.ts';
import { choice, inShort, notYet } from './en/anotherSitting.ts';
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
  const [money, ...others] = laterIn(plan, CLEAR_LETTER_DAY);
  return [notYet(money), ...others.map(choice)].map(show);
};
const due = (plan: Plan, reference: string, day: string) => {
  for (const row of plan.gate.questions) if (row.reference === reference) row.date = day;
};
const dueBoth = (plan: Plan, day: string) => {
  for (const one of ['MR-11', 'MR-07', 'MR-13']) due(plan, one, day);
};

describe('a proof that comes just after a decision', () => {
  it('can be waited for: the sitting after, what it would have shown first, and what that costs', () => {
    expect(told()).toEqual([
      expect.stringMatching(
        /^One sitting later, on 13 Oct 2026, with “Do handlers catch a wrong letter\?” \(30 Sep 2026\) and 1 more shown first and with what is asked for by 25 Sep 2026 in hand; it costs £\d\d,\d00 or less \(£\d\d,\d00 to £\d\d,\d00\), the team kept\.$/,
      ),
      '',
      '',
    ]);
    expect(show(notYet(laterIn(examplePlan(), TODAY)[0]))).toMatch(
      /^One sitting later, on 22 Dec 2026, .* asked for by 4 Dec 2026 in hand; it costs about £/,
    );
  });

  it.each<[string, (plan: Plan) => void, RegExp]>([
    [
      'a number at which a gate opens is named first',
      (plan) => due(plan, 'MR-11', '2026-10-13'),
      /with “Do handlers .* and 1 more shown/,
    ],
    [
      'what comes after the sitting is not counted',
      (plan) => due(plan, 'MR-13', '2026-10-14'),
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
      /in hand; the last day for notice to Tallowgate, 5 Oct 2026, is then past\.$/,
    ],
    [
      'a price that nobody has counted is said to be none',
      ({ stalled }) => Object.assign(stalled, { from: '' }),
      /in hand; what that costs is not counted\.$/,
    ],
  ])('%s', (_, change, said) => {
    expect(told(change)[0]).toMatch(said);
  });

  it.each<[string, (plan: Plan) => void]>([
    ['nothing is shown by then', (plan) => dueBoth(plan, '2026-10-14')],
    [
      'nobody has said how often the committee meets',
      (plan) => {
        plan.steering.cadence = '';
        dueBoth(plan, '2026-10-14');
      },
    ],
  ])('is a way to decide on the money also where %s, since what is asked is in by then', (_, change) => {
    expect(told(change)[0]).toMatch(
      /^One sitting later, on 13 Oct 2026, with what is asked for by 25 Sep 2026 in hand; it costs £/,
    );
  });

  it('counts what waits for another question as shown once that is decided, and never what waits for the question itself', () => {
    expect(told((plan) => dueBoth(plan, '2026-09-28'))[0]).toMatch(
      /with “Do handlers catch a wrong letter\?” \(28 Sep 2026\) shown first/,
    );
    const late = told((plan) => {
      dueBoth(plan, '2026-09-28');
      for (const one of plan.steering.decisions)
        if (/refuse to send/.test(one.question)) one.date = '2026-10-13';
    });
    expect(late[0]).toMatch(/on 13 Oct 2026, with what is asked for/);
    expect(late.slice(1)).toEqual(['', '']);
  });

  it('is none of any other question where nothing comes within a fortnight of it', () => {
    const plan = clearLetterPlan();
    plan.benefits.recommend = '';
    for (const one of plan.steering.decisions) one.options = 'Yes; no';
    expect(laterIn(plan, CLEAR_LETTER_DAY)).toEqual([undefined, undefined, undefined]);
    expect(show(choice(undefined))).toBe('');
  });

  it('is told in a few words where the price stands beside it, and not where notice lapses', () => {
    const [later] = laterIn(clearLetterPlan(), CLEAR_LETTER_DAY);
    expect(show(inShort(later))).toBe('2 by the sitting after, 13 Oct 2026');
    expect(inShort(later && { ...later, cost: { contract: 'Tallowgate', notice: '' } })).toBe('');
    expect([choice(undefined), inShort(undefined)]).toEqual(['', '']);
  });
});
