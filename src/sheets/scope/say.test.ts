import { describe, expect, it } from 'vitest';
import type { Outlook } from './outlook.ts';
import {
  budgetSentence,
  calendarFinding,
  effortScale,
  inputName,
  lineName,
  moneyFor,
  roundMoney,
  scopeFinding,
  showChance,
} from './say.ts';
import { exactly, inputOf, line, outlookOf, sheet, WORDING } from './sheet.fixture.ts';
import { show } from '../../report/values.ts';

/** Ten weeks of model and forty of integration, without doubt. */
const SHEET = { model: exactly(10), multiplier: exactly(4) };
const MONEY = { cost: '4,600', currency: 'GBP' };
const DATED = { people: '2', start: '2026-10-05' };

/** The outlook of the sheet, with a chance of a date put in place of the one that was counted. */
function withChance(chances: { committed?: number; day90?: number; plan?: number }, fields: object): Outlook {
  const outlook = outlookOf({ ...SHEET, ...DATED, ...fields }, { day90: '2026-12-01' });
  const { calendar } = outlook.forecast;
  if (!calendar) throw new Error('no calendar');
  return {
    ...outlook,
    forecast: {
      ...outlook.forecast,
      chanceOfPlan: chances.plan,
      calendar: { ...calendar, chanceOfCommitted: chances.committed, chanceOfDay90: chances.day90 },
    },
  };
}

describe('a figure', () => {
  it('of money has three figures', () => {
    expect([0, 0.4, 7, 123, 999.6, 1234, 772_800, 1_234_567, -1234].map(roundMoney)).toEqual([
      ...[0, 0, 7, 123, 1000, 1230, 773_000, 1_230_000, -1230],
    ]);
  });

  it('is shown in the sheet’s unit of effort', () => {
    expect(effortScale(sheet({}))).toMatchObject({ unit: 'person-weeks' });
    const days = effortScale(sheet({ effortUnit: 'days', daysPerWeek: '4' }));
    expect([days.unit, days.of(2.5), days.show(2.5)]).toEqual(['person-days', 10, '10']);
    expect(effortScale(sheet({ daysPerWeek: '4' })).of(2.5)).toBe(2.5);
  });

  it('of money needs a cost, and does without a currency', () => {
    const money = (fields: object) => show(moneyFor(50, inputOf({ ...SHEET, ...fields }), sheet(fields)));
    expect(money({})).toBe('');
    expect(money({ cost: '0', currency: 'GBP' })).toBe('£0');
    expect(money(MONEY)).toBe('£230,000');
    expect(money({ cost: '4,627' })).toBe('231,000');
    expect(money({ cost: '100', costUnit: 'hour', currency: 'EUR' })).toBe('€188,000');
  });
});

describe('a chance', () => {
  it.each([
    [0, 'fewer than 1 in 1,000 simulated runs'],
    [0.00005, 'fewer than 1 in 1,000 simulated runs'],
    [0.002, 'fewer than 1 in 100 simulated runs'],
    [0.998, 'more than 99 in 100 simulated runs'],
    [0.01, '1 in 100 simulated runs'],
    [0.374, '37 in 100 simulated runs'],
    [0.99, '99 in 100 simulated runs'],
    [0.99995, 'more than 999 in 1,000 simulated runs'],
    [1, 'more than 999 in 1,000 simulated runs'],
  ])('of %d is %s', (chance, words) => {
    expect(showChance(chance, 20_000)).toBe(words);
  });

  it('claims no more than a few runs can know', () => {
    expect(showChance(0, 500)).toBe('fewer than 1 in 100 simulated runs');
  });
});

describe('a name', () => {
  it('of a line is the sheet’s own, or the one its reader gave it', () => {
    expect(lineName(line('change'), WORDING)).toBe('The change');
    expect(lineName(line('x', { ownName: 'Exit terms' }), WORDING)).toBe('Exit terms');
    expect(lineName(line('x', { ownName: '' }), WORDING)).toBe('Other work');
  });

  it('of an input says what of the line is uncertain', () => {
    const input = inputOf({ ...SHEET, extra: [{ id: 'x', name: 'Exit terms' }] });
    const name = (at: string, what: 'effort' | 'wait') => inputName({ line: at, what }, input, WORDING);
    expect(name('model', 'effort')).toBe('The model');
    expect(name('security', 'wait')).toBe('The security, waiting');
    expect(name('x', 'effort')).toBe('Exit terms');
  });
});

describe('the finding about the work', () => {
  const find = (fields: object, outlook = outlookOf({ ...SHEET, ...fields })) =>
    show(scopeFinding(outlook, sheet({ ...SHEET, ...fields })));

  it('says that there is no plan to compare with', () => {
    expect(find({})).toBe(
      'The work is as likely as not to fit in 50 person-weeks, and four times in five in 50 person-weeks. The original plan’s numbers are not filled in.',
    );
  });

  it('says how often the plan was enough, and what it would cost', () => {
    expect(find({ ...MONEY, integration: { planned: '30' } })).toBe(
      'The work is as likely as not to fit in 50 person-weeks (£230,000), and four times in five in 50 person-weeks (£230,000). The original plan held 30 person-weeks, which was enough in fewer than 1 in 100 simulated runs.',
    );
    expect(find({ integration: { planned: '50' } })).toMatch(
      /enough in more than 99 in 100 simulated runs\.$/,
    );
    expect(find({}, withChance({ plan: 0.371 }, {}))).toMatch(/enough in 37 in 100 simulated runs\.$/);
  });

  it('counts in days where the sheet does', () => {
    expect(find({ effortUnit: 'days' })).toContain('fit in 50 person-days');
  });
});

describe('the finding about the calendar', () => {
  const find = (fields: object) => show(calendarFinding(outlookOf({ ...SHEET, ...fields })));

  it('says what is missing: people, then a start', () => {
    expect(find({})).toBe('There are no dates yet: say how many people there are.');
    expect(find({ people: '2' })).toBe(
      'From the start it takes 25 weeks as likely as not, 25 weeks four times in five. Set the start date for dates.',
    );
  });

  it('says when it ends', () => {
    expect(find(DATED)).toBe(
      'It ends by 26 Mar 2027 as likely as not, and by 26 Mar 2027 four times in five.',
    );
  });

  it('says how often the promised date was met, rather than day 90', () => {
    const committed = { committed: '2027-03-01' };
    expect(show(calendarFinding(withChance({ committed: 0.42, day90: 0.1 }, committed)))).toMatch(
      /five\. The date that was promised, 1 Mar 2027, was met in 42 in 100 simulated runs\.$/,
    );
    expect(find({ ...DATED, ...committed })).toMatch(/was met in fewer than 1 in 100 simulated runs\.$/);
  });

  it('says how often all was done by day 90 where nothing was promised', () => {
    expect(show(calendarFinding(withChance({ day90: 0.004 }, {})))).toMatch(
      /All of it was done by day 90, 1 Dec 2026, in fewer than 1 in 100 simulated runs\.$/,
    );
  });
});

describe('the sentence for the budget', () => {
  const say = (fields: object) =>
    show(budgetSentence(outlookOf({ ...SHEET, ...fields }), sheet({ ...SHEET, ...fields }), WORDING));

  it('is about effort while there is no cost', () => {
    expect(say({})).toBe(
      'The whole takes about 50 person-weeks, and I would plan for 50 person-weeks: one time in five it will be more than that.',
    );
  });

  it('is about money, the plan and the date where they are known', () => {
    expect(say({ ...MONEY, ...DATED, integration: { planned: '20' } })).toBe(
      [
        'The whole takes about £230,000, and I would plan for £230,000: one time in five it will be more than that.',
        'The plan you approved held £92,000, about 40% of the work.',
        'It could be done by 26 Mar 2027, and by 26 Mar 2027 four times in five.',
      ].join(' '),
    );
  });

  it('ends with what moves the figure most', () => {
    expect(say({ multiplier: { low: '3', likely: '4', high: '5' } })).toMatch(
      /\. The largest unknown is “The integration”, for which nobody has given figures yet; [^.]+\.$/,
    );
  });

  it('compares with no work at no share', () => {
    expect(say({ model: { ...exactly(0), planned: '10' } })).not.toMatch(/%|NaN|Infinity/);
  });
});

describe('what holds half of the time, and what holds four times in five, each stand in their place', () => {
  const fields = { ...SHEET, ...DATED };
  const outlook = outlookOf(fields);
  const { effort, calendar } = outlook.forecast;
  if (!calendar) throw new Error('no calendar');
  const figures = { p50: { ...effort.p50, value: 40 }, p80: { ...effort.p80, value: 60 } };
  const doubtful = (finish = { p50: '2027-03-26', p80: '2027-06-04' }): Outlook => ({
    ...outlook,
    forecast: {
      ...outlook.forecast,
      effort: { ...effort, ...figures },
      calendar: {
        ...calendar,
        weeks: { ...calendar.weeks, ...figures },
        finish: { ...calendar.finish, ...finish },
      },
    },
  });

  it('in the finding about the work', () => {
    expect(show(scopeFinding(doubtful(), sheet(fields)))).toContain(
      'as likely as not to fit in 40 person-weeks, and four times in five in 60 person-weeks.',
    );
  });

  it('in the finding about the calendar, with a start and without', () => {
    expect(show(calendarFinding(doubtful()))).toBe(
      'It ends by 26 Mar 2027 as likely as not, and by 4 Jun 2027 four times in five.',
    );
    const { input } = doubtful();
    const undated = { ...doubtful({ p50: '', p80: '' }), input: { ...input, start: '' } };
    expect(show(calendarFinding(undated))).toContain(
      '40 weeks as likely as not, 60 weeks four times in five.',
    );
  });

  it('in the sentence for the budget', () => {
    expect(show(budgetSentence(doubtful(), sheet(fields), WORDING))).toBe(
      [
        'The whole takes about 40 person-weeks, and I would plan for 60 person-weeks: one time in five it will be more than that.',
        'It could be done by 26 Mar 2027, and by 4 Jun 2027 four times in five.',
      ].join(' '),
    );
  });
});

it('a line that somebody named from right to left turns nothing in the sentence for the budget', () => {
  const fields = {
    model: exactly(10),
    multiplier: exactly(4),
    extra: [{ id: 'x', name: 'דנה', low: '1', likely: '50', high: '200' }],
  };
  expect(show(budgetSentence(outlookOf(fields), sheet(fields), WORDING))).toContain(
    'The largest unknown is “\u2068דנה\u2069”; let us',
  );
});
